//! Web pages and what editors and office programs hand on as such: `html/<name>.html` and beside it what it says.
//!
//! The browser tests feed the same files to the page and demand the same text: the two feeds may not differ.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use gouji::checked::Checked;
use gouji::content::Content;
use gouji::reader::html::parse;
use gouji::report::{CellCounts, EquationCounts};
use gouji::rules::Selection;

/// The pages that are not one and the same whole report.
const OTHERS: [&str; 4] = ["active", "hidden", "rows", "text"];

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/html");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|it| it == "html")).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

fn read(path: &Path) -> Content {
    parse(&fs::read_to_string(path).unwrap())
}

/// The lines of the text, those of tables with a bar before them.
fn shown(content: &Content) -> String {
    let is_of_table = |at: usize| content.grids.iter().any(|grid| (grid.start..grid.end).contains(&at));
    let mut at = 0;
    let line = |line: &str| {
        let bar = if is_of_table(at) { "| " } else { "  " };
        at += line.len();
        format!("{bar}{line}")
    };
    content.text.split_inclusive('\n').map(line).collect()
}

#[test]
fn every_page_says_what_it_shows() {
    for path in fixtures() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(path.parent().unwrap());
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name(&path), shown(&read(&path))));
    }
}

#[test]
fn every_table_is_a_rectangle() {
    for path in fixtures() {
        let content = read(&path);
        for grid in &content.grids {
            let tabs: Vec<usize> =
                grid.of(&content.text).lines().map(|line| line.matches('\t').count()).collect();
            assert!(tabs.windows(2).all(|pair| pair.first() == pair.last()), "{}: {tabs:?}", name(&path));
        }
    }
}

fn checked(path: &Path) -> Checked {
    gouji::check_content(&read(path), &Selection::default())
}

#[test]
fn one_report_is_read_alike_from_every_program() {
    for path in fixtures().iter().filter(|path| !OTHERS.contains(&name(path))) {
        let checked = checked(path);
        let CellCounts { expected, unread, .. } = checked.coverage.cells;
        assert_eq!((expected, unread), (200, 0), "{}", name(path));
        let equations = EquationCounts { passed: 40, failed: 2, unchecked: 0 };
        assert_eq!(checked.coverage.equations, equations, "{}", name(path));
        let codes: Vec<_> = checked.diagnostics.iter().map(|diagnostic| diagnostic.code.0).collect();
        assert_eq!(codes, ["ARI-01"], "{}", name(path));
    }
}

/// As many copies, each with a number of its own for the `#` in it.
fn numbered(what: &str) -> String {
    let (before, behind) = what.split_once('#').unwrap();
    (0..20_000).fold(String::new(), |text, at| text + before + &at.to_string() + behind)
}

/// Pages made to take long, by what is in them.
fn hostile() -> Vec<(&'static str, String)> {
    let repeated = |what: &str| what.repeat(20_000);
    vec![
        ("nested elements", repeated("<div><b>") + "一" + &repeated("</b></div>")),
        ("nested tables", repeated("<table><tr><td>") + "一"),
        ("nested lists", repeated("<ol><li>") + "一"),
        ("unclosed letters", numbered("<font size=#><p>一")),
        ("attributes", format!("<p {}>一", numbered("a# "))),
        ("wide and high", repeated("<td>") + &repeated("<tr><td>一")),
        (
            "reaching cells",
            "<table>".to_owned() + &"<td rowspan=0 colspan=9>".repeat(200) + &repeated("<tr><td>一"),
        ),
        ("text before tables", "<table>".to_owned() + &repeated("一<p>")),
        ("unclosed cells", repeated("<table><td>一")),
        ("templates", repeated("<template>") + "一"),
        ("end tags", repeated("</p></td></br>") + "一"),
    ]
}

#[test]
fn nothing_hostile_does_harm() {
    for (what, html) in hostile() {
        let content = parse(&html);
        // What stands in a template is not shown.
        assert_eq!(content.text.contains('一'), what != "templates", "{what}");
        assert!(content.text.len() < 150 * html.len(), "{what}: {}", content.text.len());
    }
}

#[test]
fn any_cut_of_a_page_is_read() {
    for path in fixtures() {
        let html = fs::read_to_string(&path).unwrap();
        let cuts = iter::successors(Some(0), |at| Some(at + 4999)).take_while(|at| *at < html.len());
        for end in cuts.filter(|at| html.is_char_boundary(*at)) {
            let text = parse(html.get(..end).unwrap()).text;
            assert!(text.len() <= 20 * end, "{} up to {end}", name(&path));
        }
    }
}

#[test]
fn the_source_of_a_page_as_text_says_what_the_page_says() {
    let codes = |checked: &Checked| checked.diagnostics.iter().map(|it| it.code.0).collect::<Vec<_>>();
    for path in fixtures().iter().filter(|path| !OTHERS.contains(&name(path))) {
        let source = fs::read_to_string(path).unwrap();
        let (text, page) = (gouji::check(&source, &Selection::default()), checked(path));
        assert_eq!(text.coverage, page.coverage, "{}", path.display());
        assert_eq!(codes(&text), codes(&page), "{}", path.display());
        for it in &text.diagnostics {
            let reported = it.reported.map(|figure| figure.to_string());
            assert_eq!(Some(it.place.span.of(&source)), reported.as_deref(), "{}", path.display());
        }
    }
}

#[test]
fn blank_cells_are_blank_in_the_source_of_a_page_as_text_too() {
    let page =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/html/plain.html")).unwrap();
    let source = page.replace("<td>0</td>", "<td></td>");
    let text = gouji::check(&source, &Selection::default());
    let page = gouji::check_content(&parse(&source), &Selection::default());
    assert_eq!((text.coverage.cells.blank, text.coverage.cells.unread), (157, 0));
    assert_eq!(text.coverage, page.coverage);
}

#[test]
fn what_tags_hold_is_not_what_a_page_says() {
    let page =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/html/plain.html")).unwrap();
    let codes = |source: &str| {
        let checked = gouji::check(source, &Selection::default());
        checked.diagnostics.iter().map(|it| it.code.0).collect::<Vec<_>>()
    };
    let said = "国办函【2020】109号，国务院第711号令，政府信公开，截止2024年1月1日，12余条，XX条";
    let behind = page.replacen("<td>0</td>", &format!("<td title=\"{said}\">0</td>"), 1);
    assert_eq!(codes(&behind), ["ARI-01"]);
    let shown = codes(&page.replacen("<p>", &format!("<p>{said}。</p><p>"), 1));
    for code in ["DOC-01", "DOC-05", "TYP-01", "YER-07", "TYP-05", "LEF-04"] {
        assert!(shown.contains(&code), "{code} in {shown:?}");
    }
}
