//! The tree of a page while the tree builder builds it.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName, local_name, ns};

use super::nodes::{DOCUMENT, Nodes, Place, What};
use crate::reader::html::walker::Walker;

/// A page.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: RefCell<Nodes>,
    /// How deep the element lies that was opened or closed last.
    depth: Cell<usize>,
}

/// A node as the tree builder names it. Only elements are asked for their names.
#[derive(Clone, Debug)]
pub(super) struct Handle {
    place: Place,
    name: Rc<QualName>,
}

impl Tree {
    /// How deep the element lies that was opened or closed last.
    pub(super) const fn depth(&self) -> usize {
        self.depth.get()
    }

    /// Takes the walker through the whole page.
    pub(super) fn walk(&self, walker: &mut Walker) {
        self.nodes.borrow().walk(walker);
    }

    fn insert(&self, parent: Place, before: Option<Place>, new: NodeOrText<Handle>) {
        let mut nodes = self.nodes.borrow_mut();
        match new {
            NodeOrText::AppendText(text) => nodes.insert_text(parent, before, text),
            NodeOrText::AppendNode(handle) => {
                nodes.detach(handle.place);
                nodes.insert(parent, before, handle.place);
                self.depth.set(nodes.depth(handle.place));
            }
        }
    }
}

impl Handle {
    fn nameless(place: Place) -> Self {
        Self { place, name: Rc::new(QualName::new(None, ns!(), local_name!(""))) }
    }
}

impl TreeSink for Tree {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = &'a QualName;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle::nameless(DOCUMENT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> &'a QualName {
        &target.name
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Handle {
        let name = Rc::new(name);
        let what = What::Element(name.clone(), attributes);
        Handle { place: self.nodes.borrow_mut().add(what), name }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        Handle::nameless(self.nodes.borrow_mut().add(What::Other))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        Handle::nameless(self.nodes.borrow_mut().add(What::Other))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.place, None, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow().parent(element.place);
        match parent {
            Some(parent) => self.insert(parent, Some(element.place), child),
            None => self.append(previous, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, node: &Handle) {
        self.depth.set(self.nodes.borrow().depth(node.place).saturating_sub(1));
    }

    /// A template is its own contents: nothing of it is shown.
    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.place == other.place
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, new: NodeOrText<Handle>) {
        let parent = self.nodes.borrow().parent(sibling.place);
        if let Some(parent) = parent {
            self.insert(parent, Some(sibling.place), new);
        }
    }

    /// Only the attributes of `html` and `body` are ever added to: what hides them does not count.
    fn add_attrs_if_missing(&self, _: &Handle, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, target: &Handle) {
        self.nodes.borrow_mut().detach(target.place);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        self.nodes.borrow_mut().move_children(node.place, parent.place);
    }
}
