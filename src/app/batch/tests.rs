//! What is known of several reports.

use super::{Batch, Last, Outcome};
use crate::app::draft::Draft;
use crate::app::incoming::{Incoming, Reason};
use crate::app::testing::{BEGINNING, REPORT, last_year};
use crate::checked::Verdict;
use crate::content::Content;

fn read(text: &str) -> Outcome {
    Outcome::of_file(Ok(Incoming { content: Content::plain(text) }))
}

fn three() -> Batch {
    Batch::default().with_more(["a.txt".into(), "b.txt".into(), "c.txt".into()])
}

fn verdict(batch: &Batch, at: usize) -> Verdict {
    match &batch.rows[at].outcome {
        Outcome::Read { digest, .. } => digest.verdict,
        other => panic!("{other:?}"),
    }
}

#[test]
fn takes_more_files_behind_those_that_are_there() {
    let batch = three().with_more(["d.txt".into()]);
    assert_eq!(batch.rows.iter().map(|row| row.name.as_str()).collect::<String>(), "a.txtb.txtc.txtd.txt");
}

#[test]
fn says_of_each_what_came_of_it() {
    let batch = three().with([(0, read(REPORT)), (1, Outcome::of_file(Err(Reason::Blank)))]);
    assert_eq!(verdict(&batch, 0), Verdict::Clean);
    assert_eq!(batch.rows[1].outcome, Outcome::Refused(Reason::Blank));
    assert_eq!(batch.waiting().collect::<Vec<_>>(), [2]);
}

#[test]
fn knows_the_reports_that_are_not_open() {
    let batch = three().with([(0, read(REPORT)), (1, read(BEGINNING))]);
    let others = Batch { open: Some(0), ..batch }.others();
    let known: Vec<_> = others.iter().map(|it| (it.name.as_str(), it.facts.is_some())).collect();
    assert_eq!(known, [("b.txt", true), ("c.txt", false)]);
}

#[test]
fn leaves_out_what_waits_when_it_is_stopped() {
    let batch = three().with([(0, read(REPORT))]).stopped();
    assert_eq!(batch.waiting().count(), 0);
    assert_eq!(batch.rows[2].outcome, Outcome::Skipped);
    assert_eq!(verdict(&batch, 0), Verdict::Clean);
}

#[test]
fn keeps_what_was_changed_in_the_open_report() {
    let open = Batch { open: Some(0), ..three().with([(0, read(REPORT))]) };
    let edited = open.draft(0).unwrap().edited(BEGINNING.into());
    let closed = open.closed(&edited);
    assert_eq!(closed.draft(0), Some(&edited));
    assert_eq!((verdict(&closed, 0), closed.open), (Verdict::Errors, None));
}

/// This year's report and last year's, both read, and `more` files.
fn two_years(more: &[&str]) -> Batch {
    let last = last_year();
    let files = [REPORT, &last].into_iter().chain(more.iter().copied());
    let names = files.clone().enumerate().map(|(at, _)| format!("{at}.txt").into());
    let outcomes = files.enumerate().map(|(at, text)| (at, None, read(text))).collect();
    Batch::default().with_more(names).read(outcomes)
}

/// The codes of what was found in a report of the batch.
fn codes(batch: &Batch, at: usize) -> Vec<&'static str> {
    match &batch.rows[at].outcome {
        Outcome::Read { digest, .. } => digest.codes.to_vec(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn checks_a_report_beside_last_years_where_both_are_there() {
    let batch = two_years(&[]);
    assert_eq!((codes(&batch, 0), batch.unpaired.to_vec()), (vec![], vec![(0, Last::Row(1))]));
    let compared = batch.compared();
    assert_eq!(codes(&compared, 0).first(), Some(&"DUP-02"));
    assert!(codes(&compared, 0).contains(&"XYR-01"), "{:?}", codes(&compared, 0));
    // It says the year before in its title alone.
    assert_eq!(codes(&compared, 1), ["YER-01"]);
    assert_eq!((compared.pairs(), compared.unpaired.len()), (1, 0));
    assert_eq!(compared.last_name(&compared.rows[0]), Some(&"1.txt".into()));
}

#[test]
fn waits_with_that_until_all_are_read() {
    let some = Batch::default().with_more(["a.txt".into(), "b.txt".into(), "c.txt".into()]);
    let some = some.read(vec![(0, None, read(REPORT)), (1, None, read(&last_year()))]);
    assert_eq!(some.unpaired.len(), 0);
    assert_eq!(some.read(vec![(2, None, read(BEGINNING))]).unpaired.len(), 1);
    assert_eq!(two_years(&[]).stopped().unpaired.len(), 0);
}

#[test]
fn holds_no_report_twice_and_opens_it_beside_last_years() {
    let batch = two_years(&[]).compared();
    assert_eq!(batch.draft(0).unwrap().others.previous, None);
    let whole = batch.whole(0).unwrap();
    assert_eq!(whole.others.previous.as_deref(), batch.draft(1));
    let open = Batch { open: Some(0), ..batch.clone() };
    assert_eq!(open.closed(&whole), batch);
}

#[test]
fn compares_again_where_last_years_report_was_changed() {
    let batch = Batch { open: Some(1), ..two_years(&[]).compared() };
    let closed = batch.closed(&batch.draft(1).unwrap().edited(BEGINNING.into()));
    assert_eq!(closed.unpaired.to_vec(), [(0, Last::Row(1))]);
    assert!(!codes(&closed.compared(), 0).contains(&"XYR-01"));
}

#[test]
fn leaves_it_to_the_person_which_report_is_last_years() {
    let batch = Batch { open: Some(0), ..two_years(&[]).compared() };
    let alone = batch.closed(&batch.whole(0).unwrap().beside(Draft::default()));
    assert_eq!((codes(&alone, 0), alone.rows[0].last()), (vec![], Last::Chosen));
    assert_eq!(alone.read(Vec::new()).unpaired.len(), 0);
}

#[test]
fn parts_reports_again_that_are_no_longer_the_only_ones() {
    let batch = two_years(&[]).compared().with_more(["2.txt".into()]);
    let batch = batch.read(vec![(2, None, read(&last_year()))]);
    assert_eq!(batch.unpaired.to_vec(), [(0, Last::Unknown)]);
    assert_eq!((codes(&batch.compared(), 0), batch.compared().pairs()), (vec![], 0));
}

#[test]
fn counts_no_report_of_last_year_among_the_parts() {
    let batch = Batch { open: Some(2), ..two_years(&[BEGINNING]).compared() };
    let names: Vec<_> = batch.others().into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["0.txt"]);
}
