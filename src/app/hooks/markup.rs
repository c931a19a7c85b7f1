//! The source of a page in, what it shows out: parsed by the browser, read by the same walker as everywhere.
//!
//! The parsed page is never shown: it has no window, so that no script of it runs and nothing that it names is loaded.
//! Styles alone would be applied and refused by the page's policy one by one: they are given other names before.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::{Document, Node};

use super::trusted::trusted;
use crate::app::disguise::{DISGUISED_STYLE, STYLE, disguised, undisguised};
use crate::content::Content;
use crate::reader::html::{self, Walker};

/// What the page with this source shows; nothing where the browser parses none.
pub(crate) fn read_markup(html: &str) -> Option<Content> {
    let page = parse(&disguised(&html::with_table(html)))?;
    let mut walker = Walker::new(html);
    walk(page.unchecked_into(), &mut walker);
    Some(walker.finish())
}

fn parse(html: &str) -> Option<Document> {
    imported::DomParser::new().ok()?.parse(&trusted(html), "text/html").ok()
}

/// Takes the walker through the page, however deep its elements are nested.
fn walk(page: Node, walker: &mut Walker) {
    let mut next = Some(page);
    while let Some(node) = next {
        let entered = enter(&node, walker);
        next = node.first_child().filter(|_| entered);
        if next.is_none() {
            if entered {
                leave(&node, walker);
            }
            next = following(node, walker);
        }
    }
}

/// The node behind this one, or behind the innermost node around it that has any; those passed are left.
fn following(mut node: Node, walker: &mut Walker) -> Option<Node> {
    loop {
        if let Some(next) = node.next_sibling() {
            return Some(next);
        }
        node = node.parent_node()?;
        leave(&node, walker);
    }
}

/// Shows the node to the walker and tells whether what stands in it counts.
fn enter(node: &Node, walker: &mut Walker) -> bool {
    match node.node_type() {
        Node::ELEMENT_NODE => walker.open(&Element(node.unchecked_ref())),
        Node::TEXT_NODE => {
            walker.text(&undisguised(&node.node_value().unwrap_or_default()));
            false
        }
        kind => kind == Node::DOCUMENT_NODE,
    }
}

fn leave(node: &Node, walker: &mut Walker) {
    if node.node_type() == Node::ELEMENT_NODE {
        walker.close();
    }
}

/// An element of the browser.
struct Element<'a>(&'a web_sys::Element);

impl html::Element for Element<'_> {
    fn name(&self) -> Cow<'_, str> {
        self.0.local_name().into()
    }

    fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let name = if name == STYLE { DISGUISED_STYLE } else { name };
        self.0.get_attribute(name).map(Cow::from)
    }
}

/// The parser as it takes trusted markup, which `web-sys` does not know of.
mod imported {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::Document;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = DOMParser)]
        pub(super) type DomParser;

        #[wasm_bindgen(constructor, js_class = "DOMParser", catch)]
        pub(super) fn new() -> Result<DomParser, JsValue>;

        #[wasm_bindgen(method, js_name = parseFromString, catch)]
        pub(super) fn parse(this: &DomParser, markup: &JsValue, kind: &str) -> Result<Document, JsValue>;
    }
}
