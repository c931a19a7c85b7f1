//! What was put right in the text, so that it can be undone: the last first, whatever was typed elsewhere since.

use std::rc::Rc;

use crate::diagnostic::Edit;
use crate::text::Span;

/// Edits that take something back, in the text as it stands after it was put right, in order and disjoint.
pub(crate) type Step = Rc<[Edit]>;

/// A stretch of the text that a person wrote over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Typed {
    /// Where it begins.
    pub(crate) start: usize,
    /// Where it ended before.
    pub(crate) was: usize,
    /// Where it ends now.
    pub(crate) now: usize,
}

/// `text` with `edits` in it, which are in order and disjoint, and what takes them back.
pub(super) fn written(text: &str, edits: &[Edit]) -> (String, Step) {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut back = Vec::with_capacity(edits.len());
    for edit in edits {
        out.push_str(Span::new(at, edit.span.start).of(text));
        let start = out.len();
        out.push_str(&edit.text);
        back.push(Edit { span: Span::new(start, out.len()), text: edit.span.of(text).to_owned() });
        at = edit.span.end;
    }
    out.push_str(Span::new(at, text.len()).of(text));
    (out, back.into())
}

/// The tables of a text after `edits`: one in which words were written goes on with them, one that lost a border is
/// no longer what its source drew.
pub(super) fn kept_grids(grids: &[Span], edits: &[Edit]) -> Rc<[Span]> {
    let is_around = |grid: &Span, edit: &Edit| {
        grid.start <= edit.span.start
            && edit.span.end <= grid.end
            && (!edit.span.is_empty() || !edit.text.contains('\n'))
    };
    let kept = |grid: &Span| {
        let (mut start, mut end) = (grid.start, grid.end);
        for edit in edits {
            if is_around(grid, edit) {
                end = shifted(end, edit);
            } else if edit.span.end <= grid.start {
                (start, end) = (shifted(start, edit), shifted(end, edit));
            } else if edit.span.start < grid.end {
                return None;
            }
        }
        Some(Span::new(start, end))
    };
    grids.iter().filter_map(kept).collect()
}

/// A place behind `edit` once it is made.
fn shifted(at: usize, edit: &Edit) -> usize {
    at + edit.text.len() + edit.span.start - edit.span.end
}

impl Typed {
    /// What a person wrote who turned one text into another.
    #[must_use]
    pub(crate) fn between(before: &str, after: &str) -> Self {
        let same = |(one, other): &((usize, char), (usize, char))| one.1 == other.1;
        let start: usize = before
            .chars()
            .zip(after.chars())
            .take_while(|(one, other)| one == other)
            .map(|it| it.0.len_utf8())
            .sum();
        let (rest, other) = (before.get(start..).unwrap_or_default(), after.get(start..).unwrap_or_default());
        let ends = rest.char_indices().rev().zip(other.char_indices().rev());
        let common: usize = ends.take_while(same).map(|(it, _)| it.1.len_utf8()).sum();
        Self { start, was: before.len() - common, now: after.len() - common }
    }

    /// What was written as if `step` were part of it.
    fn take_in(&mut self, step: &Step) {
        let (first, last) = (step.first().map(|it| it.span.start), step.last().map(|it| it.span.end));
        let end = last.map_or(self.was, |last| self.was.max(last));
        self.now += end - self.was;
        self.start = first.map_or(self.start, |first| self.start.min(first));
        self.was = step.iter().fold(end, shifted);
    }

    /// The edit where its place is now.
    fn moved(self, edit: &Edit) -> Edit {
        let place = |at: usize| if at > self.was { at + self.now - self.was } else { at };
        Edit { span: Span::new(place(edit.span.start), place(edit.span.end)), text: edit.text.clone() }
    }
}

