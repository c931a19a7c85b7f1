//! The lists of a document in; for one paragraph of a list after the other, its number as printed out.

use super::numeral::numeral;
use super::styles::Styles;
use crate::reader::Unreadable;
use crate::reader::names::Names;
use crate::reader::xml::{Element, Node, Walk};

/// A list has as many levels.
const LEVELS: usize = 9;

/// The lists of a document, and how far each has been counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// How lists look, each look with a name.
    looks: Names<Look>,
    /// The lists, by the numbers that paragraphs give.
    lists: Names<List>,
}

/// How the levels of a list look, and how far they are counted: lists of one look count on from each other.
#[derive(Debug, Default)]
struct Look {
    levels: [Option<Level>; LEVELS],
    /// The style whose list has the look of this one.
    style: Option<String>,
    /// What was counted last in each level.
    counts: [Option<usize>; LEVELS],
}

/// How a level looks and counts.
#[derive(Clone, Debug, Default)]
struct Level {
    /// The first number.
    start: usize,
    /// The format of its numbers.
    format: String,
    /// What is printed: `%1` stands for the number of the first level.
    pattern: String,
    /// It begins anew only behind a level up to this, counted from one; never, if this is 0.
    restart: Option<usize>,
    /// Whether all numbers in it are printed in figures.
    figures: bool,
    /// The style whose paragraphs are of this level.
    style: Option<String>,
}

/// A list: a look, and what differs from it.
#[derive(Debug, Default)]
struct List {
    look: String,
    /// The levels that look otherwise.
    levels: [Option<Level>; LEVELS],
    /// Where levels begin anew, until they have.
    starts: [Option<usize>; LEVELS],
}

/// What the walk through the part has come into.
#[derive(Debug, Default)]
enum Place {
    #[default]
    Outside,
    /// A look.
    Look(String, Look),
    /// A list, by its number, and the level of which it says something.
    List(String, List, usize),
}

impl Numbering {
    /// The lists that `part` describes.
    pub(super) fn of(part: &str) -> Result<Self, Unreadable> {
        let (mut walk, mut numbering, mut place) = (Walk::new(part), Self::default(), Place::default());
        while let Some(node) = walk.step()? {
            let Node::Open(element) = node else { continue };
            let id = |name: &str| element.attribute(name).unwrap_or_default();
            match element.name() {
                "abstractNum" => {
                    numbering.file(&mut place, Place::Look(id("abstractNumId"), Look::default()));
                }
                "num" => numbering.file(&mut place, Place::List(id("numId"), List::default(), 0)),
                "lvl" => place.add_level(&element, Level::of(&walk.inside()?)),
                _ => place.add(&element),
            }
        }
        numbering.file(&mut place, Place::Outside);
        Ok(numbering)
    }

    /// Files what the walk leaves for the `next` place.
    fn file(&mut self, place: &mut Place, next: Place) {
        match std::mem::replace(place, next) {
            Place::Outside => {}
            Place::Look(id, look) => drop(self.looks.insert(id, look)),
            Place::List(id, list, _) => drop(self.lists.insert(id, list)),
        }
    }

    /// The level of the list `list` whose paragraphs have this style.
    pub(super) fn level_of_style(&self, list: &str, style: &str, styles: &Styles) -> Option<usize> {
        let levels = &self.looks.get(self.look(list, styles)?)?.levels;
        levels.iter().position(|level| level.as_ref().is_some_and(|it| it.style.as_deref() == Some(style)))
    }

    /// The number of the next paragraph in this list and level, as printed before its text; empty where it has none.
    pub(super) fn next(&mut self, list: &str, level: usize, styles: &Styles) -> Option<String> {
        let name = self.look(list, styles)?.to_owned();
        let (list, look) = (self.lists.get_mut(list)?, self.looks.get_mut(&name)?);
        let restart = list.starts.get_mut(level)?.take();
        let own = list.level(look, level)?;
        let mut counts = look.counts;
        let count = counts.get_mut(level)?;
        *count = Some(restart.or(count.map(|it| it.saturating_add(1))).unwrap_or(own.start));
        for (index, count) in counts.iter_mut().enumerate() {
            let other = list.level(look, index);
            if index < level && count.is_none() {
                *count = other.map(|it| it.start);
            } else if index > level && other.is_none_or(|it| it.begins_behind(index, level)) {
                *count = None;
            }
        }
        let printed = list.printed(look, own, counts);
        look.counts = counts;
        Some(spaced(printed))
    }

