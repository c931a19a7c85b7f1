//! The six headings in every wording and place that published reports have, in whole made-up texts.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use gouji::report::Report;
use gouji::rules::Selection;

const CLEAN: &str = include_str!("cases/clean/report.txt");
const HEADINGS: [&str; 6] = [
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
];

fn report(text: &str) -> Report {
    gouji::check(text, &Selection::default()).report.expect("a report")
}

/// The headings that are found, as they stand in the text, each with its place.
fn found(text: &str) -> Vec<Option<(usize, String)>> {
    let report = report(text);
    let heading = |it: &gouji::report::Heading| (it.span.start, report.document.slice(it.span).to_owned());
    report.sections.iter().map(|section| section.heading.as_ref().map(heading)).collect()
}

/// Demands that `text` has these headings, each where it stands last in the text.
fn check(text: &str, expected: [&str; 6]) {
    for (found, expected) in found(text).into_iter().zip(expected) {
        let at = text.rfind(expected).expect("the heading");
        assert_eq!(found, Some((at, expected.to_owned())), "{text}");
    }
}

/// The clean report with other headings; its own must stand there once each.
fn headed(headings: [&str; 6]) -> String {
    HEADINGS.iter().zip(headings).fold(CLEAN.to_owned(), |text, (own, other)| {
        assert_eq!(text.matches(own).count(), 1, "{own}");
        text.replace(own, other)
    })
}

/// The codes of what is said of the structure of `text`.
fn said(text: &str) -> Vec<&'static str> {
    let found = gouji::check(text, &Selection::default()).diagnostics;
    found.iter().map(|it| it.code.0).filter(|code| code.starts_with("STR")).collect()
}

#[test]
fn every_wording_of_published_reports_is_found() {
    const WORDINGS: [&[&str]; 6] = [
        &[
            "一、總體情況",
            "一、概述",
            "一、主要工作概述",
            "一、工作基本情况",
            "一、政府信息公開總體情況",
            "一、工作总体推进情况",
            "⼀、总体情况",
            "一、2023年度总体情况",
        ],
        &[
            "二、主動公開政府信息情況",
            "二、行政机关主动公开政府信息情况",
            "⼆、主动公开政府信息情况",
            "二、主动公开工作情况",
        ],
        &[
            "3、 收到和处理政府信息公开申请情况",
            "三、行政机关收到和处理政府信息公开申请情况",
            "三、政府信息依申请公开办理情况",
            "三、依申请公开政府信息情况",
        ],
        &[
            "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            "四、政府信息公开行政法复议、行政诉讼情况",
            "四、政府信息公开⾏政复议、⾏政诉讼情况",
            "四、政府信息公开行政复议和行政诉讼情况",
        ],
        &[
            "五、政府信息公开工作存在的主要问题及改进情况",
            "五、存在问题及改进情况",
            "五、存在的主要問題及改進情況",
        ],
        &["六、其它需要报告的事项", "六、其他需报告的事项", "六、其他事项", "六、其他需要報告的事項"],
    ];
    for (section, wordings) in WORDINGS.iter().enumerate() {
        for wording in *wordings {
            let mut headings = HEADINGS;
            headings[section] = wording;
            check(&headed(headings), headings);
        }
    }
}

#[test]
fn every_way_to_number_them_is_found() {
    let numbered = |write: fn(usize, &str, &str) -> String| {
        let title = |at: usize| HEADINGS[at].split_once('、').expect("a number");
        let headings: Vec<String> = (0..6).map(|at| write(at + 1, title(at).0, title(at).1)).collect();
        let headings: [&str; 6] = std::array::from_fn(|at| headings[at].as_str());
        let text = headed(headings);
        check(&text, headings);
        assert_eq!(said(&text), [""; 0], "{headings:?}");
    };
    numbered(|_, numeral, title| format!("第{numeral}部分 {title}"));
    numbered(|_, numeral, title| format!("（{numeral}）{title}"));
    numbered(|number, _, title| format!("{number}、{title}"));
    numbered(|number, _, title| format!("{number}. {title}"));
    numbered(|_, numeral, title| format!("{numeral} {title}"));
    numbered(|_, numeral, title| format!("{numeral}、\t{title}"));
    numbered(|_, _, title| title.to_owned());
}

#[test]
fn markdown_marks_of_any_level_are_passed_over() {
    let text = headed([
        "# 一、总体情况",
        "## 二、主动公开政府信息情况",
        "**三、收到和处理政府信息公开申请情况**",
        "#### 四、政府信息公开行政复议、行政诉讼情况",
        "### 五、存在的主要问题及改进情况",
        "| 六、其他需要报告的事项 |",
    ]);
    check(&text, HEADINGS);
}

#[test]
fn headings_with_text_on_their_line_are_found() {
    let mut text = CLEAN.to_owned();
    for heading in HEADINGS {
        text = text.replace(&format!("{heading}\n\n"), heading);
    }
    check(&text, HEADINGS);
}

