//! What the prose of a report says, cut into sentences and clauses.

use crate::figure::Figure;
use crate::text::Span;

/// What stands between two stops.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// Its words, normalised and without white space and marks.
    pub text: String,
    /// Its clauses.
    pub clauses: Vec<Clause>,
}

/// What stands between two marks.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Its words, normalised and without white space.
    pub text: String,
    /// Its place.
    pub span: Span,
    /// The one number of things that it states; nought where it denies.
    pub figure: Option<Figure>,
}
