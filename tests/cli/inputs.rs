//! The inputs: files of every kind, standard input, what cannot be read.

use super::packages::zip;
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
fn kinds_without_a_reader_are_met_with_the_way_out() {
    let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let folder =
        Folder::new("kinds").with("a.WPS", old).with("b.txt", b"\x89PNG\r\n\x1a\n").with("c.dwg", [0xff; 8]);
    let document = "这是旧版 Word 或 WPS 文档（.doc、.wps），不能直接读取。\
        在 Word 或 WPS 中打开，另存为 .docx，或者全选、复制后粘贴检查。";
    let picture = "这是图片，图片中的文字不能读取。\
        用文字识别软件转成文字，核对后粘贴检查，或者找到原来的 Word 文件。";
    let other =
        "不能读取 dwg 格式的文件。打开原文件，全选、复制后粘贴检查，或者另存为 .docx、.txt 文件后再检查。";
    check_problem(&folder, "a.WPS", "unsupported-kind", document);
    check_problem(&folder, "b.txt", "image", picture);
    check_problem(&folder, "c.dwg", "unsupported-kind", other);
}

#[test]
fn a_document_that_cannot_be_opened_is_said_so() {
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let folder = Folder::new("opened").with("a.docx", b"PK").with("b.docx", locked).with("c.xlsx", "");
    let damaged =
        "文件已损坏或不完整，不能读取。重新下载或导出一份；如果原来的软件还能打开，另存一份后再检查。";
    let encrypted = "文件设了打开密码，不能读取。用原来的软件输入密码打开，取消密码后另存一份再检查。";
    let empty = "里面没有内容（0 字节）。文件可能没有保存好或没有下载完整，重新保存或下载后再检查。";
    check_problem(&folder, "a.docx", "damaged", damaged);
    check_problem(&folder, "b.docx", "encrypted", encrypted);
    check_problem(&folder, "c.xlsx", "empty", empty);
}

/// The report as a document of Word, a paragraph a line.
fn document() -> Vec<u8> {
    let paragraphs: Vec<_> =
        SHORT.lines().map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")).collect();
    zip(&[("word/document.xml", &format!("<w:document>{}</w:document>", paragraphs.concat()))])
}

/// The report as a workbook of Excel, a cell a line.
fn workbook() -> Vec<u8> {
    let rows: Vec<_> = SHORT
        .lines()
        .map(|line| format!(r#"<row><c t="inlineStr"><is><t>{line}</t></is></c></row>"#))
        .collect();
    zip(&[
        ("xl/workbook.xml", r#"<workbook><sheet name="Sheet1" r:id="a"/></workbook>"#),
        ("xl/_rels/workbook.xml.rels", r#"<R><R Id="a" Target="a.xml"/></R>"#),
        ("xl/a.xml", &format!("<worksheet>{}</worksheet>", rows.concat())),
    ])
}

#[test]
fn documents_and_workbooks_say_the_same_as_text() {
    let folder =
        Folder::new("documents").with("a.txt", SHORT).with("b.docx", document()).with("c.xlsx", workbook());
    let run = folder.run("check a.txt b.docx c.xlsx --format json --with-text");
    let results = run.json();
    for (at, kind) in ["text", "docx", "xlsx"].into_iter().enumerate() {
        assert_eq!(results[at]["source"]["kind"], kind);
        assert_eq!(results[at]["source"]["text"], SHORT);
        assert_eq!(results[at]["diagnostics"], results[0]["diagnostics"]);
    }
    assert_eq!((run.status, run.err.as_str()), (1, ""));
}

#[test]
fn a_document_is_read_under_any_name_and_without_one() {
    let folder = Folder::new("names").with("a.doc", document());
    assert_eq!(folder.run("check a.doc --format json").json()["source"]["kind"], "docx");
    assert_eq!(folder.run_on(&document(), "check - --format json").json()["source"]["kind"], "docx");
}

#[test]
fn texts_in_every_encoding_are_read_alike() {
    let units = |unit: fn(u16) -> [u8; 2]| {
        format!("\u{feff}{SHORT}").encode_utf16().flat_map(unit).collect::<Vec<_>>()
    };
    let folder = Folder::new("encodings")
        .with("a.txt", SHORT)
        .with("b.txt", units(u16::to_le_bytes))
        .with("c.txt", units(u16::to_be_bytes))
        .with("d.txt", encoding_rs::GB18030.encode(SHORT).0);
    let run = folder.run("check a.txt b.txt c.txt d.txt --format json --with-text");
    for result in run.json().as_array().unwrap() {
        assert_eq!(result["source"]["text"], SHORT);
    }
}

#[test]
fn a_text_in_no_encoding_is_met_with_the_way_out() {
    let folder = Folder::new("encoding").with("latin.txt", b"caf\xe9 cr\xe8me");
    let sentence = "文字编码不是 UTF-8、UTF-16 或 GB18030，不能读取。\
        用记事本打开，选择“另存为”，编码选“UTF-8”，保存后再检查。";
    check_problem(&folder, "latin.txt", "not-utf8", sentence);
}

#[test]
fn a_text_that_is_no_report_is_said_so() {
    let folder =
        Folder::new("none").with("empty.txt", "\n").with("note.txt", "hello").with("b.txt", "\0\u{1}");
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
    let locked = "文件设了打开密码，不能读取。用原来的软件输入密码打开，取消密码后另存一份再检查。";
    let cut = "文件已损坏或不完整，不能读取。重新下载或导出一份；如果原来的软件还能打开，另存一份后再检查。";
    check_problem(&folder, "scan.pdf", "scanned", scan);
    check_problem(&folder, "locked.pdf", "encrypted", locked);
    check_problem(&folder, "cut.pdf", "damaged", cut);
}
