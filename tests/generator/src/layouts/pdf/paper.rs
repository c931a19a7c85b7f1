//! What all texts from PDFs have in common: wrapped paragraphs, page numbers, headers in halves.

use crate::layouts::change::{halves, paragraphs};
use crate::page::Page;

/// How many characters a line has.
const WIDTH: usize = 27;
/// How many lines a page has.
const HEIGHT: usize = 28;

/// The page with its paragraphs broken into lines.
pub(super) fn wrapped(page: &Page) -> Page {
    paragraphs(page, |text| {
        let chars: Vec<char> = text.chars().collect();
        chars.chunks(WIDTH).map(String::from_iter).collect::<Vec<_>>().join("\n")
    })
}

/// The text with page numbers between its lines.
pub(super) fn numbered(text: &str, before: &str, behind: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let pages = lines.chunks(HEIGHT).zip(1..);
    pages
        .map(|(lines, page): (_, u32)| [lines.join("\n"), format!("\n{before}{page}{behind}\n")].concat())
        .collect()
}

/// The lines of a header, those with narrow headers as two lines of halves.
pub(super) fn header(lines: &[&str]) -> String {
    let split = |line: &&str| {
        let pairs: Vec<_> = line.split(' ').map(|cell| halves(cell).unwrap_or((cell, ""))).collect();
        let line = |words: Vec<&str>| {
            let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
            if words.is_empty() { String::new() } else { words.join(" ") + "\n" }
        };
        line(pairs.iter().map(|pair| pair.0).collect()) + &line(pairs.iter().map(|pair| pair.1).collect())
    };
    lines.iter().map(split).collect()
}

/// A label in pieces of at most `width` characters.
pub(super) fn pieces(label: &str, width: usize) -> Vec<String> {
    let chars: Vec<char> = label.chars().collect();
    chars.chunks(width).map(String::from_iter).collect()
}
