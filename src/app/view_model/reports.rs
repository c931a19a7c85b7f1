//! Several reports in words: a line for each, how far the reading is, what came of all.

use yew::AttrValue;

use crate::app::batch::{Batch, Digest, Outcome};
use crate::app::words::words;
use crate::checked::Verdict;
use crate::locale::{self, Locale};

/// Several reports.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reports {
    /// How many of them were read or given up; then, how many were compared.
    pub(crate) done: usize,
    /// How many there are to read, or to compare.
    pub(crate) count: usize,
    /// How far the reading is and the comparing behind it, or what came of all.
    pub(crate) said: AttrValue,
    /// The verdicts to choose from, in words, by the name that the stylesheets know, with how many reports have them.
    pub(crate) verdicts: Vec<(Option<&'static str>, &'static str, usize)>,
}

/// The verdicts by the names that the stylesheets know.
const TONES: [&str; 5] = ["errors", "warnings", "clean", "partial", "unusable"];

/// One report of several.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReportLine {
    /// The verdict, by the name that the stylesheets know.
    pub(crate) tone: &'static str,
    /// The verdict in a word.
    pub(crate) verdict: &'static str,
    /// Why there is none; then there are no figures.
    pub(crate) reason: Option<AttrValue>,
    /// The agency and the year; empty where the report does not say.
    pub(crate) subject: [AttrValue; 2],
    /// Errors, warnings, cells and equations; empty where nothing was checked.
    pub(crate) figures: [AttrValue; 4],
    /// Whether it can be opened.
    pub(crate) opens: bool,
}

impl Reports {
    /// The reports of `batch`.
    #[must_use]
    pub(crate) fn of(batch: &Batch, locale: Locale) -> Self {
        let words = words(locale).reports;
        let (count, waiting) = (batch.rows.len(), batch.waiting().count());
        let tally = |wanted: &str| batch.rows.iter().filter(|row| tone_of(&row.outcome) == wanted).count();
        let tallies = TONES.map(tally);
        let choices = TONES.map(Some).into_iter().zip(words.verdicts).zip(tallies);
        let choices = choices.map(|((tone, name), count)| (tone, name, count));
        let (pairs, unpaired) = (batch.pairs(), batch.unpaired.len());
        let (done, of, said) = match (waiting, unpaired) {
            (0, 0) => (count, count, (words.result)(count, tallies, pairs)),
            (0, _) => (pairs, pairs + unpaired, (words.comparing)(pairs, pairs + unpaired)),
            _ => (count - waiting, count, (words.progress)(count - waiting, count)),
        };
        let all = (None, words.all, count);
        Self { done, count: of, said: said.into(), verdicts: [all].into_iter().chain(choices).collect() }
    }

    /// Whether some are still to be read or compared.
    #[must_use]
    pub(crate) const fn is_reading(&self) -> bool {
        self.done < self.count
    }
}

/// What came of a report, by the name that the stylesheets know.
pub(crate) fn tone_of(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Waiting => "waiting",
        Outcome::Skipped => "skipped",
        Outcome::Refused(_) => "unusable",
        Outcome::Read { digest, .. } if digest.partial => "partial",
        Outcome::Read { digest, .. } => tone(digest.verdict),
    }
}

impl ReportLine {
    /// What came of one report.
    #[must_use]
    pub(crate) fn of(outcome: &Outcome, locale: Locale) -> Self {
        let words = words(locale).reports;
        match outcome {
            Outcome::Waiting => Self::bare(tone_of(outcome), words.waiting, None),
            Outcome::Skipped => Self::bare(tone_of(outcome), words.skipped, None),
            Outcome::Refused(reason) => {
                Self::bare(tone_of(outcome), words.refused, Some((words.reason)(reason).into()))
            }
            Outcome::Read { digest, .. } => Self::read(digest, tone_of(outcome), locale),
        }
    }

    fn bare(tone: &'static str, verdict: &'static str, reason: Option<AttrValue>) -> Self {
        Self { tone, verdict, reason, subject: <_>::default(), figures: <_>::default(), opens: false }
    }

    fn read(digest: &Digest, tone: &'static str, locale: Locale) -> Self {
        let reports = words(locale).reports;
        let verdict = if digest.partial { reports.partial } else { (reports.verdict)(digest.verdict) };
        if let Some(problem) = digest.problem {
            let reason = locale::problem(problem, locale).into();
            return Self { opens: true, ..Self::bare(tone, verdict, Some(reason)) };
        }
        let (cells, equations) = (digest.coverage.cells, digest.coverage.equations);
        let all = equations.passed + equations.failed + equations.unchecked;
        let figures = [
            digest.errors.to_string(),
            digest.warnings.to_string(),
            format!("{} / {}", cells.read + cells.blank, cells.expected),
            format!("{} / {all}", equations.passed),
        ];
        let year = digest.year.map_or_else(String::new, |year| year.to_string());
        Self {
            tone,
            verdict,
            reason: None,
            subject: [digest.agency.clone().unwrap_or_default(), year].map(AttrValue::from),
            figures: figures.map(AttrValue::from),
            opens: true,
        }
    }
}

const fn tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Errors => "errors",
        Verdict::Warnings => "warnings",
        Verdict::Clean => "clean",
        Verdict::Unreadable => "unusable",
    }
}

#[cfg(test)]
mod tests {
    use super::{ReportLine, Reports};
    use crate::app::batch::{Batch, Outcome};
    use crate::app::incoming::{Incoming, Reason};
    use crate::app::testing::{BEGINNING, REPORT};
    use crate::content::Content;
    use crate::locale::Locale;

    fn read(text: &str) -> Outcome {
        Outcome::of_file(Ok(Incoming { content: Content::plain(text) }))
    }

    fn line(outcome: &Outcome) -> ReportLine {
        ReportLine::of(outcome, Locale::Zh)
    }

    #[test]
    fn say_how_far_the_reading_is_and_then_what_came_of_it() {
        let batch = Batch::default().with_more(["a.txt".into(), "b.txt".into(), "c.txt".into()]);
        let said = |batch: &Batch| Reports::of(batch, Locale::Zh).said.to_string();
        assert_eq!(said(&batch.with([(0, read(REPORT))])), "正在读取：1 / 3");
        let done =
            batch.with([(0, read(REPORT)), (1, read(BEGINNING)), (2, Outcome::Refused(Reason::Blank))]);
        assert_eq!(said(&done), "共 3 份报告：1 份有错误，1 份未发现问题，1 份未能读取或校验");
    }

    #[test]
    fn have_a_line_with_the_figures_of_the_check() {
        let line = line(&read(REPORT));
        assert_eq!(line.verdict, "未发现问题");
        assert_eq!(line.figures.map(|it| it.to_string()), ["0", "0", "200 / 200", "42 / 42"]);
        assert_eq!(line.subject[1], "2024");
    }

    #[test]
    fn say_why_there_are_no_figures() {
        assert!(line(&Outcome::Refused(Reason::Blank)).reason.is_some_and(|it| it.contains("没有文字")));
        let no_report = line(&read("今天天气很好。"));
        assert!(no_report.reason.is_some() && no_report.opens);
    }
}
