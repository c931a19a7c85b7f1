//! Lines, paragraphs and tables, from the places of characters and rules.

use super::written::{Written, code, line, stream, table, text};
use super::{read_pdf, said};

/// A page with enough of a text to be one; it ends with a full line.
fn prose(up: u32) -> String {
    text(74, up, 10, "本报告依照条例编写，全文登载在县政府网站，供公众查阅和下载，数据截至年末。")
}

fn said_on(page: String) -> String {
    said(&Written::pages([page]).bytes())
}

#[test]
fn lines_follow_each_other_from_top_to_bottom() {
    let page = text(50, 600, 10, "二、主动公开") + &text(50, 700, 10, "一、总体情况");
    assert_eq!(said_on(page), "一、总体情况\n二、主动公开\n");
}

#[test]
fn what_stands_far_apart_stands_in_columns() {
    let page = text(50, 700, 10, "规章") + &text(200, 700, 10, "12") + &text(300, 700, 10, "3");
    assert_eq!(said_on(page), "规章\t12\t3\n");
}

#[test]
fn a_wrapped_sentence_is_one_line_and_a_heading_stays_alone() {
    let page = text(70, 720, 14, "一、总体情况")
        + &text(50, 700, 10, "　　全年平稳有序地推进政府信息公开各项工作，公开制")
        + &text(50, 685, 10, "度更加健全，公开渠道更加通畅，群众满意度不断得到提高")
        + &text(50, 670, 10, "和巩固。")
        + &text(70, 655, 10, "下一步继续努力。");
    let paragraph = "全年平稳有序地推进政府信息公开各项工作，公开制度更加健全，公开渠道更加通畅，群众满意度不断得到提高和巩固。";
    assert_eq!(said_on(page), format!("一、总体情况\n{paragraph}\n下一步继续努力。\n"));
}

#[test]
fn a_ruled_table_keeps_its_blank_cells() {
    let cells: [&[&str]; 2] = [&["规章", "", "3"], &["行政许可", "41", ""]];
    let content = read_pdf(&Written::pages([table(&[50, 150, 250, 350], &[700, 680, 660], &cells)]).bytes());
    let content = content.unwrap();
    let grids: Vec<&str> = content.grids.iter().map(|grid| grid.of(&content.text)).collect();
    assert_eq!(grids, ["规章\t\t3\n行政许可\t41\t"]);
}

#[test]
fn a_merged_cell_takes_its_rows_and_its_letters_one_below_the_other() {
    let rules = [
        line((50, 700), (250, 700)),
        line((80, 670), (250, 670)),
        line((50, 640), (250, 640)),
        line((50, 640), (50, 700)),
        line((80, 640), (80, 700)),
        line((200, 640), (200, 700)),
        line((250, 640), (250, 700)),
    ];
    let page = rules.concat()
        + &text(60, 680, 10, "本")
        + &text(60, 668, 10, "年")
        + &text(60, 656, 10, "度")
        + &text(84, 685, 10, "（一）予以公开")
        + &text(204, 685, 10, "5")
        + &text(84, 658, 10, "（二）部分公开（区分")
        + &text(84, 646, 10, "处理的）")
        + &text(204, 652, 10, "6");
    assert_eq!(said_on(page), "本年度\t（一）予以公开\t5\n\t（二）部分公开（区分处理的）\t6\n");
}

#[test]
fn rules_may_be_thin_areas_and_come_in_pieces() {
    let cell = |left: u32, up: u32| {
        let (right, upper) = (left + 100, up + 20);
        format!(
            "{left} {up} 100 0.5 re f {left} {upper} 100 0.5 re f {left} {up} 0.5 20 re f {right} {up} 0.5 20 re f\n"
        )
    };
    let page = [cell(50, 680), cell(150, 680), cell(50, 660), cell(150, 660)].concat()
        + &text(54, 686, 10, "规章")
        + &text(154, 686, 10, "1")
        + &text(54, 666, 10, "罚款")
        + &text(154, 666, 10, "2");
    assert_eq!(said_on(page), "规章\t1\n罚款\t2\n");
}

#[test]
fn a_rule_in_the_colour_of_the_paper_is_none() {
    let cells: [&[&str]; 1] = [&["规章", "1"]];
    let white = format!("1 1 1 RG\n{}", table(&[50, 150, 250], &[700, 680], &cells));
    assert!(read_pdf(&Written::pages([white]).bytes()).unwrap().grids.is_empty());
}

#[test]
fn a_figure_that_reaches_over_its_cell_stays_whole() {
    let cells: [&[&str]; 1] = [&["收费", "1234567890", ""]];
    assert_eq!(said_on(table(&[50, 150, 190, 290], &[700, 680], &cells)), "收费\t1234567890\t\n");
}

#[test]
fn a_figure_that_a_narrow_cell_breaks_is_one() {
    let cell = |right: u32| {
        let below = text(154, 672, 10, "8");
        said_on(prose(750) + &table(&[50, 150, right], &[700, 660], &[&["规章", "9148"]]) + &below)
    };
    assert_eq!(cell(180).lines().last(), Some("规章\t91488"));
    // Where there was room for another digit, the figures are two.
    assert_eq!(cell(190).lines().last(), Some("规章\t9148 8"));
}

