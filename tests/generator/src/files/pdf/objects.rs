//! The objects of a file: its pages, and a font that is not embedded, whose codes are characters.

use std::fmt::Write as _;

const FONT: &str = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /Identity-H /ToUnicode /Identity-H \
    /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /STSong /DW 1000 /W [32 126 500] \
    /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>";
/// The number of the first page; what is drawn on a page is the object behind it.
const FIRST: usize = 4;

/// A file whose pages have these operators and this size.
pub(super) fn file(pages: &[String], (width, height): (u32, u32)) -> Vec<u8> {
    let numbers = || (FIRST..).step_by(2).take(pages.len());
    let kids: Vec<String> = numbers().map(|number| format!("{number} 0 R")).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".into(),
        format!("<< /Type /Pages /Count {} /Kids [{}] >>", pages.len(), kids.join(" ")),
        FONT.into(),
    ];
    for (page, number) in pages.iter().zip(numbers()) {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] \
             /Resources << /Font << /F 3 0 R >> >> /Contents {} 0 R >>",
            number + 1
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()));
    }
    written(&objects)
}

/// The file of objects that are numbered from one.
fn written(objects: &[String]) -> Vec<u8> {
    let mut text = "%PDF-1.7\n".to_owned();
    let size = objects.len() + 1;
    let mut table = format!("xref\n0 {size}\n0000000000 65535 f \n");
    for (object, number) in objects.iter().zip(1..) {
        writeln!(table, "{:010} 00000 n ", text.len()).expect("a string grows");
        write!(text, "{number} 0 obj\n{object}\nendobj\n").expect("a string grows");
    }
    let start = text.len();
    write!(text, "{table}trailer\n<< /Root 1 0 R /Size {size} >>\nstartxref\n{start}\n%%EOF\n")
        .expect("a string grows");
    text.into_bytes()
}
