//! Findings that a person set aside, each with the reason, and what is left of a check without them.

use std::rc::Rc;

use yew::AttrValue;

use super::Draft;
use crate::checked::Checked;
use crate::diagnostic::Diagnostic;
use crate::examination::Examination;
use crate::fingerprint::fingerprints;
use crate::locale::Locale;
use crate::result::ResultObject;
use crate::source::Source;

/// A finding that a person set aside. It comes back when its figures change.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Aside {
    /// Which finding it is.
    pub(crate) fingerprint: AttrValue,
    /// Why.
    pub(crate) reason: AttrValue,
}

/// What comes of a check, what was set aside apart.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// What comes of it, without what was set aside.
    pub(crate) checked: Checked,
    /// Which findings these are, in their order.
    pub(crate) fingerprints: Rc<[AttrValue]>,
    /// What was set aside, in the order of the places.
    pub(crate) aside: Vec<(Diagnostic, Aside)>,
}

impl Draft {
    /// The draft with a finding set aside.
    #[must_use]
    pub(crate) fn with_aside(&self, aside: Aside) -> Self {
        Self { aside: self.aside.iter().cloned().chain([aside]).collect(), ..self.clone() }
    }

    /// The draft with that finding among the others again.
    #[must_use]
    pub(crate) fn restored(&self, fingerprint: &str) -> Self {
        let others = self.aside.iter().filter(|it| it.fingerprint != fingerprint);
        Self { aside: others.cloned().collect(), ..self.clone() }
    }

    /// What comes of checking it, what was set aside apart.
    #[must_use]
    pub(crate) fn find(&self) -> Found {
        let mut checked = self.check_whole();
        let mut aside = Vec::new();
        let mut kept = Vec::new();
        let names = fingerprints(&checked.diagnostics);
        for (diagnostic, name) in checked.diagnostics.drain(..).zip(names) {
            match self.aside.iter().find(|it| it.fingerprint == name) {
                Some(it) => aside.push((diagnostic, it.clone())),
                None => kept.push((diagnostic, name)),
            }
        }
        let (left, names): (Vec<_>, Vec<_>) = kept.into_iter().unzip();
        checked.diagnostics = left;
        Found { checked, fingerprints: names.into_iter().map(AttrValue::from).collect(), aside }
    }

    /// The result of the contract: of all that was found, with the reasons for what was set aside. It came from `source`.
    #[must_use]
    pub(crate) fn result(&self, source: Source, locale: Locale) -> String {
        let source = Source { content: Ok(self.content()), ..source };
        let examination = Examination { source, checked: Some(self.check_whole()) };
        let reason = |name: &str| Some(self.aside.iter().find(|it| it.fingerprint == name)?.reason.as_str());
        // Nothing in a result fails to be written: its keys are words, its figures strings.
        serde_json::to_string(&ResultObject::of(&examination, locale).with_aside(reason)).unwrap_or_default()
    }

    /// What comes of checking it, without what was set aside.
    #[must_use]
    pub(crate) fn check(&self) -> Checked {
        if self.aside.is_empty() { self.check_whole() } else { self.find().checked }
    }
}

#[cfg(test)]
mod tests {
    use super::Aside;
    use crate::app::draft::Draft;
    use crate::app::testing::BEGINNING;
    use crate::content::Content;

    fn codes(draft: &Draft) -> Vec<&'static str> {
        draft.check().diagnostics.iter().map(|it| it.code.0).collect()
    }

    /// The beginning of a report, and the same with its first finding set aside.
    fn sifted() -> (Draft, Draft) {
        let draft = Draft::of(&Content::plain(BEGINNING));
        let fingerprint = draft.find().fingerprints[0].clone();
        let sifted = draft.with_aside(Aside { fingerprint, reason: "另有说明".into() });
        (draft, sifted)
    }

    #[test]
    fn are_apart_from_the_others_with_their_reason() {
        let (draft, sifted) = sifted();
        let (all, found) = (codes(&draft), sifted.find());
        assert_eq!(codes(&sifted), all[1..]);
        let aside: Vec<_> =
            found.aside.iter().map(|(it, aside)| (it.code.0, aside.reason.as_str())).collect();
        assert_eq!(aside, [(all[0], "另有说明")]);
        assert_eq!(found.fingerprints.len(), all.len() - 1);
    }

    #[test]
    fn stay_aside_while_the_text_changes_elsewhere() {
        let (_, sifted) = sifted();
        let edited = sifted.edited(format!("前言\n{BEGINNING}").into());
        assert_eq!(codes(&edited), codes(&sifted));
    }

    #[test]
    fn come_back_when_they_are_asked_for() {
        let (draft, sifted) = sifted();
        let restored = sifted.restored(&sifted.aside[0].fingerprint);
        assert_eq!(restored, draft);
    }

    #[test]
    fn come_back_when_their_figures_change() {
        let wrong = |figure: &str| {
            crate::app::testing::REPORT.replace("（一）予以公开\t5\t", &format!("（一）予以公开\t{figure}\t"))
        };
        let draft = Draft::of(&Content::plain(wrong("15")));
        let fingerprint = draft.find().fingerprints[0].clone();
        let sifted = draft.with_aside(Aside { fingerprint, reason: "无".into() });
        assert_eq!(codes(&sifted), [""; 0]);
        assert_eq!(codes(&sifted.edited(wrong("16").into())), codes(&draft));
        assert_eq!(codes(&sifted.edited(wrong("16").into()).edited(wrong("15").into())), [""; 0]);
    }
}
