//! Files that are made to bring a reader down.

use std::fmt::Write as _;

use gouji::reader::Unreadable;
use proptest::prelude::*;

use super::written::{Written, stream, text};
use super::{kept, read_pdf};

/// A form that may draw the object of this number.
fn form(inner: usize) -> String {
    format!(
        "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {inner} 0 R >> >>"
    )
}

#[test]
fn a_form_within_itself_ends() {
    let file = Written::pages([text(50, 700, 10, "一、总体情况") + "/X Do\n"]);
    assert!(read_pdf(&file.with_object(&stream(&form(100), "/X Do")).bytes()).is_ok());
}

#[test]
fn forms_that_draw_each_other_a_hundredfold_are_more_than_a_report() {
    let file = Written::pages(["/X Do\n".to_owned()]);
    let object = |number: usize| stream(&form(number + 1), &"/X Do ".repeat(100));
    let bytes = (100..108).fold(file, |file, number| file.with_object(&object(number))).bytes();
    assert_eq!(read_pdf(&bytes), Err(Unreadable::TooComplex));
}

#[test]
fn what_may_unpack_to_any_size_is_more_than_a_report() {
    let file = Written::pages(["/X Do\n".to_owned()]);
    let packed = form(101) + " /Filter [/FlateDecode /FlateDecode]";
    let bytes = file.with_object(&stream(&packed, &"x".repeat(300))).bytes();
    assert_eq!(read_pdf(&bytes), Err(Unreadable::TooComplex));
}

#[test]
fn a_thousand_pages_are_more_than_a_report() {
    let pages = (0..1000).map(|_| text(50, 700, 10, "页"));
    assert_eq!(read_pdf(&Written::pages(pages).bytes()), Err(Unreadable::TooComplex));
}

#[test]
fn states_that_are_never_restored_are_forgotten() {
    let page = "q ".repeat(100_000) + &text(50, 700, 10, "一、总体情况");
    assert!(read_pdf(&Written::pages([page]).bytes()).is_ok());
}

#[test]
fn a_page_full_of_rules_is_no_table() {
    let mut page = text(50, 700, 10, "一、总体情况");
    for at in 0..3000 {
        let at = f64::from(at) * 0.2;
        writeln!(page, "{at} 0 m {at} 800 l S 0 {at} m 600 {at} l S").unwrap();
    }
    assert_eq!(read_pdf(&Written::pages([page]).bytes()).unwrap().text, "一、总体情况\n");
}

#[test]
fn boundless_numbers_are_no_places() {
    let page = "1e38 0 0 1e38 0 0 cm 99999999999999999999 0 0 1 0 0 cm\n".to_owned()
        + &text(4_000_000_000, 4_000_000_000, 4_000_000_000, "一")
        + "0 0 99999999999999999999999 1 re f\n";
    assert_eq!(read_pdf(&Written::pages([page]).bytes()), Err(Unreadable::Scanned));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_brings_nothing_down(
        places in prop::collection::vec((0_usize..60_000, any::<u8>()), 1..40),
        end in 0_usize..60_000,
    ) {
        let mut bytes = kept("chromium.pdf");
        for (place, byte) in places {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        let _ = read_pdf(&bytes);
        bytes.truncate(end);
        let _ = read_pdf(&bytes);
    }
}
