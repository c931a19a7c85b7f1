//! What came of a check in, files for others out: a report to read and print, a table, the result of the contract.

mod batch;
mod csv;
mod html;

pub(crate) use batch::{name_of_all, result, table_of_all};

use super::draft::Draft;
use super::view_model::{Item, View};
use super::words::words;
use crate::locale::Locale;
use crate::source::Source;

/// A kind of file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Format {
    /// A page to read and print, that needs nothing else.
    Html,
    /// A table, a finding a line.
    Csv,
    /// The result `gouji/1`.
    Json,
}

/// A file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Export {
    /// Its name.
    pub(crate) name: String,
    /// What it is, as browsers know it.
    pub(crate) kind: &'static str,
    /// What stands in it.
    pub(crate) text: String,
}

impl Format {
    /// The kinds, in order.
    pub(crate) const ALL: [Self; 3] = [Self::Html, Self::Csv, Self::Json];
}

impl Export {
    /// What came of `draft`, of which `view` is on screen.
    #[must_use]
    pub(crate) fn of(draft: &Draft, view: &View, format: Format, locale: Locale) -> Self {
        let name = words(locale).export.name;
        let (kind, extension, text) = match format {
            Format::Html => ("text/html", "html", html::page(view, locale)),
            Format::Csv => ("text/csv", "csv", csv::table(view, locale)),
            Format::Json => ("application/json", "json", draft.result(pasted(draft, view), locale)),
        };
        Self { name: format!("{}{name}.{extension}", fit(&view.subject)), kind, text }
    }
}

/// The text in the box as a source, named after the report.
fn pasted(draft: &Draft, view: &View) -> Source {
    Source::pasted(view.subject.as_str(), draft.text.as_str())
}

/// The findings in the order of the list, those that were set aside behind, each with the reason.
fn listed(view: &View) -> impl Iterator<Item = (&Item, Option<&str>)> {
    let aside = view.aside.iter().map(|it| (&it.item, Some(it.aside.reason.as_str())));
    view.items().map(|item| (item, None)).chain(aside)
}

/// The words as far as they may stand in the name of a file.
fn fit(words: &str) -> String {
    words.chars().filter(|it| !it.is_control() && !r#"\/:*?"<>|"#.contains(*it)).take(60).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{Export, Format};
    use crate::app::draft::{Aside, Draft};
    use crate::app::testing::{REPORT, last_year};
    use crate::app::view_model::View;
    use crate::content::Content;
    use crate::examination::Examination;
    use crate::locale::Locale;
    use crate::result::ResultObject;
    use crate::rules::Selection;
    use crate::source::Source;

    fn export(draft: &Draft, format: Format) -> Export {
        let found = draft.find();
        let view = View::of(&found.checked, Locale::Zh).with_aside(&found, Locale::Zh);
        Export::of(draft, &view, format, Locale::Zh)
    }

    #[test]
    fn is_named_after_the_report() {
        let named = |title: &str| {
            let text = REPORT.replacen("望川县水利局", title, 1);
            Format::ALL.map(|format| export(&Draft::of(&Content::plain(text.as_str())), format).name)
        };
        let name = "望川县水利局2024年政府信息公开工作年度报告校验结果";
        assert_eq!(named("望川县水利局"), [".html", ".csv", ".json"].map(|end| format!("{name}{end}")));
        assert!(
            named("望/川:县水利局")[0].starts_with("望川县水利局2024年"),
            "{:?}",
            named("望/川:县水利局")
        );
    }

    #[test]
    fn is_the_result_of_the_contract() {
        let wrong = REPORT.replace("（一）予以公开\t5\t1", "（一）予以公开\t15\t1");
        let title = "望川县水利局2024年政府信息公开工作年度报告";
        let examination = Examination::of(Source::pasted(title, wrong.as_str()), &Selection::default());
        let result = serde_json::to_string(&ResultObject::of(&examination, Locale::Zh)).unwrap();
        assert_eq!(export(&Draft::of(&Content::plain(wrong)), Format::Json).text, result);
    }

    #[test]
    fn has_the_reason_of_what_was_set_aside_and_what_was_compared() {
        let draft = Draft::of(&Content::plain(REPORT)).beside(Draft::of(&Content::plain(last_year())));
        let fingerprint = draft.find().fingerprints[1].clone();
        let draft = draft.with_aside(Aside { fingerprint: fingerprint.clone(), reason: "已核实".into() });
        let result: Value = serde_json::from_str(&export(&draft, Format::Json).text).unwrap();
        let reasons: Vec<_> =
            result["diagnostics"].as_array().unwrap().iter().map(|it| it["aside"].as_str()).collect();
        assert_eq!(reasons[..3], [None, Some("已核实"), None]);
        assert_eq!(result["diagnostics"][1]["fingerprint"], fingerprint.as_str());
        assert_eq!(result["comparison"]["previous"]["failed"], 3);
    }
}
