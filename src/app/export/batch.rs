//! What came of several reports: a table with a line a file, and the result of the contract for each.

use yew::AttrValue;

use super::Export;
use super::csv::{MARK, line};
use crate::app::batch::{Batch, Digest, Outcome, Row};
use crate::app::incoming::Reason;
use crate::app::view_model::ReportLine;
use crate::app::words::words;
use crate::content::Content;
use crate::examination::Examination;
use crate::locale::Locale;
use crate::result::ResultObject;
use crate::rules::Selection;
use crate::source::{Source, SourceProblem};

/// The name of a file with what came of all.
#[must_use]
pub(crate) fn name_of_all(extension: &str, locale: Locale) -> String {
    format!("{}.{extension}", words(locale).reports.file)
}

/// The reports of `batch` as a table, a line each under the names of the columns.
#[must_use]
pub(crate) fn table_of_all(batch: &Batch, locale: Locale) -> Export {
    let mut table = String::from(MARK);
    line(&mut table, &words(locale).reports.table);
    for row in batch.rows.iter() {
        let said = ReportLine::of(&row.outcome, locale);
        let last = batch.last_name(row).map(AttrValue::as_str).unwrap_or_default();
        let [errors, warnings, hints, read, unread, codes] = figures(row);
        let [agency, year] = &said.subject;
        let reason = said.reason.as_deref().unwrap_or_default();
        let before = [&*row.name, agency, year, said.verdict];
        let behind = [&*errors, &warnings, &hints, &read, &unread, &codes, last, reason];
        line(&mut table, &[before.as_slice(), &behind].concat());
    }
    Export { name: name_of_all("csv", locale), kind: "text/csv", text: table }
}

/// Errors, warnings, hints, cells read and not, and the codes of what was found; nothing where nothing was checked.
fn figures(row: &Row) -> [String; 6] {
    let Outcome::Read { digest, .. } = &row.outcome else { return <_>::default() };
    let Digest { errors, warnings, hints, coverage, codes, problem: None, .. } = &**digest else {
        return <_>::default();
    };
    let cells = coverage.cells;
    let counts = [*errors, *warnings, *hints, cells.read + cells.blank, cells.unread];
    let [errors, warnings, hints, read, unread] = counts.map(|count| count.to_string());
    [errors, warnings, hints, read, unread, codes.join(" ")]
}

/// The result of the contract for one report of `batch`.
#[must_use]
pub(crate) fn result(batch: &Batch, at: usize, locale: Locale) -> String {
    let Some(row) = batch.rows.get(at) else { return String::new() };
    match (&row.outcome, batch.whole(at)) {
        (_, Some(draft)) => draft.result(source(row, &draft.text), locale),
        (Outcome::Refused(reason), _) => unread(row, problem(reason, locale), locale),
        _ => unread(row, failed(words(locale).reports.skipped), locale),
    }
}

fn unread(row: &Row, content: Result<Content, SourceProblem>, locale: Locale) -> String {
    let examination = Examination::of(Source { content, ..source(row, "") }, &Selection::default());
    // Nothing in a result fails to be written: its keys are words, its figures strings.
    serde_json::to_string(&ResultObject::of(&examination, locale)).unwrap_or_default()
}

/// What the result says of the file; of one whose text was changed since, what it says of a text.
fn source(row: &Row, text: &str) -> Source {
    let pasted = Source::pasted(row.name.as_str(), text);
    match &row.origin {
        Some(origin) => Source { kind: origin.kind, sha256: origin.sha256.clone(), ..pasted },
        None => pasted,
    }
}

/// Why there is nothing to check: nothing is written, or the text is not known.
fn problem(reason: &Reason, locale: Locale) -> Result<Content, SourceProblem> {
    match reason {
        Reason::Unreadable(unreadable) => Err(unreadable.clone().into()),
        Reason::Blank => Ok(Content::plain("")),
        other => failed(&(words(locale).reports.reason)(other)),
    }
}

