//! What the tests of the rules share: a correct report, and checks with the expected place drawn into the text.

use super::{Rule, Sink, all, comparing};
use crate::binding::bind;
use crate::company::{self, Company, Peer};
use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::figure::Figure;
use crate::locale::{Locale, say};
use crate::text::Span;

/// A complete and correct report of an agency that does not exist.
pub(super) fn report() -> String {
    include_str!("../../tests/cases/clean/report.txt").to_owned()
}

/// That report with `instead` where `found` stands; `found` must stand in it once.
pub(super) fn report_with(found: &str, instead: &str) -> String {
    let report = report();
    assert_eq!(report.matches(found).count(), 1, "{found}");
    report.replace(found, instead)
}

/// Demands one finding of `code` in `marked`: at the place between « and », in these words.
pub(super) fn check_rule(code: &str, marked: &str, sentence: &str) {
    demand_one(marked, sentence, |text| findings(code, text));
}

/// Demands no finding of `code` in `text`.
pub(super) fn check_silent(code: &str, text: &str) {
    demand_none(&findings(code, text));
}

/// Demands that the first fix of the first finding of `code` leaves none.
pub(super) fn check_fix(code: &str, text: &str) {
    check_silent(code, &mended(&findings(code, text), text));
}

fn demand_one(marked: &str, sentence: &str, findings: impl Fn(&str) -> Vec<Diagnostic>) {
    let (text, place) = unmarked(marked);
    match findings(&text).as_slice() {
        [finding] => {
            assert_eq!(say(&finding.finding, Locale::Zh), sentence);
            assert_eq!((finding.place.span, finding.place.span.of(&text)), (place, place.of(&text)));
        }
        others => panic!("{} findings: {others:#?}", others.len()),
    }
}

fn demand_none(findings: &[Diagnostic]) {
    let sentences: Vec<_> = findings.iter().map(|it| say(&it.finding, Locale::Zh)).collect();
    assert!(sentences.is_empty(), "{sentences:?}");
}

/// `text` with the first fix of the first finding in it.
fn mended(findings: &[Diagnostic], text: &str) -> String {
    findings.first().expect("a finding").fixes.first().expect("a fix").apply(text)
}

/// What the rule of `code`, and no other, says in that code about `text`.
pub(super) fn findings(code: &str, text: &str) -> Vec<Diagnostic> {
    let report = bind(Document::from_text(text)).expect("a report");
    let speaks = |rule: &&Rule| rule.cards.iter().any(|card| card.code.0 == code);
    let rule = all().find(speaks).expect("a rule of this code");
    let mut sink = Sink::default();
    (rule.check)(&report, &mut sink);
    sink.into_diagnostics().into_iter().filter(|finding| finding.code.0 == code).collect()
}

/// Reports beside which another one is checked.
pub(super) struct Beside(Company);

impl Beside {
    /// The report of the year before.
    pub(super) fn previous(text: &str) -> Self {
        Self(Company { previous: Some(peer(text)), ..Company::default() })
    }

    /// The reports that are summed up.
    pub(super) fn parts(texts: &[String]) -> Self {
        Self(Company { children: texts.iter().map(|text| peer(text)).collect(), ..Company::default() })
    }

    /// Demands one finding of `code` in `marked`, as [`check_rule`] does.
    pub(super) fn check_rule(&self, code: &str, marked: &str, sentence: &str) {
        demand_one(marked, sentence, |text| self.findings(code, text));
    }

    /// Demands no finding of `code` in `text`.
    pub(super) fn check_silent(&self, code: &str, text: &str) {
        demand_none(&self.findings(code, text));
    }

    /// Demands that the first fix of the first finding of `code` leaves none.
    pub(super) fn check_fix(&self, code: &str, text: &str) {
        self.check_silent(code, &mended(&self.findings(code, text), text));
    }

    /// What the comparing rules say in that code about `text`.
    pub(super) fn findings(&self, code: &str, text: &str) -> Vec<Diagnostic> {
        let report = bind(Document::from_text(text)).expect("a report");
        let beside = company::Beside::of(&report, &self.0).expect("other reports");
        let mut sink = Sink::default();
        comparing().for_each(|rule| (rule.check)(&report, &beside, &mut sink));
        sink.into_diagnostics().into_iter().filter(|finding| finding.code.0 == code).collect()
    }
}

fn peer(text: &str) -> Peer {
    crate::peer("other.txt", &Content::plain(text))
}

/// The report of the year before.
pub(super) fn last_year() -> String {
    report().replacen("2024年政府信息公开", "2023年政府信息公开", 1)
}

/// The report in the name of another agency.
pub(super) fn part(name: &str) -> String {
    report().replacen("水利局", name, 1)
}

/// A report of nothing but noughts.
pub(super) fn idle(name: &str) -> String {
    let line = |line: &str| {
        let nought = |cell| if Figure::parse(cell).is_some() { "0" } else { cell };
        line.split('\t').map(nought).collect::<Vec<_>>().join("\t")
    };
    part(name).lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A report of five applications of natural persons, all granted.
pub(super) fn small(name: &str) -> String {
    const NOUGHTS: &str = "\t0\t0\t0\t0\t0\t0\t0";
    const ROWS: [&str; 3] = ["一、本年新收政府信息公开申请数量\t", "（一）予以公开", "（七）总计"];
    let five = |text: String, row: &str| {
        let with = |figures| format!("{row}{figures}");
        text.replacen(&with(NOUGHTS), &with("\t5\t0\t0\t0\t0\t0\t5"), 1)
    };
    ROWS.into_iter().fold(idle(name), five)
}

fn unmarked(marked: &str) -> (String, Span) {
    let (before, rest) = marked.split_once('«').expect("«");
    let (place, after) = rest.split_once('»').expect("»");
    let span = Span::new(before.len(), before.len() + place.len());
    ([before, place, after].concat(), span)
}
