//! The tokens of html5gum in, those that html5ever builds a tree of out.

use std::convert::Infallible;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, LocalName, QualName, local_name, ns};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State};

use super::tree::{Handle, Tree};

/// Elements deeper than this are passed over, though not what stands in them: browsers do not nest deeper either.
const DEEPEST: usize = 512;

/// The attributes that anything depends on, here or in the walker. A tag may have any number of others.
const ATTRIBUTES: [&[u8]; 8] =
    [b"class", b"colspan", b"hidden", b"rowspan", b"start", b"style", b"type", b"value"];

/// Hands the tokens on as they come.
#[derive(Debug)]
pub(super) struct Tokens<'a>(CallbackEmitter<Forwarder<'a>>);

/// Makes tokens of events.
struct Forwarder<'a> {
    builder: &'a TreeBuilder<Handle, Tree>,
    /// The start tag that is being read.
    tag: Option<Tag>,
    /// Whether its last attribute is one that counts.
    counts: bool,
    /// How the tokenizer is to go on behind the tag.
    state: Option<State>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(builder: &'a TreeBuilder<Handle, Tree>) -> Self {
        Self(CallbackEmitter::new(Forwarder { builder, tag: None, counts: false, state: None }))
    }
}

impl ForwardingEmitter for Tokens<'_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.0
    }

    fn emit_eof(&mut self) {
        self.0.emit_eof();
        self.0.callback_mut().send(Token::EOFToken);
        self.0.callback_mut().builder.end();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        // The emitter knows no state by itself: the tree builder tells it.
        let _ = self.0.emit_current_tag();
        self.0.callback_mut().state.take()
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.0.callback_mut().builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl Callback<Infallible, ()> for Forwarder<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<()>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => self.tag = Some(tag(TagKind::StartTag, name)),
            CallbackEvent::AttributeName { name } => self.begin_attribute(name),
            CallbackEvent::AttributeValue { value } => self.set_attribute(value),
            CallbackEvent::CloseStartTag { self_closing } => self.end_start_tag(self_closing),
            CallbackEvent::EndTag { name } => self.send(Token::TagToken(tag(TagKind::EndTag, name))),
            CallbackEvent::String { value } => self.send_text(value),
            CallbackEvent::Doctype { name, public_identifier, system_identifier, force_quirks } => {
                self.send(Token::DoctypeToken(Doctype {
                    name: Some(tendril(name)),
                    public_id: public_identifier.map(tendril),
                    system_id: system_identifier.map(tendril),
                    force_quirks,
                }));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Error(_) => {}
        }
        None
    }
}

impl Forwarder<'_> {
    /// Keeps the name of an attribute that counts; of two with one name the first does.
    fn begin_attribute(&mut self, name: &[u8]) {
        let Some(tag) = self.tag.as_mut().filter(|_| ATTRIBUTES.contains(&name)) else {
            self.counts = false;
            return;
        };
        let name = QualName::new(None, ns!(), local_name(name));
        self.counts = !tag.attrs.iter().any(|attribute| attribute.name == name);
        if self.counts {
            tag.attrs.push(Attribute { name, value: StrTendril::new() });
        }
    }

    fn set_attribute(&mut self, value: &[u8]) {
        let tag = self.tag.as_mut().filter(|_| self.counts);
        if let Some(attribute) = tag.and_then(|tag| tag.attrs.last_mut()) {
            attribute.value = tendril(value);
        }
    }

    fn end_start_tag(&mut self, self_closing: bool) {
        let Some(mut tag) = self.tag.take() else { return };
        tag.self_closing = self_closing;
        if self.builder.sink.depth() < DEEPEST || holds_raw_text(&tag.name) {
            self.send(Token::TagToken(tag));
        }
    }

    fn send_text(&mut self, text: &[u8]) {
        for (at, part) in text.split(|byte| *byte == 0).enumerate() {
            if at > 0 {
                self.send(Token::NullCharacterToken);
            }
            if !part.is_empty() {
                self.send(Token::CharacterTokens(tendril(part)));
            }
        }
    }

    fn send(&mut self, token: Token) {
        // Lines are counted for the sake of messages that nobody reads.
        self.state = match self.builder.process_token(token, 1) {
            TokenSinkResult::Continue | TokenSinkResult::EncodingIndicator(_) => None,
            TokenSinkResult::Script(_) => Some(State::Data),
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(_) => Some(State::ScriptData),
        };
    }
}

impl std::fmt::Debug for Forwarder<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Forwarder").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// A tag of this name, without attributes.
fn tag(kind: TagKind, name: &[u8]) -> Tag {
    let name = local_name(name);
    // The standard opens bold type and the like again in every paragraph that follows if it was not closed, which
    // takes as many elements as there are pairs of the two. Only their styles matter here: they are treated as spans.
    let name = if changes_letters(&name) { local_name!("span") } else { name };
    Tag { kind, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false }
}

fn changes_letters(name: &str) -> bool {
    matches!(
        name,
        "b" | "big"
            | "code"
            | "em"
            | "font"
            | "i"
            | "nobr"
            | "s"
            | "small"
            | "strike"
            | "strong"
            | "tt"
            | "u"
    )
}

/// Whether the tokenizer reads what stands in the element as text, so that leaving the element out would show it.
fn holds_raw_text(name: &str) -> bool {
    matches!(name, "iframe" | "noembed" | "noframes" | "script" | "style" | "textarea" | "title" | "xmp")
}

fn tendril(bytes: &[u8]) -> StrTendril {
    StrTendril::from_slice(&String::from_utf8_lossy(bytes))
}

fn local_name(name: &[u8]) -> LocalName {
    LocalName::from(&*String::from_utf8_lossy(name))
}
