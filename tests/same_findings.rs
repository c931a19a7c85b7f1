//! The findings on a report do not depend on how it reaches us.
//!
//! The same reports, some with planted slips, are written in every layout that loses nothing and as every kind of file:
//! what is found in them is what is found in the layout with tabs.

use generator::drawn::{Blanks, Kind};
use generator::layouts::{self, Layout, Loses};
use generator::measure::{Sample, read};
use generator::{files, marks::Written};
use gouji::checked::Checked;
use gouji::code::Code;
use gouji::figure::Figure;
use gouji::form::{CellKey, EDITION_2019, EDITION_2021};
use gouji::rules::Selection;

/// What is found, without its place in the text.
type Found = (Code, Option<CellKey>, Option<Figure>, Option<Figure>);

/// Reports in which something stands in every cell, and what is found in the layout with tabs.
fn reports() -> Vec<(Sample, Vec<Found>)> {
    let drawn = [
        (&EDITION_2021, Kind::City, 0),
        (&EDITION_2021, Kind::Slips, 0),
        (&EDITION_2021, Kind::Slips, 1),
        (&EDITION_2021, Kind::Slips, 2),
        (&EDITION_2019, Kind::Slips, 0),
        (&EDITION_2019, Kind::Units, 0),
    ];
    let reports = drawn.map(|(form, kind, draw)| Sample::draw(form, kind, Blanks::None, draw));
    reports.into_iter().map(|sample| (sample.clone(), plainly(&sample))).collect()
}

#[test]
fn are_those_of_the_layout_with_tabs_in_every_layout() {
    let lossless = layouts::all().filter(|layout| layout.loses == Loses::Nothing);
    let reports = reports();
    for layout in lossless {
        for (sample, expected) in &reports {
            let (mut expected, mut found) = (expected.clone(), in_layout(layout, sample));
            if !layout.verbatim {
                // Other words may be found fault with, but the sums are the same.
                expected.retain(is_about_sums);
                found.retain(is_about_sums);
            }
            assert_eq!(found, expected, "{}: {}", layout.name, sample.name);
        }
    }
}

#[test]
fn are_those_of_the_layout_with_tabs_in_every_kind_of_file() {
    let reports = reports();
    for kind in files::all() {
        for (sample, expected) in &reports {
            let bytes = kind.write(&sample.page, &mut sample.numbers.clone());
            let Some(checked) = read(&format!("report.{}", kind.extension), &bytes) else {
                println!("passed over: {}, which has no reader yet", kind.name);
                break;
            };
            assert_eq!(&found(&checked), expected, "{}: {}", kind.name, sample.name);
        }
    }
}

#[test]
fn planted_slips_are_found() {
    let slips = reports().into_iter().filter(|(sample, _)| !sample.drawn.consistent);
    for (sample, found) in slips {
        assert!(found.iter().any(is_about_sums), "{}", sample.name);
    }
}

fn is_about_sums((code, ..): &Found) -> bool {
    code.family() == "ARI"
}

/// What is found in the layout with tabs.
fn plainly(sample: &Sample) -> Vec<Found> {
    let tabs = layouts::all().next();
    tabs.map(|layout| in_layout(layout, sample)).unwrap_or_default()
}

fn in_layout(layout: &Layout, sample: &Sample) -> Vec<Found> {
    let Written { text, .. } = layout.write(&sample.page, &mut sample.numbers.clone());
    found(&gouji::check(&text, &Selection::default()))
}

fn found(checked: &Checked) -> Vec<Found> {
    let all = checked.diagnostics.iter().map(|it| (it.code, it.place.cell, it.reported, it.computed));
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    all
}
