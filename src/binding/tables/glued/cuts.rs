//! The ways to cut a run of digits into figures.
//!
//! A figure other than nought never begins with nought. Every search counts its steps and gives up where there are too
//! many: a run that admits thousands of cuts would not be certain anyhow.

/// A way to cut a run: where each figure ends.
pub(super) type Cut = Vec<usize>;

/// A figure has at most this many digits.
pub(super) const LONGEST: usize = 12;
/// A search gives up behind so many steps.
const STEPS: usize = 60_000;
/// A run with more cuts than this is none that can be told.
const MOST: usize = 8;

/// The figure that `digits` are; `None` where they are none or too many.
pub(super) fn figure(digits: &[u8]) -> Option<i64> {
    let is_plain = matches!(digits, [_] | [1..=9, ..]) && digits.len() <= LONGEST;
    is_plain.then(|| digits.iter().fold(0, |value, digit| value * 10 + i64::from(*digit)))
}

/// The figures that `cut` makes of `digits`.
pub(super) fn figures(digits: &[u8], cut: &[usize]) -> Vec<i64> {
    let starts = [0].into_iter().chain(cut.iter().copied());
    starts.zip(cut).filter_map(|(start, end)| figure(digits.get(start..*end)?)).collect()
}

/// The only cut of `digits` into `width` figures, whatever their sums; `None` where there are several or none.
pub(super) fn only(digits: &[u8], width: usize) -> Option<Cut> {
    let mut search = Search::of(digits, 2);
    search.any(&mut Vec::new(), width);
    search.only()
}

/// The cut of `digits` into `width` figures, even if cells may be blank: noughts, each of which is a figure, and behind
/// them at most one other figure.
pub(super) fn forced(digits: &[u8], width: usize) -> Option<Cut> {
    let noughts = digits.iter().take_while(|digit| **digit == 0).count();
    only(digits, width).filter(|_| noughts + 1 >= width)
}

/// The cuts of `digits` into `width` figures of which the last is the sum of the others; none where they are too many.
pub(super) fn summing(digits: &[u8], width: usize) -> Vec<Cut> {
    let mut search = Search::of(digits, MOST + 1);
    for length in 1..=LONGEST.min(digits.len()) {
        let end = digits.len() - length;
        if let Some(total) = digits.get(end..).and_then(figure) {
            search.parts(&mut Vec::new(), end, width - 1, total);
        }
    }
    search.all()
}

/// The cuts of `digits` into groups of `width` figures each, of which the last is the sum of the others.
pub(super) fn groups(digits: &[u8], width: usize, count: usize) -> Vec<Cut> {
    let mut search = Search::of(digits, MOST + 1);
    search.group(&mut Vec::new(), width, width * count, 0);
    search.all()
}

/// A search for cuts.
struct Search<'d> {
    digits: &'d [u8],
    /// The steps that are left.
    steps: usize,
    found: Vec<Cut>,
    /// How many cuts are looked for.
    most: usize,
}

impl<'d> Search<'d> {
    const fn of(digits: &'d [u8], most: usize) -> Self {
        Self { digits, steps: STEPS, found: Vec::new(), most }
    }

    /// The cuts that were found, if these are all and not too many.
    fn all(self) -> Vec<Cut> {
        if self.is_done() { Vec::new() } else { self.found }
    }

    /// The cut that was found, if it is the only one.
    fn only(self) -> Option<Cut> {
        let mut found = self.all().into_iter();
        found.next().filter(|_| found.next().is_none())
    }

    fn is_done(&self) -> bool {
        self.found.len() >= self.most || self.steps == 0
    }

    /// Tries each figure that may follow `cut` and leave at least `behind` digits.
    fn each(&mut self, cut: &mut Cut, behind: usize, mut take: impl FnMut(&mut Self, &mut Cut, i64)) {
        let start = cut.last().copied().unwrap_or_default();
        let last = (start + LONGEST).min(self.digits.len().saturating_sub(behind));
        for end in start + 1..=last {
            self.steps = self.steps.saturating_sub(1);
            let Some(figure) = self.digits.get(start..end).and_then(figure).filter(|_| !self.is_done())
            else {
                break;
            };
            cut.push(end);
            take(self, cut, figure);
            cut.pop();
        }
    }

    /// Cuts the rest into `left` figures.
    fn any(&mut self, cut: &mut Cut, left: usize) {
        let rest = self.rest(cut);
        if left == 0 && rest == 0 {
            self.found.push(cut.clone());
        }
        if left > 0 && rest <= left * LONGEST {
            self.each(cut, left - 1, |search, cut, _| search.any(cut, left - 1));
        }
    }

