//! Whether two short texts differ in no more than a few characters.

/// Whether `left` becomes `right` by changing, dropping or adding at most `slack` characters (Levenshtein).
///
/// Meant for a slack of one to three: the work grows with the third power of the slack, not with the texts.
#[must_use]
pub fn is_within(left: &[char], right: &[char], slack: usize) -> bool {
    if left.len().abs_diff(right.len()) > slack {
        return false;
    }
    let same = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (left, right) = (left.get(same..).unwrap_or_default(), right.get(same..).unwrap_or_default());
    match (left, right, slack.checked_sub(1)) {
        ([], _, _) | (_, [], _) => true,
        (_, _, None) => false,
        ([_, less @ ..], [_, fewer @ ..], Some(slack)) => {
            is_within(less, fewer, slack) || is_within(less, right, slack) || is_within(left, fewer, slack)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_within;

    fn within(left: &str, right: &str, slack: usize) -> bool {
        is_within(&left.chars().collect::<Vec<_>>(), &right.chars().collect::<Vec<_>>(), slack)
    }

    #[test]
    fn allows_changed_dropped_and_added_characters() {
        assert!(within("本年废止件数", "本年废止件数", 0));
        assert!(within("本年度止件数", "本年废止件数", 1));
        assert!(within("其他法律法规禁止公开", "其他法律行政法规禁止公开", 2));
        assert!(within("", "总计", 2));
    }

    #[test]
    fn allows_no_more_than_the_slack() {
        assert!(!within("本年度止件数", "本年废止件数", 0));
        assert!(!within("其他法律法规禁止公开", "其他法律行政法规禁止公开", 1));
        assert!(!within("行政许可", "行政处罚", 1));
        assert!(!within("", "总计数", 2));
    }
}
