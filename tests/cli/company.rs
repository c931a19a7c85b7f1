//! Reports beside a report: last year's, and those that it sums up.

use super::run::Folder;

const REPORT: &str = include_str!("../cases/clean/report.txt");

/// The report of the year before, from which this year's figures follow.
fn last_year() -> String {
    let row = "四、结转下年度继续办理\t\t";
    let report = REPORT.replacen("2024年政府信息公开", "2023年政府信息公开", 1);
    let report = report.replace("规范性文件\t2\t1\t14", "规范性文件\t2\t1\t13");
    report.replace(&format!("{row}1\t0\t0\t0\t0\t0\t1"), &format!("{row}1\t0\t0\t0\t1\t0\t2"))
}

/// The report in the name of another agency.
fn of(agency: &str) -> String {
    REPORT.replacen("水利局", agency, 1)
}

fn folder(test: &str) -> Folder {
    let shrunk = last_year().replace("1\t0\t0\t0\t1\t0\t2\n\n四、", "1\t0\t0\t0\t0\t0\t1\n\n四、");
    Folder::new(test)
        .with("this.txt", REPORT)
        .with("last.txt", last_year())
        .with("shrunk.txt", shrunk)
        .with("other.txt", last_year().replacen("水利局", "财政局", 1))
        .with("note.txt", "不是报告")
        .with("office.txt", of("水政大队"))
        .with("idle.txt", idle())
}

