//! Whole made-up reports with what is said of them: `cases/<case>/report.txt` and beside it `diagnostics.snap`.

use std::fs;
use std::path::Path;

use gouji::diagnostic::Diagnostic;
use gouji::locale::{Locale, say, severity};
use gouji::report::Report;

#[test]
fn every_case_gets_its_diagnostics() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for case in fs::read_dir(folder).expect("the cases") {
        let case = case.expect("a case").path();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&case);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let text = fs::read_to_string(case.join("report.txt")).expect("a report");
        settings.bind(|| insta::assert_snapshot!("diagnostics", said(&text)));
    }
}

fn said(text: &str) -> String {
    let checked = gouji::check(text, &gouji::rules::Selection::default());
    match &checked.report {
        Ok(report) => checked.diagnostics.iter().map(|diagnostic| lines(report, diagnostic)).collect(),
        Err(problem) => problem.code().to_owned(),
    }
}

fn lines(report: &Report, diagnostic: &Diagnostic) -> String {
    let document = &report.document;
    let at = document.positions.line_column(document.source(), diagnostic.place.span.start);
    let severity = severity(diagnostic.severity, Locale::Zh);
    let sentence = say(&diagnostic.finding, Locale::Zh);
    let marked = document.slice(diagnostic.place.span).replace(['\n', '\t'], " ");
    format!("{}:{} {} {severity} {sentence}\n  > {marked}\n", at.line, at.column, diagnostic.code)
}
