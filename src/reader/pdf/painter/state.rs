//! The graphics state: what operators set for those that follow.

use hayro_syntax::content::ops::TypedInstruction as Is;

use super::ink::Inks;
use super::numbers;
use super::text::TextState;
use crate::reader::pdf::geometry::Matrix;

/// States are saved no deeper than this; what is beyond is counted only.
const DEEPEST: usize = 256;

/// What holds for the operators that follow.
#[derive(Clone, Debug)]
pub(super) struct State {
    /// From the present coordinates to the page.
    pub(super) matrix: Matrix,
    /// Which of the colours are those of the paper.
    pub(super) inks: Inks,
    /// How text is shown.
    pub(super) text: TextState,
}

/// The present state and those that were saved.
#[derive(Debug)]
pub(super) struct States {
    now: State,
    saved: Vec<State>,
    /// How many more were to be saved.
    beyond: usize,
}

/// Where the states of a form begin.
pub(super) struct Mark {
    saved: usize,
    beyond: usize,
    before: State,
}

impl States {
    pub(super) fn new(matrix: Matrix) -> Self {
        let now = State { matrix, inks: Inks::default(), text: TextState::default() };
        Self { now, saved: Vec::new(), beyond: 0 }
    }

    pub(super) const fn now(&self) -> &State {
        &self.now
    }

    pub(super) const fn now_mut(&mut self) -> &mut State {
        &mut self.now
    }

    /// Begins a form, which has coordinates of its own.
    pub(super) fn enter(&mut self, form: Matrix) -> Mark {
        let mark = Mark { saved: self.saved.len(), beyond: self.beyond, before: self.now.clone() };
        self.now.matrix = form.then(self.now.matrix);
        self.beyond = 0;
        mark
    }

    /// Ends a form; what it saved and did not restore is forgotten.
    pub(super) fn leave(&mut self, mark: Mark) {
        self.saved.truncate(mark.saved);
        self.beyond = mark.beyond;
        self.now = mark.before;
    }

    /// Obeys an operator that only changes the state; whether it was one.
    pub(super) fn obey(&mut self, operator: &Is<'_, '_>) -> bool {
        match operator {
            Is::SaveState(_) => self.save(),
            Is::RestoreState(_) => self.restore(),
            Is::Transform(it) => {
                let change = Matrix::new(numbers([&it.0, &it.1, &it.2, &it.3, &it.4, &it.5]));
                self.now.matrix = change.then(self.now.matrix);
            }
            _ => return self.now.inks.obey(operator) || self.now.text.obey(operator),
        }
        true
    }

    fn save(&mut self) {
        if self.saved.len() < DEEPEST {
            self.saved.push(self.now.clone());
        } else {
            self.beyond += 1;
        }
    }

    fn restore(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(state) = self.saved.pop() {
            self.now = state;
        }
    }
}
