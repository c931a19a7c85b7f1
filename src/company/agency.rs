//! Whether two names are those of one agency.

/// What the full name of an agency has at its end and a shorter one has not.
const ENDINGS: &[&str] = &["人民政府", "政府", "办事处"];

/// Whether both may be the name of one agency: the same words, but for an ending, or a region before one of them.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (plain(one), plain(other));
    one == other || one.ends_with(&other) || other.ends_with(&one)
}

/// The name without what may be left out.
fn plain(name: &str) -> String {
    let name = name.replace("人民政府", "政府");
    ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(&name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn are_the_same_in_full_and_in_short() {
        assert!(is_same("青石县澄溪街道办事处", "澄溪街道"));
        assert!(is_same("青石县人民政府", "青石县"));
        assert!(is_same("青石县人民政府办公室", "青石县政府办公室"));
    }

    #[test]
    fn are_not_the_same_where_the_agency_is_another() {
        assert!(!is_same("青石县水务局", "青石县财政局"));
        assert!(!is_same("青石县水务局", "青石县"));
        assert!(!is_same("青石县水务局", "望川县水务局"));
    }
}
