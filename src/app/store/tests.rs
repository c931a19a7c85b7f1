//! Facts in, state out.

use std::rc::Rc;

use super::{Action, Filter, Notice, Stage, State, Stop, Tab, Target, Turn};
use crate::app::batch::Outcome;
use crate::app::draft::Draft;
use crate::app::incoming::{Incoming, Reason, Refusal};
use crate::app::testing::{REPORT, by_hand, cell};
use crate::content::Content;
use crate::diagnostic::{Edit, Severity};
use crate::locale::Locale;
use crate::text::Span;

fn incoming(text: &str) -> Incoming {
    Incoming { content: Content::plain(text) }
}

fn arrived(text: &str) -> Action {
    Action::Arrived(incoming(text))
}

fn drawn() -> Action {
    Action::Arrived(Incoming { content: Content { text: "甲\t1".into(), grids: vec![Span::new(0, 5)] } })
}

fn refused() -> Action {
    Action::Refused(Refusal { name: "年报.docx".into(), reason: Reason::Blank })
}

fn chosen(finding: usize, column: Option<&'static str>) -> Action {
    Action::Chosen(Stop { finding, cell: column.map(cell) })
}

fn queued(names: &[&'static str]) -> Action {
    Action::Queued(names.iter().map(|name| (*name).into()).collect())
}

fn read(at: usize, text: &str) -> Action {
    Action::Read(vec![(at, None, Outcome::of_file(Ok(incoming(text))))])
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), |state, action| state.after(action))
}

/// Two reports handed in together, the first of them open.
fn first_of_two() -> State {
    after([queued(&["a.txt", "b.txt"]), read(0, "甲"), read(1, "乙"), Action::Opened(0)])
}

#[test]
fn keeps_the_text_when_a_file_is_refused() {
    let state = after([Action::Edited("年报".into()), refused()]);
    assert_eq!(state.draft.text, "年报");
    assert!(matches!(state.notice, Some(Notice::Refused(_))));
}

#[test]
fn forgets_the_refusal_once_the_text_changes() {
    assert_eq!(after([refused(), Action::Edited("年报".into())]).notice, None);
}

#[test]
fn tells_what_is_written_from_a_text_that_comes() {
    let written = after([arrived("甲"), Action::Edited("乙".into())]);
    assert_eq!(written.turn, Some(Turn::Written));
    assert_eq!(written.after(arrived("丙")).turn, None);
    assert_eq!(after([Action::Edited("甲".into())]).turn, None);
}

#[test]
fn takes_last_years_report_and_lets_it_go() {
    let beside = |action| Action::Beside(Box::new(action));
    let text = |state: &State| state.draft.others.previous.as_ref().map(|it| it.text.to_string());
    let state = after([arrived("甲"), beside(arrived("乙")), beside(Action::Edited("丙".into()))]);
    assert_eq!((state.draft.text.as_str(), text(&state)), ("甲", Some("丙".into())));
    assert_eq!(state.turn, Some(Turn::Written));
    assert_eq!(text(&state.after(beside(Action::PutAway))), None);
    assert_eq!(text(&state.after(arrived("丁"))), None);
}

#[test]
fn compares_a_report_with_the_sums_of_the_others_in_the_list() {
    let state = after([
        queued(&["a.txt", "b.txt"]),
        read(0, REPORT),
        read(1, &REPORT.replace("\t326", "\t3")),
        Action::Opened(0),
        Action::SummedUp(true),
    ]);
    let compared = |state: &State| state.draft.check().comparison.and_then(|it| it.children).map(|it| it.0);
    assert_eq!(compared(&state), Some(1));
    assert_eq!(compared(&state.after(Action::SummedUp(false))), None);
}

#[test]
fn keeps_the_tables_of_last_years_report_when_its_box_tells_of_it() {
    let beside = |action| Action::Beside(Box::new(action));
    let state = after([arrived("甲"), beside(drawn()), beside(Action::Edited("甲\t1".into()))]);
    assert_eq!(state.draft.others.previous.as_ref().map(|it| it.grids.len()), Some(1));
}

#[test]
fn says_why_a_file_of_last_year_was_refused() {
    let state = after([arrived("甲"), Action::Beside(Box::new(refused()))]);
    assert!(matches!(state.notice, Some(Notice::Refused(_))));
}

#[test]
fn keeps_what_the_source_drew_until_the_text_changes() {
    let state = after([drawn()]);
    assert_eq!(*state.draft.grids, [Span::new(0, 5)]);
    assert_eq!(*state.after(Action::Edited("甲\t2".into())).draft.grids, []);
}

