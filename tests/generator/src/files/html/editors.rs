//! What the editors of web sites keep of a page that is pasted into them.

use super::{Dialect, escaped, spans};
use crate::page::{Block, Page};

/// `UEditor`: spans on every cell, a line break in empty ones.
pub(super) const UEDITOR: Dialect = Dialect {
    around: ["", ""],
    paragraph: |text| {
        format!(
            "<p style=\"text-indent:43px\"><span style=\"font-size:21px;font-family:仿宋_GB2312\">{text}</span></p>"
        )
    },
    heading: |ordinal, wording| {
        format!(
            "<p><strong><span style=\"font-family:黑体\">{ordinal}</span></strong><strong>{wording}</strong></p>"
        )
    },
    table: ["<table width=\"100%\" data-sort=\"sortDisabled\"><tbody>", "</tbody></table><p><br/></p>"],
    row: ["<tr class=\"firstRow\">", "</tr>"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "<br/>".into() } else { escaped(&cell.text) };
        format!(
            "<td width=\"66\" valign=\"middle\" rowspan=\"{}\" colspan=\"{}\" style=\"word-break: break-all;\">{text}</td>",
            cell.rows, cell.columns
        )
    },
};

/// `UEditor` that pastes without formats: tables are gone, each cell is a paragraph, blank ones leave nothing.
pub(super) fn flattened(page: &Page) -> Vec<u8> {
    let paragraph = |text: &str| format!("<p>{}</p>", escaped(text));
    let block = |block: &Block| match block {
        Block::Table(grid) => {
            let cells = grid.rows.iter().flatten().filter(|cell| !cell.text.is_empty());
            cells.map(|cell| paragraph(&cell.text)).collect()
        }
        block => paragraph(&block.words().unwrap_or_default()),
    };
    page.blocks.iter().map(block).collect::<String>().into_bytes()
}

/// `TinyMCE`.
pub(super) const TINYMCE: Dialect = Dialect {
    around: ["", ""],
    paragraph: |text| format!("<p>{text}</p>\n"),
    heading: |ordinal, wording| format!("<h2><strong>{ordinal}{wording}</strong></h2>\n"),
    table: [
        "<table style=\"border-collapse: collapse; width: 100%;\" border=\"1\"><colgroup><col style=\"width: 25%;\"><col style=\"width: 75%;\"></colgroup>\n<tbody>\n",
        "</tbody>\n</table>\n<p>&nbsp;</p>\n",
    ],
    row: ["<tr style=\"height: 22.3906px;\">\n", "</tr>\n"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "&nbsp;".into() } else { escaped(&cell.text) };
        format!("<td style=\"width: 10%; height: 22.3906px;\"{}>{text}</td>\n", spans(cell))
    },
};

/// `CKEditor` 4: indented with tabs.
pub(super) const CKEDITOR_4: Dialect = Dialect {
    around: ["", ""],
    paragraph: |text| {
        format!(
            "<p style=\"text-align:justify\"><span style=\"font-size:12pt\"><span style=\"font-family:&quot;仿宋&quot;\">{text}</span></span></p>\n\n"
        )
    },
    heading: |ordinal, wording| format!("<h2>{ordinal}{wording}</h2>\n\n"),
    table: [
        "<table border=\"1\" cellpadding=\"1\" cellspacing=\"1\" style=\"width:500px\">\n\t<tbody>\n",
        "\t</tbody>\n</table>\n\n<p>&nbsp;</p>\n",
    ],
    row: ["\t\t<tr>\n", "\t\t</tr>\n"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "&nbsp;".into() } else { escaped(&cell.text) };
        format!("\t\t\t<td{}>\n\t\t\t<p style=\"text-align:center\">{text}</p>\n\t\t\t</td>\n", spans(cell))
    },
};

/// `CKEditor` 5: the table is a figure.
pub(super) const CKEDITOR_5: Dialect = Dialect {
    around: ["", ""],
    paragraph: |text| format!("<p>{text}</p>"),
    heading: |ordinal, wording| format!("<h3><strong>{ordinal}{wording}</strong></h3>"),
    table: [
        "<figure class=\"table\" style=\"width:100%;\"><table class=\"ck-table-resized\"><tbody>",
        "</tbody></table></figure>",
    ],
    row: ["<tr>", "</tr>"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "&nbsp;".into() } else { escaped(&cell.text) };
        format!("<td style=\"border:1pt solid black;\"{}>{text}</td>", spans(cell))
    },
};

/// `wangEditor`: spans on every cell, spelt in its own way.
pub(super) const WANGEDITOR: Dialect = Dialect {
    around: ["", ""],
    paragraph: |text| {
        format!(
            "<p style=\"text-indent: 2em; line-height: 2;\"><span style=\"font-size: 22px; font-family: 仿宋;\">{text}</span></p>"
        )
    },
    heading: |ordinal, wording| {
        format!("<p style=\"text-indent: 2em;\"><strong>{ordinal}{wording}</strong></p>")
    },
    table: ["<table style=\"width: auto;\"><tbody>", "</tbody></table><p><br></p>"],
    row: ["<tr>", "</tr>"],
    cell: |cell| {
        format!(
            "<td colSpan=\"{}\" rowSpan=\"{}\" width=\"auto\" style=\"text-align: center;\">{}</td>",
            cell.columns,
            cell.rows,
            escaped(&cell.text)
        )
    },
};

/// Quill: merged cells have lost their spans.
pub(super) const QUILL: Dialect = Dialect {
    around: ["", ""],
    paragraph: |text| format!("<p>\t{text}</p>"),
    heading: |ordinal, wording| format!("<p><strong>{ordinal}{wording}</strong></p>"),
    table: ["<table><tbody>", "</tbody></table><p><br></p>"],
    row: ["<tr>", "</tr>"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "<br>".into() } else { escaped(&cell.text) };
        format!("<td data-row=\"row-1\">{text}</td>")
    },
};
