//! What would become of the report if a finding were mended in one of the ways that there are.

use std::rc::Rc;

use yew::AttrValue;

use super::change::Change;
use super::choices::Choice;
use super::sheets::quoted;
use crate::app::draft::Draft;
use crate::app::words::words;
use crate::checked::Checked;
use crate::diagnostic::Edit;
use crate::locale::{self, Locale};
use crate::report::{Outcome, Report};

/// How many places are shown.
const MOST_PLACES: usize = 6;

/// What would become of the report.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Trial {
    /// The text that would change.
    pub(crate) of: AttrValue,
    /// What would change in it.
    pub(crate) edits: Rc<[Edit]>,
    /// The text as it would be.
    pub(crate) text: AttrValue,
    /// The places that would change, as they are and as they would be.
    pub(crate) places: Rc<[[Quote; 2]]>,
    /// How many more places would change.
    pub(crate) more: usize,
    /// The equations of the finding, and those that would come out otherwise.
    pub(crate) equations: Rc<[(AttrValue, Fate)]>,
    /// How many of all would hold, in words.
    pub(crate) balance: AttrValue,
    /// How many findings would go and come, in words.
    pub(crate) findings: AttrValue,
    /// Whether some of it must be filled in by hand.
    pub(crate) illustrative: bool,
}

/// A piece of the text: what stands before it in its line, itself, what stands behind it.
pub(crate) type Quote = [AttrValue; 3];

/// What would become of an equation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fate {
    /// It would hold.
    Mended,
    /// It would fail as it does now.
    Failing,
    /// It would fail, which it does not now.
    Broken,
    /// It could no longer be checked.
    Unknown,
}

impl Fate {
    /// The name by which the stylesheets know it.
    #[must_use]
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Mended => "mended",
            Self::Failing => "failing",
            Self::Broken => "broken",
            Self::Unknown => "unknown",
        }
    }
}

impl Trial {
    /// What would become of `draft`, of which `checked` came, if one of its findings were mended by `choice`.
    ///
    /// The whole text is read and checked again as it would be: no shorter way is sure to see all that it does.
    #[must_use]
    pub(crate) fn of(
        draft: &Draft,
        checked: &Checked,
        finding: usize,
        choice: &Choice,
        locale: Locale,
    ) -> Option<Self> {
        let words = words(locale).mending;
        let mended = draft.mended(&choice.edits);
        let then = mended.check();
        let (before, after) = (checked.report.as_ref().ok()?, then.report.as_ref().ok()?);
        let own = checked.diagnostics.get(finding)?.equations.as_slice();
        let change = Change::between(&checked.diagnostics, &then.diagnostics);
        let places = mended.last_step().iter().zip(choice.edits.iter()).take(MOST_PLACES);
        let holding = (checked.coverage.equations.passed, then.coverage.equations.passed);
        Some(Self {
            of: draft.text.clone(),
            places: places
                .map(|(back, edit)| [quoted(&draft.text, edit.span), quoted(&mended.text, back.span)])
                .collect(),
            more: choice.edits.len().saturating_sub(MOST_PLACES),
            edits: choice.edits.clone(),
            equations: fates(before, after, own, locale),
            balance: (words.balance)(holding.0, holding.1, after.ledger.entries.len()).into(),
            findings: (words.findings)(change.fixed, change.new).into(),
            illustrative: choice.illustrative,
            text: mended.text,
        })
    }
}

/// What would become of the equations named `own`, and of those that would come out otherwise.
fn fates(before: &Report, after: &Report, own: &[String], locale: Locale) -> Rc<[(AttrValue, Fate)]> {
    let fate = |(id, now): (&String, Outcome)| {
        let entry = after.ledger.entries.iter().find(|it| it.equation.id == *id)?;
        let fails = |outcome| matches!(outcome, Outcome::Fails { .. } | Outcome::Undecided { .. });
        let fate = match entry.outcome {
            Outcome::Holds if now == Outcome::Holds => return None,
            Outcome::Holds => Fate::Mended,
            Outcome::Unreadable if now == Outcome::Unreadable => return None,
            Outcome::Unreadable => Fate::Unknown,
            _ if !fails(now) => Fate::Broken,
            _ if own.contains(id) => Fate::Failing,
            _ => return None,
        };
        Some((locale::equation(&entry.equation, locale).into(), fate))
    };
    before.ledger.entries.iter().map(|it| (&it.equation.id, it.outcome)).filter_map(fate).collect()
}

#[cfg(test)]
mod tests {
    use super::{Fate, Trial};
    use crate::app::draft::Draft;
    use crate::app::testing::REPORT;
    use crate::app::view_model::View;
    use crate::content::Content;
    use crate::locale::Locale;

    /// What would become of a report with other rows, by choice number `at` of its first finding.
    fn trial(rows: &[(&str, &str)], at: usize) -> Trial {
        let text = rows.iter().fold(REPORT.to_owned(), |text, (row, other)| text.replace(row, other));
        let draft = Draft::of(&Content::plain(text));
        let checked = draft.check();
        let view = View::of(&checked, Locale::Zh);
        let item = view.item(Some(0)).unwrap().clone();
        Trial::of(&draft, &checked, 0, &item.choices[at], Locale::Zh).unwrap()
    }

    const GRANTED: (&str, &str) =
        ("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t15\t1\t0\t1\t1\t0\t8");

    #[test]
    fn mends_all_that_a_wrong_cell_breaks() {
        let trial = trial(&[GRANTED], 0);
        assert_eq!(trial.text, REPORT);
        assert_eq!(trial.places.len(), 1);
        let [before, after] = &trial.places[0];
        assert_eq!((before[1].as_str(), after[1].as_str()), ("15", "5"));
        assert!(before[0].ends_with("（一）予以公开\t"), "{before:?}");
        let fates: Vec<_> = trial.equations.iter().map(|(name, fate)| (name.as_str(), *fate)).collect();
        let expected = [
            ("第三部分「（一）予以公开」：各项之和应等于总计", Fate::Mended),
            ("第三部分「自然人」列：各项办理结果之和应等于（七）总计", Fate::Mended),
        ];
        assert_eq!(fates, expected);
        assert_eq!(trial.balance, "全部 42 条勾稽关系：现在 40 条成立，改后 42 条成立。");
        assert_eq!(trial.findings, "问题清单减少 1 处，新增 0 处。");
    }

    #[test]
    fn says_what_would_still_fail() {
        let two = ("（一）予以公开\t5\t1\t0\t1\t1\t0\t8", "（一）予以公开\t15\t3\t0\t1\t1\t0\t8");
        let trial = trial(&[two], 0);
        assert!(trial.text.contains("（一）予以公开\t5\t3\t0\t1\t1\t0\t8"), "{}", trial.text);
        let fates: Vec<_> = trial.equations.iter().map(|(_, fate)| *fate).collect();
        assert_eq!(fates, [Fate::Failing, Fate::Mended]);
        assert_eq!(trial.balance, "全部 42 条勾稽关系：现在 39 条成立，改后 40 条成立。");
        assert_eq!(trial.findings, "问题清单减少 1 处，新增 0 处。");
    }
}
