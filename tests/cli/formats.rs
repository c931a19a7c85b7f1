//! The formats of the results.

use super::run::{END, Folder, SHORT};

fn folder(test: &str) -> Folder {
    Folder::new(test).with("short.txt", SHORT).with("whole.md", format!("{SHORT}{END}"))
}

#[test]
fn text_names_place_severity_code_and_reasons() {
    let run = folder("text").run("check short.txt --select STR-06");
    let lines: Vec<_> = run.out.lines().skip(1).collect();
    let expected = [
        "",
        "short.txt:8:9 错误 STR-06 缺少第六部分「其他需要报告的事项」",
        "    问题一，改进一。«»",
        "    依据：国办公开办函〔2021〕30号，政府信息公开工作年度报告格式",
        "    依据：《中华人民共和国政府信息公开条例》（国务院令第711号），第五十条",
        "",
    ];
    assert_eq!(lines, expected);
    assert!(run.out.starts_with("short.txt: 发现 1 处错误（200 格中读出 0 格，"));
    assert_eq!((run.status, run.err.as_str()), (1, ""));
}

#[test]
fn text_says_it_in_english() {
    let run = folder("english").run("check short.txt --select STR-06 --lang en");
    assert!(run.out.starts_with("short.txt: 1 error found (0 of 200 cells read, "), "{}", run.out);
    assert!(run.out.contains("short.txt:8:9 Error STR-06 "));
}

#[test]
fn text_says_why_cells_could_not_be_read() {
    let glued =
        SHORT.replace("三、", "信息内容本年制发件数本年废止件数现行有效件数规章002行政规范性文件152三、");
    let run = folder("unread").with("glued.txt", glued).run("check glued.txt --select STR-06");
    let reason = run.out.lines().nth(1).unwrap_or_default();
    assert!(reason.starts_with("    第二部分表格的数字之间没有分隔，连成一串，"), "{}", run.out);
}

#[test]
fn json_is_an_object_for_one_input() {
    let run = folder("one").run("check short.txt --format json --select STR-06");
    let result = run.json();
    assert_eq!(result["schema"], "gouji/1");
    assert_eq!(result["source"]["name"], "short.txt");
    assert_eq!(result["verdict"], "errors");
    assert_eq!(result["diagnostics"][0]["code"], "STR-06");
    assert_eq!(result["source"].get("text"), None);
    assert_eq!(run.status, 1);
}

#[test]
fn json_is_an_array_for_several_inputs() {
    let run = folder("several").run("check whole.md short.txt --format json --select STR-06");
    let results = run.json();
    let verdicts: Vec<_> = results.as_array().unwrap().iter().map(|it| &it["verdict"]).collect();
    assert_eq!(verdicts, ["clean", "errors"]);
    assert_eq!(run.status, 1);
}

#[test]
fn jsonl_is_one_object_a_line() {
    let run = folder("lines").run("check whole.md short.txt --format jsonl --with-text --select STR-06");
    let lines: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let texts: Vec<_> = lines.iter().map(|it| it["source"]["text"].as_str().unwrap()).collect();
    assert_eq!(texts, [&format!("{SHORT}{END}"), SHORT]);
}

#[test]
fn sarif_has_rules_places_and_fingerprints() {
    let run = folder("sarif").run("check whole.md short.txt --format sarif --select STR-06");
    let log = run.json();
    assert_eq!(log["version"], "2.1.0");
    let sarif = &log["runs"][0];
    assert_eq!(sarif["columnKind"], "utf16CodeUnits");
    assert_eq!(sarif["artifacts"][1]["location"]["uri"], "short.txt");
    let result = &sarif["results"][0];
    assert_eq!(sarif["results"].as_array().unwrap().len(), 1);
    assert_eq!(result["message"]["text"], "缺少第六部分「其他需要报告的事项」");
    let rule = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).unwrap();
    assert_eq!(sarif["tool"]["driver"]["rules"][rule]["id"], "STR-06");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["index"], 1);
    assert_eq!(place["region"]["startLine"], 8);
    assert_eq!(place["region"]["startColumn"], 9);
    assert_eq!(result["partialFingerprints"]["finding/v1"].as_str().unwrap().len(), 16);
}

#[test]
fn sarif_notifies_of_what_cannot_be_read() {
    let run = folder("notified").run("check gone.txt short.txt --format sarif --select STR-06 --lang en");
    let sarif = &run.json()["runs"][0];
    let invocation = &sarif["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notification["descriptor"]["id"], "unreadable-file");
    assert_eq!(notification["message"]["text"], "There is no such file.");
    assert_eq!(sarif["results"][0]["ruleId"], "STR-06");
    assert_eq!(run.status, 2);
}

#[test]
fn every_format_gives_the_same_bytes_again() {
    let folder = folder("again");
    for format in ["text", "json", "jsonl", "sarif"] {
        let arguments = format!("check short.txt whole.md gone.txt --format {format} --profile strict");
        assert_eq!(folder.run(&arguments).out, folder.run(&arguments).out);
    }
}
