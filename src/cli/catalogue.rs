//! `gouji rules` and `gouji explain`.

use std::io::Write;

use super::arguments::ListFormat;
use super::failure::Failure;
use super::status::Status;
use crate::locale::Locale;
use crate::render;
use crate::result::RuleObject;
use crate::rules::{self, Selection};

/// Lists every rule.
pub(super) fn rules(format: ListFormat, locale: Locale, output: &mut impl Write) -> Result<Status, Failure> {
    match format {
        ListFormat::Text => output.write_all(render::list(locale).as_bytes())?,
        ListFormat::Json => {
            let list: Vec<_> = rules::cards().map(|card| RuleObject::of(card, locale)).collect();
            serde_json::to_writer_pretty(&mut *output, &list).map_err(std::io::Error::from)?;
            writeln!(output)?;
        }
    }
    Ok(Status::Fine)
}

/// Writes the page of one rule.
pub(super) fn explain(name: &str, locale: Locale, output: &mut impl Write) -> Result<Status, Failure> {
    let card = rules::card(&Selection::spelled(name)).ok_or_else(|| Failure::UnknownRule(name.to_owned()))?;
    output.write_all(render::page(card, locale).as_bytes())?;
    Ok(Status::Fine)
}
