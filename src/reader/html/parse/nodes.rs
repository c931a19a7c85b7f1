//! The nodes of a page: a table in which each names its neighbours by their places.

use std::borrow::Cow;
use std::rc::Rc;

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName};

use crate::reader::html::role::Element;
use crate::reader::html::walker::Walker;

/// The place of a node in the table.
pub(super) type Place = usize;

/// The place of the document.
pub(super) const DOCUMENT: Place = 0;

/// The nodes.
#[derive(Debug)]
pub(super) struct Nodes(Vec<Node>);

/// What a node is.
#[derive(Debug)]
pub(super) enum What {
    /// An element with its attributes.
    Element(Rc<QualName>, Vec<Attribute>),
    /// Text.
    Text(StrTendril),
    /// The document, a comment and the like: nothing that is shown.
    Other,
}

/// A node and its neighbours.
#[derive(Debug)]
struct Node {
    what: What,
    /// How many nodes stand around it.
    depth: usize,
    parent: Option<Place>,
    before: Option<Place>,
    behind: Option<Place>,
    first: Option<Place>,
    last: Option<Place>,
}

impl Default for Nodes {
    fn default() -> Self {
        let mut nodes = Self(Vec::new());
        nodes.add(What::Other);
        nodes
    }
}

impl Nodes {
    /// Adds a node that stands nowhere yet.
    pub(super) fn add(&mut self, what: What) -> Place {
        self.0.push(Node {
            what,
            depth: 0,
            parent: None,
            before: None,
            behind: None,
            first: None,
            last: None,
        });
        self.0.len() - 1
    }

    pub(super) fn parent(&self, place: Place) -> Option<Place> {
        self.0.get(place)?.parent
    }

    pub(super) fn depth(&self, place: Place) -> usize {
        self.0.get(place).map_or(0, |node| node.depth)
    }

    /// Puts a node that stands nowhere under `parent`, before one of its children or behind them all.
    pub(super) fn insert(&mut self, parent: Place, behind: Option<Place>, place: Place) {
        let before = self.neighbour_before(parent, behind);
        let depth = self.depth(parent) + 1;
        self.change(place, |node| {
            (node.depth, node.parent, node.before, node.behind) = (depth, Some(parent), before, behind);
        });
        self.join(parent, before, Some(place));
        self.join(parent, Some(place), behind);
    }

    /// Puts text under `parent`, joined with the text that it comes to stand behind.
    pub(super) fn insert_text(&mut self, parent: Place, behind: Option<Place>, text: StrTendril) {
        let before = self.neighbour_before(parent, behind).and_then(|place| self.0.get_mut(place));
        if let Some(Node { what: What::Text(whole), .. }) = before {
            whole.push_tendril(&text);
        } else {
            let place = self.add(What::Text(text));
            self.insert(parent, behind, place);
        }
    }

    /// Takes a node away from where it stands.
    pub(super) fn detach(&mut self, place: Place) {
        let Some(Node { parent: Some(parent), before, behind, .. }) = self.0.get(place) else { return };
        let (parent, before, behind) = (*parent, *before, *behind);
        self.join(parent, before, behind);
        self.change(place, |node| (node.parent, node.before, node.behind) = (None, None, None));
    }

    /// Moves all children of a node behind those of another.
    pub(super) fn move_children(&mut self, from: Place, to: Place) {
        while let Some(child) = self.0.get(from).and_then(|node| node.first) {
            self.detach(child);
            self.insert(to, None, child);
        }
    }

    /// Takes the walker through the document.
    pub(super) fn walk(&self, walker: &mut Walker) {
        let mut next = Some(DOCUMENT);
        while let Some((place, node)) = next.and_then(|place| Some((place, self.0.get(place)?))) {
            let entered = node.enter(walker);
            next = node.first.filter(|_| entered);
            if next.is_none() {
                if entered {
                    node.leave(walker);
                }
                next = self.following(place, walker);
            }
        }
    }

    /// The node behind this one, or behind the innermost node around it that has any; those passed are left.
    fn following(&self, place: Place, walker: &mut Walker) -> Option<Place> {
        let mut node = self.0.get(place)?;
        while node.behind.is_none() {
            node = self.0.get(node.parent?)?;
            node.leave(walker);
        }
        node.behind
    }

    /// The child of `parent` that stands before the place before `behind`.
    fn neighbour_before(&self, parent: Place, behind: Option<Place>) -> Option<Place> {
        match behind {
            Some(behind) => self.0.get(behind)?.before,
            None => self.0.get(parent)?.last,
        }
    }

    /// Makes two children of `parent` neighbours; none is the border of the parent.
    fn join(&mut self, parent: Place, before: Option<Place>, behind: Option<Place>) {
        match before {
            Some(before) => self.change(before, |node| node.behind = behind),
            None => self.change(parent, |node| node.first = behind),
        }
        match behind {
            Some(behind) => self.change(behind, |node| node.before = before),
            None => self.change(parent, |node| node.last = before),
        }
    }

    fn change(&mut self, place: Place, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.0.get_mut(place) {
            change(node);
        }
    }
}

impl Node {
    /// Shows the node to the walker and tells whether what stands in it counts.
    fn enter(&self, walker: &mut Walker) -> bool {
        match &self.what {
            What::Element(..) => walker.open(self),
            What::Text(text) => {
                walker.text(text);
                false
            }
            What::Other => true,
        }
    }

    fn leave(&self, walker: &mut Walker) {
        if matches!(self.what, What::Element(..)) {
            walker.close();
        }
    }
}

impl Element for Node {
    fn name(&self) -> Cow<'_, str> {
        match &self.what {
            What::Element(name, _) => Cow::Borrowed(&name.local),
            What::Text(_) | What::Other => Cow::Borrowed(""),
        }
    }

    fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let What::Element(_, attributes) = &self.what else { return None };
        let found = attributes.iter().find(|attribute| &*attribute.name.local == name)?;
        Some(Cow::Borrowed(&found.value))
    }
}
