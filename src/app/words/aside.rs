//! What the words around findings are that a person set aside.

/// The words around findings that a person set aside.
pub(crate) struct AsideWords {
    /// What leads to the form.
    pub(crate) set_aside: &'static str,
    /// The label of the reason.
    pub(crate) reason: &'static str,
    /// Sets the finding aside.
    pub(crate) confirm: &'static str,
    /// The heading of those that were, so many.
    pub(crate) title: fn(usize) -> String,
    /// The reason that was given.
    pub(crate) because: fn(&str) -> String,
    /// Takes a finding back among the others.
    pub(crate) restore: &'static str,
    /// So many were set aside, beside the verdict.
    pub(crate) counted: fn(usize) -> String,
    /// What stands between what is announced and how many were set aside.
    pub(crate) joint: &'static str,
    /// The verdict where nothing else was found.
    pub(crate) nothing_else: &'static str,
    /// The verdict where nothing else was found in what could be read, which is not all.
    pub(crate) nothing_else_so_far: &'static str,
}
