//! The merged areas of a sheet in; for one place after the other, the area around it out.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::vec::IntoIter;

use super::place::Place;

/// The first and the last place of an area.
pub(super) type Area = (Place, Place);

/// The merged areas of a sheet while its places are walked through in order.
///
/// Programs let no two areas overlap; where a file does, one of them is taken.
#[derive(Debug)]
pub(super) struct Merges {
    /// Those that have not begun, in order.
    rest: Peekable<IntoIter<Area>>,
    /// Those that have, by their first columns.
    open: BTreeMap<u32, Area>,
}

impl From<Vec<Area>> for Merges {
    fn from(mut areas: Vec<Area>) -> Self {
        areas.sort_unstable();
        Self { rest: areas.into_iter().peekable(), open: BTreeMap::new() }
    }
}

impl Merges {
    /// The area around `place`, which lies behind all that were asked for before.
    pub(super) fn around(&mut self, place: Place) -> Option<Area> {
        while let Some(area) = self.rest.next_if(|(first, _)| *first <= place) {
            self.open.insert(area.0.1, area);
        }
        while let Some((column, (first, last))) = self.open.range(..=place.1).next_back() {
            let (column, area) = (*column, (*first, *last));
            if area.1.0 >= place.0 {
                return Some(area).filter(|(_, last)| place.1 <= last.1);
            }
            self.open.remove(&column);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Merges;

    #[test]
    fn places_lie_in_the_areas_that_reach_them() {
        let (label, head) = (((2, 1), (4, 1)), ((2, 2), (2, 5)));
        let mut merges = Merges::from(vec![head, label, ((3, 3), (3, 3))]);
        assert_eq!(merges.around((1, 1)), None);
        assert_eq!(
            [(2, 1), (2, 2), (2, 5), (2, 6)].map(|it| merges.around(it)),
            [Some(label), Some(head), Some(head), None]
        );
        assert_eq!([(3, 1), (3, 2), (3, 4)].map(|it| merges.around(it)), [Some(label), None, None]);
        assert_eq!([(4, 1), (5, 1)].map(|it| merges.around(it)), [Some(label), None]);
    }

    #[test]
    fn an_area_that_has_ended_does_not_hide_a_wider_one() {
        let wide = ((3, 1), (3, 9));
        let mut merges = Merges::from(vec![((1, 5), (2, 6)), wide]);
        assert_eq!(merges.around((1, 5)).map(|it| it.1), Some((2, 6)));
        assert_eq!(merges.around((3, 7)), Some(wide));
    }
}
