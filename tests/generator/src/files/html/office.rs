//! What office programs write: Word, WPS, Excel, `LibreOffice`.

use super::{Dialect, bare_spans, escaped, latin_apart, spans};
use crate::grid::{Cell, Role};
use crate::page::{Block, Page};

/// Word on the clipboard: unquoted attributes, conditional comments, `o:p`, automatic numbers as list marks.
pub(super) const WORD: Dialect = Dialect {
    around: [
        "<html xmlns:v=\"urn:schemas-microsoft-com:vml\"\nxmlns:o=\"urn:schemas-microsoft-com:office:office\"\n\
         xmlns:w=\"urn:schemas-microsoft-com:office:word\"\nxmlns=\"http://www.w3.org/TR/REC-html40\">\n\n<head>\n\
         <meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n<meta name=ProgId content=Word.Document>\n\
         <!--[if gte mso 9]><xml>\n <w:WordDocument>\n  <w:View>Normal</w:View>\n  <w:Zoom>0</w:Zoom>\n \
         </w:WordDocument>\n</xml><![endif]-->\n<style>\n<!--\n /* Font Definitions */\n @font-face\n\t{font-family:仿宋;}\n\
         p.MsoNormal, li.MsoNormal\n\t{mso-style-unhide:no;\n\tmargin:0cm;}\n-->\n</style>\n</head>\n\n\
         <body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>\n<!--StartFragment-->\n\n",
        "<!--EndFragment-->\n</body>\n\n</html>\n",
    ],
    paragraph: |text| {
        let runs = latin_apart(text, "<span\nlang=EN-US>", "</span>");
        format!(
            "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span\n\
             style='font-size:16.0pt;font-family:仿宋;mso-hansi-font-family:宋体'>{runs}<span lang=EN-US><o:p></o:p></span></span></p>\n\n"
        )
    },
    heading: |ordinal, wording| {
        format!(
            "<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><b><span\n\
             lang=EN-US style='mso-fareast-font-family:黑体'><span style='mso-list:Ignore'>{ordinal}<span\n\
             style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span></b><![endif]><b><span\n\
             style='font-family:黑体'>{wording}<span lang=EN-US><o:p></o:p></span></span></b></p>\n\n"
        )
    },
    table: [
        "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=665\n \
         style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>\n",
        "</table>\n\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n\n",
    ],
    row: [" <tr style='mso-yfti-irow:1;height:22.7pt'>\n", " </tr>\n"],
    cell: |cell| {
        let text = escaped(&cell.text);
        let text = if text.is_empty() { "<o:p>&nbsp;</o:p>".into() } else { text };
        format!(
            "  <td width=88{} style='width:66.0pt;border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt 0cm 5.4pt'>\n  \
             <p class=MsoNormal align=center style='text-align:center'><span lang=EN-US\n  \
             style='font-size:10.5pt'>{text}</span><span lang=EN-US><o:p></o:p></span></p>\n  </td>\n",
            bare_spans(cell)
        )
    },
};

/// WPS on the clipboard: quoted attributes, fonts as elements.
pub(super) const WPS: Dialect = Dialect {
    around: [
        "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>\
         <meta http-equiv=Content-Type  content=\"text/html; charset=utf-8\" ><meta name=ProgId  content=Word.Document >\
         <title></title><!--[if gte mso 9]><xml><o:DocumentProperties></o:DocumentProperties></xml><![endif]--><style>\n\
         @font-face{font-family:\"Times New Roman\";}\np.MsoNormal{mso-style-name:正文;margin:0pt;}\n</style></head>\
         <body style=\"tab-interval:21pt;text-justify-trim:punctuation;\" ><!--StartFragment-->",
        "<!--EndFragment--></body></html>",
    ],
    paragraph: |text| {
        format!(
            "<p class=MsoNormal  style=\"text-indent:32.0000pt;\" ><span style=\"mso-spacerun:'yes';font-family:仿宋_GB2312;\" >\
             <font face=\"仿宋_GB2312\" >{text}</font></span><span style=\"mso-spacerun:'yes';\" ><o:p></o:p></span></p>"
        )
    },
    heading: |ordinal, wording| {
        format!(
            "<p class=MsoNormal ><b><span style=\"mso-spacerun:'yes';font-family:黑体;\" ><font face=\"黑体\" >{ordinal}</font>\
             <font face=\"黑体\" >{wording}</font></span></b><b><span><o:p></o:p></span></b></p>"
        )
    },
    table: [
        "<table class=MsoNormalTable  border=1  cellspacing=0  style=\"border-collapse:collapse;width:485.0000pt;mso-padding-alt:0;\" >",
        "</table><p class=MsoNormal ><span style=\"mso-spacerun:'yes';\" ><o:p>&nbsp;</o:p></span></p>",
    ],
    row: ["<tr style=\"height:22.7000pt;\" >", "</tr>"],
    cell: |cell| {
        format!(
            "<td width=66  valign=center {} style=\"width:50.0000pt;padding:0pt 5.4pt;mso-border-left-alt:0.5pt solid;\" >\
             <p class=MsoNormal  align=center ><span style=\"mso-spacerun:'yes';\" ><font face=\"宋体\" >{}</font></span>\
             <span><o:p></o:p></span></p></td>",
            bare_spans(cell),
            escaped(&cell.text)
        )
    },
};

