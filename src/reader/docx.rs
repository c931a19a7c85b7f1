//! A document of Word or WPS in, its paragraphs and tables out, as they stand on paper.
//!
//! Changes that are tracked are taken as accepted; what is hidden, deleted or a comment is no part of the document,
//! nor are notes, headers and footers. Numbers that the program counts itself are counted here in its place.

mod body;
mod numbering;
mod numeral;
mod paragraph;
mod styles;
mod table;

use super::Unreadable;
use super::package::Package;
use super::relations::{Relations, main_part};
use super::xml::characters;
use crate::content::Content;
use body::Body;
use numbering::Numbering;
use styles::Styles;

/// What a document says.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Unreadable> {
    let mut package = Package::open(bytes)?;
    let main = main_part(&mut package, "word/document.xml")?;
    let relations = Relations::of(&mut package, &main)?;
    let mut part = |kind: &str| match relations.of_kind(kind) {
        Some(name) => package.read(name)?.map(|bytes| characters(&bytes)).transpose(),
        None => Ok(None),
    };
    let styles = part("styles")?.map_or_else(|| Ok(Styles::default()), |part| Styles::of(&part))?;
    let numbering =
        part("numbering")?.map_or_else(|| Ok(Numbering::default()), |part| Numbering::of(&part))?;
    let document = package.read(&main)?.ok_or(Unreadable::Damaged)?;
    Body::new(&styles, numbering).read(&characters(&document)?)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::reader::testing::zip;
    use crate::reader::{Foreign, Unreadable};

    /// What a document with this body says, or why it says nothing.
    fn told(body: &str, parts: &[(&str, &str)]) -> Result<String, Unreadable> {
        let relations = r#"<Relationships><Relationship Type="x/styles" Target="styles.xml"/>
            <Relationship Type="x/numbering" Target="numbering.xml"/></Relationships>"#;
        let document =
            format!("<w:document><w:body>{body}<w:sectPr><w:t>x</w:t></w:sectPr></w:body></w:document>");
        let mut all =
            vec![("word/document.xml", document.as_str()), ("word/_rels/document.xml.rels", relations)];
        all.extend(parts);
        read(&zip(&all)).map(|content| content.text)
    }

    /// Demands that a document with this body says this.
    fn check(body: &str, expected: &str) {
        assert_eq!(told(body, &[]).as_deref(), Ok(expected), "{body}");
    }

    /// A paragraph with one run of this text.
    fn paragraph(text: &str) -> String {
        format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
    }

    /// A cell with these properties and this text.
    fn cell(properties: &str, text: &str) -> String {
        format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", paragraph(text))
    }

    /// A table of these rows.
    fn table(rows: &[&[String]]) -> String {
        let rows: Vec<_> = rows.iter().map(|row| format!("<w:tr>{}</w:tr>", row.concat())).collect();
        format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.concat())
    }

    #[test]
    fn runs_make_up_lines() {
        check(
            "<w:p><w:r><w:t>一、</w:t></w:r><w:r><w:t>总体</w:t><w:tab/><w:t>情况</w:t></w:r></w:p><w:p/>
            <w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:cr/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r></w:p>",
            "一、总体\t情况\n上\n下\n1-2\n",
        );
    }

    #[test]
    fn spaces_count_where_the_text_says_so() {
        check("<w:p><w:r><w:t> 1\n</w:t><w:t xml:space=\"preserve\"> 2</w:t></w:r></w:p>", "1 2\n");
    }

    #[test]
    fn symbols_are_characters() {
        check(
            r#"<w:p><w:r><w:sym w:font="Symbol" w:char="F031"/><w:sym w:font="宋体" w:char="4E00"/></w:r></w:p>"#,
            "1一\n",
        );
        check(r#"<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>"#, "\u{f0fe}\n");
    }

    #[test]
    fn changes_are_taken_as_accepted() {
        check(
            "<w:p><w:ins><w:r><w:t>15</w:t></w:r></w:ins><w:del><w:r><w:delText>16</w:delText></w:r></w:del>
            <w:moveFrom><w:r><w:t>上</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>下</w:t></w:r></w:moveTo></w:p>",
            "15下\n",
        );
    }

    #[test]
    fn a_paragraph_whose_end_was_deleted_goes_on() {
        let first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>一、总体</w:t></w:r></w:p>";
        check(&format!("{first}{}{}", paragraph("情况"), paragraph("平稳。")), "一、总体情况\n平稳。\n");
        check(
            &format!("{}{}", table(&[&[first.replace("<w:p>", "<w:tc><w:p>") + "</w:tc>"]]), paragraph("二")),
            "一、总体\n二\n",
        );
    }

    #[test]
    fn a_format_that_was_changed_is_the_new_one() {
        check(
            "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>1</w:t></w:r></w:p>",
            "1\n",
        );
    }

    #[test]
    fn hidden_text_is_not_there() {
        check(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr>
            <w:t>2</w:t></w:r></w:p>",
            "2\n",
        );
        let styles = r#"<styles><style styleId="p"><rPr><vanish/></rPr></style><style styleId="c"><rPr><vanish/></rPr></style></styles>"#;
        let body = r#"<w:p><w:pPr><w:pStyle w:val="p"/></w:pPr><w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr>
            <w:t>2</w:t></w:r></w:p><w:p><w:r><w:rPr><w:rStyle w:val="c"/></w:rPr><w:t>3</w:t></w:r><w:r><w:t>4</w:t></w:r></w:p>"#;
        assert_eq!(told(body, &[("word/styles.xml", styles)]).as_deref(), Ok("2\n4\n"));
    }

    #[test]
    fn fields_stand_as_their_results() {
        check(
            r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(1)</w:instrText><w:t>x</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>y</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>z</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>15</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:fldSimple w:instr="PAGE"><w:r><w:t>件</w:t></w:r></w:fldSimple></w:p>"#,
            "15件\n",
        );
    }

    #[test]
    fn a_field_without_an_end_swallows_no_further_paragraph() {
        let body = format!(
            r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r></w:p>{}"#,
            paragraph("1")
        );
        check(&body, "1\n");
    }

    #[test]
    fn what_only_surrounds_text_is_looked_through() {
        check(
            "<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:smartTag><w:r><w:t>1</w:t></w:r>
            </w:smartTag></w:hyperlink></w:p></w:sdtContent></w:sdt>",
            "1\n",
        );
    }

    #[test]
    fn one_of_several_alternatives_is_taken() {
        let boxed = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", paragraph(text));
        check(
            &format!(
                "<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Choice>{}</mc:Choice>
                <mc:Fallback>{}</mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>",
                boxed("甲"), boxed("乙"), boxed("丙")
            ),
            "甲\n前后\n",
        );
        check(
            "<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>1</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
            "1\n",
        );
    }

    #[test]
    fn notes_readings_and_figures_above_the_line_join_no_figure() {
        check(
            r#"<w:p><w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>
            <w:r><w:footnoteReference w:id="2"/><w:t>件</w:t></w:r>
            <w:ruby><w:rt><w:r><w:t>xian</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>县</w:t></w:r></w:rubyBase></w:ruby></w:p>"#,
            "12^1件县\n",
        );
        check(
            "<w:p><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></w:p>",
            "1/2\n",
        );
    }

    #[test]
    fn cells_stand_where_they_are_printed() {
        let rows = table(&[
            &[cell(r#"<w:gridSpan w:val="2"/>"#, "申请"), cell("", "总计")],
            &[cell(r#"<w:vMerge w:val="restart"/>"#, "（五）"), cell("", "1"), cell("", "2")],
            &[cell("<w:vMerge/>", "hidden"), cell("", "3"), cell("", "4")],
            &[
                cell("<w:vMerge/>", ""),
                cell(r#"<w:hMerge w:val="restart"/>"#, "5"),
                cell("<w:hMerge/>", "hidden"),
            ],
        ]);
        check(&rows, "申请\t\t总计\n（五）\t1\t2\n\t3\t4\n\t5\t\n");
    }

    #[test]
    fn a_cell_that_goes_on_from_nothing_stands_alone() {
        let rows = table(&[&[cell("", "甲"), cell("", "1")], &[cell("<w:vMerge/>", "乙"), cell("", "2")]]);
        check(&rows, "甲\t1\n乙\t2\n");
    }

    #[test]
    fn rows_may_begin_further_on_and_cells_may_have_no_properties() {
        let row =
            format!("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>{}</w:tc><w:tc/>", paragraph("2"));
        check(&table(&[&[cell("", "1"), cell("", "3"), cell("", "4")], &[row]]), "1\t3\t4\n\t2\t\n");
    }

    #[test]
    fn hidden_and_deleted_rows_are_not_there() {
        let row = |property: &str, text: &str| {
            format!("<w:trPr><w:{property}/></w:trPr>{}{}", cell("", text), cell("", "0"))
        };
        check(
            &table(&[
                &[row("del", "甲")],
                &[row("ins", "乙")],
                &[row("hidden", "丙")],
                &[row("cantSplit", "丁")],
            ]),
            "乙\t0\n丁\t0\n",
        );
    }

    #[test]
    fn a_table_that_arranges_the_page_is_looked_through() {
        let inner = table(&[&[cell("", "规章"), cell("", "0")]]);
        let outer =
            format!("<w:tbl><w:tr><w:tc>{}{inner}<w:p/></w:tc></w:tr></w:tbl>", paragraph("二、主动公开"));
        check(&outer, "二、主动公开\n规章\t0\n");
    }

    #[test]
    fn numbers_of_paragraphs_are_printed() {
        let numbering = r#"<numbering><abstractNum abstractNumId="0">
            <lvl ilvl="0"><start val="1"/><numFmt val="chineseCounting"/><pStyle val="1"/><lvlText val="%1、"/></lvl>
            <lvl ilvl="1"><start val="1"/><numFmt val="chineseCounting"/><pStyle val="2"/><lvlText val="（%2）"/></lvl>
            <lvl ilvl="2"><start val="1"/><numFmt val="decimal"/><lvlText val="%3."/></lvl></abstractNum>
            <num numId="5"><abstractNumId val="0"/></num></numbering>"#;
        let styles = r#"<styles><style styleId="1"><numPr><numId val="5"/></numPr></style>
            <style styleId="2"><basedOn val="1"/></style></styles>"#;
        let of_style = |style: &str, more: &str, text: &str| {
            format!(
                r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
            )
        };
        let direct = r#"<w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr>"#;
        let body = [
            of_style("1", "", "总体情况"),
            of_style("2", "", "主动公开"),
            of_style("2", "", "依申请公开"),
            of_style("", direct, "5"),
            of_style("1", r#"<w:numPr><w:numId w:val="0"/></w:numPr>"#, "附"),
            of_style("1", "<w:rPr><w:del/></w:rPr>", "二、"),
            of_style("1", "", "主动公开"),
        ];
        let parts = [("word/numbering.xml", numbering), ("word/styles.xml", styles)];
        assert_eq!(
            told(&body.concat(), &parts).as_deref(),
            Ok("一、总体情况\n（一）主动公开\n（二）依申请公开\n1. 5\n附\n二、二、主动公开\n")
        );
    }

    #[test]
    fn a_document_that_only_wraps_a_page_is_said_so() {
        assert_eq!(
            told(r#"<w:altChunk r:id="a"/>"#, &[]),
            Err(Unreadable::UnsupportedKind(Foreign::Wrapped))
        );
    }

    #[test]
    fn a_document_without_its_main_part_is_damaged() {
        assert_eq!(read(&zip(&[("word/styles.xml", "<styles/>")])), Err(Unreadable::Damaged));
        assert_eq!(told("<w:p>", &[]), Err(Unreadable::Damaged));
    }

    #[test]
    fn nesting_is_no_danger() {
        let boxes =
            |depth: usize| ["<w:p><w:r>".repeat(depth), "<w:t>1</w:t>".into(), "</w:r></w:p>".repeat(depth)];
        check(&boxes(20_000).concat(), "1\n");
        let tables = |depth: usize| {
            ["<w:tbl><w:tr><w:tc>".repeat(depth), paragraph("1"), "</w:tc></w:tr></w:tbl>".repeat(depth)]
                .concat()
        };
        check(&tables(60), "1\n");
        assert_eq!(told(&tables(20_000), &[]), Err(Unreadable::Damaged));
    }
}
