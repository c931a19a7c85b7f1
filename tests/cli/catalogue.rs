//! `gouji rules` and `gouji explain`.

use super::run::Folder;

#[test]
fn rules_names_every_rule_with_its_basis() {
    let run = Folder::new("rules").run("rules");
    let expected = "STR-01 错误 missing-overview\n    报告有第一部分「总体情况」。\n    \
                    依据：国办公开办函〔2021〕30号，政府信息公开工作年度报告格式\n";
    assert!(run.out.starts_with(expected), "{}", run.out);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn rules_as_json_holds_every_card() {
    let rules = Folder::new("cards").run("rules --format json --lang en").json();
    let first = &rules[0];
    assert_eq!(first["code"], "STR-01");
    assert_eq!(first["severity"], "error");
    assert_eq!(first["checks"], "The report has section 1, the overview.");
    assert_eq!(first["basis"][0]["instrument"], "国办公开办函〔2021〕30号");
    assert_eq!(rules.as_array().unwrap().len(), gouji::rules::cards().count());
}

#[test]
fn explain_shows_one_page() {
    let run = Folder::new("explain").run("explain STR-06 --lang en");
    assert!(
        run.out.starts_with(
            "STR-06 Error missing-other-matters\n\nWhat it checks\n    The report has section 6"
        )
    );
    assert!(run.out.contains("\n\nWhat to do\n    Add the heading and its content where it belongs;"));
    assert_eq!(run.status, 0);
}

#[test]
fn explain_knows_only_codes() {
    let run = Folder::new("nothing").run("explain STR-99");
    assert_eq!(run.err, "gouji: 没有名为 STR-99 的规则或规则类别。gouji rules 列出全部规则。\n");
    assert_eq!((run.out.as_str(), run.status), ("", 2));
}