fn failed(reason: &str) -> Result<Content, SourceProblem> {
    Err(SourceProblem::Failed(reason.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{result, table_of_all};
    use crate::app::batch::{Batch, Origin, Outcome};
    use crate::app::incoming::{Reason, taken};
    use crate::app::testing::{BEGINNING, REPORT, last_year};
    use crate::examination::{Examination, peer};
    use crate::locale::Locale;
    use crate::reader::Unreadable;
    use crate::result::ResultObject;
    use crate::rules::Selection;
    use crate::source::Source;

    /// These texts as they come out of files.
    fn batch(texts: &[&str]) -> Batch {
        let names = (0..texts.len()).map(|at| format!("{at}.txt").into());
        let read = |(at, text): (usize, &&str)| {
            let Source { kind, sha256, content, .. } = file(at, text);
            let read = content.map_err(|_| Reason::Unreadable(Unreadable::Empty)).and_then(taken);
            (at, Some(Origin { kind, sha256 }), Outcome::of_file(read))
        };
        Batch::default().with_more(names).read(texts.iter().enumerate().map(read).collect()).compared()
    }

    fn file(at: usize, text: &str) -> Source {
        Source::file(format!("{at}.txt"), text.as_bytes())
    }

    fn written(examination: &Examination) -> String {
        serde_json::to_string(&ResultObject::of(examination, Locale::Zh)).unwrap()
    }

    #[test]
    fn says_of_each_file_what_the_command_line_says() {
        let last = last_year();
        let texts = [REPORT, "", "今天天气很好。", BEGINNING, &last];
        let batch = batch(&texts);
        for at in 1..5 {
            let examination = Examination::of(file(at, texts[at]), &Selection::default());
            assert_eq!(result(&batch, at, Locale::Zh), written(&examination), "{at}");
        }
        let name = "望川县水利局2023年政府信息公开工作年度报告";
        let previous = Some(peer(&Source { name: name.to_owned(), ..file(4, &last) }));
        let company = crate::company::Company { previous, ..<_>::default() };
        let examination = Examination::beside(file(0, REPORT), &company, &Selection::default());
        assert_eq!(result(&batch, 0, Locale::Zh), written(&examination));
    }

    #[test]
    fn says_no_more_of_a_file_whose_text_was_changed() {
        let batch = Batch { open: Some(0), ..batch(&[REPORT]) };
        let closed = batch.closed(&batch.draft(0).unwrap().edited(BEGINNING.into()));
        let examination = Examination::of(Source::pasted("0.txt", BEGINNING), &Selection::default());
        assert_eq!(result(&closed, 0, Locale::Zh), written(&examination));
    }

    #[test]
    fn says_why_a_file_was_not_read() {
        let batch = Batch::default().with_more(["a.txt".into(), "b.pdf".into()]);
        let batch = batch.read(vec![(1, None, Outcome::Refused(Reason::WithoutReader))]).stopped();
        let said = |at| serde_json::from_str::<serde_json::Value>(&result(&batch, at, Locale::Zh)).unwrap();
        assert_eq!(said(0)["problem"]["message"], "读取文件失败：已停止，未读取");
        assert_eq!(said(1)["problem"]["code"], "unreadable-file");
        assert_eq!(
            (said(1)["readable"].as_bool(), said(1)["verdict"].as_str()),
            (Some(false), Some("unreadable"))
        );
    }

    #[test]
    fn is_a_table_with_a_line_for_each_file() {
        let wrong = REPORT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1");
        let batch = batch(&[&wrong, &last_year(), "今天天气很好。"]).with_more(["=1+1.txt".into()]).stopped();
        let table = table_of_all(&batch, Locale::Zh);
        assert_eq!((table.name.as_str(), table.kind), ("批量校验结果.csv", "text/csv"));
        let lines: Vec<_> = table.text.split("\r\n").collect();
        let head = "\u{feff}\"文件\",\"机关\",\"年度\",\"结论\",\"错误\",\"提醒\",\"提示\",\"已识别格数\",\"未识别格数\",\"规则\",\"上年报告\",\"未校验的原因\"";
        assert_eq!(lines[0], head);
        let figures =
            "\"有错误\",\"1\",\"4\",\"0\",\"200\",\"0\",\"ARI-01 DUP-02 XYR-01 XYR-02\",\"1.txt\",\"\"";
        assert_eq!(lines[1], format!("\"0.txt\",\"望川县水利局\",\"2024\",{figures}"));
        assert!(
            lines[2].starts_with("\"1.txt\",\"望川县水利局\",\"2023\",\"有错误\",\"1\",\"0\",\"0\",\"200\","),
            "{}",
            lines[2]
        );
        assert!(lines[3].starts_with("\"2.txt\",\"\",\"\",\"无法校验\",\"\","), "{}", lines[3]);
        assert!(lines[3].contains("没有找到政府信息公开工作年度报告"), "{}", lines[3]);
        assert!(lines[4].starts_with("\"'=1+1.txt\",\"\",\"\",\"已停止，未读取\","), "{}", lines[4]);
        assert_eq!((lines.len(), lines[5]), (6, ""));
    }
}
