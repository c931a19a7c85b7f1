//! Elements and text in, in the order of the page; what the page shows out.

use super::numbering::Numbering;
use super::role::{self, Element, Role, space_of_name};
use super::source::begins_with_tag;
use super::style::{Space, Style};
use super::writer::Writer;
use crate::content::Content;

/// Tables within more tables than this are taken for paragraphs. No page is arranged by as many.
const MOST_TABLES: usize = 16;

/// Walks through a page.
///
/// A feed opens each element and closes it where it ends; what stands in an element that the walker did not enter
/// is passed over. Nothing here depends on how deep the elements are nested but one frame an open element.
#[derive(Debug)]
pub struct Walker {
    writer: Writer,
    /// What stands around everything.
    page: Frame,
    /// The elements that are open, the outermost first.
    frames: Vec<Frame>,
    /// The lists that are open.
    lists: Vec<List>,
    /// The tables that are open: whether anything of it has come.
    tables: Vec<bool>,
}

/// An element that is open.
#[derive(Clone, Copy, Debug)]
struct Frame {
    role: Role,
    space: Space,
    /// Whether text in it is shown.
    visible: bool,
}

/// A list that is open.
#[derive(Clone, Copy, Debug)]
struct List {
    numbering: Numbering,
    /// The number of its next item.
    next: i64,
}

impl Walker {
    /// A walker for the page with this source.
    #[must_use]
    pub fn new(html: &str) -> Self {
        // In a text with tables in it the lines are those of the text.
        let space = if begins_with_tag(html.as_bytes()) { Space::Collapsed } else { Space::Lines };
        let page = Frame { role: Role::Block, space, visible: true };
        Self { writer: Writer::default(), page, frames: Vec::new(), lists: Vec::new(), tables: Vec::new() }
    }

    /// Opens an element and tells whether it was entered: only then it is to be closed, and what stands in it counts.
    pub fn open(&mut self, element: &impl Element) -> bool {
        let style = role::style_of(element);
        let role = self.possible(Role::of(element, &style));
        if role == Role::Absent {
            return false;
        }
        self.begin(role, element, &style);
        let around = self.frame();
        let of_role = || (role == Role::Table).then_some(Space::Collapsed);
        let space = style.space.or_else(|| space_of_name(&element.name())).or_else(of_role);
        let visible = style.visible.unwrap_or(around.visible) && !style.hidden_by_word;
        self.frames.push(Frame { role, space: space.unwrap_or(around.space), visible });
        true
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) {
        let around = self.frame();
        if around.visible {
            self.writer.text(text, around.space);
        }
    }

    /// Closes the element that was entered last.
    pub fn close(&mut self) {
        if let Some(frame) = self.frames.pop() {
            self.end(frame.role);
        }
    }

    /// What the page shows.
    #[must_use]
    pub fn finish(self) -> Content {
        self.writer.builder.finish()
    }

    /// The innermost element that is open.
    fn frame(&self) -> Frame {
        self.frames.last().copied().unwrap_or(self.page)
    }

    /// The role that an element can have where it stands: rows and cells outside a table are paragraphs.
    fn possible(&self, role: Role) -> Role {
        let parent = self.frame().role;
        let (in_table, in_row) = (matches!(parent, Role::Table | Role::Rows), parent == Role::Row);
        match role {
            Role::Table if self.tables.len() >= MOST_TABLES => Role::Block,
            Role::Caption | Role::Rows | Role::Row if !in_table => Role::Block,
            Role::Cell if !in_table && !in_row => Role::Block,
            _ => role,
        }
    }

    fn begin(&mut self, role: Role, element: &impl Element, style: &Style) {
        match role {
            Role::Absent | Role::Inline => {}
            Role::Rows => self.end_rows(),
            Role::Raised => self.writer.set_apart(),
            Role::Break => self.writer.line_break(),
            Role::Block => self.writer.end_paragraph(),
            Role::List { ordered } => self.begin_list(ordered, element, style),
            Role::Item => self.begin_item(element, style),
            Role::Table => self.begin_table(),
            Role::Caption => self.begin_caption(),
            Role::Row => self.begin_row(),
            Role::Cell => self.begin_cell(span(element, "colspan"), span(element, "rowspan")),
        }
    }

    fn end(&mut self, role: Role) {
        match role {
            Role::Absent | Role::Inline | Role::Break | Role::Row | Role::Cell => {}
            Role::Rows => self.end_rows(),
            Role::Raised => self.writer.set_apart(),
            Role::Block | Role::Caption => self.writer.end_paragraph(),
            Role::List { .. } => {
                self.lists.pop();
                self.writer.end_paragraph();
            }
            Role::Item => {
                self.writer.mark(None);
                self.writer.end_paragraph();
            }
            Role::Table => self.end_table(),
        }
    }

