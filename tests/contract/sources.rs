//! Sources of every kind: correct, damaged, empty, strange.

use std::fs;
use std::path::{Path, PathBuf};

use gouji::source::{Source, SourceProblem};

/// The beginning of a report, with line ends and characters that are easily miscounted.
pub(super) const REPORT: &str = "\u{feff}望川县水利局2024年政府信息公开工作年度报告\r\n一、总体情况\r\n𠮷祥\r\n\
    二、主动公开政府信息情况\r\n";

/// All of them; the published reports beside the repository are passed over where the folder is absent.
pub(super) fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources: Vec<_> = texts()
        .into_iter()
        .enumerate()
        .map(|(at, text)| Source::pasted(format!("text {at}"), text))
        .collect();
    sources.extend(unreadable());
    sources.extend(files(&root.join("tests/cases")));
    let published = files(&root.join("../shared/reports"));
    if published.is_empty() {
        println!("passed over: ../shared/reports is not there");
    }
    sources.extend(published);
    sources
}

fn texts() -> Vec<String> {
    let mut texts = ["", " \n\u{3000}\t", "\0\u{1}", "hello", "1\t2\t3\n", "，。𠮷\u{200b}⼀\u{301}", REPORT]
        .map(String::from)
        .to_vec();
    texts.push(REPORT.repeat(3));
    texts.push("一、".repeat(2000));
    texts.push("总计\t0\n".repeat(500));
    texts
}

fn unreadable() -> Vec<Source> {
    vec![
        Source::file("report.docx", b"PK\x03\x04"),
        Source::file("report.doc", b""),
        Source::file("report.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        Source::file("report.docx", b"GIF89a"),
        Source::file("report.txt", &[0xff, 0xfe, 0x31]),
        Source::unopened("report.xlsx", SourceProblem::NotFound),
        Source::unopened("report.txt", SourceProblem::Failed("device not ready".into())),
        Source::stream("-", b"<html></html>"),
    ]
}

/// The text files below `folder`, by name; none where it is absent.
fn files(folder: &Path) -> Vec<Source> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { file(&path) }).collect()
}

fn file(path: &Path) -> Vec<Source> {
    vec![Source::file(path.display().to_string(), &fs::read(path).unwrap())]
}
