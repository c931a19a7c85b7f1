//! What browsers copy, and pages as web sites serve them.

use super::{Dialect, PLAIN, escaped, spans};
use crate::page::Page;

/// Chromium on the clipboard: every style that applies stands at every element.
pub(super) const CHROMIUM: Dialect = Dialect {
    around: [
        "<html>\n<body>\n<!--StartFragment-->",
        "<br class=\"Apple-interchange-newline\"><!--EndFragment-->\n</body>\n</html>",
    ],
    paragraph: |text| {
        format!(
            "<p style=\"box-sizing: border-box; margin: 0px; text-indent: 2em; color: rgb(51, 51, 51); font-family: 仿宋; \
             -webkit-text-stroke-width: 0px; white-space: normal;\"><span style=\"font-size: 21.3333px;\">\u{3000}\u{3000}{text}</span></p>"
        )
    },
    heading: |ordinal, wording| {
        format!(
            "<p style=\"box-sizing: border-box; margin: 0px;\"><strong style=\"font-weight: 700;\"><span style=\"font-family: 黑体;\">\
             {ordinal}</span><span style=\"font-family: 黑体;\">{wording}</span></strong></p>"
        )
    },
    table: [
        "<div align=\"center\" style=\"box-sizing: border-box;\"><table style=\"border-collapse: collapse; border-spacing: 0px; width: 665px;\"><tbody>",
        "</tbody></table></div>",
    ],
    row: ["<tr style=\"box-sizing: border-box; height: 30px;\">", "</tr>"],
    cell: |cell| {
        let text = if cell.text.is_empty() { "&nbsp;".into() } else { escaped(&cell.text) };
        format!(
            "<td{} style=\"box-sizing: border-box; padding: 0px 7px; border: 1px solid rgb(0, 0, 0);\">\
             <p align=\"center\" style=\"margin: 0px;\"><span style=\"font-size: 14px;\">{text}</span></p></td>",
            spans(cell)
        )
    },
};

/// Headers broken by `<br />`, rows and cells that are not closed, head and body of tables apart.
pub(super) const BROKEN: Dialect = Dialect {
    around: ["<DIV class=TRS_Editor>", "</DIV><script>var a = '<td>7</td>';</script>"],
    paragraph: |text| format!("<P>&nbsp;&nbsp;&nbsp; {text}\n"),
    heading: |ordinal, wording| format!("<P><STRONG>{ordinal}<BR></STRONG>{wording}</P>").replace("<BR>", ""),
    table: ["<TABLE border=1><TBODY>", "</TBODY></TABLE>"],
    row: ["<TR>", "\n"],
    cell: |cell| {
        let text = escaped(&cell.text);
        let halves = crate::layouts::halves(&text).map(|(first, second)| format!("{first}<br />{second}"));
        format!("<TD{}>{}", spans(cell).to_uppercase(), halves.unwrap_or(text))
    },
};

/// The whole page stands in the cells of a table that arranges it, beside the navigation of the site.
pub(super) fn in_a_table(page: &Page) -> Vec<u8> {
    let inner = String::from_utf8(PLAIN.write(page)).unwrap_or_default();
    let body = inner.split("<body>").last().and_then(|it| it.split("</body>").next()).unwrap_or_default();
    format!(
        "<html><body><table width=\"1000\"><tr><td colspan=\"2\"><a href=\"/\">首页</a> | <a href=\"/xxgk\">信息公开</a></td></tr>\
         <tr><td><ul><li>年度报告</li><li>公开指南</li></ul></td><td>{body}</td></tr>\
         <tr><td colspan=\"2\">版权所有 浏览次数：3</td></tr></table></body></html>"
    )
    .into_bytes()
}