    fn begin_list(&mut self, ordered: bool, element: &impl Element, style: &Style) {
        self.writer.end_paragraph();
        let asked = || style.numbering.or_else(|| Numbering::of_class(&element.attribute("class")?));
        let numbering = if ordered { asked().unwrap_or(Numbering::Decimal) } else { Numbering::Unnumbered };
        self.lists.push(List { numbering, next: number(element, "start").unwrap_or(1) });
    }

    fn begin_item(&mut self, element: &impl Element, style: &Style) {
        self.writer.end_paragraph();
        let Some(list) = self.lists.last_mut() else { return };
        let number = number(element, "value").unwrap_or(list.next);
        list.next = number.saturating_add(1);
        let numbering = match list.numbering {
            Numbering::Unnumbered => Numbering::Unnumbered,
            numbering => style.numbering.unwrap_or(numbering),
        };
        self.writer.mark(numbering.marker(number));
    }

    fn begin_table(&mut self) {
        self.writer.end_paragraph();
        // The number of an item is no part of a cell.
        self.writer.mark(None);
        self.tables.push(false);
    }

    /// A caption stands before its table; one that comes late is a row.
    fn begin_caption(&mut self) {
        if self.tables.last() == Some(&true) {
            self.begin_row();
            self.begin_cell(1, 1);
        }
    }

    fn begin_row(&mut self) {
        self.have_table();
        self.writer.builder.open_row();
        self.writer.begin_line();
    }

    fn begin_cell(&mut self, columns: usize, rows: usize) {
        self.have_table();
        self.writer.builder.open_cell(columns, rows);
        self.writer.begin_line();
    }

    fn end_rows(&mut self) {
        if self.tables.last() == Some(&true) {
            self.writer.builder.end_rows();
            self.writer.begin_line();
        }
    }

    /// Opens the table when the first thing of it comes.
    fn have_table(&mut self) {
        if let Some(open @ false) = self.tables.last_mut() {
            *open = true;
            self.writer.builder.open_table();
        }
    }

    fn end_table(&mut self) {
        if self.tables.pop() == Some(true) {
            self.writer.builder.close_table();
        }
        self.writer.end_paragraph();
    }
}

/// How many columns or rows a cell takes. Of a count only the digits at its start are read, as browsers do; nought
/// rows are all that follow.
fn span(element: &impl Element, name: &str) -> usize {
    match number(element, name).map(usize::try_from) {
        Some(Ok(0)) if name == "rowspan" => usize::MAX,
        Some(Ok(count)) => count.max(1),
        None | Some(Err(_)) => 1,
    }
}

