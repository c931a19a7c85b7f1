//! What the walker makes of pages, fed by the parser outside the browser.

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
    assert_eq!(text("<ol><li value=4>甲<li>乙<li style='list-style-type:none'>丙</ol>"), "4.甲\n5.乙\n丙\n");
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
