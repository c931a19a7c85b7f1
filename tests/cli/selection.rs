//! Which rules speak, and wrong usage.

use super::run::{Folder, SHORT};

fn codes(arguments: &str) -> Vec<String> {
    let folder = Folder::new(&arguments.replace([' ', ','], "-")).with("short.txt", SHORT);
    let result = folder.run(&format!("check short.txt --format json {arguments}")).json();
    let codes =
        result["diagnostics"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap().into());
    codes.collect()
}

#[test]
fn codes_and_families_are_selected() {
    assert_eq!(codes("--select STR-05,STR-06"), ["STR-06"]);
    assert!(codes("--select STR").contains(&"STR-06".into()));
    assert_eq!(codes("--select str-06"), ["STR-06"]);
}

#[test]
fn codes_and_families_are_ignored() {
    assert!(!codes("--ignore STR-06").contains(&"STR-06".into()));
    assert!(!codes("--ignore STR").contains(&"STR-06".into()));
}

#[test]
fn an_unknown_name_is_wrong_usage() {
    let folder = Folder::new("unknown").with("short.txt", SHORT);
    let run = folder.run("check short.txt --select XYZ-99");
    assert_eq!(run.err, "gouji: 没有名为 XYZ-99 的规则或规则类别。gouji rules 列出全部规则。\n");
    assert_eq!((run.out.as_str(), run.status), ("", 2));
    let run = folder.run("check short.txt --ignore ABC --lang en");
    assert_eq!(
        run.err,
        "gouji: There is no rule or family of rules named ABC. gouji rules lists all rules.\n"
    );
}

#[test]
fn an_unknown_option_is_wrong_usage() {
    let run = Folder::new("option").run("check --fast");
    assert!(run.err.contains("--fast"));
    assert_eq!((run.out.as_str(), run.status), ("", 2));
}
