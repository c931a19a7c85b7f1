//! `editor-artefact` (LEF-02)
//!
//! The text holds traces of the program in which it was written: bookmarks, field codes, messages of broken references,
//! question marks in the place of characters that were lost.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{Applicability, Fix, LeftoverFinding, Location, Severity};
use crate::order::sort_by_key;
use crate::report::Report;
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("LEF-02"),
    name: "editor-artefact",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
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
    }),
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
/// What stands for lost characters, and how many in a row.
const LOST: &[char] = &['?', '\u{fffd}'];
const FEWEST_LOST: usize = 3;

fn check(report: &Report, sink: &mut Sink) {
    let text = report.said();
    let mut end = 0;
    for (span, is_trace) in places(text).into_iter().take(MOST) {
        if span.start >= end {
            end = span.end;
            say(sink, text, span, is_trace);
        }
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

/// Where traces and lost characters stand, in the order of the text, the longest of those that begin together first;
/// each with whether it is a trace.
fn places(text: &str) -> Vec<(Span, bool)> {
    let at = |(start, found): (usize, &str)| (start, start + found.len());
    let mut places = Vec::new();
    for trace in TRACES {
        let starts = text.match_indices(trace.start).take(MOST).map(at);
        places.extend(starts.map(|(start, end)| (Span::new(start, closing(text, trace, start, end)), true)));
    }
    for mark in LOST {
        let starts =
            text.match_indices(&mark.to_string().repeat(FEWEST_LOST)).take(MOST).map(at).collect::<Vec<_>>();
        let run = |end: usize| {
            let rest = Span::new(end, text.len()).of(text);
            end + rest.len() - rest.trim_start_matches(*mark).len()
        };
        places.extend(starts.into_iter().map(|(start, end)| (Span::new(start, run(end)), false)));
    }
    sort_by_key(&mut places, |(span, _)| (span.start, std::cmp::Reverse(span.end)));
    places
}

/// Where a trace ends whose start stands from `start` to `end`.
fn closing(text: &str, trace: &Trace, start: usize, end: usize) -> usize {
    let Some(mark) = trace.end else { return end };
    let rest = Span::new(end, text.len()).of(text);
    let near = rest.char_indices().take_while(|(at, it)| *it != '\n' && end + at < start + LONGEST);
    let mut marks = near.filter(|(_, it)| *it == mark);
    marks.next().map_or(end, |(at, it)| end + at + it.len_utf8())
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
