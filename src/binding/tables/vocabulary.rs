//! The labels of a form, ready to be found in a text whole or in pieces.

use crate::form::{Arrangement, Form, TableSpec};
use crate::order::sort;
use crate::text::{is_within, letters};

/// All labels of a form and an index of their pieces.
pub(super) struct Vocabulary {
    labels: Vec<Entry>,
    /// Every pair of neighbouring characters of every label, sorted: the pair, the label, the offset in it.
    pairs: Vec<(char, char, usize, usize)>,
    /// A bit for every character that labels begin with, by its code.
    initials: Vec<u64>,
}

/// A label of the form.
pub(super) struct Entry {
    /// The table, as an index into the form.
    pub(super) table: usize,
    /// What it labels.
    pub(super) role: Role,
    /// Its characters, normalised and without white space.
    pub(super) key: Vec<char>,
}

/// What a label labels.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    /// A row with figures, as an index into the table.
    Row(usize),
    /// A column, as an index into the table.
    Column(usize),
    /// A group of rows or columns; it has no figures.
    Header,
}

/// A piece of a label: characters `start` to `end` of its key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Piece {
    /// The label, as an index into the vocabulary.
    pub(super) label: usize,
    /// The first character of the key.
    pub(super) start: usize,
    /// The character after the last one.
    pub(super) end: usize,
}

impl Vocabulary {
    /// The labels of `form`.
    pub(super) fn of(form: &Form) -> Self {
        let labels: Vec<Entry> =
            form.tables.iter().enumerate().flat_map(|(index, table)| entries(index, table)).collect();
        let mut pairs = Vec::new();
        for (label, entry) in labels.iter().enumerate() {
            let neighbours = entry.key.iter().zip(entry.key.iter().skip(1)).enumerate();
            pairs.extend(neighbours.map(|(offset, (first, second))| (*first, *second, label, offset)));
        }
        sort(&mut pairs);
        let mut initials = vec![0; INITIALS / 64];
        for (word, bit) in labels.iter().filter_map(|entry| place(*entry.key.first()?)) {
            initials.get_mut(word).into_iter().for_each(|word| *word |= bit);
        }
        Self { labels, pairs, initials }
    }

    /// The label that a piece belongs to.
    pub(super) fn entry(&self, piece: Piece) -> Option<&Entry> {
        self.labels.get(piece.label)
    }

    /// The longest pieces of labels at the start of `text`, one for each label that has this piece; all of them
    /// have the same number of characters. White space must be gone from `text`.
    pub(super) fn longest(&self, text: &[char]) -> Vec<Piece> {
        let mut best = Vec::new();
        let mut length = 2;
        for (_, _, label, start) in self.pairs(text) {
            let Some(rest) = self.labels.get(*label).and_then(|entry| entry.key.get(*start..)) else {
                continue;
            };
            let common = rest.iter().zip(text).take_while(|(a, b)| a == b).count();
            if common > length {
                best.clear();
                length = common;
            }
            if common == length {
                best.push(Piece { label: *label, start: *start, end: start + common });
            }
        }
        best
    }

    /// The labels that `text`, the whole of a cell, differs from in one or two characters; the closest of them.
    pub(super) fn near(&self, text: &[char]) -> Vec<Piece> {
        let most = match text.len() {
            0..4 => return Vec::new(),
            4..6 => 1,
            _ => 2,
        };
        let within = |slack| {
            let near = self.labels.iter().enumerate().filter(move |it| is_within(&it.1.key, text, slack));
            near.map(|(label, entry)| Piece { label, start: 0, end: entry.key.len() }).collect::<Vec<_>>()
        };
        (0..=most).map(within).find(|near| !near.is_empty()).unwrap_or_default()
    }

    /// Whether a label begins with this character.
    pub(super) fn is_initial(&self, character: char) -> bool {
        place(character).is_some_and(|(word, bit)| self.initials.get(word).is_some_and(|word| word & bit > 0))
    }

    /// Whether a label begins with these two characters.
    pub(super) fn may_start(&self, first: char, second: char) -> bool {
        self.is_initial(first) && self.pairs(&[first, second]).any(|it| it.3 == 0)
    }

