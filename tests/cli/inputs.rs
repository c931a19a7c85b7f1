//! The inputs: files of every kind, standard input, what cannot be read.

use super::run::{END, Folder, SHORT};

/// Demands that a run on `file` cannot read it, in these words.
fn check_problem(folder: &Folder, file: &str, code: &str, sentence: &str) {
    let run = folder.run(&format!("check {file} --format json"));
    let result = run.json();
    assert_eq!(result["readable"], false);
    assert_eq!(result["verdict"], "unreadable");
    assert_eq!(result["problem"]["code"], code);
    assert_eq!(result["problem"]["message"], sentence);
    assert_eq!(run.err, format!("gouji: {file}: {sentence}\n"));
    assert_eq!(run.status, 2);
    let text = folder.run(&format!("check {file}"));
    assert_eq!((text.out, text.status), (format!("{file}: 无法检查\n"), 2));
}

#[test]
fn kinds_without_a_reader_are_named() {
    let folder = Folder::new("kinds").with("a.docx", b"PK").with("b.WPS", "");
    let sentence = |kind| {
        format!("还不能读取 {kind} 格式。打开原文件，复制全文，存为 .txt 文件（UTF-8 编码）后再检查。")
    };
    check_problem(&folder, "a.docx", "unsupported-kind", &sentence("docx"));
    check_problem(&folder, "b.WPS", "unsupported-kind", &sentence("wps"));
}

#[test]
fn another_encoding_is_met_with_the_way_out() {
    let folder = Folder::new("encoding").with("gbk.txt", [0xc4, 0xea, 0xb1, 0xa8]);
    let sentence = "文件不是 UTF-8 编码。用记事本打开，选择“另存为”，编码选“UTF-8”，保存后再检查。";
    check_problem(&folder, "gbk.txt", "not-utf8", sentence);
}

#[test]
fn a_text_that_is_no_report_is_said_so() {
    let folder = Folder::new("none").with("empty.txt", "").with("note.txt", "hello").with("b.txt", "\0\u{1}");
    let empty = "没有可以检查的文字。把年报全文粘贴进来，即可开始检查。";
    let none = "没有找到政府信息公开工作年度报告的标题、六个部分或表格。检查需要年报全文，包括三张表格。";
    let binary = "这不是文字内容。打开原文件，复制全文后粘贴进来，即可检查。";
    check_problem(&folder, "empty.txt", "empty", empty);
    check_problem(&folder, "note.txt", "not-a-report", none);
    check_problem(&folder, "b.txt", "binary", binary);
}

#[test]
fn missing_files_and_folders_are_told_apart() {
    let folder = Folder::new("missing");
    check_problem(&folder, "gone.txt", "unreadable-file", "没有找到这个文件。");
    check_problem(&folder, ".", "unreadable-file", "这是文件夹，不是文件。");
}

#[test]
fn problems_are_told_in_english() {
    let run = Folder::new("told").run("check gone.txt --lang en");
    assert_eq!(run.out, "gone.txt: Cannot be checked\n");
    assert_eq!(run.err, "gouji: gone.txt: There is no such file.\n");
}

#[test]
fn the_others_are_checked_all_the_same() {
    let folder = Folder::new("others").with("short.txt", SHORT);
    let run = folder.run("check gone.txt short.txt --format json --select STR-06");
    assert_eq!(run.json()[0]["readable"], false);
    assert_eq!(run.json()[1]["diagnostics"][0]["code"], "STR-06");
    assert_eq!(run.status, 2);
}

#[test]
fn standard_input_is_read_by_its_mark_and_without_files() {
    let folder = Folder::new("standard");
    for arguments in ["check - --select STR-06", "check --select STR-06"] {
        let run = folder.run_on(SHORT.as_bytes(), arguments);
        assert!(run.out.contains("-:8:9 错误 STR-06 缺少第六部分「其他需要报告的事项」"), "{}", run.out);
        assert_eq!(run.status, 1);
    }
}

#[test]
fn a_web_page_on_standard_input_is_known_by_its_content() {
    let run = Folder::new("page").run_on(b"<!DOCTYPE html><p>", "check - --format json");
    assert_eq!(run.json()["source"]["kind"], "html");
    assert_eq!(run.json()["problem"]["code"], "empty");
}

#[test]
fn a_byte_order_mark_moves_nothing() {
    let folder = Folder::new("mark").with("a.txt", SHORT).with("b.txt", format!("\u{feff}{SHORT}"));
    let run = folder.run("check a.txt b.txt --format json --with-text --profile strict");
    let (plain, marked) = (&run.json()[0], &run.json()[1]);
    assert_eq!(plain["diagnostics"], marked["diagnostics"]);
    assert_eq!(plain["source"]["text"], marked["source"]["text"]);
    assert_ne!(plain["source"]["sha256"], marked["source"]["sha256"]);
}

#[test]
fn a_report_without_errors_ends_well() {
    let folder = Folder::new("well").with("whole.txt", format!("{SHORT}{END}"));
    let run = folder.run("check whole.txt --select STR-06");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn a_reader_that_stops_early_is_no_reason_to_panic() {
    let folder = Folder::new("early").with("short.txt", SHORT);
    let mut child = folder.command(&format!("check {}", "short.txt ".repeat(300))).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_pdf_file_is_read_by_its_name_and_from_a_pipe() {
    let report = include_bytes!("../pdf/chromium.pdf");
    let folder = Folder::new("pdf").with("report.pdf", report);
    let result = folder.run("check report.pdf --format json --with-text").json();
    assert_eq!(result["source"]["kind"], "pdf");
    assert_eq!(result["coverage"]["cells"]["read"], 200);
    let codes: Vec<_> =
        result["diagnostics"].as_array().unwrap().iter().map(|it| it["code"].clone()).collect();
    assert_eq!(codes, ["ARI-04"]);
    let piped = folder.run_on(report, "check - --format json").json();
    assert_eq!(piped["diagnostics"][0]["fingerprint"], result["diagnostics"][0]["fingerprint"]);
}

#[test]
fn a_pdf_file_that_says_nothing_is_met_with_the_way_out() {
    let folder = Folder::new("pdf-problems")
        .with("scan.pdf", include_bytes!("../pdf/scanned.pdf"))
        .with("locked.pdf", include_bytes!("../pdf/locked.pdf"))
        .with("cut.pdf", "%PDF-1.7\n");
    let scan = "这是扫描件，页面是图片，没有文字可以读取。请用年报的 Word 原件或由它直接导出的 PDF 检查。";
    let locked = "文件设有打开密码。用原来的软件打开，取消密码后另存，再检查。";
    let cut = "文件不完整或已损坏。重新下载或重新导出一次；若仍不成功，打开原文件，复制全文后检查。";
    check_problem(&folder, "scan.pdf", "scanned", scan);
    check_problem(&folder, "locked.pdf", "encrypted", locked);
    check_problem(&folder, "cut.pdf", "damaged", cut);
}
