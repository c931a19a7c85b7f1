//! The properties of paragraphs and runs in, what follows from them for their text out.

use super::numbering::Numbering;
use super::styles::Styles;
use crate::reader::xml::Element;

/// A paragraph while its text is gathered: what it holds besides text stands before it.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// The text so far, a line a line.
    pub(super) text: String,
    /// Whether its style hides its text.
    pub(super) hidden: bool,
    /// Whether its end was deleted, so that the next one goes on on its line.
    pub(super) endless: bool,
}

/// A stretch of text that looks alike.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    /// Whether it is not shown.
    pub(super) hidden: bool,
    /// Whether it stands above or below the line.
    pub(super) raised: bool,
}

/// What a document says of a paragraph.
#[derive(Debug, Default)]
pub(super) struct ParagraphProperties {
    style: Option<String>,
    list: Option<String>,
    level: Option<usize>,
    endless: bool,
}

impl ParagraphProperties {
    pub(super) fn of(inside: &[Element<'_>]) -> Self {
        let mut properties = Self::default();
        for element in inside {
            match element.name() {
                "pStyle" => properties.style = element.value(),
                "numId" => properties.list = element.value(),
                "ilvl" => properties.level = element.number(),
                // These stand among the properties of the mark at the end of the paragraph.
                "del" | "moveFrom" => properties.endless = true,
                _ => {}
            }
        }
        properties
    }

    /// The number of the paragraph as printed before its text; empty where it has none.
    pub(super) fn number(&self, styles: &Styles, numbering: &mut Numbering) -> String {
        let mut chain = styles.of_paragraph(self.style.as_deref());
        let named = chain.find_map(|(id, style)| Some((id, style.list.as_deref()?, style.level)));
        let Some(list) = self.list.as_deref().or(named.map(|it| it.1)) else { return String::new() };
        let of_style = || {
            let (id, list, level) = named?;
            numbering.level_of_style(list, self.style.as_deref().unwrap_or(id), styles).or(level)
        };
        let level = self.level.or_else(of_style).unwrap_or_default();
        numbering.next(list, level, styles).unwrap_or_default()
    }
}

impl Paragraph {
    /// Takes in what the document says of the paragraph.
    pub(super) fn settle(
        &mut self,
        properties: &ParagraphProperties,
        styles: &Styles,
        numbering: &mut Numbering,
    ) {
        self.endless = properties.endless;
        self.hidden =
            styles.of_paragraph(properties.style.as_deref()).find_map(|it| it.1.hidden).unwrap_or_default();
        if !self.endless && !self.hidden {
            self.text.insert_str(0, &properties.number(styles, numbering));
        }
    }

    /// Adds text of a run. A figure above the line is no digit of the one that it stands at.
    pub(super) fn add(&mut self, text: &str, run: Run) {
        let digit = |it: Option<char>| it.is_some_and(char::is_numeric);
        if run.raised && digit(text.chars().next()) && digit(self.text.chars().next_back()) {
            self.text.push('^');
        }
        self.text += text;
    }
}

impl Run {
    /// Takes in what the document says of the run.
    pub(super) fn settle(&mut self, inside: &[Element<'_>], styles: &Styles) {
        let mut own = None;
        let mut style = None;
        for element in inside {
            match element.name() {
                "vanish" => own = Some(element.holds()),
                "rStyle" => style = element.value(),
                "vertAlign" => self.raised = element.value().is_some_and(|it| it != "baseline"),
                _ => {}
            }
        }
        let told = own.or_else(|| styles.hides(style.as_deref()));
        self.hidden = told.unwrap_or(self.hidden);
    }
}