    /// Whether a whole label of four characters or more stands at the start of `text`.
    pub(super) fn starts(&self, text: &[char]) -> bool {
        let whole =
            |label: usize| self.labels.get(label).filter(|it| it.key.len() >= 4 && text.starts_with(&it.key));
        let initial = text.first().is_some_and(|first| self.is_initial(*first));
        initial && self.pairs(text).any(|(_, _, label, offset)| *offset == 0 && whole(*label).is_some())
    }

    /// The places in labels where the first two characters of `text` stand.
    fn pairs<'a>(&'a self, text: &[char]) -> impl Iterator<Item = &'a (char, char, usize, usize)> + 'a {
        let wanted = match text {
            [first, second, ..] => Some((*first, *second)),
            _ => None,
        };
        let from =
            wanted.map_or(self.pairs.len(), |it| self.pairs.partition_point(|pair| (pair.0, pair.1) < it));
        let rest = self.pairs.get(from..).unwrap_or_default();
        rest.iter().take_while(move |pair| Some((pair.0, pair.1)) == wanted)
    }
}

/// Labels are written in the basic plane.
const INITIALS: usize = 0x1_0000;

/// The word and the bit of a character among the initials; `None` beyond the basic plane.
fn place(character: char) -> Option<(usize, u64)> {
    let code = usize::try_from(u32::from(character)).ok().filter(|code| *code < INITIALS)?;
    Some((code / 64, 1 << (code % 64)))
}

fn entries(index: usize, table: &TableSpec) -> Vec<Entry> {
    let entry = |role, label: &str| Entry { table: index, role, key: letters(label) };
    let mut entries = Vec::new();
    for (number, row) in table.rows.iter().enumerate() {
        let role = match table.arrangement {
            Arrangement::Stacked => Role::Row(number),
            Arrangement::SideBySide => Role::Header,
        };
        entries.push(entry(role, row.label));
        entries.extend(row.aliases.iter().map(|alias| entry(role, alias)));
        entries.extend(row.groups.iter().map(|group| entry(Role::Header, group)));
    }
    entries
        .extend(table.columns.iter().enumerate().map(|(number, it)| entry(Role::Column(number), it.label)));
    entries.extend(table.headers.iter().map(|header| entry(Role::Header, header)));
    let mut distinct: Vec<Entry> = Vec::new();
    for entry in entries {
        if !distinct.iter().any(|it| it.role == entry.role && it.key == entry.key) {
            distinct.push(entry);
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::{Role, Vocabulary};
    use crate::form::EDITION_2021;

    fn longest(text: &str) -> Vec<(Role, usize, usize)> {
        let vocabulary = Vocabulary::of(&EDITION_2021);
        let text: Vec<char> = text.chars().collect();
        let pieces = vocabulary.longest(&text);
        pieces.iter().filter_map(|it| Some((vocabulary.entry(*it)?.role, it.start, it.end))).collect()
    }

    #[test]
    fn finds_whole_labels() {
        assert_eq!(longest("2.重复申请0"), [(Role::Row(16), 0, 6)]);
        assert_eq!(longest("规章002"), [(Role::Row(0), 0, 2)]);
    }

    #[test]
    fn finds_pieces_of_cut_labels() {
        assert_eq!(longest("政法规禁止公开"), [(Role::Row(5), 7, 14)]);
        assert_eq!(longest("形,不计其他情形)"), [(Role::Row(3), 19, 28)]);
    }

    #[test]
    fn takes_the_closest_of_several_near_labels() {
        let vocabulary = Vocabulary::of(&EDITION_2021);
        let near = vocabulary.near(&['本', '年', '度', '止', '件', '数']);
        let roles: Vec<_> = near.iter().filter_map(|it| Some(vocabulary.entry(*it)?.role)).collect();
        assert_eq!(roles, [Role::Column(1)]);
    }

    #[test]
    fn finds_nothing_in_other_text() {
        assert_eq!(longest("春天"), []);
    }
}
