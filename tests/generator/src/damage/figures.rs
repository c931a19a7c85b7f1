//! Damage to figures and what stands between them.

use super::{Damage, Reach, Victim};
use crate::marks::{cell_of, is_end};

/// The kinds.
pub(super) const KINDS: &[Damage] = &[
    Damage { name: "lost separators", reach: Reach::All, hurt: lose_separator },
    Damage { name: "merged digits", reach: Reach::All, hurt: merge },
    Damage { name: "deleted numbers", reach: Reach::All, hurt: delete },
    Damage { name: "deleted numbers with their separators", reach: Reach::All, hurt: delete_with_separator },
    Damage { name: "numbers split by a space", reach: Reach::All, hurt: |it| split(it, " ") },
    Damage { name: "numbers split by a line break", reach: Reach::All, hurt: |it| split(it, "\n") },
];

/// How often a report is hurt.
const TIMES: usize = 2;

/// Where a figure stands in the text, marks included.
type Place = (usize, usize);

/// The places of all figures.
fn figures(text: &str) -> Vec<Place> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, ch) in text.char_indices() {
        if cell_of(ch).is_some() {
            open = Some(at);
        } else if is_end(ch) {
            found.extend(open.take().map(|start| (start, at + ch.len_utf8())));
        }
    }
    found
}

/// Changes the text at figures.
fn change(victim: &mut Victim<'_>, change: impl Fn(&mut Victim<'_>, &[Place], usize)) {
    for _ in 0..TIMES {
        let places = figures(victim.write());
        if places.len() > 1 {
            let index = victim.numbers().place(places.len() - 1);
            change(victim, &places, index);
        }
    }
}

/// Takes away what stands before a figure, up to what is no separator.
fn lose_separator(victim: &mut Victim<'_>) {
    change(victim, |victim, places, index| {
        let (start, _) = places[index];
        let before = victim.text[..start].trim_end_matches(is_separator).len();
        victim.text.replace_range(before..start, "");
    });
}

/// Takes away what stands between two figures, if it is one separator.
fn merge(victim: &mut Victim<'_>) {
    change(victim, |victim, places, index| {
        let between = places[index].1..places[index + 1].0;
        if victim.text[between.clone()].chars().all(is_separator) {
            victim.text.replace_range(between, "");
        }
    });
}

fn delete(victim: &mut Victim<'_>) {
    change(victim, |victim, places, index| victim.text.replace_range(places[index].0..places[index].1, ""));
}

fn delete_with_separator(victim: &mut Victim<'_>) {
    change(victim, |victim, places, index| {
        let between = places[index].1..places[index + 1].0;
        let behind =
            if victim.text[between.clone()].chars().all(is_separator) { between.end } else { between.start };
        victim.text.replace_range(places[index].0..behind, "");
    });
}

/// Splits a figure of several digits.
fn split(victim: &mut Victim<'_>, gap: &str) {
    change(victim, |victim, places, index| {
        let rest = places.iter().skip(index);
        let digits = |place: &&Place| {
            let figure = &victim.text[place.0..place.1];
            figure.chars().filter(char::is_ascii_digit).count() > 1 && figure.chars().count() > 3
        };
        let Some((start, _)) = rest.copied().find(|place| digits(&place)) else { return };
        // Behind the mark, which takes four bytes, and the first digit.
        victim.text.insert_str(start + 5, gap);
    });
}

const fn is_separator(ch: char) -> bool {
    matches!(ch, '\t' | '|' | ' ' | '\n')
}
