//! A workbook of Excel or WPS in, its visible sheets out, one below the other.
//!
//! Formulas stand as the values that the program computed last; what is hidden is not part of the report.

mod number;
mod place;
mod render;
mod sheet;
mod strings;
mod visible;
mod workbook;

use super::Unreadable;
use super::package::Package;
use super::relations::{Relations, main_part};
use super::xml::characters;
use crate::content::{Builder, Content};
use render::render;
use sheet::Sheet;
use visible::Visible;
use workbook::sheets;

/// What a workbook says.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Unreadable> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package, "xl/workbook.xml")?;
    let relations = Relations::of(&mut package, &main)?;
    let workbook = part(&mut package, &main)?.ok_or(Unreadable::Damaged)?;
    let texts = match relations.of_kind("sharedStrings") {
        Some(name) => {
            part(&mut package, name)?.map_or_else(|| Ok(Vec::new()), |part| strings::texts(&part))?
        }
        None => Vec::new(),
    };
    let mut shown = Vec::new();
    for sheet in sheets(&workbook)? {
        let name = relations.of_id(&sheet.id).ok_or(Unreadable::Damaged)?;
        // A sheet that is a chart has a part too, without cells.
        let cells = part(&mut package, name)?.ok_or(Unreadable::Damaged)?;
        shown.push((sheet.name, Visible::of(Sheet::of(&cells, &texts)?)));
    }
    Ok(rendered(&shown))
}

/// All sheets one below the other, where there are several under the names that say something.
fn rendered(sheets: &[(String, Visible)]) -> Content {
    let mut builder = Builder::default();
    let filled: Vec<_> = sheets.iter().filter(|(_, sheet)| !sheet.rows.is_empty()).collect();
    for (name, sheet) in &filled {
        if filled.len() > 1 && says_something(name) && !sheet.mentions(name) {
            builder.text(name);
            builder.end_paragraph();
        }
        render(sheet, &mut builder);
    }
    builder.finish()
}

/// Whether the name of a sheet is more than the one that programs give.
fn says_something(name: &str) -> bool {
    name.contains(|ch| ('一'..='\u{9fff}').contains(&ch)) && !name.starts_with("工作表")
}

