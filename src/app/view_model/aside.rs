//! Findings that a person set aside, in words.

use super::View;
use super::findings::{Item, item};
use super::summary::Tone;
use crate::app::draft::{Aside, Found};
use crate::app::words::words;
use crate::locale::Locale;

/// A finding that was set aside.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AsideItem {
    /// The finding in words.
    pub(crate) item: Item,
    /// Which finding it is, and why it was set aside.
    pub(crate) aside: Aside,
}

impl View {
    /// The same with what a person set aside, listed and counted apart.
    #[must_use]
    pub(crate) fn with_aside(mut self, found: &Found, locale: Locale) -> Self {
        self.fingerprints = found.fingerprints.clone();
        if found.aside.is_empty() {
            return self;
        }
        let words = words(locale).aside;
        let report = found.checked.report.iter();
        let said = report.flat_map(|report| {
            found.aside.iter().enumerate().map(|(at, (diagnostic, aside))| AsideItem {
                item: item(report, at, diagnostic, locale),
                aside: aside.clone(),
            })
        });
        self.aside = said.collect();
        let counted = (words.counted)(found.aside.len());
        if let Some(summary) = &mut self.summary {
            let nothing_else = match summary.tone {
                Tone::Clean => Some(words.nothing_else),
                Tone::Partial => Some(words.nothing_else_so_far),
                _ => None,
            };
            if let Some(verdict) = nothing_else {
                summary.verdict = verdict.into();
                self.nothing = verdict;
                // Hints leave the verdict as it is, and are announced themselves.
                if found.checked.diagnostics.is_empty() {
                    self.announcement = verdict.into();
                }
            }
            let gaps = summary.gaps.take();
            summary.gaps = Some(gaps.map_or(counted.clone(), |gaps| format!("{gaps} {counted}")).into());
        }
        self.announcement = format!("{}{}{counted}", self.announcement, words.joint).into();
        self
    }
}

#[cfg(test)]
mod tests {
    use crate::app::draft::{Aside, Draft};
    use crate::app::testing::REPORT;
    use crate::app::view_model::View;
    use crate::content::Content;
    use crate::locale::Locale;

    /// What is on screen of a report whose only finding was set aside.
    fn view(locale: Locale) -> View {
        sifted(&REPORT.replace("（七）总计\t11", "（七）总计\t12"), locale)
    }

    /// What is on screen of `report` when its first finding was set aside.
    fn sifted(report: &str, locale: Locale) -> View {
        let draft = Draft::of(&Content::plain(report));
        let fingerprint = draft.find().fingerprints[0].clone();
        let found = draft.with_aside(Aside { fingerprint, reason: "另有说明".into() }).find();
        View::of(&found.checked, locale).with_aside(&found, locale)
    }

    #[test]
    fn are_counted_apart() {
        let view = view(Locale::Zh);
        let summary = view.summary.unwrap();
        assert_eq!(summary.verdict, "没有其他问题");
        assert_eq!(summary.gaps, Some("另有 1 处经核实不采纳。".into()));
        assert_eq!(view.announcement, "没有其他问题，另有 1 处经核实不采纳。");
        assert_eq!(view.chips[0].count, 0);
        assert_eq!((view.places.len(), view.aside.len()), (0, 1));
    }

    #[test]
    fn are_counted_apart_in_english() {
        let view = view(Locale::En);
        assert_eq!(view.announcement, "Nothing else was found. 1 finding set aside.");
        let summary = view.summary.unwrap();
        assert_eq!(summary.verdict, "Nothing else was found");
        assert_eq!(summary.gaps, Some("1 finding set aside.".into()));
    }

    #[test]
    fn are_announced_behind_what_is_left() {
        let wrong = REPORT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1").replace("12.8", "-12.8");
        let view = sifted(&wrong, Locale::Zh);
        assert_eq!(view.announcement, "校验完成：1 处错误，另有 1 处经核实不采纳。");
    }

    #[test]
    fn leave_no_verdict_on_what_could_not_be_read() {
        let glued = REPORT.replace("文件\t2\t1\t14", "文件2114");
        let unread = glued.replace("（七）总计\t11", "（七）总计\t12");
        let view = sifted(&unread, Locale::Zh);
        let verdict = "已识别的部分没有其他问题";
        assert_eq!(view.summary.unwrap().verdict, verdict);
        assert_eq!(view.nothing, verdict);
        assert_eq!(view.announcement, format!("{verdict}，另有 1 处经核实不采纳。"));
    }
}