/// The whole number that an attribute begins with.
fn number(element: &impl Element, name: &str) -> Option<i64> {
    let value = element.attribute(name)?;
    let value = value.trim_ascii_start();
    let (sign, digits) =
        value.strip_prefix('-').map_or((1, value.strip_prefix('+').unwrap_or(value)), |it| (-1, it));
    let end = digits.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(digits.len());
    let number = digits.get(..end)?.parse::<i64>().ok()?;
    Some(sign * number)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::content::Content;
    use crate::reader::html::parse;

    fn text(html: &str) -> String {
        parse(html).text
    }

    #[test]
    fn blocks_are_lines_and_pieces_of_a_line_are_not() {
        assert_eq!(
            text("<h1>年度<b>报告</b></h1><div><p>一、总体<br>情况</div>正常。"),
            "年度报告\n一、总体\n情况\n正常。\n"
        );
    }

    #[test]
    fn merged_cells_keep_their_places() {
        let content = parse(
            "<table><caption>表一</caption><tr><td ROWSPAN=2>甲<td colspan='2'>乙<td>1<tr><td>丙<td>&nbsp;<td>2</table>",
        );
        assert_eq!(content.text, "表一\n甲\t乙\t\t1\n\t丙\t\t2\n");
        assert_eq!(content.grids.len(), 1);
    }

    #[test]
    fn no_rows_are_all_the_rows_that_follow() {
        assert_eq!(text("<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>"), "甲\t1\n\t2\n\t3\n");
    }

    #[test]
    fn no_cell_of_the_head_reaches_into_the_body() {
        let html = "<table><thead><tr><th rowspan=9>项目<th>件数<tbody><tr><td>规章<td>0</table>";
        assert_eq!(text(html), "项目\t件数\n规章\t0\n");
    }

    #[test]
    fn lines_in_a_cell_are_one() {
        let html = "<table><tr><td><p>行政\n许可</p><p>（件）</p></td><td>1<br/>2</td></tr></table>";
        assert_eq!(text(html), "行政许可（件）\t1 2\n");
    }

    #[test]
    fn what_a_browser_hides_is_not_read() {
        let hidden = [
            "<span style='display:none'>藏</span>",
            "<p hidden>藏</p>",
            "<span style='mso-hide:all'>藏</span>",
            "<del>藏</del>",
            "<script>藏</script>",
            "<style>藏</style>",
            "<!-- 藏 -->",
            "<![if !supportLists]><!-- 藏 --><![endif]>",
            "<xml><o:a>藏</o:a></xml>",
            "<a class=msocomanchor>[藏]</a>",
            "<span style='visibility:hidden'>藏</span>",
        ];
        for html in hidden {
            assert_eq!(text(&format!("<p>甲{html}乙</p>")).replace('\n', ""), "甲乙", "{html}");
        }
        assert_eq!(text("<p aria-hidden=true>甲<o:p>乙</o:p>"), "甲乙\n");
    }

    #[test]
    fn what_is_visible_within_the_hidden_is_read() {
        assert_eq!(text("<p style='visibility:hidden'>甲<b style='visibility:visible'>乙"), "乙\n");
        assert_eq!(text("<body style='display:none'>甲"), "甲\n");
    }

    #[test]
    fn a_hidden_cell_is_away_and_a_cell_of_hidden_letters_is_blank() {
        let row = |style: &str| text(&format!("<table><tr><td>甲<td style='{style}'>1<td>2</table>"));
        assert_eq!(row("display:none"), "甲\t2\n");
        assert_eq!(row("visibility:hidden"), "甲\t\t2\n");
        assert_eq!(row("mso-hide:all"), "甲\t\t2\n");
    }

    #[test]
    fn numbers_of_lists_are_read() {
        let html =
            "<ol style='list-style-type:cjk-ideographic'><li>总体情况<ol start=3><li>子项</ol><li>其他</ol>";
        assert_eq!(text(html), "一、总体情况\n3.子项\n二、其他\n");
        assert_eq!(text("<ul><li>甲</ul><ol type=none style='list-style:none'><li>乙</ol>"), "甲\n乙\n");
        assert_eq!(
            text("<ol><li value=4>甲<li>乙<li style='list-style-type:none'>丙</ol>"),
            "4.甲\n5.乙\n丙\n"
        );
    }

    #[test]
    fn the_number_that_word_writes_is_text() {
        let html = "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、\
            <span style='font:7.0pt \"Times New Roman\"'></span></span><![endif]>总体\n情况</p>";
        assert_eq!(text(html), "一、总体情况\n");
    }

    #[test]
    fn the_mark_of_a_footnote_is_no_digit_of_the_figure() {
        assert_eq!(text("<table><tr><td>总计<td>12<sup>1</sup></table>"), "总计\t12 1\n");
    }

    #[test]
    fn rows_without_a_table_are_one() {
        assert_eq!(text("<tr><td>甲</td><td>1</td></tr>"), "甲\t1\n");
    }

    #[test]
    fn what_stands_between_cells_is_no_cell() {
        let html =
            "<table><form><tr> <form></form><input type=hidden> <td>甲</td> <td>1</td> </tr></form></table>";
        assert_eq!(text(html), "甲\t1\n");
    }

    #[test]
    fn a_text_with_a_table_in_it_keeps_its_lines() {
        let html = "一、总体情况\n正常。\n\n<table>\n<tr>\n<td>规\n章</td>\n<td>0</td>\n</table>\n五、问题";
        assert_eq!(text(html), "一、总体情况\n正常。\n\n规章\t0\n\n五、问题\n");
    }

    #[test]
    fn a_table_made_of_styles_is_a_table() {
        let html = "<div style='display:table'><div style='display:table-row'><div style='display:table-cell'>甲</div>\
            <div style='display:table-cell'>1</div></div></div>";
        assert_eq!(text(html), "甲\t1\n");
        assert_eq!(text("<div style='display:table-cell'>甲</div>乙"), "甲\n乙\n");
    }

    #[test]
    fn kept_lines_are_lines() {
        assert_eq!(parse("<pre>\n甲\t1\n乙\t2\n</pre>丙"), Content::plain("甲\t1\n乙\t2\n丙\n"));
    }

    #[test]
    fn what_a_parser_repairs_is_read_as_a_browser_shows_it() {
        assert_eq!(text("<table>之前<tr><td>甲<b>1<td>2</b></td></tr></table>后"), "之前\n甲1\t2\n后\n");
        assert_eq!(text("<p>&#x4E00;&#12289;&nbsp;&lt;甲&gt;&ensp;"), "一、 <甲>\n");
    }
}
