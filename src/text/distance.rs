//! How many characters two short texts differ in.

/// The edit distance (Levenshtein) between two short texts.
#[must_use]
pub fn distance(left: &[char], right: &[char]) -> usize {
    let mut previous: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        let (mut diagonal, mut before) = (row, row + 1);
        for (b, above) in right.iter().zip(previous.iter().skip(1)) {
            before = (diagonal + usize::from(a != b)).min(above + 1).min(before + 1);
            diagonal = *above;
            current.push(before);
        }
        previous = current;
    }
    previous.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    fn between(left: &str, right: &str) -> usize {
        distance(&left.chars().collect::<Vec<_>>(), &right.chars().collect::<Vec<_>>())
    }

    #[test]
    fn counts_changed_dropped_and_added_characters() {
        assert_eq!(between("本年废止件数", "本年废止件数"), 0);
        assert_eq!(between("本年度止件数", "本年废止件数"), 1);
        assert_eq!(between("其他法律法规禁止公开", "其他法律行政法规禁止公开"), 2);
        assert_eq!(between("", "总计"), 2);
    }
}
