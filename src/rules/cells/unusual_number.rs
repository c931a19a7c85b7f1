//! `unusual-number` (CEL-09)
//!
//! A figure is written with leading noughts, separators between thousands or full-width digits: a hint, once a table
//! for each kind, and the fix changes nothing but the writing. Characters that only look like digits are a warning
//! each, since the figure is a guess.

use super::lookalike;
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, CellFinding, Edit, Fix, Location, NumberStyle, Remedy, Severity};
use crate::figure::Figure;
use crate::report::{BoundCell, BoundTable, CellState, Report};
use crate::rules::cells::same;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::is_digit;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-09"),
    name: "unusual-number",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "数字用半角阿拉伯数字书写，没有前导 0、千分位分隔符和形似数字的字母。",
            en: "Figures are plain digits: no leading noughts, no thousands separators, no letters that look alike.",
        },
        why: Bilingual {
            zh: "写法不一的数字在导入、汇总时会丢失或读错。",
            en: "Figures written otherwise get lost or misread when they are imported and added up.",
        },
        example: "行政许可\t1,234",
        remedy: Bilingual {
            zh: "改为通行的写法；含有字母的先核对数字。",
            en: "Use plain digits; where there are letters, look up the figure first.",
        },
    }),
};

const STYLES: [NumberStyle; 3] =
    [NumberStyle::LeadingZeros, NumberStyle::ThousandsSeparators, NumberStyle::FullWidth];

fn check(report: &Report, sink: &mut Sink) {
    for table in &report.tables {
        for style in STYLES {
            check_style(table, style, sink);
        }
        table.cells().for_each(|cell| check_lookalikes(cell, sink));
    }
}

fn check_style(table: &BoundTable, style: NumberStyle, sink: &mut Sink) {
    let cells: Vec<_> = table.cells().filter(|cell| style_of(cell) == Some(style)).collect();
    let Some((first, rest)) = cells.split_first() else { return };
    let finding =
        CellFinding::NumberWriting { cell: first.key, raw: first.raw.clone(), style, count: cells.len() };
    sink.report(&CARD, Location::of_cell(first.span, first.key), finding)
        .related(same(rest))
        .fix(rewrite(&cells));
}

fn check_lookalikes(cell: &BoundCell, sink: &mut Sink) {
    let Some(figure) = meant(cell) else { return };
    let (raw, style) = (cell.raw.clone(), NumberStyle::Lookalikes);
    let finding = CellFinding::NumberWriting { cell: cell.key, raw, style, count: 1 };
    sink.report(&CARD, Location::of_cell(cell.span, cell.key), finding)
        .severity(Severity::Warning)
        .fix(Fix::write(cell.span, figure.to_string(), Applicability::Suggested));
}

fn meant(cell: &BoundCell) -> Option<Figure> {
    (cell.state == CellState::Text).then(|| lookalike::figure(&cell.raw)).flatten()
}

/// What is unusual in how a figure is written, the most conspicuous first; `None` where a unit stands behind it, and
/// where the figure is not the one that is written there.
fn style_of(cell: &BoundCell) -> Option<NumberStyle> {
    cell.figure().filter(|_| !cell.is_by_hand())?;
    let digits = cell.raw.trim_start_matches(['-', '+', '−', '－', '＋']);
    if digits.contains(|it: char| !is_digit(it) && !".．,，".contains(it)) {
        return None;
    }
    if digits.contains(|it: char| !it.is_ascii() && is_digit(it)) {
        Some(NumberStyle::FullWidth)
    } else if digits.contains([',', '，']) {
        Some(NumberStyle::ThousandsSeparators)
    } else {
        let rest = digits.strip_prefix('0')?;
        rest.starts_with(|it: char| it.is_ascii_digit()).then_some(NumberStyle::LeadingZeros)
    }
}

fn rewrite(cells: &[&BoundCell]) -> Fix {
    let edit = |cell: &&BoundCell| Some(Edit { span: cell.span, text: cell.figure()?.to_string() });
    let edits: Vec<_> = cells.iter().filter_map(edit).collect();
    let remedy = match edits.as_slice() {
        [only] => Remedy::Write(only.text.clone()),
        _ => Remedy::WritePlainDigits(edits.len()),
    };
    Fix::new(remedy, Applicability::Safe, edits)
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Severity;
    use crate::rules::testing::{check_fix, check_rule, check_silent, findings, report, report_with};

    fn licences(figure: &str) -> String {
        report_with("行政许可\t326", &format!("行政许可\t{figure}"))
    }

    #[test]
    fn names_what_is_unusual() {
        let says = |figure: &str, words: &str| {
            let raw = figure.trim_matches(['«', '»']);
            let sentence = format!("第二部分「行政许可」行「本年处理决定数量」列的「{raw}」{words}");
            check_rule("CEL-09", &licences(figure), &sentence);
        };
        says("«0326»", "前面有多余的 0");
        says("«1,326»", "带有千分位分隔符");
        says("«３２６»", "是全角数字");
        says("«32O»", "含有形似数字的字符");
    }

    #[test]
    fn speaks_once_of_one_kind_in_a_table() {
        let text = licences("«３２６»").replace("行政处罚\t41", "行政处罚\t４１");
        check_rule(
            "CEL-09",
            &text,
            "第二部分「行政许可」行「本年处理决定数量」列的「３２６」等 2 格是全角数字",
        );
    }

    #[test]
    fn warns_of_lookalikes_and_only_hints_at_the_rest() {
        assert_eq!(findings("CEL-09", &licences("l2"))[0].severity, Severity::Warning);
        assert_eq!(findings("CEL-09", &licences("012"))[0].severity, Severity::Info);
    }

    #[test]
    fn is_silent_about_plain_figures_and_words() {
        check_silent("CEL-09", &report());
        check_silent("CEL-09", &report_with("行政事业性收费\t12.8", "行政事业性收费\t0.128"));
        check_silent("CEL-09", &licences("若干"));
    }

    #[test]
    fn leaves_a_figure_with_its_unit_alone() {
        check_silent("CEL-09", &licences("０３２６件"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("CEL-09", &licences("００７").replace("行政处罚\t41", "行政处罚\t４１"));
        check_fix("CEL-09", &licences("32O"));
    }
}
