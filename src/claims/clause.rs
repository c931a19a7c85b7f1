//! Prose in, its sentences as clauses out, each with the one figure that it states.

use crate::document::Document;
use crate::figure::Figure;
use crate::report::{Clause, Sentence};
use crate::text::{Span, has_any};

/// Characters that end a sentence, and those that end a clause.
const STOPS: &[char] = &['。', ';', '!', '?', '\n'];
const COMMAS: &[char] = &[',', ':'];
/// What is counted.
const MEASURES: &[char] = &['件', '宗', '份', '起', '条', '项'];
/// What stands behind a number that is a date.
const DATES: &[char] = &['年', '月', '日'];
/// Words of a clause that says that there were none.
const DENIALS: &[&str] = &["未收到", "没有收到", "未接到", "未受理", "未发生", "没有发生", "无因"];
/// What each of these has a piece of: most clauses have none, and are not looked at seven times.
const DENYING: &[&str] = &["未", "没有", "无因"];
/// Words of a clause whose number is not to be taken literally.
const ROUNDED: &[&str] = &["约", "余", "多件", "近", "超过", "以上", "%", "率"];

/// The sentences of `stretch`.
#[must_use]
pub fn sentences(document: &Document, stretch: Span) -> Vec<Sentence> {
    let chars = &document.normal.chars;
    let from = chars.partition_point(|it| it.span.start < stretch.start);
    let inside = chars.iter().skip(from).take_while(|it| it.span.end <= stretch.end);
    let (mut sentences, mut sentence) = (Vec::new(), Sentence::default());
    let mut clause = Clause::at(stretch.start);
    for it in inside {
        let stop = STOPS.contains(&it.ch);
        if stop || COMMAS.contains(&it.ch) {
            sentence.push(std::mem::replace(&mut clause, Clause::at(it.span.end)));
        } else if !it.ch.is_whitespace() {
            clause.span = if clause.text.is_empty() { it.span } else { clause.span.to(it.span) };
            clause.text.push(it.ch);
        }
        if stop {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    // What stands at the end may lack its stop.
    sentence.push(clause);
    sentences.push(sentence);
    sentences
}

impl Sentence {
    fn push(&mut self, mut clause: Clause) {
        clause.figure = figure(&clause.text);
        self.text.push_str(&clause.text);
        self.clauses.push(clause);
    }
}

impl Clause {
    const fn at(start: usize) -> Self {
        Self { text: String::new(), span: Span::empty(start), figure: None }
    }
}

/// The numbers in `text`, dates left out, each with what stands behind it.
#[must_use]
pub fn numbers(text: &str) -> Vec<(&str, &str)> {
    let is_digit = |it: char| it.is_ascii_digit() || it == '.';
    let (mut rest, mut found) = (text, Vec::new());
    while let Some(at) = rest.find(is_digit) {
        let number = rest.get(at..).unwrap_or_default();
        rest = number.trim_start_matches(is_digit);
        if !rest.starts_with(DATES) {
            // Cut by length: to compare what stands behind takes long where numbers are many.
            found.push((number.get(..number.len() - rest.len()).unwrap_or_default(), rest));
        }
    }
    found
}

/// The one number of things that a clause states; dates are none.
fn figure(text: &str) -> Option<Figure> {
    let has = |words: &[&str]| has_any(text, words);
    match numbers(text).as_slice() {
        [(number, after)] if after.starts_with(MEASURES) && !has(ROUNDED) && !has(DENIALS) => {
            Figure::parse(number).filter(|figure| figure.is_whole())
        }
        [] if has(DENYING) && has(DENIALS) => Some(Figure::ZERO),
        // A second number: the first may be but a part of what is counted.
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;
    use crate::document::Document;
    use crate::text::Span;

    #[test]
    fn are_read_up_to_the_end_though_the_last_one_lacks_its_stop() {
        let text = "办结3件。收到申请12件，上年结转2件";
        let found = sentences(&Document::from_text(text), Span::new(0, text.len()));
        let clauses: Vec<_> = found.iter().flat_map(|sentence| &sentence.clauses).collect();
        let last = clauses.last().expect("a clause");
        assert_eq!((last.text.as_str(), last.span.of(text)), ("上年结转2件", "上年结转2件"));
        assert_eq!(last.figure.map(|it| it.to_string()).as_deref(), Some("2"));
        assert_eq!(found.last().map(|it| it.text.as_str()), Some("收到申请12件上年结转2件"));
    }
}
