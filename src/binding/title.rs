//! Finds the title of the report, and the agency and the year in it.

use crate::document::{Document, Line};
use crate::report::{BoundSection, Title};
use crate::text::{Span, folded, key};

/// Titles are looked for in this many lines at the most.
const REACH: usize = 60;
/// A title has at most this many characters.
const LONGEST: usize = 80;
/// The name of a site or a file extension behind a title has at most this many characters.
const LONGEST_TAIL: usize = 24;
/// How much of a title's wording a whole title has: two of the subjects, and the year.
const WHOLE: usize = 5;
/// What a title speaks of; at least one of these, and 报告, makes a line a title.
const SUBJECTS: &[&str] = &["信息公开", "政务公开", "年度报告", "工作报告"];

/// The title of `document`: the most title-like line, or pair of lines, before the first section.
pub(super) fn bind(document: &Document, sections: &[BoundSection]) -> Option<Title> {
    let headings = sections.iter().filter_map(|section| section.heading.as_ref());
    let first = headings.map(|heading| heading.span.start).min().unwrap_or(document.said().len());
    let lines: Vec<&Line> =
        document.lines.iter().take_while(|line| line.span.start < first).take(REACH).collect();
    let single = lines.iter().map(|line| line.span);
    let double = lines.windows(2).filter_map(|pair| match pair {
        [upper, lower] => Some(upper.span.to(lower.span)),
        _ => None,
    });
    let titles = single.chain(double).filter_map(|span| Some((rank(document, span)?, span)));
    // The first of equals wins, and a single line before a pair: hence the strict comparison.
    let best = titles.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    Some(title(document, best.1))
}

/// The first line, or pair of lines, of `stretch` that is a title to the letter: subject, genre and year.
pub(super) fn within(document: &Document, stretch: Span) -> Option<Span> {
    let lines = document.lines.iter().map(|line| line.span).filter(|line| stretch.contains(*line));
    let lines: Vec<Span> = lines.collect();
    let double = lines.windows(2).filter_map(|pair| Some(pair.first()?.to(*pair.last()?)));
    let is_title = |span: &Span| rank(document, *span).is_some_and(|rank| rank >= WHOLE);
    lines.iter().copied().find(is_title).or_else(|| double.into_iter().find(is_title))
}

/// How much of a title's wording stands at `span`; `None` where it is no title.
fn rank(document: &Document, span: Span) -> Option<usize> {
    let text = folded(&bare(document.slice(span)));
    let telling = SUBJECTS.iter().filter(|subject| text.contains(**subject)).count();
    let is_title = telling > 0
        && names_a_report(&text)
        && text.chars().count() <= LONGEST
        && !text.contains(['。', ';', ',', '!']);
    is_title.then(|| 2 * telling + usize::from(year(&text).is_some()))
}

/// Whether `text` ends in the name of a report; the year may follow in brackets.
fn names_a_report(text: &str) -> bool {
    let name = text.strip_suffix(')').and_then(|it| it.rsplit_once('(')).map_or(text, |(name, _)| name);
    name.ends_with("报告") || name.ends_with("年报")
}

/// The line without Markdown marks, table marks and white space.
fn bare(line: &str) -> String {
    let text = key(line);
    let text = text.trim_matches(|it: char| "#*|<>《》".contains(it));
    let text = text.strip_prefix("标题:").unwrap_or(text);
    without_tail(text.strip_prefix("关于").unwrap_or(text)).to_owned()
}

/// The title without what web pages and file names put behind it.
fn without_tail(title: &str) -> &str {
    let Some(end) = title.rfind("年度报告").map(|at| at + "年度报告".len()) else { return title };
    let tail = title.get(end..).unwrap_or_default();
    let is_tail = tail.starts_with(['-', '_', '|', '—', '》', '.']) || tail == "全文" || tail == "(全文)";
    if is_tail && tail.chars().count() <= LONGEST_TAIL { title.get(..end).unwrap_or(title) } else { title }
}

fn title(document: &Document, span: Span) -> Title {
    let text = bare(document.slice(span));
    Title { agency: agency(&folded(&text)), year: year(&text), text, span }
}