fn part(package: &mut Package<'_>, name: &str) -> Result<Option<String>, Unreadable> {
    package.read(name)?.map(|bytes| characters(&bytes)).transpose()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::reader::Unreadable;
    use crate::reader::testing::zip;

    const TEXTS: &str = "<sst><si><t>规章</t></si><si><t>行政规范性文件</t></si></sst>";

    /// A workbook of these sheets, each with the name and the state of its tab.
    fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
        let tab = |(at, (tab, _)): (usize, &(&str, &str))| format!(r#"<sheet {tab} r:id="r{at}"/>"#);
        let tabs: Vec<_> = sheets.iter().enumerate().map(tab).collect();
        let relation = |at| format!(r#"<R Id="r{at}" Type="x/worksheet" Target="/xl/sheets/{at}.xml"/>"#);
        let mut relations: Vec<_> = (0..sheets.len()).map(relation).collect();
        relations.push(r#"<R Type="x/sharedStrings" Target="s.xml"/>"#.to_owned());
        let names: Vec<_> = (0..sheets.len()).map(|at| format!("xl/sheets/{at}.xml")).collect();
        let tabs = format!("<workbook><sheets>{}</sheets></workbook>", tabs.concat());
        let relations = format!("<Rs>{}</Rs>", relations.concat());
        let mut parts = vec![
            ("xl/workbook.xml", tabs.as_str()),
            ("xl/_rels/workbook.xml.rels", &relations),
            ("xl/s.xml", TEXTS),
        ];
        parts.extend(names.iter().map(String::as_str).zip(sheets.iter().map(|sheet| sheet.1)));
        zip(&parts)
    }

    /// Demands that a workbook with one such sheet says this.
    fn check(sheet: &str, expected: &str) {
        let content = read(&workbook(&[(r#"name="Sheet1""#, &format!("<worksheet>{sheet}</worksheet>"))]));
        assert_eq!(content.map(|it| it.text).as_deref(), Ok(expected), "{sheet}");
    }

    #[test]
    fn cells_of_every_type_are_shown() {
        check(
            r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.2E1</v></c><c r="C1" t="str"><f>A1</f><v>文</v></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><r><t>总</t></r><r><t>计</t></r><rPh><t>x</t></rPh></is></c>
            <c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c></row></sheetData>"#,
            "规章\t12\t文\n总计\tTRUE\t#REF!\n",
        );
    }

    #[test]
    fn blanks_keep_their_places_and_cells_without_names_follow() {
        check(
            r#"<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3"><v>1</v></c><c/><c><v>3</v></c></row>
            <row><c r="B4" t="s"><v>1</v></c><c r="C4" s="7"/><c r="E4"><v>2</v></c></row></sheetData>"#,
            "规章\t1\t\t3\n行政规范性文件\t\t2\t\n",
        );
    }

    #[test]
    fn merged_cells_show_their_first_and_hide_the_others() {
        check(
            r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>
            <row r="2"><c r="A2"><v>9</v></c><c r="B2"><v>3</v></c><c r="C2"><v>8</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>"#,
            "规章\t1\t2\n\t3\t\n",
        );
    }

    #[test]
    fn hidden_rows_and_columns_are_not_there() {
        check(
            r#"<cols><col min="2" max="3" hidden="1"/></cols><sheetData>
            <row r="1" hidden="1"><c r="A1" t="s"><v>1</v></c><c r="D1"><v>7</v></c></row>
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>5</v></c><c r="D2"><v>6</v></c></row>
            <row r="3" ht="0"><c r="A3"><v>1</v></c></row></sheetData>"#,
            "规章\t6\n",
        );
    }

    #[test]
    fn a_merged_cell_that_begins_in_a_hidden_row_is_shown_further_down() {
        check(
            r#"<sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>
            <row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#,
            "规章\t2\n",
        );
    }

    #[test]
    fn what_is_written_across_the_sheet_is_a_paragraph() {
        let prose = "全年平稳有序。".repeat(10);
        check(
            &format!(
                r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>一、总体情况</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>{prose}&#10;另起一段。</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>0</v></c></row></sheetData>
                <mergeCells><mergeCell ref="A1:B1"/></mergeCells>"#
            ),
            &format!("一、总体情况\n{prose}\n另起一段。\n规章\t0\n"),
        );
    }

    #[test]
    fn columns_of_other_tables_are_none_of_a_table() {
        check(
            r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>1</v></c></row>
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>2</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>三</t></is></c></row>
            <row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>2</v></c><c r="C4"><v>3</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/><mergeCell ref="A3:C3"/></mergeCells>"#,
            "规章\t1\n行政规范性文件\t2\n三\n1\t2\t3\n",
        );
    }

    #[test]
    fn a_single_cell_far_away_costs_nothing() {
        check(
            r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>"#,
            "规章\t\n\t5\n",
        );
    }

    #[test]
    fn a_sheet_that_is_no_table_is_written_without_blanks() {
        let row = |at: u32| {
            let column = char::from_u32(65 + at % 26).unwrap();
            format!(
                r#"<row r="{at}"><c r="{column}{at}"><v>{at}</v></c><c r="A{column}{at}"><v>1</v></c><c r="B{column}{at}"><v>2</v></c></row>"#
            )
        };
        let rows: Vec<_> = (1..=78).map(row).collect();
        let lines: Vec<_> = (1..=78).map(|at| format!("{at}\t1\t2\n")).collect();
        check(&format!("<sheetData>{}</sheetData>", rows.concat()), &lines.concat());
    }

    #[test]
    fn visible_sheets_follow_each_other_under_names_that_say_something() {
        let sheet = |value: &str| {
            format!(
                r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>{value}</v></c></row></sheetData></worksheet>"#
            )
        };
        let (first, second) = (sheet("1"), sheet("2"));
        let read = |sheets: &[(&str, &str)]| read(&workbook(sheets)).unwrap().text;
        let (named, plain, hidden) = (r#"name="主动公开""#, r#"name="Sheet2""#, r#"name="x" state="hidden""#);
        assert_eq!(
            read(&[(named, &first), (hidden, &second), (plain, &second)]),
            "主动公开\n规章\t1\n规章\t2\n"
        );
        assert_eq!(read(&[(named, &first), (hidden, &second), (plain, "<worksheet/>")]), "规章\t1\n");
        assert_eq!(read(&[(r#"name="规章""#, &first), (plain, &second)]), "规章\t1\n规章\t2\n");
    }

    #[test]
    fn a_workbook_whose_parts_do_not_fit_is_damaged() {
        let damaged = |sheet: &str| read(&workbook(&[(r#"name="a""#, sheet)])).unwrap_err();
        assert_eq!(damaged(r#"<s><row r="1"><c r="A1" t="s"><v>2</v></c></row></s>"#), Unreadable::Damaged);
        assert_eq!(damaged(r#"<s><row r="1"><c r="1A"><v>2</v></c></row></s>"#), Unreadable::Damaged);
        assert_eq!(damaged("<s>"), Unreadable::Damaged);
        let gone = [("xl/workbook.xml", r#"<workbook><sheet name="a" r:id="r1"/></workbook>"#)];
        assert_eq!(read(&zip(&gone)), Err(Unreadable::Damaged));
    }
}