/// `LibreOffice`: elements for fonts, a paragraph in every cell.
pub(super) const LIBREOFFICE: Dialect = Dialect {
    around: [
        "<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>\n\t\
         <title></title>\n\t<meta name=\"generator\" content=\"LibreOffice 7.6.4.1 (Linux)\"/>\n\t<style type=\"text/css\">\n\t\t\
         @page { size: 21cm 29.7cm; margin: 2cm }\n\t\tp { line-height: 115%; margin-bottom: 0.25cm }\n\t</style>\n</head>\n\
         <body lang=\"zh-CN\" link=\"#000080\" dir=\"ltr\">",
        "</body>\n</html>\n",
    ],
    paragraph: |text| {
        format!(
            "<p style=\"line-height: 150%; margin-bottom: 0cm\">\n<font face=\"仿宋\"><font size=\"4\" style=\"font-size: 16pt\">{text}</font></font></p>\n"
        )
    },
    heading: |ordinal, wording| {
        format!(
            "<h2 class=\"western\"><a name=\"_Toc1\"></a><font face=\"黑体\">{ordinal}{wording}</font></h2>\n"
        )
    },
    table: [
        "<center>\n\t<table width=\"665\" cellpadding=\"7\" cellspacing=\"0\">\n\t\t<col width=\"66\"/>\n\n\t\t<col width=\"66\"/>\n\n",
        "\t</table>\n</center>\n<p style=\"margin-bottom: 0cm\"><br/>\n\n</p>\n",
    ],
    row: ["\t\t<tr valign=\"top\">\n", "\t\t</tr>\n"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "<br/>\n".into() } else { escaped(&cell.text) };
        format!(
            "\t\t\t<td{} width=\"66\" style=\"border: 1px solid #000000; padding: 0cm 0.19cm\"><p align=\"center\">\n\t\t\t\t\
             <font size=\"2\" style=\"font-size: 10pt\">{text}</font></p>\n\t\t\t</td>\n",
            spans(cell)
        )
    },
};

/// How many columns the sheet has.
const COLUMNS: usize = 15;

/// Excel on the clipboard: one table for the whole sheet, each paragraph in a cell merged over all columns.
pub(super) fn excel(page: &Page) -> Vec<u8> {
    let mut rows = String::new();
    for block in &page.blocks {
        match block {
            Block::Table(grid) => grid.rows.iter().for_each(|row| rows += &excel_row(row)),
            block => {
                let text = block.words().unwrap_or_default();
                rows += &excel_row(&[Cell::new(Role::Header, text).merged(COLUMNS, 1)]);
            }
        }
    }
    let head = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"\nxmlns:x=\"urn:schemas-microsoft-com:office:excel\"\n\
                xmlns=\"http://www.w3.org/TR/REC-html40\">\n\n<head>\n<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n\
                <meta name=ProgId content=Excel.Sheet>\n<style>\n<!--table\n\t{mso-displayed-decimal-separator:\"\\.\";}\ntd\n\t{mso-ignore:padding;}\n-->\n\
                </style>\n</head>\n\n<body link=\"#0563C1\" vlink=\"#954F72\">\n\n<table border=0 cellpadding=0 cellspacing=0 width=1080 \
                style='border-collapse:\n collapse;width:810pt'>\n<!--StartFragment-->\n <col width=72 span=15 style='width:54pt'>\n";
    [head, &rows, "<!--EndFragment-->\n</table>\n\n</body>\n\n</html>\n"].concat().into_bytes()
}

fn excel_row(row: &[Cell]) -> String {
    let cells = row.iter().map(|cell| {
        format!(
            "  <td{} height=19 class=xl65 width=72 style='border-left:none;\n  width:54pt'>{}</td>\n",
            bare_spans(cell),
            escaped(&cell.text)
        )
    });
    format!(
        " <tr height=19 style='mso-height-source:userset;height:14.25pt'>\n{} </tr>\n",
        cells.collect::<String>()
    )
}
