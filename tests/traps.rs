//! What looks wrong and is not: the traps of the catalogue, one test each. Nothing may be said of any of them.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use gouji::rules::Selection;

const CLEAN: &str = include_str!("cases/clean/report.txt");

/// The clean report with `instead` where `found` stands; `found` must stand in it once.
fn with(found: &str, instead: &str) -> String {
    assert_eq!(CLEAN.matches(found).count(), 1, "{found}");
    CLEAN.replace(found, instead)
}

/// The codes and places of what is said of `text`.
fn said(text: &str) -> Vec<String> {
    let found = gouji::check(text, &Selection::default()).diagnostics;
    found.iter().map(|it| format!("{} {}", it.code, it.place.span.of(text))).collect()
}

fn check_silent(text: &str) {
    assert_eq!(said(text), Vec::<String>::new(), "{text}");
}

/// The headings that are found, as they stand in the text.
fn headings(text: &str) -> Vec<String> {
    let report = gouji::check(text, &Selection::default()).report.expect("a report");
    report.headings().map(|(_, heading)| report.document.slice(heading.span).to_owned()).collect()
}

#[test]
fn rows_of_the_table_that_are_numbered_like_sections_are_no_headings() {
    let rows: String = CLEAN
        .lines()
        .filter(|line| line.contains('\t'))
        .map(|line| line.replace('\t', "\n") + "\n")
        .collect();
    let text = format!("望川县水利局2024年政府信息公开工作年度报告\n{rows}");
    assert_eq!(headings(&text), Vec::<String>::new());
    let rows = rows.replace("（本列", "三、收到和处理政府信息公开申请情况\n（本列");
    assert_eq!(headings(&(text + &rows)), ["三、收到和处理政府信息公开申请情况"]);
}

#[test]
fn titles_in_a_sentence_of_the_introduction_or_of_section_one_are_no_headings() {
    let titles = "一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；\
                  四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项";
    let bare: String = titles
        .split('；')
        .filter_map(|title| title.split_once('、'))
        .map(|it| it.1.to_owned() + "、")
        .collect();
    for list in
        [titles, bare.trim_end_matches('、'), &titles.replace('；', "、"), &titles.replace('；', "，")]
    {
        let sentence = format!("本报告由{list}六个部分组成。");
        assert_eq!(
            headings(&format!(
                "望川县水利局2024年政府信息公开工作年度报告\n{sentence}\n六、其他需要报告的事项\n无收费。\n"
            )),
            ["六、其他需要报告的事项"]
        );
        check_silent(&with("报告全文登载", &format!("{sentence}报告全文登载")));
    }
    check_silent(&with("平稳有序。", "平稳有序，主动公开政府信息情况、收到和处理政府信息公开申请情况良好。"));
}

#[test]
fn the_many_meanings_of_other_and_total_are_told_apart() {
    check_silent(CLEAN);
    check_silent(
        &with("法律服务机构\t其他\t\t", "法律服务机构\t其 他\t\t").replace("（七）总计", "（七）总 计"),
    );
    assert!(
        !headings(&with("五、存在的主要问题及改进情况", "（六）其他\n五、存在的主要问题及改进情况"))
            .contains(&"（六）其他".to_owned())
    );
}

#[test]
fn the_item_of_an_article_is_no_part_of_section_one() {
    assert_eq!(headings(CLEAN).len(), 6);
    check_silent(&with("第二十条第（一）项", "第二十条 第(一)项"));
}

#[test]
fn a_report_of_noughts_is_an_ordinary_one() {
    let noughts: Vec<String> = CLEAN
        .lines()
        .map(|line| {
            let zero =
                |cell: &str| if cell.parse::<f64>().is_ok() { "0".to_owned() } else { cell.to_owned() };
            line.split('\t').map(zero).collect::<Vec<_>>().join("\t")
        })
        .collect();
    let counted = "全年新收到政府信息公开申请17件，上年结转2件，办结18件，结转下年度继续办理1件。";
    let text = noughts.join("\n").replace(counted, "全年未收到政府信息公开申请。");
    assert!(text.contains("行政许可\t0") && text.contains("未收到"));
    check_silent(&text);
}

#[test]
fn counts_in_the_text_may_include_what_was_carried_over() {
    check_silent(&with("全年新收到政府信息公开申请17件", "全年受理政府信息公开申请19件（含上年结转2件）"));
}

#[test]
fn figures_of_the_text_that_are_no_figures_of_the_tables_are_let_be() {
    check_silent(&with(
        "126条，其中工程建设信息58条、水旱灾害防御信息41条、财务信息27条",
        "126条，其中工程建设信息50余条等",
    ));
}

#[test]
fn blank_cells_that_a_layout_drops_are_not_missing_values() {
    let dropped = CLEAN.replace("\t0", "");
    assert!(!said(&dropped).iter().any(|it| it.starts_with("TBF-14") || it.starts_with("TBF-12")));
}

#[test]
fn a_copy_in_traditional_characters_has_its_headings() {
    let text = with("一、总体情况", "一、總體情況")
        .replace("五、存在的主要问题及改进情况", "五、存在的主要問題及改進情況");
    check_silent(&text);
    let pairs = [
        "总總", "开開", "况況", "规規", "处處", "数數", "请請", "条條", "项項", "废廢", "现現", "许許",
        "罚罰", "强強",
    ];
    let (mut copy, traditional) = (CLEAN.to_owned(), |pair: &str| pair.chars().next_back());
    for pair in pairs {
        copy = copy.replace(|it| pair.starts_with(it), &traditional(pair).into_iter().collect::<String>());
    }
    assert_eq!(headings(&copy).len(), 6);
    check_silent(&copy);
}

#[test]
fn local_wordings_and_the_seven_parts_of_shandong_are_accepted() {
    let parts = "（一）收费情况。无。\n（二）落实上级年度政务公开工作要点情况。已落实。\n（三）人大代表建议和政协提案办理结果公开情况。已公开。\n\
                 （四）年度政务公开工作创新情况。无。\n（五）数据统计需要说明的事项。无。\n（六）认为需要报告的其他事项。无。\n\
                 （七）其他有关文件专门要求通过年度报告予以报告的事项。无。";
    check_silent(&with("2024年，望川县水利局未发出", &format!("{parts}\n2024年，望川县水利局未发出")));
    check_silent(&with("二、主动公开政府", "二、行政机关主动公开政府"));
    let extra = with("行政规范性文件\t2\t1\t14\n", "行政规范性文件\t2\t1\t14\n其他主动公开文件\t9\t0\t31\n");
    assert_eq!(said(&extra), ["TBF-06 其他主动公开文件"]);
}

#[test]
fn shares_are_of_what_was_answered_not_of_what_was_received() {
    check_silent(&with("办结18件，", "办结18件，其中予以公开8件，占44.4%，"));
}

#[test]
fn years_of_documents_plans_and_comparisons_are_let_be() {
    check_silent(&with(
        "各项工作平稳有序。",
        "各项工作平稳有序，落实了国办函〔2020〕109号和“十四五”（2021—2025年）规划，比2023年有所改进。",
    ));
    check_silent(&with("改进情况：一是", "改进情况：2025年，一是"));
}
