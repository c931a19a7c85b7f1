//! Examinations in, results in the chosen format out, each as soon as it is done.

use std::io::{self, Write};

use super::arguments::{CheckArguments, Format};
use crate::examination::Examination;
use crate::locale::Locale;
use crate::render::{self, Sarif};
use crate::result::ResultObject;

/// Writes the results of a run.
pub(super) struct Printer<'a, W> {
    format: Format,
    with_text: bool,
    several: bool,
    locale: Locale,
    written: usize,
    sarif: Sarif,
    output: &'a mut W,
}

impl<'a, W: Write> Printer<'a, W> {
    /// A printer for one input, or for `several`.
    pub(super) const fn new(
        arguments: &CheckArguments,
        several: bool,
        locale: Locale,
        output: &'a mut W,
    ) -> Self {
        let CheckArguments { format, with_text, .. } = *arguments;
        Self { format, with_text, several, locale, written: 0, sarif: Sarif::new(locale), output }
    }

    /// Writes the result of one input; a SARIF log only collects it.
    pub(super) fn add(&mut self, examination: &Examination) -> io::Result<()> {
        match self.format {
            Format::Text => self.text(examination)?,
            Format::Json if self.several => self.element(examination)?,
            Format::Json => self.object(examination)?,
            Format::Jsonl => self.line(examination)?,
            Format::Sarif => self.sarif.add(examination),
        }
        self.written += 1;
        self.output.flush()
    }

    /// Writes what ends the results.
    pub(super) fn finish(self) -> io::Result<()> {
        match self.format {
            Format::Text | Format::Jsonl => Ok(()),
            Format::Json if self.several => writeln!(self.output, "\n]"),
            Format::Json => writeln!(self.output),
            Format::Sarif => {
                serde_json::to_writer_pretty(&mut *self.output, &self.sarif.finish())?;
                writeln!(self.output)
            }
        }
    }

    fn text(&mut self, examination: &Examination) -> io::Result<()> {
        self.output.write_all(render::text(examination, self.locale).as_bytes())
    }

    fn object(&mut self, examination: &Examination) -> io::Result<()> {
        let result = self.result(examination);
        Ok(serde_json::to_writer_pretty(&mut *self.output, &result)?)
    }

    fn element(&mut self, examination: &Examination) -> io::Result<()> {
        self.output.write_all(if self.written > 0 { b",\n" } else { b"[\n" })?;
        let result = self.result(examination);
        Ok(serde_json::to_writer(&mut *self.output, &result)?)
    }

    fn line(&mut self, examination: &Examination) -> io::Result<()> {
        let result = self.result(examination);
        serde_json::to_writer(&mut *self.output, &result)?;
        writeln!(self.output)
    }

    fn result<'e>(&self, examination: &'e Examination) -> ResultObject<'e> {
        let result = ResultObject::of(examination, self.locale);
        if self.with_text { result.with_text(examination) } else { result }
    }
}
