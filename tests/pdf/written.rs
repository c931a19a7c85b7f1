//! PDF files written by hand: what stands where, and nothing else.

use std::fmt::Write as _;

/// A font that is not embedded: its codes are UTF-16, its glyphs those that Adobe numbered.
const FONT: &str = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /UniGB-UTF16-H /DescendantFonts [<< \
    /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /DW 1000 /W [1 95 500] \
    /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>] >>";

/// A file while it is written.
pub(crate) struct Written {
    /// The entries of every page beside its contents.
    page: String,
    font: String,
    pages: Vec<String>,
    objects: Vec<String>,
}

impl Default for Written {
    fn default() -> Self {
        let page = "/MediaBox [0 0 600 800]".into();
        Self { page, font: FONT.into(), pages: Vec::new(), objects: Vec::new() }
    }
}

impl Written {
    /// A file whose pages have these operators.
    pub(crate) fn pages(pages: impl IntoIterator<Item = String>) -> Self {
        Self { pages: pages.into_iter().collect(), ..Self::default() }
    }

    /// Adds entries to every page.
    pub(crate) fn with_entries(mut self, entries: &str) -> Self {
        self.page += entries;
        self
    }

    /// Takes another font for all text.
    pub(crate) fn with_font(mut self, font: &str) -> Self {
        self.font = font.into();
        self
    }

    /// Adds an object: the first is number 100, to be named `100 0 R`.
    pub(crate) fn with_object(mut self, object: &str) -> Self {
        self.objects.push(object.into());
        self
    }

    /// The bytes of the file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let kids: Vec<String> = (0..self.pages.len()).map(|index| format!("{} 0 R", 4 + 2 * index)).collect();
        let mut objects = vec![
            (1, "<< /Type /Catalog /Pages 2 0 R >>".into()),
            (2, format!("<< /Type /Pages /Count {} /Kids [{}] >>", kids.len(), kids.join(" "))),
            (3, self.font.clone()),
        ];
        for (content, number) in self.pages.iter().zip((4..).step_by(2)) {
            let resources = "/Resources << /Font << /F 3 0 R >> /XObject << /X 100 0 R >> >>";
            let contents = number + 1;
            objects.push((
                number,
                format!("<< /Type /Page /Parent 2 0 R {} {resources} /Contents {contents} 0 R >>", self.page),
            ));
            objects.push((contents, stream("", content)));
        }
        objects.extend((100..).zip(self.objects.iter().cloned()));
        file(&objects)
    }
}

/// A stream with these entries.
pub(crate) fn stream(entries: &str, data: &str) -> String {
    format!("<< {entries} /Length {} >>\nstream\n{data}\nendstream", data.len())
}

/// A file of numbered objects.
fn file(objects: &[(usize, String)]) -> Vec<u8> {
    let mut text = "%PDF-1.7\n".to_owned();
    let mut table = "xref\n0 1\n0000000000 65535 f \n".to_owned();
    for (number, object) in objects {
        write!(table, "{number} 1\n{:010} 00000 n \n", text.len()).unwrap();
        write!(text, "{number} 0 obj\n{object}\nendobj\n").unwrap();
    }
    let start = text.len();
    let size = objects.iter().map(|(number, _)| number + 1).max().unwrap_or_default();
    write!(text, "{table}trailer\n<< /Root 1 0 R /Size {size} >>\nstartxref\n{start}\n%%EOF\n").unwrap();
    text.into_bytes()
}

/// Text whose first letter begins so far from the left and stands so far above the lower edge.
pub(crate) fn text(left: u32, up: u32, size: u32, text: &str) -> String {
    format!("BT /F {size} Tf 1 0 0 1 {left} {up} Tm <{}> Tj ET\n", code(text))
}

/// The codes of a text in the usual font.
pub(crate) fn code(text: &str) -> String {
    let mut code = String::new();
    for unit in text.encode_utf16() {
        write!(code, "{unit:04X}").unwrap();
    }
    code
}

/// A stroked line.
pub(crate) fn line(from: (u32, u32), to: (u32, u32)) -> String {
    format!("{} {} m {} {} l S\n", from.0, from.1, to.0, to.1)
}

/// A ruled table: columns begin at `lefts`, rows at `ups`, which fall; a text for every cell.
pub(crate) fn table(lefts: &[u32], ups: &[u32], cells: &[&[&str]]) -> String {
    let (left, right) = (lefts[0], *lefts.last().unwrap());
    let (upper, lower) = (ups[0], *ups.last().unwrap());
    let mut page: String = ups.iter().map(|up| line((left, *up), (right, *up))).collect();
    page.extend(lefts.iter().map(|at| line((*at, upper), (*at, lower))));
    for (row, up) in cells.iter().zip(ups) {
        page.extend(row.iter().zip(lefts).map(|(cell, at)| text(at + 4, up - 14, 10, cell)));
    }
    page
}
