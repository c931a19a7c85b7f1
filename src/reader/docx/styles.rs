//! The styles of a document in, what they say of paragraphs and characters out.

use crate::reader::Unreadable;
use crate::reader::names::Names;
use crate::reader::xml::{Element, Node, Walk};

/// A style is based on others at most this deep; styles that are based on each other end here.
const DEEPEST: usize = 20;

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: Names<Style>,
    /// The style of paragraphs that name none.
    usual: Option<String>,
}

/// What a style says, as far as it decides what is read.
#[derive(Debug, Default)]
pub(super) struct Style {
    /// The style that it is based on.
    base: Option<String>,
    /// The list that its paragraphs are numbered in, by its number; 0 is none.
    pub(super) list: Option<String>,
    /// Their level in it.
    pub(super) level: Option<usize>,
    /// Whether its text is hidden.
    pub(super) hidden: Option<bool>,
}

impl Styles {
    /// The styles that `part` describes.
    pub(super) fn of(part: &str) -> Result<Self, Unreadable> {
        let (mut walk, mut styles) = (Walk::new(part), Self::default());
        while let Some(node) = walk.step()? {
            if let Node::Open(element) = node
                && element.name() == "style"
            {
                styles.add(&element, &walk.inside()?);
            }
        }
        Ok(styles)
    }

    fn add(&mut self, element: &Element<'_>, inside: &[Element<'_>]) {
        let Some(id) = element.attribute("styleId") else { return };
        if element.has("type", "paragraph") && (element.has("default", "1") || element.has("default", "true"))
        {
            self.usual = Some(id.clone());
        }
        self.by_id.insert(id, Style::of(inside));
    }

    /// A style and those that it is based on, the nearest first, with their names; of a paragraph without one, the
    /// usual style.
    pub(super) fn of_paragraph<'s>(
        &'s self,
        id: Option<&'s str>,
    ) -> impl Iterator<Item = (&'s str, &'s Style)> {
        self.chain(id.or(self.usual.as_deref()))
    }

    /// Whether the style `id`, or one that it is based on, hides its text; `None` where none says.
    pub(super) fn hides(&self, id: Option<&str>) -> Option<bool> {
        self.chain(id).find_map(|(_, style)| style.hidden)
    }

    /// The list of a style.
    pub(super) fn list<'s>(&'s self, id: &'s str) -> Option<&'s str> {
        self.chain(Some(id)).find_map(|(_, style)| style.list.as_deref())
    }

    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = (&'s str, &'s Style)> {
        let named = |id: &'s str| Some((id, self.by_id.get(id)?));
        std::iter::successors(id.and_then(named), move |(_, style)| named(style.base.as_deref()?))
            .take(DEEPEST)
    }
}

impl Style {
    fn of(inside: &[Element<'_>]) -> Self {
        let mut style = Self::default();
        for element in inside {
            match element.name() {
                "basedOn" => style.base = element.value(),
                "numId" => style.list = element.value(),
                "ilvl" => style.level = element.number(),
                "vanish" => style.hidden = Some(element.holds()),
                _ => {}
            }
        }
        style
    }
}

#[cfg(test)]
mod tests {
    use super::Styles;

    #[test]
    fn a_style_has_what_it_is_based_on() {
        let styles = Styles::of(
            r#"<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:numPr><w:ilvl w:val="1"/>
            <w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:styleId="b"><w:basedOn w:val="a"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style></w:styles>"#,
        )
        .unwrap();
        assert_eq!(
            (styles.list("b"), styles.hides(Some("b")), styles.hides(Some("a"))),
            (Some("7"), Some(false), Some(true))
        );
        assert_eq!(
            styles.of_paragraph(None).next().map(|(id, style)| (id, style.level)),
            Some(("a", Some(1)))
        );
        assert_eq!(styles.of_paragraph(Some("gone")).count(), 0);
    }

    #[test]
    fn styles_that_are_based_on_each_other_end() {
        let styles = Styles::of(
            r#"<styles><style styleId="a"><basedOn val="b"/></style><style styleId="b"><basedOn val="a"/></style></styles>"#,
        )
        .unwrap();
        assert_eq!(styles.list("a"), None);
    }
}