#[test]
fn brings_back_what_the_source_drew() {
    let state = after([drawn(), arrived("新"), Action::BroughtBack]);
    assert_eq!(*state.draft.grids, [Span::new(0, 5)]);
}

#[test]
fn brings_a_replaced_text_back_and_the_other_too() {
    let swapped = after([Action::Edited("旧".into()), arrived("新"), Action::BroughtBack]);
    assert_eq!(swapped.draft.text, "旧");
    assert_eq!(swapped.after(Action::BroughtBack).draft.text, "新");
}

#[test]
fn does_not_bring_back_nothing() {
    let state = after([Action::Edited("旧".into()), Action::PutAway, arrived("新")]);
    assert_eq!(state.replaced.map(|it| it.text), Some("旧".into()));
}

#[test]
fn says_which_file_is_being_read_until_it_has_arrived() {
    let reading = after([Action::Began("年报.pdf".into())]);
    assert_eq!(reading.reading.as_deref(), Some("年报.pdf"));
    assert_eq!(reading.after(arrived("一")).reading, None);
    assert_eq!(reading.after(refused()).reading, None);
}

#[test]
fn takes_cells_set_by_hand_away_with_their_report_and_says_so() {
    let set = after([arrived("旧"), Action::SetByHand(by_hand("total", "9"))]);
    let replaced = set.after(arrived("新"));
    assert_eq!((replaced.draft.by_hand.len(), &replaced.notice), (0, &Some(Notice::ByHandLeft(1))));
    assert_eq!(replaced.after(Action::BroughtBack).draft.by_hand, set.draft.by_hand);
}

#[test]
fn keeps_cells_set_by_hand_through_edits_and_languages() {
    let set = after([arrived("旧"), Action::SetByHand(by_hand("total", "9"))]);
    let later = set.after(Action::Edited("改".into())).after(Action::Spoken(Locale::En));
    assert_eq!(later.draft.by_hand, set.draft.by_hand);
    assert_eq!(*later.after(Action::LeftAsRead(cell("total"))).draft.by_hand, []);
}

#[test]
fn opens_with_the_draft_that_was_kept_and_says_so() {
    let draft = Draft::of(&Content::plain("一")).with_by_hand(by_hand("total", "9"));
    let state = State::opening(Locale::Zh, Some(draft.clone()));
    assert_eq!((&state.draft, &state.notice), (&draft, &Some(Notice::Restored(1))));
    assert_eq!(State::opening(Locale::Zh, Some(Draft::default())), State::default());
}

/// The person has a finding in `of` mended: 31 becomes 13.
fn mended(of: &str) -> Action {
    let start = of.find("31").unwrap();
    let edits = Rc::new([Edit { span: Span::new(start, start + 2), text: "13".into() }]);
    Action::Mended { of: of.to_owned().into(), edits }
}

#[test]
fn mends_the_text_and_undoes_it() {
    let state = after([Action::Edited("甲31".into()), mended("甲31")]);
    assert_eq!((state.draft.text.as_str(), state.turn), ("甲13", Some(Turn::Mended)));
    let undone = state.after(Action::Undone);
    assert_eq!((undone.draft.text.as_str(), undone.turn), ("甲31", Some(Turn::Undone)));
    assert_eq!(undone.after(Action::Undone), undone);
}

#[test]
fn goes_on_as_it_is_when_the_box_tells_of_what_was_mended() {
    let state = after([Action::Edited("甲31".into()), mended("甲31")]);
    assert_eq!(state.after(Action::Edited("甲13".into())), state);
}

#[test]
fn mends_no_other_text_than_the_one_that_was_checked() {
    let state = after([Action::Edited("乙甲31".into())]);
    assert_eq!(state.after(mended("甲31")), state);
}

#[test]
fn has_no_way_to_mend_chosen_for_another_finding() {
    let weighed = after([chosen(2, None), Action::Weighed(1)]);
    assert_eq!(weighed.after(chosen(2, None)).choice, Some(1));
    assert_eq!(weighed.after(chosen(3, None)).choice, None);
    assert_eq!(weighed.after(Action::Edited("改".into())).choice, None);
}

#[test]
fn has_no_current_finding_after_an_edit() {
    assert_eq!(after([chosen(2, None), Action::Edited("改".into())]).current, None);
}

#[test]
fn shows_the_place_again_when_a_finding_is_chosen_again() {
    assert_eq!(after([chosen(2, None), chosen(2, None)]).visits, 2);
}

#[test]
fn does_not_move_the_text_when_the_caret_reaches_a_finding() {
    let state = after([Action::Reached { finding: 1, severity: Severity::Error }]);
    assert_eq!((state.current, state.visits), (Some(1), 0));
}