#[test]
fn headings_at_the_end_of_a_contact_line_or_in_mid_line_are_found() {
    for before in [
        "电话：0000-1234567）。",
        "电话：0000-1234567）",
        "电话：0000-1234567",
        "邮箱：a@example.invalid ",
        "联系我们。 ",
    ] {
        check(&CLEAN.replace("电话：0000-1234567）。\n\n", before), HEADINGS);
    }
    check(&CLEAN.replace("\n\n五、存在", "以上数据属实。 五、存在"), HEADINGS);
}

#[test]
fn a_report_in_one_line_has_its_headings() {
    let body = |text: &str| {
        text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let sections: Vec<String> = HEADINGS
        .iter()
        .map(|heading| {
            format!("{heading} 本部分内容详见下文，各项工作均已完成，有关数据以表格所列为准，不再另行说明。")
        })
        .collect();
    let text = format!(
        "望川县水利局2024年政府信息公开工作年度报告\n本报告由县水利局编制。 {}",
        body(&sections.join("\n"))
    );
    check(&text, HEADINGS);
}

#[test]
fn headings_that_a_page_broke_in_two_are_found_whole() {
    let halves = [
        ("四、政府信息公开行政复议、行政诉", "讼情况"),
        ("三、收到和处理政府信息公", "开申请情况"),
        ("五、存", "在的主要问题及改进情况"),
    ];
    let text = halves.iter().fold(CLEAN.to_owned(), |text, (head, tail)| {
        text.replace(&format!("{head}{tail}"), &format!("{head}\n{tail}"))
    });
    let mut expected = HEADINGS;
    expected[2] = "三、收到和处理政府信息公\n开申请情况";
    expected[3] = "四、政府信息公开行政复议、行政诉\n讼情况";
    expected[4] = "五、存\n在的主要问题及改进情况";
    check(&text, expected);
}

#[test]
fn headings_with_a_damaged_number_or_glued_to_a_table_are_found() {
    let text = headed([
        "一总体情况",
        "、主动公开政府信息情况",
        HEADINGS[2],
        "4、政府信息公开行政复议、行政诉讼情形",
        HEADINGS[4],
        HEADINGS[5],
    ]);
    let mut expected = HEADINGS;
    expected[0] = "一总体情况";
    expected[1] = "主动公开政府信息情况";
    expected[3] = "4、政府信息公开行政复议、行政诉讼情形";
    check(&text, expected);
    let glued = CLEAN.replace("情况\n\n第二十条第（一）项", "情况第二十条第（一）项");
    check(&glued.replace("\t1\t1\n\n五、存在", "\t1\t1五、存在"), HEADINGS);
}

/// The district that numbered its overview 一 to 六 and then went on with 二.
#[test]
fn own_numbers_inside_section_one_are_no_headings() {
    let own = "一、加强组织领导。调整了领导小组。\n二、完善制度。修订了办法。\n三、主动公开政府信息情况。\n全年发布126条。\n\
               四、依申请公开情况良好。\n五、存在不足。\n解读较少。\n六、政府信息公开收费及减免情况\n没有收费。\n";
    let text = CLEAN.replace("一、总体情况\n", &format!("一、总体情况\n{own}"));
    check(&text, HEADINGS);
    assert_eq!(said(&text), [""; 0]);
}

/// The committee whose numbers begin anew at the tables.
#[test]
fn numbers_that_begin_anew_at_the_tables_do_not_hide_the_headings() {
    let text = headed([
        "一、工作基本情况",
        "一、主动公开政府信息情况",
        "二、收到和处理政府信息公开申请情况",
        "三、政府信息公开行政复议、行政诉讼情况",
        "五、存在问题及改进情况",
        "六、其他需要报告的事项",
    ]);
    let prose = "二、组织领导情况\n领导小组每季度研究一次。\n三、主动公开工作情况\n全年发布126条。\n四、平台建设情况\n改版了栏目。\n";
    let text = text.replace("一、主动公开政府", &format!("{prose}一、主动公开政府"));
    let found = found(&text);
    let second = found[1].clone().expect("section two");
    assert_eq!(second.1, "一、主动公开政府信息情况");
    assert!(found.iter().all(Option::is_some));
    assert_eq!(said(&text), ["STR-08"; 3]);
}

/// Word's numbers are no text: copied from some programs the parts of section one and the sections look alike.
#[test]
fn of_two_titles_without_numbers_the_one_before_the_table_counts() {
    let mut titles = HEADINGS.map(|heading| heading.split_once('、').expect("a number").1);
    titles[0] = "总体情况\n\n主动公开政府信息情况";
    let text = headed(titles);
    titles[0] = "总体情况";
    check(&text, titles);
}

#[test]
fn a_lost_heading_is_missed_and_its_table_read_nevertheless() {
    for (heading, code, table) in
        [(HEADINGS[1], "STR-02", 0), (HEADINGS[2], "STR-03", 1), (HEADINGS[3], "STR-04", 2)]
    {
        let text = CLEAN.replace(heading, "");
        assert_eq!(said(&text), [code], "{heading}");
        let (whole, without) = (report(CLEAN), report(&text));
        let figures = |report: &Report| {
            report.tables[table].cells().map(gouji::report::BoundCell::figure).collect::<Vec<_>>()
        };
        assert_eq!(figures(&without), figures(&whole), "{heading}");
    }
}
