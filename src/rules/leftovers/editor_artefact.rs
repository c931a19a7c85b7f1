//! `editor-artefact` (LEF-02)
//!
//! The text holds traces of the program in which it was written: bookmarks, field codes, messages of broken references,
//! question marks in the place of characters that were lost.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, LeftoverFinding, Location, Severity};
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("LEF-02"),
    name: "editor-artefact",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page {
        checks: Bilingual {
            zh: "正文没有书签、域代码等排版软件留下的痕迹，也没有丢失文字留下的问号。",
            en: "The text holds no bookmarks, field codes or question marks left by the program it was written in.",
        },
        why: Bilingual {
            zh: "这些字样不是报告的内容，公布出来显得粗疏。",
            en: "They are no part of the report and make it look careless.",
        },
        example: "[bookmark: _GoBack]2024年未收取信息处理费。",
        remedy: Bilingual {
            zh: "删去这些字样；丢失的文字对照原稿补上。",
            en: "Delete them, and restore lost characters from the draft.",
        },
    },
};

/// How a trace begins and ends; it is shown and deleted whole.
struct Trace {
    start: &'static str,
    end: Option<char>,
}

/// A trace has at most this many bytes; where its end is farther only its start is shown.
const LONGEST: usize = 200;
/// What programs leave in a text that is copied out of them.
const TRACES: &[Trace] = &[
    Trace { start: "[bookmark:", end: Some(']') },
    Trace { start: "HYPERLINK \"", end: Some('"') },
    Trace { start: "HYPERLINK \\l \"", end: Some('"') },
    Trace { start: "HYPERLINK", end: None },
    Trace { start: "PAGEREF _Toc", end: None },
    Trace { start: "PAGE \\* MERGEFORMAT", end: None },
    Trace { start: "\\* MERGEFORMAT", end: None },
    Trace { start: "_GoBack", end: None },
    Trace { start: "错误!未找到引用源", end: None },
    Trace { start: "错误！未找到引用源", end: None },
    Trace { start: "错误!未定义书签", end: None },
    Trace { start: "错误！未定义书签", end: None },
    Trace { start: "Error! Reference source not found", end: None },
    Trace { start: "Error! Bookmark not defined", end: None },
];
/// At most so many are reported; a text with more is no report.
const MOST: usize = 50;
/// This many question marks in a row stand for lost characters.
const LOST: usize = 3;

fn check(report: &Report, sink: &mut Sink) {
    let text = Span::new(0, report.end()).of(&report.document.text);
    let (mut at, mut said) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty() && said < MOST) {
        let Some(first) = rest.chars().next() else { break };
        let length = trace(rest, first).map(|length| (length, true));
        let found = length.or_else(|| lost(rest, first).map(|length| (length, false)));
        if let Some((length, is_trace)) = found {
            said += 1;
            say(sink, text, Span::new(at, at + length), is_trace);
        }
        at += found.map_or(first.len_utf8(), |(length, _)| length);
    }
}

fn say(sink: &mut Sink, text: &str, span: Span, is_trace: bool) {
    let found = span.of(text).to_owned();
    if is_trace {
        sink.report(&CARD, Location::of(span), LeftoverFinding::EditorArtefact { found })
            .fix(Fix::delete(span, Applicability::Safe));
    } else {
        sink.report(&CARD, Location::of(span), LeftoverFinding::LostCharacters { found });
    }
}

/// How many bytes the trace at the start of `text` takes.
fn trace(text: &str, first: char) -> Option<usize> {
    let begins = |trace: &&Trace| trace.start.starts_with(first) && text.starts_with(trace.start);
    let trace = TRACES.iter().find(begins)?;
    let start = trace.start.len();
    let Some(end) = trace.end else { return Some(start) };
    let mut behind =
        text.char_indices().skip_while(|(at, _)| *at < start).take_while(|(at, _)| *at < LONGEST);
    let closing = behind.find(|(_, it)| *it == end || *it == '\n').filter(|(_, it)| *it == end);
    Some(closing.map_or(start, |(at, it)| at + it.len_utf8()))
}

/// How many bytes the question marks at the start of `text` take, where they are too many for a question.
fn lost(text: &str, first: char) -> Option<usize> {
    if !matches!(first, '?' | '\u{fffd}') {
        return None;
    }
    let marks = text.chars().take_while(|it| *it == first);
    (marks.clone().count() >= LOST).then(|| marks.map(char::len_utf8).sum())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_fix, check_rule, check_silent, report, report_with};

    #[test]
    fn quotes_bookmarks_fields_and_broken_references() {
        for (found, sentence) in [
            ("[bookmark: _GoBack]", "文中留有排版软件的痕迹「[bookmark: _GoBack]」"),
            (
                "HYPERLINK \"http://example.invalid\"",
                "文中留有排版软件的痕迹「HYPERLINK \"http://example.invalid\"」",
            ),
            ("错误！未找到引用源", "文中留有排版软件的痕迹「错误！未找到引用源」"),
            ("????", "文中的「????」多为丢失的文字"),
        ] {
            check_rule("LEF-02", &report_with("改版了网站", &format!("«{found}»改版了网站")), sentence);
        }
    }

    #[test]
    fn is_silent_about_questions_and_other_brackets() {
        check_silent("LEF-02", &report());
        check_silent("LEF-02", &report_with("改版了网站", "怎样缴费?向谁申请?？？改版了网站[注]和 page 页"));
    }

    #[test]
    fn its_fix_silences_it() {
        check_fix("LEF-02", &report_with("改版了网站", "[bookmark: _GoBack]改版了网站"));
    }
}
