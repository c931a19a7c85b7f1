//! Items in, the same in order out, by one sort for items of any type.
//!
//! Each type that the sort of the standard library is used with takes five kilobytes of the page; here only numbers of
//! items are sorted with it.

use std::cmp::Ordering;

/// Sorts `items`.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts `items` by their keys; those with equal keys stay in their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let numbers = in_order(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    for (one, other) in swaps(numbers) {
        items.swap(one, other);
    }
}

/// The numbers below `count` in the order that `compare` gives.
fn in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    numbers.sort_by(|one, other| compare(*one, *other));
    numbers
}

/// The swaps that bring to every place the item whose number stands there.
fn swaps(mut numbers: Vec<usize>) -> Vec<(usize, usize)> {
    let mut swaps = Vec::new();
    for start in 0..numbers.len() {
        let mut place = start;
        // Around one cycle: what is swapped away from a place waits at the next one.
        while let Some(number) = numbers.get_mut(place) {
            let next = std::mem::replace(number, place);
            if next == start {
                break;
            }
            swaps.push((place, next));
            place = next;
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::{sort, sort_by_key};

    #[test]
    fn items_come_in_order() {
        let mut items = vec!["c", "a", "b", "a"];
        sort(&mut items);
        assert_eq!(items, ["a", "a", "b", "c"]);
    }

    #[test]
    fn items_of_several_cycles_come_in_order() {
        let mut items = vec![3, 5, 1, 0, 2, 4, 6, 8, 7];
        sort(&mut items);
        assert_eq!(items, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }

    #[test]
    fn items_with_equal_keys_stay_in_their_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
