//! The source of a page in, its content out, without a browser.
//!
//! The tokenizer is html5gum's, since that of html5ever compares every attribute of a tag with every other; the tree
//! is built by html5ever as the standard and all browsers build it.

mod nodes;
mod tokens;
mod tree;

use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5gum::Tokenizer;

use super::source::with_table;
use super::walker::Walker;
use crate::content::Content;
use tokens::Tokens;
use tree::Tree;

/// What the page with this source shows.
#[must_use]
pub fn parse(html: &str) -> Content {
    // As in the parser of a browser that shows nothing, no script runs.
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new(Tree::default(), options);
    // Nothing that reads from memory fails.
    let Ok(()) = Tokenizer::new_with_emitter(&*with_table(html), Tokens::new(&builder)).finish();
    let mut walker = Walker::new(html);
    builder.sink.walk(&mut walker);
    walker.finish()
}
