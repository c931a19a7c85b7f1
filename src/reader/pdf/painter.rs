//! The operators of a page in, what they draw out.

mod ink;
mod path;
mod state;
mod text;

use std::collections::HashMap;
use std::rc::Rc;

use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Is;
use hayro_syntax::object::dict::keys::{CONTENTS, FORM, IMAGE, MATRIX, RESOURCES, SUBTYPE};
use hayro_syntax::object::{Array, Dict, Name, Number, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Resources;

use super::budget::{Budget, COST_OF_FONT, COST_OF_FORM};
use super::font::Font;
use super::geometry::{Area, Matrix, Stretch};
use super::page::Page;
use crate::reader::Unreadable;
use path::Path;
use state::States;

/// Drawings within drawings go no deeper in a report.
const DEEPEST_FORM: usize = 8;

/// The fonts of a file that were read already.
pub(super) type Fonts = HashMap<ObjectIdentifier, Rc<Font>>;

/// Draws on a page.
pub(super) struct Painter<'b> {
    page: Page,
    states: States,
    path: Path,
    budget: &'b mut Budget,
    fonts: &'b mut Fonts,
    depth: usize,
}

/// What is drawn on a page of the file.
pub(super) fn paint(
    source: &hayro_syntax::page::Page<'_>,
    budget: &mut Budget,
    fonts: &mut Fonts,
) -> Result<Page, Unreadable> {
    let (width, height) = source.render_dimensions();
    let area = Area {
        across: Stretch { start: 0.0, end: width.into() },
        down: Stretch { start: 0.0, end: height.into() },
    };
    let start = Matrix::new(source.initial_transform(true).as_coeffs());
    let page = Page { area, ..Page::default() };
    let states = States::new(start);
    let mut painter = Painter { page, states, path: Path::default(), budget, fonts, depth: 0 };
    let operators = painter.content(source)?;
    painter.draw(&operators, source.resources())?;
    Ok(painter.page)
}

impl Painter<'_> {
    /// The operators of a page, which may be cut into several streams.
    fn content(&mut self, source: &hayro_syntax::page::Page<'_>) -> Result<Vec<u8>, Unreadable> {
        let mut operators = Vec::new();
        let streams = match source.raw().get::<Object<'_>>(CONTENTS) {
            Some(Object::Stream(stream)) => vec![stream],
            Some(Object::Array(array)) => array.iter::<Stream<'_>>().collect(),
            _ => Vec::new(),
        };
        for stream in streams {
            operators.extend_from_slice(&self.budget.decode(&stream)?);
            operators.push(b' ');
        }
        Ok(operators)
    }

    fn draw(&mut self, operators: &[u8], resources: &Resources<'_>) -> Result<(), Unreadable> {
        let mut operators = TypedIter::new(operators);
        while let Some(operator) = operators.next() {
            self.budget.take_operators(1)?;
            let obeyed =
                self.states.obey(&operator) || self.path.obey(&operator, self.states.now(), &mut self.page);
            if !obeyed {
                self.obey(&operator, resources)?;
            }
        }
        Ok(())
    }

    /// Obeys an operator that needs more than the state and the path.
    fn obey(&mut self, operator: &Is<'_, '_>, resources: &Resources<'_>) -> Result<(), Unreadable> {
        match operator {
            Is::TextFont(font) => {
                let found = self.font(font.0, resources)?;
                self.states.now_mut().text.set_font(found, font.1.as_f64());
            }
            Is::ShowText(text) => self.show(text.0.as_bytes())?,
            Is::NextLineAndShowText(text) => {
                self.states.now_mut().text.next_line();
                self.show(text.0.as_bytes())?;
            }
            Is::ShowTextWithParameters(text) => {
                self.states.now_mut().text.set_spacing(text.0.as_f64(), text.1.as_f64());
                self.states.now_mut().text.next_line();
                self.show(text.2.as_bytes())?;
            }
            Is::ShowTexts(texts) => self.show_all(texts.0)?,
            Is::InlineImage(_) => self.picture(),
            Is::XObject(object) => self.object(object.0, resources)?,
            _ => {}
        }
        Ok(())
    }

    /// Shows strings with moves between them.
    fn show_all(&mut self, texts: &Array<'_>) -> Result<(), Unreadable> {
        for item in texts.iter::<Object<'_>>() {
            match item {
                Object::String(text) => self.show(text.as_bytes())?,
                Object::Number(shift) => self.states.now_mut().text.move_back(shift.as_f64()),
                _ => {}
            }
        }
        Ok(())
    }

    fn show(&mut self, text: &[u8]) -> Result<(), Unreadable> {
        text::show(text, self.states.now_mut(), &mut self.page, self.budget)
    }

    fn font(&mut self, name: &Name<'_>, resources: &Resources<'_>) -> Result<Option<Rc<Font>>, Unreadable> {
        self.budget.take_operators(COST_OF_FONT)?;
        let Some(dict) = resources.get_font(name) else { return Ok(None) };
        let known = dict.obj_id().and_then(|id| self.fonts.get(&id));
        if let Some(font) = known {
            return Ok(Some(Rc::clone(font)));
        }
        let font = Rc::new(Font::new(&dict, self.budget)?);
        if let Some(id) = dict.obj_id() {
            self.fonts.insert(id, Rc::clone(&font));
        }
        Ok(Some(font))
    }

    fn object(&mut self, name: &Name<'_>, resources: &Resources<'_>) -> Result<(), Unreadable> {
        self.budget.take_operators(COST_OF_FORM)?;
        let Some(stream) = resources.get_x_object(name) else { return Ok(()) };
        match stream.dict().get::<Name<'_>>(SUBTYPE) {
            Some(kind) if kind.as_ref() == IMAGE => self.picture(),
            Some(kind) if kind.as_ref() == FORM => self.form(&stream, resources)?,
            _ => {}
        }
        Ok(())
    }

    /// Draws what a form draws, where the page puts it.
    fn form(&mut self, stream: &Stream<'_>, outer: &Resources<'_>) -> Result<(), Unreadable> {
        if self.depth == DEEPEST_FORM {
            return Ok(());
        }
        let dict = stream.dict();
        let operators = self.budget.decode(stream)?;
        let inner = dict.get::<Dict<'_>>(RESOURCES).map(Resources::new);
        let mark = self.states.enter(matrix(dict));
        self.depth += 1;
        self.draw(&operators, inner.as_ref().unwrap_or(outer))?;
        self.depth -= 1;
        self.states.leave(mark);
        Ok(())
    }

    /// A picture takes the unit square.
    fn picture(&mut self) {
        let unit = Stretch { start: 0.0, end: 1.0 };
        self.page.pictured += self.states.now().matrix.area(unit, unit).size();
    }
}

/// The transform of a form; none where it gives no six numbers.
fn matrix(form: &Dict<'_>) -> Matrix {
    let numbers = form.get::<Array<'_>>(MATRIX).map(|array| array.iter::<f64>().collect::<Vec<_>>());
    numbers.and_then(|numbers| numbers.try_into().ok()).map_or(Matrix::IDENTITY, Matrix::new)
}

/// The numbers of an operator.
fn numbers<const COUNT: usize>(numbers: [&Number; COUNT]) -> [f64; COUNT] {
    numbers.map(Number::as_f64)
}
