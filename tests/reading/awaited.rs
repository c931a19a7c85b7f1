//! What is not read yet as it should be.

/// The name of PDF files that `LibreOffice` makes of web pages.
pub(crate) const PDF: &str = "PDF by LibreOffice";

/// Layouts and kinds of damage that are not read yet as they should be. To be emptied, never to grow.
pub(crate) const NOT_YET: &[&str] = &[
    PDF,
    "L1 tabs, empty cells behind",
    "L4 tabs, labels in the first column after a page break",
    "pipes, blanks dropped",
    "L5 a line a cell behind a tab, blank lines between rows",
    "L6 a line a cell, blank lines between cells",
    "13.2 a line a cell, blanks dropped",
    "a line a cell, blank cells as blank lines",
    "L11 a line a cell, each with a pipe",
    "L12 a line a cell, lines of a pipe between",
    "L13 a line of a pipe, then cells with pipes",
    "L14 a pipe before the first cell, lines of a pipe between",
    "13.3 pipe after every cell, merged cells as bare pipes",
    "L16 header broken in two rows",
    "L17 header broken over lines in a cell",
    "L17 header broken by a blank line in a cell",
    "L39 numbers split over lines",
    "L39 numbers split over cells",
    "L21 report in one line",
    "L30 labels lost behind a group label",
    "L33 remnants of automatic numbers",
    "13.4 PDF by pdfplumber, labels around their numbers",
    "PDF by pdftotext -layout",
    "13.5 PDF by pdftotext, column blocks",
    "PDF by pymupdf, a line a cell",
    "13.6 spaces, header of table four in halves",
    "L35 source of a web page",
    "mixed, another layout in each table",
    "mixed, another layout behind each page break",
    "13.7 Markdown, a table with wrong headers for each row",
    "lost labels",
    "page numbers",
    "junk lines",
    "joined lines",
    "broken lines",
    "lost separators",
    "merged digits",
    "numbers split by a space",
    "numbers split by a line break",
    "an old table before the new one",
    "13.6 table four as three tables",
    "a row of a province's own",
    "group rows with figures",
    "a column missing",
];

/// Whether a layout or a kind of damage is not read yet as it should be.
pub(crate) fn is_awaited(name: &str) -> bool {
    NOT_YET.contains(&name)
}
