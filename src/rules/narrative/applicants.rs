//! `applicants-differ-from-text` (NVT-16)
//!
//! The overview counts the applications of natural persons otherwise than the table. They may be counted with what was
//! carried over, or be those that were dealt with.

use super::{OVERVIEW, WHY, in_table};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::figure::Figure;
use crate::form::{ColumnId, RowId, TableId};
use crate::report::{BoundCell, Clause, Report, Sentence};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::has_any;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("NVT-16"),
    name: "applicants-differ-from-text",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT, basis::FORM_REQUESTS],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的自然人申请件数等于表中「自然人」列所填。",
            en: "The applications of natural persons that the text counts are those of the table.",
        },
        why: WHY,
        example: "正文：收到申请17件，其中自然人申请12件。表中：新收「自然人」 11",
        remedy: Bilingual {
            zh: "对照申请办理台账，改正有误的一处。",
            en: "Check the register, and correct the one that is wrong.",
        },
    }),
};

/// Words of sentences that count other things than what came in, or more than the report does.
const OTHERS: &[&str] =
    &["复议", "诉讼", "全市", "全县", "全区", "全省", "上年", "去年", "累计", "网", "信函", "当面"];

fn check(report: &Report, sink: &mut Sink) {
    let Some(table) = report.table(TableId("requests")) else { return };
    let cell = |row| table.cell(table.spec.key(RowId(row), ColumnId("natural-person")));
    let figure = |row| cell(row).and_then(BoundCell::counted);
    let (Some(received), Some(over), Some(answered)) =
        (figure("received"), figure("carried-over"), figure("outcome-total"))
    else {
        return;
    };
    let Some(cell) = cell("received") else { return };
    let overview = report.sentences(OVERVIEW).iter();
    let said: Vec<(Figure, &Clause)> = overview.filter(|it| is_of_received(it)).flat_map(natural).collect();
    if let [(stated, clause)] = said.as_slice()
        && ![received, received + over, answered].contains(stated)
    {
        let finding = CellFinding::StatedOtherwise { cell: cell.key, stated: *stated, reported: received };
        sink.report(&CARD, Location::of(clause.span), finding)
            .figures(received, *stated)
            .related(in_table(cell));
    }
}

fn is_of_received(sentence: &Sentence) -> bool {
    let has = |words: &[&str]| has_any(&sentence.text, words);
    has(&["收到", "新收", "受理"]) && has(&["申请"]) && !has(OTHERS)
}

/// What the clauses of a sentence say of natural persons.
fn natural(sentence: &Sentence) -> impl Iterator<Item = (Figure, &Clause)> {
    let clauses = sentence.clauses.iter().filter(|clause| clause.text.contains("自然人"));
    clauses.filter(|clause| !clause.text.contains("法人")).filter_map(|clause| Some((clause.figure?, clause)))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    fn with(more: &str) -> String {
        report_with("政府信息公开申请17件，上年结转2件", &format!("政府信息公开申请17件，{more}"))
    }

    #[test]
    fn names_another_number_of_natural_persons() {
        let sentence = "正文写的是 13，第三部分「一、本年新收政府信息公开申请数量」行「自然人」列为 11";
        check_rule("NVT-16", &with("«其中自然人申请13件»，法人申请4件"), sentence);
    }

    #[test]
    fn is_silent_about_the_same_and_about_other_ways_to_count() {
        check_silent("NVT-16", &report());
        check_silent("NVT-16", &with("其中自然人申请11件"));
        check_silent("NVT-16", &with("其中自然人申请12件"));
        check_silent("NVT-16", &with("其中自然人和法人申请13件"));
        check_silent("NVT-16", &with("上年自然人申请13件"));
    }
}