#[test]
fn lists_a_finding_that_the_caret_reaches() {
    let only_errors = Action::Filtered(Filter::Only(Severity::Error));
    let reached = |severity| Action::Reached { finding: 0, severity };
    assert_eq!(after([only_errors.clone(), reached(Severity::Info)]).filter, Filter::All);
    assert_eq!(after([only_errors, reached(Severity::Error)]).filter, Filter::Only(Severity::Error));
}

#[test]
fn shows_a_finding_on_the_form_where_it_has_a_cell() {
    let form = after([Action::Turned(Tab::Form)]);
    let on_form = form.after(chosen(0, Some("total")));
    assert_eq!((on_form.tab, on_form.cell), (Tab::Form, Some(cell("total"))));
    assert_eq!(form.after(chosen(1, None)).tab, Tab::Text);
}

#[test]
fn shows_the_place_of_a_cell_in_the_text_when_asked() {
    let chosen_cell = after([Action::Turned(Tab::Form), Action::CellChosen(Some(cell("total")))]);
    assert_eq!((chosen_cell.tab, chosen_cell.visits), (Tab::Form, 0));
    let located = chosen_cell.after(Action::Located);
    assert_eq!((located.tab, located.target, located.visits), (Tab::Text, Target::Cell, 1));
    assert_eq!(located.after(chosen(0, None)).target, Target::Finding);
}

#[test]
fn shows_the_list_when_several_files_come_and_leaves_the_box_alone() {
    let state = after([Action::Edited("旧".into()), queued(&["a.txt", "b.txt"])]);
    assert_eq!((state.stage(), state.draft.text.as_str()), (Stage::List, "旧"));
    assert_eq!(state.batch.waiting().count(), 2);
    assert_eq!(state.after(Action::Stopped).batch.waiting().count(), 0);
}

#[test]
fn opens_a_report_of_the_list_and_keeps_the_text_before_it() {
    let state = after([Action::Edited("旧".into()), queued(&["a.txt"]), read(0, REPORT), Action::Opened(0)]);
    assert_eq!((state.stage(), state.batch.open), (Stage::Work, Some(0)));
    assert_eq!(state.replaced.map(|it| it.text), Some("旧".into()));
}

#[test]
fn keeps_changes_of_a_listed_report_in_the_list() {
    let second = first_of_two().after(Action::Edited("丙".into())).after(Action::Opened(1));
    assert_eq!(second.draft.text, "乙");
    assert_eq!(second.after(Action::Opened(0)).draft.text, "丙");
}

#[test]
fn does_not_forget_the_earlier_text_for_a_listed_one() {
    let state =
        after([Action::Edited("旧".into()), queued(&["a.txt", "b.txt"]), read(0, "甲"), read(1, "乙")]);
    let second = state.after(Action::Opened(0)).after(Action::Opened(1));
    assert_eq!(second.replaced.map(|it| it.text), Some("旧".into()));
}

#[test]
fn goes_to_the_list_and_back_to_the_same_report() {
    let listed = first_of_two().after(Action::Edited("丙".into())).after(Action::Listed);
    assert_eq!((listed.stage(), listed.batch.open), (Stage::List, Some(0)));
    assert_eq!(listed.batch.draft(0).map(|it| it.text.as_str()), Some("丙"));
    assert_eq!(listed.after(Action::Opened(0)).stage(), Stage::Work);
}

#[test]
fn does_not_open_what_was_not_read() {
    let state = after([Action::Edited("旧".into()), queued(&["a.txt"])]);
    assert_eq!(state.after(Action::Opened(0)), state);
    assert_eq!(state.after(Action::Opened(7)), state);
}

#[test]
fn compares_with_last_years_reports_while_the_list_is_shown() {
    let (this, last) = (REPORT, crate::app::testing::last_year());
    let both = [queued(&["a.txt", "b.txt"]), read(0, this), read(1, &last)];
    let opened = after(both.into_iter().chain([Action::Opened(0), Action::Compared]));
    assert_eq!((opened.batch.unpaired.len(), &opened.draft.others.previous), (1, &None));
    let listed = opened.after(Action::Listed).after(Action::Compared);
    assert_eq!(listed.batch.unpaired.len(), 0);
    // The open report stands beside it from now on, also where it is only gone back to.
    let back = listed.after(Action::Opened(0));
    assert_eq!(back.draft.others.previous.as_ref().map(|it| it.text.as_str()), Some(last.as_str()));
    assert_eq!(back.after(Action::Listed).batch, listed.batch);
}
