//! What is not read yet as it should be.

/// Layouts and kinds of damage that are not read yet as they should be. To be emptied, never to grow.
pub(crate) const NOT_YET: &[&str] = &[];

/// Whether a layout or a kind of damage is not read yet as it should be.
pub(crate) fn is_awaited(name: &str) -> bool {
    NOT_YET.contains(&name)
}
