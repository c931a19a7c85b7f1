//! How many rows each block of figures has, from how many figures stand together.

/// Figures that stand together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// How many.
    pub(super) length: usize,
    /// Whether nothing but a page break parts them from those before, so that both may be one.
    pub(super) may_join: bool,
}

/// At most so many blocks are tried; more are looked at in no report.
const STEPS: usize = 2000;

/// Every way to take all groups as blocks of `width` columns, each as the numbers of their rows.
pub(super) fn partitions(groups: &[Group], width: usize) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(&[Group], Vec<usize>)> = vec![(groups, Vec::new())];
    for _ in 0..STEPS {
        let Some((rest, heights)) = open.pop() else { return found };
        if rest.is_empty() {
            found.push(heights);
            continue;
        }
        let mut height = 0;
        for (index, group) in rest.iter().enumerate() {
            if index > 0 && !group.may_join {
                break;
            }
            height += group.length;
            let behind = block(rest, height, width);
            open.extend(behind.map(|rest| (rest, heights.iter().copied().chain([height]).collect())));
        }
    }
    // What was not tried may read otherwise.
    Vec::new()
}

/// What is behind a block of so many rows.
fn block(groups: &[Group], height: usize, width: usize) -> Option<&[Group]> {
    let mut rest = groups;
    for _ in 0..width {
        let mut length = 0;
        while length < height {
            let (group, behind) = rest.split_first()?;
            if length > 0 && !group.may_join {
                return None;
            }
            length += group.length;
            rest = behind;
        }
        if length > height {
            return None;
        }
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::{Group, partitions};

    fn groups(lengths: &[usize], joints: &[usize]) -> Vec<Group> {
        let group =
            |(index, length): (usize, &usize)| Group { length: *length, may_join: joints.contains(&index) };
        lengths.iter().enumerate().map(group).collect()
    }

    #[test]
    fn equal_groups_are_the_columns_of_a_block() {
        assert_eq!(partitions(&groups(&[1, 1, 3, 3, 2, 2], &[]), 2), [[1, 3, 2]]);
        assert!(partitions(&groups(&[1, 1, 3, 2], &[]), 2).is_empty());
    }

    #[test]
    fn a_page_break_may_part_a_column() {
        assert_eq!(partitions(&groups(&[2, 1, 3], &[1]), 2), [[3]]);
        assert_eq!(partitions(&groups(&[1, 1, 1, 1], &[1, 2, 3]), 2).len(), 2);
    }
}