#[test]
fn a_table_that_pages_cut_is_one_with_the_columns_of_all_its_parts() {
    let first: [&[&str]; 2] = [&["结果", "（一）予以公开", "1", "2"], &["", "（二）部分公开", "", "4"]];
    let upper = prose(750) + &table(&[50, 150, 350, 400, 450], &[200, 180, 160], &first);
    let lower = table(&[50, 350, 400, 450], &[760, 740], &[&["四、结转", "", "6"]]) + &prose(600);
    let content = read_pdf(&Written::pages([upper, lower]).bytes()).unwrap();
    let grids: Vec<&str> = content.grids.iter().map(|grid| grid.of(&content.text)).collect();
    assert_eq!(grids, ["结果\t（一）予以公开\t1\t2\n\t（二）部分公开\t\t4\n四、结转\t\t\t6"]);
}

#[test]
fn tables_of_two_pages_with_a_heading_between_are_two() {
    let lefts = [50, 350, 400];
    let upper = prose(750) + &table(&lefts, &[200, 180], &[&["规章", "1"]]);
    let lower =
        text(60, 770, 10, "三、收到和处理申请情况") + &table(&lefts, &[760, 740], &[&["四、结转", "6"]]);
    assert_eq!(read_pdf(&Written::pages([upper, lower]).bytes()).unwrap().grids.len(), 2);
}

#[test]
fn cells_that_are_no_rectangles_make_no_table() {
    let rules = [
        line((50, 700), (250, 700)),
        line((50, 680), (150, 680)),
        line((50, 660), (250, 660)),
        line((50, 660), (50, 700)),
        line((250, 660), (250, 700)),
        line((150, 680), (150, 700)),
    ];
    let page = rules.concat() + &text(54, 686, 10, "规章") + &text(154, 686, 10, "1");
    let content = read_pdf(&Written::pages([page]).bytes()).unwrap();
    assert_eq!((content.text.as_str(), content.grids.len()), ("规章\t1\n", 0));
}

#[test]
fn page_numbers_and_running_heads_are_taken_off() {
    let page = |number: u32| {
        text(250, 770, 9, "望川县粮食局") + &prose(400 + number) + &text(290, 30, 9, &format!("- {number} -"))
    };
    let text = said(&Written::pages([page(1), page(2)]).bytes());
    assert_eq!(text.matches("数据截至年末").count(), 2);
    assert!(!text.contains("望川县") && !text.contains('-'), "{text}");
}

#[test]
fn a_figure_at_the_edge_of_one_page_stays() {
    assert!(said_on(prose(400) + &text(290, 30, 9, "7")).ends_with("\n7\n"));
}

#[test]
fn a_turned_page_is_read_as_it_is_shown() {
    let turned = |left: u32, up: u32, text: &str| {
        format!("BT /F 10 Tf 0 1 -1 0 {left} {up} Tm <{}> Tj ET\n", code(text))
    };
    let page = turned(100, 50, "一、总体情况") + &turned(130, 50, "规章") + &turned(130, 300, "12");
    let bytes = Written::pages([page]).with_entries(" /Rotate 90").bytes();
    assert_eq!(said(&bytes), "一、总体情况\n规章\t12\n");
}

#[test]
fn letters_that_are_drawn_twice_to_look_bold_are_read_once() {
    let page = text(50, 700, 10, "总计11")
        + "0.3 0 0 0.3 0 0 cm 3.33333 0 0 3.33333 1 0 cm\n"
        + &text(50, 700, 10, "总计11");
    assert_eq!(said_on(page), "总计11\n");
}

#[test]
fn marks_across_the_page_are_no_text() {
    let mark = format!("BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <{}> Tj ET\n", code("内部资料"));
    assert!(!said_on(prose(400) + &mark).contains("内部"));
}

#[test]
fn what_a_form_draws_stands_where_the_page_puts_it() {
    let form = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 0 100]";
    let file =
        Written::pages([text(50, 650, 10, "二、主动公开") + "q 1 0 0 1 0 50 cm /X Do Q\n" + &prose(300)]);
    let bytes = file.with_object(&stream(form, &text(50, 550, 10, "一、总体情况"))).bytes();
    assert!(said(&bytes).starts_with("一、总体情况\n二、主动公开\n"));
}

#[test]
fn fonts_that_are_not_embedded_are_read_by_the_tables_of_adobe() {
    let font = |encoding: &str| {
        format!(
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /{encoding} /DescendantFonts [<< /Type /Font \
             /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 \
             /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>] >>"
        )
    };
    // 规章 and 12 in GBK.
    let shown = "BT /F 10 Tf 50 700 Td <B9E6D5C23132> Tj ET\n".to_owned();
    assert_eq!(said(&Written::pages([shown]).with_font(&font("GBK-EUC-H")).bytes()), "规章12\n");
    // The same by the numbers of the glyphs.
    let shown = "BT /F 10 Tf 50 700 Td <0DA2142A00120013> Tj ET\n".to_owned();
    let text = said(&Written::pages([shown]).with_font(&font("Identity-H")).bytes());
    assert_eq!(text.chars().count(), 5, "{text}");
}

#[test]
fn simple_fonts_are_read_by_their_names() {
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding \
                /Differences [1 /seven /period /eight] >> >>";
    let shown = "BT /F 10 Tf 50 700 Td (41\\001\\002\\003) Tj ET\n".to_owned();
    assert_eq!(said(&Written::pages([shown]).with_font(font).bytes()), "417.8\n");
}