/// A part without any figure but noughts.
fn idle() -> String {
    let nought = |cell: &str| if cell.parse::<f64>().is_ok() { "0".to_owned() } else { cell.to_owned() };
    let line = |line: &str| line.split('\t').map(nought).collect::<Vec<_>>().join("\t");
    of("水文站").lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn last_years_report_that_agrees_is_said_so() {
    let run = folder("agrees").run("check this.txt --previous last.txt --select XYR");
    assert_eq!(run.out.lines().nth(1), Some("    与上年报告核对：12 项相符，0 项不符，0 项无法核对"));
    assert_eq!((run.out.lines().count(), run.status, run.err.as_str()), (2, 0, ""));
}

#[test]
fn what_does_not_follow_from_last_year_is_a_finding() {
    let grown = last_year().replace("规范性文件\t2\t1\t13", "规范性文件\t2\t1\t14");
    let run =
        folder("follows").with("grown.txt", grown).run("check this.txt --previous grown.txt --select XYR");
    let lines: Vec<_> = run.out.lines().skip(1).collect();
    let expected = [
        "    与上年报告核对：11 项相符，1 项不符，0 项无法核对",
        "",
        "this.txt:24:13 提醒 XYR-02 第二部分「行政规范性文件」行「现行有效件数」列为 14，由上年的 14 加制发、减废止应为 15",
        "    行政规范性文件 2 1 «14»",
        "    表中为 14，推算为 15",
        "    《望川县水利局2023年政府信息公开工作年度报告》第二部分「行政规范性文件」行「现行有效件数」列为 14",
        "    依据：国办公开办函〔2021〕30号，格式第二部分表格",
        "    依据：《中华人民共和国政府信息公开条例》（国务院令第711号），第五十条",
        "",
    ];
    assert_eq!(lines, expected);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn what_last_year_carried_forward_is_compared_and_named() {
    let run = folder("carried").run("check this.txt --previous shrunk.txt --select XYR-01 --format json");
    let result = run.json();
    let finding = &result["diagnostics"][0];
    assert_eq!(finding["code"], "XYR-01");
    assert_eq!((finding["reported"].as_str(), finding["computed"].as_str()), (Some("2"), Some("1")));
    let related: Vec<_> =
        finding["related"].as_array().unwrap().iter().map(|it| it["message"].as_str().unwrap()).collect();
    let other = "《望川县水利局2023年政府信息公开工作年度报告》第三部分「四、结转下年度继续办理」行";
    assert_eq!(related, [format!("{other}「法律服务机构」列为 0"), format!("{other}「总计」列为 1")]);
    assert_eq!(result["comparison"]["previous"]["failed"], 2);
    assert_eq!(result["comparison"]["children"], serde_json::Value::Null);
    assert_eq!(run.status, 0);
}

/// A part and the total of its row are off by one: the sums alone leave open which row of the column it is.
#[test]
fn last_year_settles_which_of_the_cells_that_the_sums_suspect_is_wrong() {
    let row = "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t";
    let wrong =
        REPORT.replace(&format!("{row}1\t0\t2"), &format!("{row}2\t0\t3")).replace("上年结转2件，", "");
    let folder = folder("settles").with("wrong.txt", wrong);
    let suspect = |arguments: &str| {
        let result = folder.run(arguments).json();
        assert_eq!(result["diagnostics"].as_array().unwrap().len(), 1);
        assert_eq!(result["diagnostics"][0]["certainty"], "candidates");
        let suspect = result["diagnostics"][0]["suspects"][0].clone();
        let cell = ["row", "column"].map(|name| suspect["cell"][name].as_str().unwrap().to_owned());
        (cell, suspect["value"].as_str().unwrap().to_owned(), suspect["score"].as_f64().unwrap())
    };
    let (.., alone) = suspect("check wrong.txt --select ARI --format json");
    let (cell, value, beside) = suspect("check wrong.txt --previous last.txt --select ARI --format json");
    assert_eq!((cell, value), (["carried-over".into(), "legal-service".into()], "1".into()));
    assert!(beside > alone, "{beside} beside last year, {alone} alone");
}

#[test]
fn a_report_that_is_not_last_years_is_said_so_and_not_compared() {
    let folder = folder("unsuited");
    let agency = "它是望川县财政局的报告，不是望川县水利局的";
    let year = "它是2024年度的报告，应为2023年度";
    for (file, reason, code) in [("other.txt", agency, "other-agency"), ("this.txt", year, "other-year")] {
        let run = folder.run(&format!("check this.txt --previous {file} --select XYR"));
        let sentence = format!("没有与上年报告「{file}」核对：{reason}。");
        assert_eq!(run.out.lines().nth(1), Some(format!("    {sentence}").as_str()));
        assert_eq!(run.out.lines().count(), 2);
        assert_eq!((run.err, run.status), (format!("gouji: this.txt: {sentence}\n"), 2));
        let result = folder.run(&format!("check this.txt --previous {file} --format json")).json();
        assert_eq!(result["comparison"]["previous"], serde_json::Value::Null);
        assert_eq!(result["comparison"]["unsuited"][0]["code"], code);
        assert_eq!(result["comparison"]["unsuited"][0]["role"], "previous");
    }
}

#[test]
fn a_previous_report_that_cannot_be_read_is_said_so_and_the_rest_is_checked() {
    let folder = folder("unreadable");
    let none = "没有找到政府信息公开工作年度报告的标题、六个部分或表格。检查需要年报全文，包括三张表格。";
    for (file, sentence) in [("gone.txt", "没有找到这个文件。"), ("note.txt", none)] {
        let run = folder.run(&format!("check this.txt --previous {file} --select XYR,STR"));
        assert_eq!(run.err, format!("gouji: {file}: {sentence}\n"));
        let expected = format!("    没有与上年报告「{file}」核对：无法读取。");
        assert_eq!(run.out.lines().nth(1), Some(expected.as_str()));
        assert_eq!(run.status, 2);
    }
}

#[test]
fn parts_that_add_up_are_said_so() {
    let run = folder("sums").run("check this.txt --children office.txt idle.txt --select AGG");
    assert_eq!(
        run.out.lines().nth(1),
        Some("    与 2 份下级报告逐格核对：197 格相符，0 格不符，0 格无法核对")
    );
    assert_eq!((run.out.lines().count(), run.status, run.err.as_str()), (2, 0, ""));
}

#[test]
fn a_part_that_cannot_be_read_is_said_to_stand_in_the_way_of_the_sums() {
    let said = |arguments: &str| {
        let run =
            folder("missing").run(&format!("check this.txt --children office.txt {arguments} --select AGG"));
        run.out.lines().skip(1).take(2).map(str::trim).map(str::to_owned).collect::<Vec<_>>()
    };
    let expected = [
        "与 1 份下级报告逐格核对：0 格相符，0 格不符，197 格无法核对",
        "「note.txt」没有计入，下级报告之和不完整，因此无法逐格核对。请换成能够计入的文件；不是下级报告的，请不要一起放入。",
    ];
    assert_eq!(said("note.txt"), expected);
    let expected = "“note.txt”, “last.txt” are missing from the sums of the parts, so the cells cannot all be checked \
                    against them. Hand in files that can be counted, or leave them out where they are no parts.";
    assert_eq!(said("note.txt last.txt --lang en")[1], expected);
}

#[test]
fn a_whole_that_differs_is_a_finding_that_names_the_part() {
    let folder = folder("differs").with("whole.txt", REPORT.replace("行政处罚\t41", "行政处罚\t43"));
    let run = folder.run("check whole.txt --children office.txt idle.txt --select AGG --lang en");
    let lines: Vec<_> = run.out.lines().skip(1).collect();
    let expected = [
        "    Beside the sums of 2 reports: 196 cells in agreement, 1 not, 0 that cannot be checked",
        "",
        "whole.txt:30:6 Warning AGG-01 The table of section 2, “administrative penalties”, “decisions this year” is 43; \
         2 reports add up to 41",
        "    行政处罚 «43»",
        "    Reported 43, computed 41",
        "    41 in “望川县水政大队2024年政府信息公开工作年度报告”, the table of section 2, “administrative penalties”, “decisions this year”",
        "    Basis: 国办公开办函〔2021〕30号, 政府信息公开工作年度报告格式",
        "    Basis: 《中华人民共和国政府信息公开条例》（国务院令第711号）, 第四十九条",
        "",
    ];
    assert_eq!(lines, expected);
    assert_eq!(run.status, 0);
}

#[test]
fn a_part_that_was_left_out_is_named_with_the_cells_that_differ() {
    let folder = folder("left-out").with("again.txt", of("河湖中心").replace("行政强制\t5", "行政强制\t6"));
    let run = folder.run("check this.txt --children office.txt again.txt idle.txt --select AGG");
    let finding = run.out.lines().nth(3).unwrap_or_default();
    let named = "，相差的数与《望川县河湖中心2024年政府信息公开工作年度报告》一致，疑似漏汇总";
    assert!(finding.ends_with(named), "{finding}");
    assert!(
        run.out.contains("    第二部分「行政强制」行「本年处理决定数量」列: 各份报告之和为 11\n"),
        "{}",
        run.out
    );
}

#[test]
fn sums_are_incomplete_where_a_part_cannot_be_read() {
    let folder = folder("incomplete").with("whole.txt", REPORT.replace("行政处罚\t41", "行政处罚\t43"));
    let run = folder.run("check whole.txt --children office.txt gone.txt --select AGG --format json");
    let result = run.json();
    assert_eq!(result["diagnostics"].as_array().unwrap().len(), 0);
    let children = serde_json::json!({ "reports": 1, "passed": 0, "failed": 0, "unchecked": 197 });
    assert_eq!(result["comparison"]["children"], children);
    assert_eq!(result["comparison"]["unsuited"][0]["code"], "unreadable");
    assert_eq!(run.err, "gouji: gone.txt: 没有找到这个文件。\n");
    assert_eq!(run.status, 2);
}

#[test]
fn a_part_named_twice_counts_once_and_is_no_wrong_usage() {
    let folder = folder("twice").with("again.txt", of("水政大队"));
    let run = folder.run("check this.txt --children office.txt again.txt idle.txt this.txt --format jsonl");
    let result = run.json();
    let codes: Vec<_> =
        result["comparison"]["unsuited"].as_array().unwrap().iter().map(|it| it["code"].clone()).collect();
    assert_eq!(codes, ["given-twice", "same-report"]);
    assert_eq!((result["comparison"]["children"]["failed"].clone(), run.status), (0.into(), 0));
}

#[test]
fn the_whole_stands_before_its_parts_or_behind_two_hyphens() {
    let folder = folder("usage");
    let run = folder.run("check --children office.txt idle.txt -- this.txt");
    assert!(run.out.starts_with("this.txt: "), "{}", run.out);
    let run = folder.run("check --children office.txt idle.txt --select AGG this.txt");
    assert!(run.out.starts_with("this.txt: "), "{}", run.out);
    let run = folder.run("check --children office.txt idle.txt this.txt");
    let sentence = "没有指定要检查的汇总报告：--children 之后的都是下级报告。汇总报告写在 --children 之前，或用 -- 隔开。";
    assert_eq!((run.out, run.err, run.status), (String::new(), format!("gouji: {sentence}\n"), 2));
}

#[test]
fn sarif_has_the_findings_and_what_was_not_compared() {
    let run = folder("log")
        .run("check this.txt --previous shrunk.txt --children gone.txt --format sarif --select XYR-01");
    let sarif = &run.json()["runs"][0];
    assert_eq!(sarif["results"][0]["ruleId"], "XYR-01");
    let message = sarif["results"][0]["relatedLocations"][0]["message"]["text"].as_str().unwrap();
    assert!(message.starts_with("《望川县水利局2023年"), "{message}");
    let notification = &sarif["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(
        (&notification["level"], &notification["descriptor"]["id"]),
        (&"warning".into(), &"unreadable".into())
    );
    assert_eq!(sarif["artifacts"].as_array().unwrap().len(), 1);
}

#[test]
fn without_other_reports_nothing_is_said_of_them() {
    let run = folder("alone").run("check this.txt --format json");
    assert_eq!(run.json().get("comparison"), None);
}
