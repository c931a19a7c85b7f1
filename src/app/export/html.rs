//! What came of a check as a page of its own, to read, hand on and print.

use std::fmt::Write;

use super::listed;
use crate::RULES_VERSION;
use crate::app::view_model::{Item, View};
use crate::app::words::{Words, words};
use crate::locale::Locale;

/// What it looks like. The policy of the page names its digest.
const STYLE: &str = "body{max-width:50em;margin:2em auto;padding:0 1em;font:16px/1.7 sans-serif;color:#1b1f24}\
h1{font-size:1.4em}li{margin:1em 0;break-inside:avoid}small,dt{color:#4a5361}dl{margin:0}dd{margin:0 0 .3em}\
dt{float:left;clear:left;margin-right:.5em}strong,small{display:block}p{margin:.3em 0}@media print{body{margin:0}}";

/// Nothing is loaded, run or sent: the page has its words and this style.
const POLICY: &str = "default-src 'none'; style-src 'sha256-ooZVewMBPqIIL0donCvpj2dqATYO4epBjZouxkn9Ei8='; base-uri 'none'; form-action 'none'";

/// The page that says what `view` says.
#[must_use]
pub(super) fn page(view: &View, locale: Locale) -> String {
    let words = words(locale);
    let title = format!("{} {}", view.subject, words.export.name);
    let mut page = Markup(format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>{STYLE}</style>\n",
        words.lang
    ));
    page.element("title", &title);
    page.0 += "<main>\n";
    page.element("h1", &title);
    if let Some(summary) = &view.summary {
        page.element("p", &summary.verdict);
        page.element("p", &summary.detail);
        for measure in summary.measures.iter() {
            page.element("p", &format!("{}：{} / {}", measure.label, measure.done, measure.of));
        }
        for said in summary.gaps.iter().chain(summary.unread.iter()).chain(summary.compared.iter()) {
            page.element("p", said);
        }
    }
    page.0 += "<ol>\n";
    for (item, reason) in listed(view) {
        finding(&mut page, item, reason, words);
    }
    page.0 += "</ol>\n";
    page.element("small", &format!("{} {} · {RULES_VERSION}", words.name, env!("CARGO_PKG_VERSION")));
    page.0 += "</main>\n";
    page.0
}

fn finding(page: &mut Markup, item: &Item, reason: Option<&str>, words: &Words) {
    page.0 += "<li>";
    page.element("small", &format!("{} {} {}", item.severity_word, item.code, item.place));
    page.element("strong", &item.sentence);
    for said in item.cause.iter().chain(item.by_hand.iter()).chain(item.elsewhere.iter()) {
        page.element("p", said);
    }
    page.0 += "<dl>";
    if let Some((reported, computed)) = &item.figures {
        page.term(words.reported, reported);
        page.term(words.computed, computed);
    }
    page.term(words.basis, &item.basis);
    if let Some(reason) = reason {
        page.term(words.aside.reason, reason);
    }
    page.0 += "</dl></li>\n";
}

/// A page as far as it is written. Words come into it as words, whatever stands in them.
struct Markup(String);

impl Markup {
    fn element(&mut self, name: &str, words: &str) {
        let words = words.replace('&', "&amp;").replace('<', "&lt;");
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "<{name}>{words}</{name}>");
    }

    fn term(&mut self, name: &str, words: &str) {
        self.element("dt", name);
        self.element("dd", words);
    }
}

#[cfg(test)]
mod tests {
    use super::{Markup, POLICY, STYLE, page};
    use crate::app::draft::{Aside, Draft};
    use crate::app::testing::REPORT;
    use crate::app::view_model::View;
    use crate::content::Content;
    use crate::digest::sha256;
    use crate::locale::Locale;

    /// The page of a report with one finding, which was set aside for a reason that is markup.
    fn written(locale: Locale) -> String {
        let text = REPORT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1");
        let draft = Draft::of(&Content::plain(text));
        let fingerprint = draft.find().fingerprints[0].clone();
        let reason = "<script>alert(1)</script>".into();
        let found = draft.with_aside(Aside { fingerprint, reason }).find();
        page(&View::of(&found.checked, locale).with_aside(&found, locale), locale)
    }

    #[test]
    fn says_what_the_page_says() {
        let html = written(Locale::Zh);
        for said in [
            "<h1>望川县水利局2024年政府信息公开工作年度报告 校验结果</h1>",
            "<html lang=\"zh-CN\">",
            "<p>没有其他问题</p>",
            "<p>数据格已识别：200 / 200</p>",
            "<p>勾稽关系成立：40 / 42</p>",
            "<p>另有 1 处经核实不采纳。</p>",
            "<dt>表中</dt>\n<dd>15</dd>\n<dt>推算为</dt>\n<dd>5</dd>",
            "<dt>不采纳的理由</dt>",
        ] {
            assert!(html.contains(said), "{said} in {html}");
        }
        assert!(written(Locale::En).contains("<dt>Why it is set aside</dt>"));
    }

    #[test]
    fn takes_no_words_for_markup() {
        let html = written(Locale::Zh);
        assert!(html.contains("&lt;script>alert(1)&lt;/script>"), "{html}");
        assert!(!html.contains("<script"), "{html}");
        let mut page = Markup(String::new());
        page.element("p", "<b>一&lt;");
        assert_eq!(page.0, "<p>&lt;b>一&amp;lt;</p>\n");
    }

    #[test]
    fn lets_nothing_through_but_its_own_style() {
        let html = written(Locale::Zh);
        assert!(POLICY.starts_with("default-src 'none'; style-src 'sha256-"), "{POLICY}");
        assert!(html.contains(&format!("<style>{STYLE}</style>")), "{html}");
        let named = POLICY.split("'sha256-").nth(1).and_then(|it| it.split('\'').next()).unwrap();
        assert_eq!(named, in_64_letters(&sha256(STYLE.as_bytes())));
    }

    /// What hexadecimal digits say, in the 64 letters in which policies name digests.
    fn in_64_letters(digits: &str) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let bits: String = digits.chars().map(|it| format!("{:04b}", it.to_digit(16).unwrap())).collect();
        let six: Vec<_> = bits.as_bytes().chunks(6).map(|it| String::from_utf8_lossy(it)).collect();
        let letter = |it: &str| char::from(LETTERS[usize::from_str_radix(&format!("{it:0<6}"), 2).unwrap()]);
        let letters: String = six.iter().map(|it| letter(it)).collect();
        let filler = "=".repeat((4 - letters.len() % 4) % 4);
        letters + &filler
    }
}
