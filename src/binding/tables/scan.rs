//! Cuts a text into atoms.

mod join;
mod reach;
mod strip;
mod token;
mod torn;

use super::atom::{Atom, Gap, Kind};
use super::vocabulary::Vocabulary;
use crate::document::Document;
use crate::text::{NormalChar, Span};

use strip::Strip;
use token::{is_furniture, token};

/// The atoms of `document`, in the order of the text.
pub(super) fn atoms(document: &Document, vocabulary: &Vocabulary) -> Vec<Atom> {
    let mut scanner = Scanner { vocabulary, atoms: Vec::new(), gap: Gap::default() };
    let lines = || document.normal.chars.split(|it| it.ch == '\n');
    let reach = reach::in_reach(lines(), vocabulary);
    for (number, (line, in_reach)) in lines().zip(reach).enumerate() {
        match in_reach {
            true if is_furniture(line) => {
                scanner.gap.pages += 1;
                continue;
            }
            true => scanner.line(line, number),
            false => scanner.border(line, number),
        }
        scanner.end_line(number);
    }
    let mut atoms = join::joined(scanner.atoms, document, vocabulary);
    torn::mark(&mut atoms, document);
    atoms
}

struct Scanner<'v> {
    vocabulary: &'v Vocabulary,
    atoms: Vec<Atom>,
    /// The separators since the last atom.
    gap: Gap,
}

impl Scanner<'_> {
    fn line(&mut self, line: &[NormalChar], number: usize) {
        let strip = Strip::of(line);
        let mut at = 0;
        while let Some(next) = line.get(at) {
            at += match next.ch {
                '\t' | '|' => self.gap.next_cell(),
                ch if ch.is_whitespace() => self.gap.space(),
                _ => self.visible(&strip, at, number),
            };
        }
    }

    /// Takes a line out of reach as prose, the first of several for all.
    fn border(&mut self, line: &[NormalChar], number: usize) {
        let known = self.atoms.last().is_some_and(|last| last.kind == Kind::Border);
        if let Some(visible) = line.iter().find(|it| !it.ch.is_whitespace()).filter(|_| !known) {
            self.push(Kind::Border, visible.span, number);
        }
    }

    /// Takes the atom at `at` and says how many characters it has.
    fn visible(&mut self, strip: &Strip<'_>, at: usize, number: usize) -> usize {
        let opens = self.gap.is_border() || self.atoms.is_empty() || at == 0;
        let (kind, length) = token(strip, at, opens, self.vocabulary);
        let taken = strip.line.iter().skip(at).take(length);
        let span = taken.map(|it| it.span).reduce(Span::to).unwrap_or_default();
        self.push(kind, span, number);
        length
    }

    fn push(&mut self, kind: Kind, span: Span, line: usize) {
        self.atoms.push(Atom { kind, span, gap: std::mem::take(&mut self.gap), line, trailing: 0 });
    }

    fn end_line(&mut self, number: usize) {
        if let Some(last) = self.atoms.last_mut().filter(|last| last.line == number) {
            last.trailing = self.gap.cells;
        }
        self.gap = Gap { breaks: self.gap.breaks + 1, cells: 0, spaces: 0, ..self.gap };
    }
}

impl Gap {
    fn next_cell(&mut self) -> usize {
        self.cells += 1;
        self.marks += 1;
        1
    }

    fn space(&mut self) -> usize {
        self.spaces += 1;
        1
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, atoms};
    use crate::binding::tables::vocabulary::Vocabulary;
    use crate::document::Document;
    use crate::form::EDITION_2021;

    /// The atoms as one letter and their text each: Label, Number, Mark, Text, nOte, Prose, Border. A label in
    /// front puts the text in reach; it is left out again.
    fn scan(text: &str) -> Vec<String> {
        let document = Document::from_text(&format!("信息内容\n{text}"));
        let letter = |kind: &Kind| match kind {
            Kind::Label(_) => 'L',
            Kind::Number(_) => 'N',
            Kind::Mark => 'M',
            Kind::Text => 'T',
            Kind::Unclear => 'U',
            Kind::Note => 'O',
            Kind::Border => 'B',
            Kind::Prose => 'P',
        };
        let vocabulary = Vocabulary::of(&EDITION_2021);
        let atoms = atoms(&document, &vocabulary);
        atoms.iter().skip(1).map(|it| format!("{} {}", letter(&it.kind), document.slice(it.span))).collect()
    }

    #[test]
    fn tells_labels_figures_marks_and_texts_apart() {
        assert_eq!(scan("规章\t/\t若干\t１２"), ["L 规章", "M /", "T 若干", "N １２"]);
        assert_eq!(scan("(七) 总计 | 1,234 | 约3 |"), ["L (七) 总计", "N 1,234", "T 约3"]);
        assert_eq!(scan("规章002"), ["L 规章", "N 002"]);
        assert_eq!(scan("规章0001.属于国家秘密0"), ["L 规章", "N 000", "L 1.属于国家秘密", "N 0"]);
    }

    #[test]
    fn parts_a_label_from_what_is_glued_to_it() {
        assert_eq!(scan("行政强制 5"), ["L 行政强制", "N 5"]);
        assert_eq!(scan("现行有效件数规章\t0"), ["L 现行有效件数", "L 规章", "N 0"]);
    }

    #[test]
    fn joins_the_pieces_of_a_damaged_label() {
        assert_eq!(scan("2.其他法律法规禁止公开\t0"), ["L 2.其他法律法规禁止公开", "N 0"]);
        assert_eq!(scan("本年度止件数"), ["L 本年度止件数"]);
        assert_eq!(scan("5.属于三类内容事务信息"), ["L 5.属于三类内容事务信息"]);
    }

    #[test]
    fn joins_the_end_of_a_label_that_was_wrapped() {
        assert_eq!(scan("1.信访举报投诉类申\n请\t3"), ["L 1.信访举报投诉类申\n请", "N 3"]);
    }

    #[test]
    fn takes_notes_and_sentences_as_prose() {
        assert_eq!(scan("22（其中修订16件）\t0"), ["N 22", "O （其中修订16件）", "N 0"]);
        assert_eq!(scan("2023年共收到申请12件。"), ["P 2023年共收到申请12件。"]);
    }

    #[test]
    fn takes_everything_out_of_reach_as_one_border() {
        let far = "今天\n".repeat(400);
        assert_eq!(scan(&far).last().map(String::as_str), Some("B 今"));
        assert_eq!(scan(&far).iter().filter(|it| it.starts_with('B')).count(), 1);
    }

    #[test]
    fn passes_over_page_numbers_and_rules() {
        assert_eq!(scan("规章\n- 4 -\n|---|:--:|\n第 5 页\n0"), ["L 规章", "N 0"]);
    }
}