    /// The look of a list, by name; it may be that of the list of a style.
    fn look(&self, list: &str, styles: &Styles) -> Option<&str> {
        let look = &self.lists.get(list)?.look;
        let style = self.looks.get(look).and_then(|it| it.style.as_deref());
        let linked = style.and_then(|style| self.lists.get(styles.list(style)?));
        Some(linked.map_or(look, |it| &it.look))
    }
}

impl Place {
    fn add_level(&mut self, element: &Element<'_>, level: Level) {
        let index = element.count("ilvl");
        let place = match self {
            Self::Outside => None,
            Self::Look(_, look) => look.levels.get_mut(index.unwrap_or_default()),
            Self::List(_, list, own) => list.levels.get_mut(index.unwrap_or(*own)),
        };
        if let Some(place) = place {
            *place = Some(level);
        }
    }

    fn add(&mut self, element: &Element<'_>) {
        match (element.name(), self) {
            ("numStyleLink", Self::Look(_, look)) => look.style = element.value(),
            ("abstractNumId", Self::List(_, list, _)) => list.look = element.value().unwrap_or_default(),
            ("lvlOverride", Self::List(_, _, level)) => {
                *level = element.count("ilvl").unwrap_or_default();
            }
            ("startOverride", Self::List(_, list, level)) => {
                if let Some(start) = list.starts.get_mut(*level) {
                    *start = Some(element.number().unwrap_or(1));
                }
            }
            _ => {}
        }
    }
}

impl List {
    /// A level of this list.
    fn level<'l>(&'l self, look: &'l Look, index: usize) -> Option<&'l Level> {
        let of = |levels: &'l [Option<Level>]| levels.get(index)?.as_ref();
        of(&self.levels).or_else(|| of(&look.levels))
    }

    /// The pattern of `level` with the numbers of all levels in it.
    fn printed(&self, look: &Look, level: &Level, counts: [Option<usize>; LEVELS]) -> String {
        let mut printed = String::new();
        let mut pattern = level.pattern.chars().peekable();
        while let Some(character) = pattern.next() {
            let index =
                pattern.peek().and_then(|it| it.to_digit(10)).filter(|it| character == '%' && *it > 0);
            let Some(index) = index.and_then(|it| usize::try_from(it - 1).ok()) else {
                printed.push(character);
                continue;
            };
            pattern.next();
            let format = self.level(look, index).map_or("decimal", |it| it.format.as_str());
            let format = if level.figures { "decimal" } else { format };
            let count = counts.get(index).copied().flatten();
            printed.extend(count.map(|count| numeral(format, count)));
        }
        if level.format == "bullet" { String::new() } else { printed }
    }
}

impl Level {
    fn of(inside: &[Element<'_>]) -> Self {
        let mut level = Self { format: "decimal".into(), ..Self::default() };
        for element in inside {
            let value = || element.value().unwrap_or_default();
            match element.name() {
                "start" => level.start = element.number().unwrap_or_default(),
                "numFmt" => level.format = format(element),
                "lvlText" => level.pattern = value(),
                "lvlRestart" => level.restart = element.number(),
                "isLgl" => level.figures = element.holds(),
                "pStyle" => level.style = element.value(),
                _ => {}
            }
        }
        level
    }

    /// Whether the level at `index` begins anew behind a paragraph of the higher level `other`.
    fn begins_behind(&self, index: usize, other: usize) -> bool {
        other < self.restart.unwrap_or(index)
    }
}

/// The format of numbers; one that is given by an example has as many noughts before its figures.
fn format(element: &Element<'_>) -> String {
    let padded = element.attribute("format").is_some_and(|it| it.starts_with("01"));
    if padded { "decimalZero".into() } else { element.value().unwrap_or_default() }
}

/// A number with a space behind it where a figure that follows would become a part of it.
fn spaced(mut number: String) -> String {
    if number.chars().next_back().is_some_and(|it| it.is_ascii() || it.is_alphanumeric()) {
        number.push(' ');
    }
    number
}

#[cfg(test)]
mod tests {
    use super::Numbering;
    use crate::reader::docx::styles::Styles;

    /// A level as it stands in a document.
    fn level(index: usize, format: &str, pattern: &str, more: &str) -> String {
        format!(
            r#"<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{pattern}"/></w:lvl>"#
        )
    }

    /// One look with these levels and two lists of it, the second of which begins anew.
    fn numbering(levels: &[String]) -> Numbering {
        let part = format!(
            r#"<w:numbering><w:abstractNum w:abstractNumId="0">{}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>"#,
            levels.concat()
        );
        Numbering::of(&part).unwrap()
    }