    /// Cuts what is left up to `end` into `left` figures that add up to `sum`.
    fn parts(&mut self, cut: &mut Cut, end: usize, left: usize, sum: i64) {
        let start = cut.last().copied().unwrap_or_default();
        let rest = end.saturating_sub(start);
        if left == 0 && rest == 0 && sum == 0 {
            let whole = cut.iter().copied().chain([end, self.digits.len()]);
            let mut whole: Cut = whole.collect();
            whole.dedup();
            self.found.push(whole);
        }
        if left == 0 || rest < left || rest > left * length(sum) {
            return;
        }
        if left == 1 && self.digits.get(start..end).and_then(figure) != Some(sum) {
            return;
        }
        let behind = self.digits.len() - end + left - 1;
        self.each(cut, behind, |search, cut, figure| {
            if figure <= sum {
                search.parts(cut, end, left - 1, sum - figure);
            }
        });
    }

    /// Cuts the rest into groups of `width` figures, `left` in all; `sum` is that of the open group.
    fn group(&mut self, cut: &mut Cut, width: usize, left: usize, sum: i64) {
        let rest = self.rest(cut);
        if left == 0 && rest == 0 {
            self.found.push(cut.clone());
        }
        if left == 0 || rest < left || rest > left * LONGEST {
            return;
        }
        let closes = left % width == 1;
        self.each(cut, left - 1, |search, cut, figure| {
            if !closes || figure == sum {
                search.group(cut, width, left - 1, if closes { 0 } else { sum + figure });
            }
        });
    }

    fn rest(&self, cut: &[usize]) -> usize {
        self.digits.len() - cut.last().copied().unwrap_or_default()
    }
}

/// How many digits a figure has.
const fn length(figure: i64) -> usize {
    let mut length = 1;
    let mut rest = figure / 10;
    while rest > 0 {
        length += 1;
        rest /= 10;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::{figures, forced, groups, only, summing};

    fn digits(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte - b'0').collect()
    }

    fn sums(text: &str) -> Vec<Vec<i64>> {
        let digits = digits(text);
        summing(&digits, 7).iter().map(|cut| figures(&digits, cut)).collect()
    }

    #[test]
    fn the_sum_of_a_row_tells_its_cells() {
        assert_eq!(sums("243070034"), [[24, 3, 0, 7, 0, 0, 34]]);
        assert_eq!(sums("0000000"), [[0; 7]]);
        assert_eq!(sums("390220126783202391373"), [[390, 220, 126, 78, 320, 239, 1373]]);
    }

    #[test]
    fn a_row_whose_sum_is_wrong_has_no_cut() {
        assert_eq!(sums("243070035"), Vec::<Vec<i64>>::new());
        assert_eq!(sums("123"), Vec::<Vec<i64>>::new());
    }

    #[test]
    fn a_row_may_admit_several_cuts() {
        assert_eq!(sums("152010018"), [[1, 5, 2, 0, 10, 0, 18], [15, 2, 0, 1, 0, 0, 18]]);
    }

    #[test]
    fn three_groups_are_cut_together() {
        let digits = digits("2700906281694088101");
        let all: Vec<_> = groups(&digits, 5, 3).iter().map(|cut| figures(&digits, cut)).collect();
        assert_eq!(all, [[2, 7, 0, 0, 9, 0, 6, 2, 8, 16, 9, 4, 0, 88, 101]]);
    }

    #[test]
    fn noughts_are_figures_by_themselves() {
        assert_eq!(forced(&digits("0012"), 3), Some(vec![1, 2, 4]));
        assert_eq!(forced(&digits("000"), 3), Some(vec![1, 2, 3]));
        assert_eq!(forced(&digits("010"), 3), None);
        assert_eq!(only(&digits("010"), 3), Some(vec![1, 2, 3]));
        assert_eq!(only(&digits("1234"), 3), None);
    }

    #[test]
    fn a_long_run_ends_the_search() {
        assert_eq!(summing(&digits(&"1234567890".repeat(8)), 7), Vec::<Vec<usize>>::new());
        assert_eq!(groups(&digits(&"12".repeat(90)), 5, 3), Vec::<Vec<usize>>::new());
        assert_eq!(only(&digits(&"0".repeat(900)), 7), None);
    }
}
