//! What is measured: reports in layouts of text and in kinds of files, and texts that are hard to read.

use generator::files;
use generator::grown::{grown, paragraphs, with_appendix};
use generator::layouts;
use generator::measure::Sample;

/// How long an ordinary report is at most, in characters.
const ORDINARY: usize = 20_000;

/// A kind of input.
pub(super) struct Kind {
    /// What it is called.
    pub(super) name: &'static str,
    /// How the names of its files end.
    pub(super) extension: &'static str,
    source: Source,
}

/// Where input of a kind comes from.
#[derive(Clone, Copy)]
enum Source {
    /// A report in the layout of this name.
    Layout(&'static str),
    /// A report as the kind of file of this name.
    File(&'static str),
    /// A report in the first layout, over and over.
    Repeated,
    /// A report in the first layout, and at its end this, over and over.
    Ending(&'static str),
}

/// All kinds.
pub(super) const KINDS: &[Kind] = &[
    text("text, tabs", Source::Layout("tabs")),
    text("text, a line a cell", Source::Layout("PDF by pymupdf, a line a cell")),
    text("text, source of a web page", Source::Layout("L35 source of a web page")),
    file("HTML", "html", "HTML, plain"),
    file("docx", "docx", "docx"),
    file("xlsx", "xlsx", "xlsx"),
    file("PDF", "pdf", "PDF, ruled"),
    text("the same report over and over", Source::Repeated),
    text("a report and one sentence of numbers", Source::Ending("-1")),
    text("a report and lines of figures", Source::Ending("12\n")),
];

const fn text(name: &'static str, source: Source) -> Kind {
    Kind { name, extension: "txt", source }
}

const fn file(name: &'static str, extension: &'static str, kind: &'static str) -> Kind {
    Kind { name, extension, source: Source::File(kind) }
}

impl Kind {
    /// About so many bytes of it.
    pub(super) fn of_size(&self, size: usize) -> Vec<u8> {
        let report = |source: Source| grown(0, |sample| source.write(sample));
        match self.source {
            Source::Layout(_) | Source::File(_) => grown(size, |sample| self.source.write(sample)),
            Source::Repeated => repeated(Vec::new(), &report(self.source), size),
            Source::Ending(end) => repeated(report(self.source), end.as_bytes(), size),
        }
    }

    /// An ordinary report of the kind, if it is one of reports.
    pub(super) fn ordinary(&self) -> Option<Vec<u8>> {
        let characters =
            |sample: &mut Sample| String::from_utf8_lossy(&in_layout("tabs", sample)).chars().count();
        match self.source {
            Source::Layout(_) | Source::File(_) => {
                Some(with_appendix(paragraphs(ORDINARY, characters), |sample| self.source.write(sample)))
            }
            Source::Repeated | Source::Ending(_) => None,
        }
    }
}

impl Source {
    fn write(self, sample: &mut Sample) -> Vec<u8> {
        match self {
            Self::Layout(name) => in_layout(name, sample),
            Self::File(name) => {
                let kind = files::all().find(|kind| kind.name == name);
                kind.map(|kind| kind.write(&sample.page, &mut sample.numbers)).unwrap_or_default()
            }
            Self::Repeated | Self::Ending(_) => in_layout("tabs", sample),
        }
    }
}

fn in_layout(name: &str, sample: &mut Sample) -> Vec<u8> {
    let layout = layouts::all().find(|layout| layout.name == name);
    layout.map(|it| it.write(&sample.page, &mut sample.numbers).text.into_bytes()).unwrap_or_default()
}

/// What stands before, and `piece` behind it as often as `size` asks for.
fn repeated(before: Vec<u8>, piece: &[u8], size: usize) -> Vec<u8> {
    let times = size.saturating_sub(before.len()) / piece.len().max(1);
    [before, piece.repeat(times)].concat()
}
