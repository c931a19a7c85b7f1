//! The reports beside those that are checked: last year's, and those that are summed up.

use std::path::Path;

use super::arguments::CheckArguments;
use super::check::read;
use super::complain;
use super::status::Status;
use crate::company::{Company, Peer, Reason, Unsuited};
use crate::examination::{self, Examination};
use crate::locale::{self, Locale};
use crate::rules::Selection;

/// The reports that `arguments` name to compare with. What cannot be read is said so, and makes the status.
pub(super) fn company(arguments: &CheckArguments, locale: Locale) -> (Company, Status) {
    let peer = |path| peer(path, locale);
    let company = Company {
        previous: arguments.previous.as_deref().map(peer),
        children: arguments.children.iter().map(|path| peer(path)).collect(),
    };
    let mut peers = company.previous.iter().chain(&company.children);
    let status = if peers.any(|peer| peer.facts.is_none()) { Status::Unusable } else { Status::Fine };
    (company, status)
}

fn peer(path: &Path, locale: Locale) -> Peer {
    let source = read(path);
    let peer = examination::peer(&source);
    if peer.facts.is_none()
        && let Some(obstacle) = Examination::of(source, &Selection::default()).obstacle()
    {
        complain(&format!("{}: {}", peer.name, locale::obstacle(&obstacle, locale)));
    }
    peer
}

/// What is to be said of the reports that did not suit; those that cannot be read were spoken of when they were read.
pub(super) fn complaints(examination: &Examination, locale: Locale) -> Vec<String> {
    let readable = |it: &&Unsuited| it.reason != Reason::Unreadable;
    unsuited(examination).filter(readable).map(|it| locale::unsuited(it, locale)).collect()
}

/// The status that follows from them: it is wrong usage to name what does not suit, but not to name a report twice.
pub(super) fn status(examination: &Examination) -> Status {
    if unsuited(examination).all(|it| it.reason.is_harmless()) { Status::Fine } else { Status::Unusable }
}

fn unsuited(examination: &Examination) -> impl Iterator<Item = &Unsuited> {
    examination.comparison().into_iter().flat_map(|comparison| &comparison.unsuited)
}
