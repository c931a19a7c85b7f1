//! What stands on pages but belongs to no text: page numbers and running heads.

use std::collections::HashMap;

use super::geometry::Area;
use super::line::Line;

/// Page numbers and running heads stand within this part of the page, from above and below.
const MARGIN: f64 = 0.12;
/// A number alone is that of a page if it has at most this many figures.
const LONGEST_NUMBER: usize = 4;

/// A line at the edge of a page, by what it says and where.
type Place = (String, Edge);

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Edge {
    Top,
    Bottom,
}

/// Takes page numbers and running heads off the pages.
pub(super) fn take_off<'a>(pages: impl IntoIterator<Item = (Area, &'a mut Vec<Line>)>) {
    let mut pages: Vec<_> = pages.into_iter().collect();
    let mut counts: HashMap<Place, usize> = HashMap::new();
    for (area, lines) in &pages {
        let mut places: Vec<Place> = lines.iter().filter_map(|line| place(line, *area)).collect();
        places.sort_by(|one, other| one.0.cmp(&other.0));
        places.dedup();
        for place in places {
            *counts.entry(place).or_default() += 1;
        }
    }
    for (area, lines) in &mut pages {
        lines.retain(|line| {
            place(line, *area).is_none_or(|place| !is_page_number(&place.0) && counts.get(&place) < Some(&2))
        });
    }
}

/// What the line says without its figures, if it stands at an edge of the page.
fn place(line: &Line, page: Area) -> Option<Place> {
    let edge = MARGIN * page.down.length();
    let at = line.area.middle().y;
    let edge = match () {
        () if at < page.down.start + edge => Edge::Top,
        () if at > page.down.end - edge => Edge::Bottom,
        () => return None,
    };
    let text: String = line.text('\t').chars().filter(|character| !character.is_whitespace()).collect();
    Some((without_figures(&text), edge))
}

/// The text with a mark for every run of figures.
fn without_figures(text: &str) -> String {
    let mut shape = String::new();
    let mut run = 0;
    for character in text.chars() {
        run = if character.is_ascii_digit() || ('０'..='９').contains(&character) { run + 1 } else { 0 };
        match run {
            0 => shape.push(character),
            1..=LONGEST_NUMBER => shape = shape.trim_end_matches('#').to_owned() + "#",
            _ => shape.push('#'),
        }
    }
    shape
}

/// Whether a line at the edge of a page is its number: `- 4 -`, `— 5 —`, `第6页`, `第 6 页 共 9 页`, `6/9`.
///
/// A bare figure may be one of a table without rules; it goes where the same edge of another page has one, too.
fn is_page_number(shape: &str) -> bool {
    let bare = shape.trim_matches(|ch: char| "-–—―－—_~·•.".contains(ch));
    let dressed = bare != shape && bare == "#";
    dressed || matches!(bare, "第#页" | "第#页共#页" | "第#页，共#页" | "第#页/共#页" | "#/#" | "Page#of#")
}

#[cfg(test)]
mod tests {
    use super::{is_page_number, without_figures};

    #[test]
    fn numbers_of_pages_are_known_by_their_dress() {
        let number = |text: &str| is_page_number(&without_figures(text));
        assert!(["-4-", "—５—", "第12页", "第3页共9页", "1/5"].into_iter().all(number));
        assert!(!["4", "2023年", "-4-5", "12345678", "—"].into_iter().any(number));
    }
}
