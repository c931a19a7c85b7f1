//! Prose in, its sentences as clauses out, each with the one figure that it states.

use crate::document::Document;
use crate::figure::Figure;
use crate::text::Span;

/// What stands between two stops.
#[derive(Default)]
pub(super) struct Sentence {
    /// Its words, normalised and without white space and marks.
    pub(super) text: String,
    /// Its clauses.
    pub(super) clauses: Vec<Clause>,
}

/// What stands between two marks.
pub(super) struct Clause {
    /// Its words, normalised and without white space.
    pub(super) text: String,
    /// Its place.
    pub(super) span: Span,
    /// The one number of things that it states; nought where it denies.
    pub(super) figure: Option<Figure>,
}

/// Characters that end a sentence, and those that end a clause.
const STOPS: &[char] = &['。', ';', '!', '?', '\n'];
const COMMAS: &[char] = &[',', ':'];
/// What is counted.
const MEASURES: &[char] = &['件', '宗', '份', '起', '条', '项'];
/// What stands behind a number that is a date.
const DATES: &[char] = &['年', '月', '日'];
/// Words of a clause that says that there were none.
const DENIALS: &[&str] = &["未收到", "没有收到", "未接到", "未受理", "未发生", "没有发生", "无因"];
/// Words of a clause whose number is not to be taken literally.
const ROUNDED: &[&str] = &["约", "余", "多件", "近", "超过", "以上", "%", "率"];

/// The sentences of `stretch`.
pub(super) fn sentences(document: &Document, stretch: Span) -> Vec<Sentence> {
    let chars = &document.normal.chars;
    let from = chars.partition_point(|it| it.span.start < stretch.start);
    let inside = chars.iter().skip(from).take_while(|it| it.span.end <= stretch.end);
    let (mut sentences, mut sentence) = (Vec::new(), Sentence::default());
    let mut clause = Clause::at(stretch.start);
    for it in inside {
        let stop = STOPS.contains(&it.ch);
        if stop || COMMAS.contains(&it.ch) {
            clause.figure = figure(&clause.text);
            sentence.text.push_str(&clause.text);
            sentence.clauses.push(std::mem::replace(&mut clause, Clause::at(it.span.end)));
        } else if !it.ch.is_whitespace() {
            clause.span = if clause.text.is_empty() { it.span } else { clause.span.to(it.span) };
            clause.text.push(it.ch);
        }
        if stop {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences
}

impl Clause {
    const fn at(start: usize) -> Self {
        Self { text: String::new(), span: Span::empty(start), figure: None }
    }
}

/// The one number of things that a clause states; dates are none.
fn figure(text: &str) -> Option<Figure> {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let is_digit = |it: char| it.is_ascii_digit() || it == '.';
    let (mut rest, mut found) = (text, None);
    loop {
        let number = rest.trim_start_matches(|it| !is_digit(it));
        rest = number.trim_start_matches(is_digit);
        if number.is_empty() {
            break;
        }
        if rest.starts_with(DATES) {
            continue;
        }
        // A second number: the first may be but a part of what is counted.
        if found.replace((number.strip_suffix(rest)?, rest)).is_some() {
            return None;
        }
    }
    match found {
        Some((number, after)) if after.starts_with(MEASURES) && !has(ROUNDED) && !has(DENIALS) => {
            Figure::parse(number).filter(|figure| figure.is_whole())
        }
        None if has(DENIALS) => Some(Figure::ZERO),
        _ => None,
    }
}
