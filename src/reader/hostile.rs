//! Documents that are damaged or made to do harm: read or refused, never a crash.

use proptest::prelude::*;

use super::testing::Zip;
use super::xml::{Node, Walk};
use super::{Kind, gb18030, read, read_file};

const DOCUMENT: &str = r#"<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:pPr><w:pStyle w:val="1"/><w:numPr><w:ilvl
    w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">一 &amp;
    </w:t><w:tab/></w:r><w:del><w:r><w:delText>2</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/>
    </w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:fldChar w:fldCharType="begin"/>
    <w:instrText>x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p></w:tc>
    <w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>"#;
const STYLES: &str = r#"<styles><style type="paragraph" default="1" styleId="1"><basedOn val="2"/></style><style styleId="2">
    <numPr><numId val="1"/></numPr></style></styles>"#;
const NUMBERING: &str = r#"<numbering><abstractNum abstractNumId="0"><lvl ilvl="0"><start val="1"/><numFmt val="chineseCounting"/>
    <lvlText val="%1、"/></lvl></abstractNum><num numId="1"><abstractNumId val="0"/><lvlOverride ilvl="0"><startOverride val="2"/>
    </lvlOverride></num></numbering>"#;
const SHEET: &str = r#"<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>
    <c r="B1"><v>1.5E1</v></c><c t="inlineStr"><is><t>文</t></is></c></row><row r="2" hidden="1"><c r="A2"><f>A1</f><v>43.787999999999997</v>
    </c></row><row><c t="b"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B2:C3"/></mergeCells></worksheet>"#;

/// The parts of a document and of a workbook, by the kind of package and with their names.
const PARTS: [(&str, &str); 8] = [
    ("word/document.xml", DOCUMENT),
    ("word/styles.xml", STYLES),
    ("word/numbering.xml", NUMBERING),
    (
        "word/_rels/document.xml.rels",
        r#"<R><R Type="x/styles" Target="styles.xml"/><R Type="x/numbering" Target="numbering.xml"/></R>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook><sheets><sheet name="主动公开" r:id="a"/><sheet name="b" r:id="a"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<R><R Id="a" Type="x/worksheet" Target="a.xml"/><R Type="x/sharedStrings" Target="s.xml"/></R>"#,
    ),
    ("xl/a.xml", SHEET),
    ("xl/s.xml", "<sst><si><r><t>规章</t></r><rPh><t>x</t></rPh></si></sst>"),
];

/// What stands in files, and what may come to stand where it should not.
const PIECES: [&str; 12] = [
    "<",
    ">",
    "/>",
    "\"",
    "=",
    "&",
    "w:val=\"9999999999\"",
    "</w:tc>",
    "<w:tbl>",
    "<w:p>",
    "<row r=\"0\">",
    "<c r=\"XFD1048576\"/>",
];

/// One change of a text or of bytes: at a place, so many are taken out and something is put in.
fn change() -> impl Strategy<Value = (prop::sample::Index, usize, usize)> {
    (any::<prop::sample::Index>(), 0_usize..40, 0..PIECES.len())
}

/// `part` with these changes.
fn changed(part: &str, changes: &[(prop::sample::Index, usize, usize)]) -> String {
    let mut characters: Vec<char> = part.chars().collect();
    for (at, length, piece) in changes {
        let at = at.index(characters.len() + 1);
        let end = (at + length).min(characters.len());
        characters.splice(at..end, PIECES[*piece].chars());
    }
    characters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_a_part_is_read_or_refused(part in 0..PARTS.len(), changes in prop::collection::vec(change(), 1..6)) {
        let broken = changed(PARTS[part].1, &changes);
        let mut parts = PARTS;
        parts[part].1 = &broken;
        let bytes = Zip::stored(&parts).bytes;
        for kind in [Kind::Docx, Kind::Xlsx] {
            prop_assert_eq!(read(kind, &bytes, gb18030), read(kind, &bytes, gb18030));
        }
    }

    #[test]
    fn any_change_of_a_package_is_read_or_refused(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        length in any::<prop::sample::Index>(),
        whole in any::<bool>(),
    ) {
        let mut bytes = Zip::packed(&PARTS).bytes;
        for (at, byte) in places {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(if whole { bytes.len() } else { length.index(bytes.len()) });
        for name in ["a.docx", "a.xlsx"] {
            let (_, content) = read_file(name, &bytes, gb18030);
            prop_assert!(whole || content.is_err() || !bytes.starts_with(b"PK"));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(start in 0..5_usize, bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let starts: [&[u8]; 5] = [b"", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe"];
        let bytes = [starts[start], &bytes].concat();
        for name in ["a.docx", "a.txt", "a"] {
            prop_assert_eq!(read_file(name, &bytes, gb18030), read_file(name, &bytes, gb18030));
        }
    }

    #[test]
    fn parts_are_walked_through_as_another_reader_does(part in 0..PARTS.len(), changes in prop::collection::vec(change(), 0..3)) {
        let part = changed(PARTS[part].1, &changes);
        if let (Some(expected), Some(met)) = (names_by_quick_xml(&part), names(&part)) {
            prop_assert_eq!(met, expected);
        }
    }
}

/// The names of all elements in order, with `/` for ends; `None` where the part is not well formed.
fn names(part: &str) -> Option<String> {
    let (mut walk, mut names) = (Walk::new(part), String::new());
    while let Some(node) = walk.step().ok()? {
        match node {
            Node::Open(element) => names.extend(["<", element.name()]),
            Node::Close => names.push('/'),
            Node::Text(_) | Node::Literal(_) => {}
        }
    }
    Some(names)
}

/// The same by a reader that was not written here.
fn names_by_quick_xml(part: &str) -> Option<String> {
    use quick_xml::events::Event;

    let mut reader = quick_xml::Reader::from_str(part);
    reader.config_mut().expand_empty_elements = true;
    let mut names = String::new();
    loop {
        match reader.read_event().ok()? {
            // What is no name is split at its colons in one way or another.
            Event::Start(element) if !is_name(element.name().into_inner()) => return None,
            Event::Start(element) => names.extend(["<", element.local_name().into_inner()]),
            Event::End(_) => names.push('/'),
            Event::Eof => return Some(names),
            _ => {}
        }
    }
}

/// Whether `name` is made of letters and digits, with a prefix or none.
fn is_name(name: &str) -> bool {
    name.split(':').count() <= 2 && name.chars().all(|ch| ch.is_alphanumeric() || ch == ':')
}

#[test]
fn the_undamaged_parts_say_something() {
    let bytes = Zip::packed(&PARTS).bytes;
    let read = |kind| read(kind, &bytes, gb18030).unwrap().text;
    assert_eq!(read(Kind::Docx), "二、一 &\n\t3\t\t\n\t\t\t\n");
    assert_eq!(read(Kind::Xlsx), "主动公开\n规章\t文\n规章\t文\n");
}