/// The steps that can still be undone after a person wrote elsewhere; one whose place was written over cannot.
pub(super) fn carried(steps: &[Step], mut typed: Typed) -> Rc<[Step]> {
    let mut kept: Vec<Step> = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        // The steps before know the text as it was before this one.
        if step.iter().any(|edit| edit.span.start <= typed.was && typed.start <= edit.span.end) {
            typed.take_in(step);
        } else {
            kept.push(step.iter().map(|edit| typed.moved(edit)).collect());
            let earlier = |at| step.iter().filter(|it| it.span.end < typed.start).fold(at, shifted);
            typed = Typed { start: earlier(typed.start), was: earlier(typed.was), now: earlier(typed.now) };
        }
    }
    kept.reverse();
    kept.into()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Step, Typed, carried, kept_grids, written};
    use crate::diagnostic::Edit;
    use crate::text::Span;

    /// The edit that puts `new` in the place of the first `old`.
    fn edit(text: &str, old: &str, new: &str) -> Edit {
        let start = text.find(old).unwrap();
        Edit { span: Span::new(start, start + old.len()), text: new.into() }
    }

    fn edits(text: &str, changes: &[(&str, &str)]) -> Vec<Edit> {
        changes.iter().map(|(old, new)| edit(text, old, new)).collect()
    }

    #[test]
    fn take_back_what_was_written() {
        let text = "一31二0三";
        let (fixed, back) = written(text, &edits(text, &[("31", "3"), ("0", "无")]));
        assert_eq!(fixed, "一3二无三");
        assert_eq!(written(&fixed, &back).0, text);
    }

    /// What undoing gives, step by step, after two changes of a text and a third one by typing.
    fn undone(changes: [(&str, &str); 3]) -> Vec<String> {
        let text = "子甲31乙41丙51丁";
        let [first, second, (old, typed)] = changes;
        let (one, back) = written(text, &edits(text, &[first]));
        let (two, again) = written(&one, &edits(&one, &[second]));
        let mut now = two.replace(old, typed);
        let mut steps: Rc<[Step]> = carried(&[back, again], Typed::between(&two, &now));
        let mut seen = Vec::new();
        while let [rest @ .., last] = &*steps {
            now = written(&now, last).0;
            seen.push(now.clone());
            steps = rest.into();
        }
        seen
    }

    #[test]
    fn are_undone_whatever_was_typed_elsewhere() {
        let [first, second] = [("31", "103"), ("41", "4")];
        assert_eq!(undone([first, second, ("丁", "丁戊")]), ["子甲103乙41丙51丁戊", "子甲31乙41丙51丁戊"]);
        assert_eq!(undone([first, second, ("子", "")]), ["甲103乙41丙51丁", "甲31乙41丙51丁"]);
        assert_eq!(undone([second, first, ("丙51", "丙")]), ["子甲31乙4丙丁", "子甲31乙41丙丁"]);
    }

    #[test]
    fn are_left_where_their_place_was_written_over() {
        let [first, second] = [("31", "103"), ("41", "4")];
        assert_eq!(undone([first, second, ("乙4丙", "乙44丙")]), ["子甲31乙44丙51丁"]);
        assert_eq!(undone([first, second, ("103", "13")]), ["子甲13乙41丙51丁"]);
        assert_eq!(undone([second, first, ("乙4丙", "乙丙")]), ["子甲31乙丙51丁"]);
        assert_eq!(undone([first, second, ("甲103乙4", "")]), ["子丙51丁"; 0]);
    }

    #[test]
    fn are_undone_one_after_the_other_at_the_same_place() {
        assert_eq!(undone([("31", "13"), ("13", "14"), ("丁", "")]), ["子甲13乙41丙51", "子甲31乙41丙51"]);
    }

    #[test]
    fn keep_the_tables_that_they_write_into() {
        let text = "一\n甲\t1\t\n乙\t2";
        let (start, end) = (text.find('甲').unwrap(), text.find('\n').unwrap() + 7);
        let grids = [Span::new(start, end), Span::new(end + 1, text.len())];
        let kept = |edit: Edit| -> Vec<String> {
            let (fixed, _) = written(text, std::slice::from_ref(&edit));
            kept_grids(&grids, &[edit]).iter().map(|grid| grid.of(&fixed).to_owned()).collect()
        };
        assert_eq!(kept(edit(text, "1", "10")), ["甲\t10\t", "乙\t2"]);
        assert_eq!(kept(Edit { span: Span::empty(end), text: "0".into() }), ["甲\t1\t0", "乙\t2"]);
        assert_eq!(kept(Edit { span: Span::empty(start), text: "二\n".into() }), ["甲\t1\t", "乙\t2"]);
        assert_eq!(kept(edit(text, "1\t\n乙", "1")), [""; 0]);
    }
}
