//! Files that say nothing that can be used, and why.

use gouji::reader::Unreadable;

use super::written::{Written, code, stream, table, text};
use super::{kept, read_pdf, said};

/// A picture over the whole page.
const PICTURE: &str = "q 600 0 0 800 0 0 cm /X Do Q\n";
const IMAGE: &str =
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8";

fn scan(behind: &str) -> Vec<u8> {
    Written::pages([PICTURE.to_owned() + behind]).with_object(&stream(IMAGE, "x")).bytes()
}

#[test]
fn pages_of_pictures_are_scans() {
    assert_eq!(read_pdf(&scan("")), Err(Unreadable::Scanned));
    assert_eq!(read_pdf(&kept("scanned.pdf")), Err(Unreadable::Scanned));
}

#[test]
fn a_page_number_beside_a_picture_is_no_text() {
    assert_eq!(read_pdf(&scan(&text(290, 30, 9, "- 1 -"))), Err(Unreadable::Scanned));
}

#[test]
fn what_a_program_saw_in_a_scan_is_no_text() {
    let guessed = format!("BT /F 10 Tf 3 Tr 50 700 Td <{}> Tj ET\n", code(&"政府信息公开年度报告".repeat(9)));
    assert_eq!(read_pdf(&scan(&guessed)), Err(Unreadable::Scanned));
}

#[test]
fn a_text_beside_pictures_is_a_text() {
    assert!(said(&scan(&text(50, 700, 9, &"政府信息公开年度报告".repeat(9)))).starts_with("政府信息"));
}

#[test]
fn pages_with_nothing_on_them_say_nothing() {
    assert_eq!(read_pdf(&Written::pages([String::new()]).bytes()), Err(Unreadable::Scanned));
}

#[test]
fn letters_without_their_characters_are_nonsense() {
    let font = "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+SimSun /Encoding /Identity-H /DescendantFonts [<< \
                /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+SimSun \
                /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>";
    let page = text(50, 700, 10, &"政府信息公开".repeat(9));
    assert_eq!(read_pdf(&Written::pages([page]).with_font(font).bytes()), Err(Unreadable::Garbled));
}

#[test]
fn a_letter_without_its_character_is_not_left_out() {
    let unknown = "BT /F 10 Tf 50 700 Td <E000> Tj ET\n".to_owned();
    let page = text(60, 700, 10, &"政府信息公开".repeat(9)) + &unknown;
    assert!(said(&Written::pages([page]).bytes()).starts_with("\u{fffd}政府"));
}

#[test]
fn a_cell_without_its_characters_is_no_text_cell() {
    let cells: [&[&str]; 1] = [&["规章", ""]];
    let unknown = "BT /F 10 Tf 160 686 Td <E000> Tj ET\n".to_owned();
    let page = table(&[50, 150, 250], &[700, 680], &cells)
        + &text(50, 600, 10, &"政府信息公开".repeat(9))
        + &unknown;
    assert_eq!(read_pdf(&Written::pages([page]).bytes()), Err(Unreadable::Garbled));
}

#[test]
fn a_password_locks_a_file_but_not_one_that_only_restricts_what_is_done_with_it() {
    assert_eq!(read_pdf(&kept("locked.pdf")), Err(Unreadable::Encrypted));
    assert_eq!(said(&kept("restricted.pdf")), "一、总体情况\n");
}

#[test]
fn what_is_no_file_of_this_kind_is_damaged() {
    let nothing = [&b""[..], b"%PDF-1.7", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", &[0; 999]];
    for bytes in nothing {
        assert_eq!(read_pdf(bytes), Err(Unreadable::Damaged));
    }
}
