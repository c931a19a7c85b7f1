//! Reasons as messages carry them: the public code, and behind a colon what else there is to know.

use crate::reader::{Foreign, Unreadable};

/// The reasons that their codes tell whole.
const PLAIN: [Unreadable; 8] = [
    Unreadable::Empty,
    Unreadable::Image,
    Unreadable::NotUtf8,
    Unreadable::Encrypted,
    Unreadable::Damaged,
    Unreadable::TooComplex,
    Unreadable::Scanned,
    Unreadable::Garbled,
];

/// The kinds without a reader, each by a letter; what follows a dot is the extension of any other.
const FOREIGN: [(&str, Foreign); 13] = [
    ("d", Foreign::OldDocument),
    ("x", Foreign::OldWorkbook),
    ("b", Foreign::BinaryWorkbook),
    ("s", Foreign::Slides),
    ("r", Foreign::RichText),
    ("o", Foreign::OpenDocument),
    ("c", Foreign::OpenWorkbook),
    ("f", Foreign::Ofd),
    ("w", Foreign::WebArchive),
    ("m", Foreign::OfficeXml),
    ("i", Foreign::Wrapped),
    ("u", Foreign::UnusualPackage),
    ("a", Foreign::Archive),
];

/// The reason in letters.
pub(super) fn written(reason: &Unreadable) -> String {
    let code = reason.code();
    match reason {
        Unreadable::UnsupportedKind(Foreign::Other(extension)) => [code, ":.", extension].concat(),
        Unreadable::UnsupportedKind(kind) => {
            let letter = FOREIGN.iter().find(|(_, it)| it == kind).map_or("", |(letter, _)| letter);
            [code, ":", letter].concat()
        }
        Unreadable::TooLarge { megabytes } => [code, ":", &megabytes.to_string()].concat(),
        _ => code.to_owned(),
    }
}

/// The reason that stands there; nothing where none does.
pub(super) fn read(written: &str) -> Option<Unreadable> {
    let Some((code, more)) = written.split_once(':') else {
        return PLAIN.into_iter().find(|reason| reason.code() == written);
    };
    let reason = match more.strip_prefix('.') {
        Some(extension) => Unreadable::UnsupportedKind(Foreign::Other(extension.to_owned())),
        None => match FOREIGN.into_iter().find(|(letter, _)| *letter == more) {
            Some((_, kind)) => Unreadable::UnsupportedKind(kind),
            None => Unreadable::TooLarge { megabytes: more.parse().ok()? },
        },
    };
    (reason.code() == code).then_some(reason)
}

#[cfg(test)]
mod tests {
    use super::{FOREIGN, PLAIN, read, written};
    use crate::reader::{Foreign, Unreadable};

    /// Every reason, each kind of file included.
    fn reasons() -> impl Iterator<Item = Unreadable> {
        let others = ["", "dat", "a:b.c"].map(|it| Foreign::Other(it.to_owned()));
        let kinds = FOREIGN.into_iter().map(|(_, kind)| kind).chain(others);
        let large = Unreadable::TooLarge { megabytes: 64 };
        PLAIN.into_iter().chain([large]).chain(kinds.map(Unreadable::UnsupportedKind))
    }

    #[test]
    fn every_reason_comes_out_as_it_went_in() {
        for reason in reasons() {
            assert_eq!(read(&written(&reason)), Some(reason));
        }
    }

    #[test]
    fn what_is_no_reason_is_none() {
        for text in
            ["", "?", "unsupported-kind", "too-large", "too-large:", "too-large:a", "unsupported-kind:64"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
