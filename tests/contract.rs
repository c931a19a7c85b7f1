//! The result object keeps the contract `gouji/1` for every source.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "contract/finding.rs"]
mod finding;
#[path = "contract/sources.rs"]
mod sources;

use gouji::examination::Examination;
use gouji::locale::Locale;
use gouji::result::ResultObject;
use gouji::rules::{Profile, Selection};
use gouji::source::Source;
use jsonschema::Validator;
use serde_json::Value;

const SCHEMA: &str = include_str!("../docs/gouji-1.schema.json");

fn schema() -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(SCHEMA).unwrap()).unwrap()
}

fn examine(source: Source) -> Examination {
    Examination::of(source, &Selection { profile: Profile::Strict, ..Selection::default() })
}

fn json(examination: &Examination, locale: Locale) -> String {
    serde_json::to_string(&ResultObject::of(examination, locale).with_text(examination)).unwrap()
}

/// Demands that `result` keeps the contract.
fn check_result(schema: &Validator, result: &str) {
    let result: Value = serde_json::from_str(result).unwrap();
    let breaches: Vec<_> =
        schema.iter_errors(&result).map(|it| format!("{}: {it}", it.instance_path())).collect();
    assert!(breaches.is_empty(), "{}: {breaches:#?}", result["source"]["name"]);
    let text: Vec<u16> = result["source"]["text"].as_str().unwrap().encode_utf16().collect();
    assert_eq!(result["source"]["length"], text.len());
    check_spans(&result, text.len());
    check_quotes(&result["report"], &text);
    check_order(&result["diagnostics"]);
}

/// Every span lies in the text.
fn check_spans(value: &Value, length: usize) {
    match value {
        Value::Object(members) => {
            if let Some([start, end]) = members.get("span").and_then(pair) {
                assert!(start <= end && end <= length, "{value}");
            }
            members.values().for_each(|member| check_spans(member, length));
        }
        Value::Array(items) => items.iter().for_each(|item| check_spans(item, length)),
        _ => {}
    }
}

/// What is quoted of the text stands at its span.
fn check_quotes(report: &Value, text: &[u16]) {
    let tables = report["tables"].as_object().unwrap().values();
    let cells = tables.filter_map(|table| table["cells"].as_array()).flatten();
    let quotes = cells.map(|cell| (&cell["raw"], &cell["span"]));
    let headings = report["sections"].as_array().unwrap().iter().map(|it| (&it["heading"], &it["span"]));
    for (quote, span) in quotes.chain(headings) {
        let Some([start, end]) = pair(span) else { continue };
        assert_eq!(quote.as_str().unwrap(), String::from_utf16(&text[start..end]).unwrap());
    }
}

/// Findings stand by place, then code.
fn check_order(diagnostics: &Value) {
    let key = |it: &Value| (pair(&it["span"]), it["code"].as_str().unwrap().to_owned());
    assert!(diagnostics.as_array().unwrap().is_sorted_by_key(key));
}

fn pair(span: &Value) -> Option<[usize; 2]> {
    serde_json::from_value(span.clone()).ok()
}

#[test]
fn every_source_gets_a_result_that_keeps_it() {
    let schema = schema();
    for source in sources::all() {
        let examination = examine(source);
        check_result(&schema, &json(&examination, Locale::Zh));
        check_result(&schema, &json(&examination, Locale::En));
    }
}

#[test]
fn a_finding_with_everything_keeps_it() {
    let mut examination = examine(Source::pasted("report.txt", sources::REPORT));
    examination.checked.as_mut().unwrap().diagnostics = vec![finding::with_everything()];
    let result = json(&examination, Locale::Zh);
    check_result(&schema(), &result);
    let result: Value = serde_json::from_str(&result).unwrap();
    assert_eq!(result["diagnostics"][0]["suspects"][0]["score"].to_string(), "0.97");
    assert_eq!(result["diagnostics"][0]["reported"], "0.5");
}

#[test]
fn a_finding_that_was_set_aside_keeps_it() {
    let mut examination = examine(Source::pasted("report.txt", sources::REPORT));
    examination.checked.as_mut().unwrap().diagnostics = vec![finding::with_everything()];
    let result = ResultObject::of(&examination, Locale::Zh).with_text(&examination);
    let result = serde_json::to_string(&result.with_aside(|_| Some("已核实"))).unwrap();
    check_result(&schema(), &result);
    let result: Value = serde_json::from_str(&result).unwrap();
    assert_eq!(result["diagnostics"][0]["aside"], "已核实");
}

#[test]
fn the_same_source_gives_the_same_bytes() {
    for source in sources::all() {
        let first = json(&examine(source.clone()), Locale::Zh);
        assert_eq!(first, json(&examine(source), Locale::Zh));
    }
}

#[test]
fn an_unreadable_source_has_six_absent_sections_and_a_problem() {
    let examination = examine(Source::file("scan.pdf", b"%PDF-1.7"));
    let result: Value = serde_json::from_str(&json(&examination, Locale::En)).unwrap();
    assert_eq!(result["problem"]["code"], "damaged");
    assert_eq!(result["source"]["kind"], "pdf");
    assert_eq!(result["report"]["sections"].as_array().unwrap().len(), 6);
    assert_eq!(result["coverage"]["cells"]["expected"], 0);
}

#[test]
fn a_result_that_breaks_it_is_refused() {
    let schema = schema();
    let result: Value =
        serde_json::from_str(&json(&examine(Source::file("scan.pdf", b"")), Locale::Zh)).unwrap();
    let breaches = [
        ("/verdict", "clean".into()),
        ("/problem", Value::Null),
        ("/source/kind", "doc".into()),
        ("/report/form", "2021".into()),
        ("/report/sections", Value::Array(Vec::new())),
        ("/report/sections/0/present", true.into()),
        ("/coverage/cells/read", (-1).into()),
    ];
    assert!(schema.is_valid(&result));
    for (place, value) in breaches {
        let mut broken = result.clone();
        *broken.pointer_mut(place).unwrap() = value;
        assert!(!schema.is_valid(&broken), "{place}");
    }
}
