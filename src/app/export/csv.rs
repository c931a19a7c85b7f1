//! The findings as a table that spreadsheets open, a line each.

use super::listed;
use crate::app::view_model::View;
use crate::app::words::words;
use crate::figure::Figure;
use crate::locale::Locale;

/// By this, spreadsheets know that the text is in UTF-8.
pub(super) const MARK: char = '\u{feff}';

/// The findings of `view`, a line each under the names of the columns.
#[must_use]
pub(super) fn table(view: &View, locale: Locale) -> String {
    let mut table = String::from(MARK);
    line(&mut table, &words(locale).export.columns);
    for (item, reason) in listed(view) {
        let figures = item.figures.as_ref();
        let (reported, computed) = figures.map(|(one, two)| (&**one, &**two)).unwrap_or_default();
        line(
            &mut table,
            &[
                &view.subject,
                item.severity_word,
                item.code,
                &item.place,
                &item.sentence,
                reported,
                computed,
                &item.basis,
                reason.unwrap_or_default(),
            ],
        );
    }
    table
}

/// A line with these fields.
pub(super) fn line(table: &mut String, fields: &[&str]) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            table.push(',');
        }
        table.push('"');
        if is_formula(field) {
            table.push('\'');
        }
        table.push_str(&field.replace('"', "\"\""));
        table.push('"');
    }
    table.push_str("\r\n");
}

/// Whether a spreadsheet would take the field for a formula, which may do things; a mere figure may not.
fn is_formula(field: &str) -> bool {
    field.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])
        && Figure::parse(field).is_none()
}

#[cfg(test)]
mod tests {
    use super::{is_formula, line, table};
    use crate::app::draft::{Aside, Draft};
    use crate::app::testing::REPORT;
    use crate::app::view_model::View;
    use crate::content::Content;
    use crate::locale::Locale;

    /// The table of a report with two findings, the first of them set aside.
    fn written(locale: Locale) -> Vec<String> {
        let text = REPORT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1").replace("12.8", "-12.8");
        let draft = Draft::of(&Content::plain(text));
        let fingerprint = draft.find().fingerprints[1].clone();
        let found = draft.with_aside(Aside { fingerprint, reason: "=\"已核实\"".into() }).find();
        let view = View::of(&found.checked, locale).with_aside(&found, locale);
        table(&view, locale).split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn has_a_line_for_each_finding_under_its_names() {
        let lines = written(Locale::Zh);
        assert_eq!(
            lines[0],
            "\u{feff}\"报告\",\"等级\",\"规则\",\"位置\",\"问题\",\"表中\",\"推算为\",\"依据\",\"不采纳的理由\""
        );
        assert!(
            lines[1].starts_with("\"望川县水利局2024年政府信息公开工作年度报告\",\"错误\","),
            "{}",
            lines[1]
        );
        assert!(lines[2].contains(",\"15\",\"5\","), "{}", lines[2]);
        assert!(lines[2].ends_with(",\"'=\"\"已核实\"\"\""), "{}", lines[2]);
        assert_eq!((lines.len(), lines[3].as_str()), (4, ""));
    }

    #[test]
    fn is_in_english_as_well() {
        let head = "\u{feff}\"Report\",\"Severity\",\"Rule\",\"Place\",\"Finding\",\"Reported\",\"Computed\",\"Basis\"";
        assert!(written(Locale::En)[0].starts_with(head), "{}", written(Locale::En)[0]);
    }

    #[test]
    fn holds_no_formula() {
        for formula in ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1", "\t=1", "\r=1"] {
            assert!(is_formula(formula), "{formula}");
        }
        for plain in ["-1", "-12.8", "1=1", "一", ""] {
            assert!(!is_formula(plain), "{plain}");
        }
        let mut table = String::new();
        line(&mut table, &["=cmd|'/C calc'!A0", "一,\n二"]);
        assert_eq!(table, "\"'=cmd|'/C calc'!A0\",\"一,\n二\"\r\n");
    }
}