    /// The numbers of paragraphs in these lists and levels.
    fn printed(numbering: &mut Numbering, paragraphs: &[(usize, usize)]) -> Vec<String> {
        let mut next = |list: &usize, level| numbering.next(&list.to_string(), level, &Styles::default());
        paragraphs.iter().map(|(list, level)| next(list, *level).unwrap_or_default()).collect()
    }

    #[test]
    fn headings_are_counted_as_they_are_printed() {
        let mut numbering = numbering(&[
            level(0, "chineseCounting", "%1、", ""),
            level(1, "chineseCounting", "（%2）", ""),
            level(2, "decimal", "%3.", ""),
        ]);
        let numbers = printed(&mut numbering, &[(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)]);
        assert_eq!(numbers, ["一、", "（一）", "（二）", "1. ", "二、", "（一）", "1. "]);
    }

    #[test]
    fn numbers_of_higher_levels_stand_in_lower_ones() {
        let mut numbering = numbering(&[
            level(0, "chineseCounting", "%1", ""),
            level(1, "decimal", "%1.%2", ""),
            level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
        ]);
        assert_eq!(printed(&mut numbering, &[(1, 1), (1, 1), (1, 2)]), ["一.1 ", "一.2 ", "1.2.1 "]);
    }

    #[test]
    fn lists_of_one_look_count_on_unless_they_begin_anew() {
        let mut numbering = numbering(&[level(0, "decimal", "%1)", "")]);
        let numbers = printed(&mut numbering, &[(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)]);
        assert_eq!(numbers, ["1) ", "2) ", "1) ", "2) ", "3) "]);
    }

    #[test]
    fn a_level_begins_anew_only_where_it_should() {
        let last = |restart: &str| {
            let mut numbering = numbering(&[
                level(0, "decimal", "%1", ""),
                level(1, "decimal", "%2", ""),
                level(2, "decimal", "%3", restart),
            ]);
            let paragraphs = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)];
            let numbers = printed(&mut numbering, &paragraphs);
            [2, 4, 6].map(|at: usize| numbers[at].clone())
        };
        assert_eq!(last(""), ["1 ", "1 ", "1 "]);
        assert_eq!(last(r#"<w:lvlRestart w:val="1"/>"#), ["1 ", "2 ", "1 "]);
        assert_eq!(last(r#"<w:lvlRestart w:val="0"/>"#), ["1 ", "2 ", "3 "]);
    }

    #[test]
    fn a_number_keeps_its_distance_from_a_figure() {
        let mut numbering =
            numbering(&[level(0, "decimalEnclosedCircle", "%1", ""), level(1, "decimal", "（%2）", "")]);
        assert_eq!(printed(&mut numbering, &[(1, 0), (1, 1)]), ["① ", "（1）"]);
    }

    #[test]
    fn marks_and_unknown_lists_have_no_number() {
        let mut numbering = numbering(&[level(0, "bullet", "\u{f0b7}", ""), level(1, "none", "", "")]);
        assert_eq!(printed(&mut numbering, &[(1, 0), (1, 1), (9, 0), (1, 8), (1, usize::MAX)]), [""; 5]);
    }

    #[test]
    fn a_look_may_be_that_of_a_style() {
        let styles = Styles::of(r#"<styles><style styleId="s"><numId val="2"/></style></styles>"#).unwrap();
        let part = r#"<numbering><abstractNum abstractNumId="0"><numStyleLink val="s"/></abstractNum>
            <abstractNum abstractNumId="1"><lvl ilvl="0"><start val="3"/><lvlText val="%1."/><pStyle val="h"/></lvl></abstractNum>
            <num numId="1"><abstractNumId val="0"/></num><num numId="2"><abstractNumId val="1"/></num></numbering>"#;
        let mut numbering = Numbering::of(part).unwrap();
        assert_eq!(numbering.next("1", 0, &styles).as_deref(), Some("3. "));
        assert_eq!(numbering.level_of_style("1", "h", &styles), Some(0));
    }

    #[test]
    fn a_list_may_look_otherwise_in_one_level() {
        let part = r#"<numbering><abstractNum abstractNumId="0"><lvl ilvl="0"><start val="1"/><lvlText val="%1."/></lvl></abstractNum>
            <num numId="1"><abstractNumId val="0"/><lvlOverride ilvl="0"><lvl ilvl="0"><start val="5"/>
            <numFmt val="custom" format="01, 02, 03, ..."/><lvlText val="%1）"/></lvl></lvlOverride></num></numbering>"#;
        let mut numbering = Numbering::of(part).unwrap();
        assert_eq!(numbering.next("1", 0, &Styles::default()).as_deref(), Some("05）"));
    }
}