/// The first year from 1990 to 2099 that stands before 年.
fn year(title: &str) -> Option<u16> {
    let before_year = title.match_indices('年').filter_map(|(at, _)| title.get(..at));
    before_year.filter_map(written_year).find(|year| (1990..2100).contains(year))
}

/// The four-digit number at the end of `text`, in Arabic or Chinese digits.
fn written_year(text: &str) -> Option<u16> {
    let mut digits: Vec<u16> = text.chars().rev().map_while(digit).take(4).collect();
    digits.reverse();
    (digits.len() == 4).then(|| digits.iter().fold(0, |year, digit| year * 10 + digit))
}

fn digit(character: char) -> Option<u16> {
    const CHINESE: &str = "〇一二三四五六七八九";
    let chinese = || CHINESE.chars().position(|it| it == character);
    // 〇 is often written as 零, as a circle or as a letter.
    let character = if matches!(character, '零' | '○' | '◯' | 'O' | 'o') { '0' } else { character };
    let value = character.to_digit(10).or_else(|| u32::try_from(chinese()?).ok());
    value.and_then(|value| u16::try_from(value).ok())
}

/// What stands before the subject of the title, without the year.
fn agency(title: &str) -> Option<String> {
    let subject = ["政府信息公开", "信息公开", "政务公开"].iter().find_map(|subject| title.find(subject))?;
    let mut name = title.get(..subject)?;
    for suffix in ["年度", "年"] {
        name = name.strip_suffix(suffix).unwrap_or(name);
    }
    let is_digit = |it: char| digit(it).is_some();
    let name = name.trim_end_matches(is_digit);
    let rest = name.trim_start_matches(is_digit);
    let name = rest.strip_prefix("年度").or_else(|| rest.strip_prefix('年')).unwrap_or(name);
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::bind;
    use crate::document::Document;
    use crate::report::Title;

    fn title(text: &str) -> Option<Title> {
        bind(&Document::from_text(text), &[])
    }

    fn parts(text: &str) -> (String, Option<String>, Option<u16>) {
        let title = title(text).expect("a title");
        (title.text, title.agency, title.year)
    }

    #[test]
    fn names_agency_and_year_in_either_order() {
        let expected = (Some("青石县云溪街道办事处".to_owned()), Some(2023));
        let (_, agency, year) = parts("青石县云溪街道办事处 2023 年政府信息公开工作年度报告\n");
        assert_eq!((agency, year), expected);
        let (_, agency, year) = parts("# 2023年度青石县云溪街道办事处政府信息公开工作年度报告");
        assert_eq!((agency, year), expected);
        for year in ["二〇二三", "二零二三", "二○二三"] {
            let (_, agency, year) = parts(&format!("青石县云溪街道办事处{year}年政府信息公开工作年度报告"));
            assert_eq!((agency, year), expected);
        }
    }

    #[test]
    fn is_read_without_what_web_pages_put_around_it() {
        let plain = "青石县水务局2023年政府信息公开工作年度报告";
        for around in [("《", "》"), ("", " - 青石县人民政府"), ("", "（全文）"), ("", ".docx")]
        {
            assert_eq!(parts(&[around.0, plain, around.1].concat()).0, plain);
        }
    }

    #[test]
    fn may_stand_on_two_lines() {
        let (text, _, year) = parts("青石县水务局2024年度政府\n信息公开工作年度报告\n");
        assert_eq!((text.as_str(), year), ("青石县水务局2024年度政府信息公开工作年度报告", Some(2024)));
    }

    #[test]
    fn may_be_abbreviated_or_followed_by_the_year() {
        let (_, agency, year) = parts("青石县水务局政府信息公开工作年度报告（2024年度）");
        assert_eq!((agency.as_deref(), year), (Some("青石县水务局"), Some(2024)));
        assert_eq!(parts("青石县水务局2024年政府信息公开工作年报").2, Some(2024));
    }

    #[test]
    fn is_no_sentence_about_the_report() {
        assert_eq!(title("根据有关规定，现公布政府信息公开工作年度报告。\n"), None);
        assert_eq!(title("青石县水务局\n"), None);
    }
}
