//! What stands around the candidates: other headings, tables, and how all of them are numbered.

use super::Candidate;
use crate::form::{Form, TableSpec};
use crate::order::sort;
use crate::text::{NormalChar, key};

/// Headings of one line with less than this many bytes between them are a list of them.
const CLOSE: usize = 60;
/// A table is looked for in this many lines behind a heading, and in so many characters of each.
const LINES_BEHIND: usize = 3;
const CHARACTERS_BEHIND: usize = 40;
/// Labels shorter than this also stand in ordinary sentences.
const SHORTEST_LABEL: usize = 4;
/// Headings with bracketed numbers count only where at least this many sections have one.
const FEWEST_BRACKETED: usize = 4;

/// Notes where headings of different sections stand on neighbouring lines, or close together on one line.
pub(super) fn mark_neighbours(lines: &mut [Vec<Candidate>]) {
    let places =
        |line: &Vec<Candidate>| line.iter().map(|it| (it.section, it.heading.span)).collect::<Vec<_>>();
    let found: Vec<Vec<_>> = lines.iter().map(places).collect();
    for (index, line) in lines.iter_mut().enumerate() {
        let around = [index.checked_sub(1), Some(index + 1)].into_iter().flatten();
        let others: Vec<usize> = around.filter_map(|at| found.get(at)).flatten().map(|it| it.0).collect();
        let mut beside = found.get(index).into_iter().flatten().copied().peekable();
        let mut before = None;
        for candidate in line {
            let (section, span) = (candidate.section, candidate.heading.span);
            while beside.peek().is_some_and(|it| it.1 <= span) {
                beside.next();
            }
            let near = |from: usize, to: usize| to.saturating_sub(from) < CLOSE;
            let follows = before.is_some_and(|(other, end)| other != section && near(end, span.start));
            let precedes = beside.peek().is_some_and(|it| it.0 != section && near(span.end, it.1.start));
            candidate.rank.apart = others.iter().all(|other| *other == section) && !follows && !precedes;
            before = Some((section, span.end));
        }
    }
}

/// Notes where the table of the section follows.
pub(super) fn mark_tables(lines: &mut [Vec<Candidate>], texts: &[&[NormalChar]], form: &Form) {
    let tables: Vec<Vec<String>> = form
        .sections
        .iter()
        .map(|section| {
            form.tables.iter().find(|table| table.section == section.id).map(first_labels).unwrap_or_default()
        })
        .collect();
    for (index, line) in lines.iter_mut().enumerate().filter(|(_, line)| !line.is_empty()) {
        let behind = texts.iter().skip(index + 1).take(LINES_BEHIND);
        let behind: Vec<String> = behind.map(|text| start(text)).collect();
        for candidate in line {
            let labels = tables.get(candidate.section).map(Vec::as_slice).unwrap_or_default();
            let holds = |text: &String| labels.iter().any(|label| text.contains(label.as_str()));
            candidate.rank.before_table = candidate.ends_line && behind.iter().any(holds);
        }
    }
}

/// The first characters of a line, without white space and table marks.
fn start(line: &[NormalChar]) -> String {
    let visible = line.iter().map(|it| it.ch).filter(|ch| !ch.is_whitespace() && *ch != '|');
    visible.take(CHARACTERS_BEHIND).collect()
}

/// The labels that stand at the top of a table.
fn first_labels(table: &TableSpec) -> Vec<String> {
    let rows = table.rows.first().into_iter().flat_map(|row| row.groups.iter().copied().chain([row.label]));
    let labels = rows.chain(table.headers.iter().copied()).map(key);
    labels.filter(|label| label.chars().count() >= SHORTEST_LABEL).collect()
}

/// The candidates without those with bracketed numbers, unless most sections have one.
pub(super) fn keep_consistent_brackets(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut bracketed: Vec<usize> =
        candidates.iter().filter(|it| it.bracketed).map(|it| it.section).collect();
    sort(&mut bracketed);
    bracketed.dedup();
    if bracketed.len() < FEWEST_BRACKETED {
        candidates.retain(|it| !it.bracketed);
    }
    candidates
}
