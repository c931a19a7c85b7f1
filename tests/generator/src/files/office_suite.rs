//! `LibreOffice`, where it is on the machine: real documents, workbooks and PDF files made of web pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the program may be found.
const PROGRAMS: &[&str] = &["soffice", "libreoffice"];

/// The pages, web pages all, as files of another kind; `None` where the program is not on the machine.
///
/// The program is slow to start: it is started once for all pages. It works in `folder`, which is emptied first.
///
/// # Panics
/// Panics where the program is there and does not do what it should.
#[must_use]
pub fn convert(pages: &[Vec<u8>], extension: &str, folder: &Path) -> Option<Vec<Vec<u8>>> {
    let program = PROGRAMS.iter().find(|program| runs(program))?;
    // It is no fault that there is nothing to empty.
    drop(fs::remove_dir_all(folder));
    fs::create_dir_all(folder).expect("a folder to work in");
    let sources: Vec<PathBuf> = (0..pages.len()).map(|index| folder.join(format!("{index}.html"))).collect();
    for (path, page) in sources.iter().zip(pages) {
        fs::write(path, page).expect("a page to convert");
    }
    let (from, to) = filters(extension);
    let status = Command::new(program)
        .args(["--headless", &format!("-env:UserInstallation=file://{}", folder.join("profile").display())])
        .args([&format!("--infilter={from}"), "--convert-to", to, "--outdir"])
        .arg(folder)
        .args(&sources)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(status.is_ok_and(|status| status.success()), "{program} converts to {extension}");
    let read = |path: &PathBuf| fs::read(path.with_extension(extension)).expect("a converted page");
    Some(sources.iter().map(read).collect())
}

/// The filters that read a web page and write the kind of file.
fn filters(extension: &str) -> (&'static str, &'static str) {
    match extension {
        "xlsx" => ("HTML (StarCalc)", "xlsx:Calc MS Excel 2007 XML"),
        "docx" => ("HTML (StarWriter)", "docx:MS Word 2007 XML"),
        _ => ("HTML (StarWriter)", "pdf:writer_pdf_Export"),
    }
}

/// Whether the program is on the machine.
fn runs(program: &str) -> bool {
    let quiet = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}
