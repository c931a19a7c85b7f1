//! Whether something is drawn in the colour of the paper, so that nobody sees it.

use hayro_syntax::content::ops::TypedInstruction as Is;
use hayro_syntax::object::Number;

use super::numbers;

/// Which of the two colours are those of the paper.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Inks {
    /// The colour of lines.
    pub(super) white_lines: bool,
    /// The colour of areas and letters.
    pub(super) white_areas: bool,
}

impl Inks {
    /// Obeys an operator that sets a colour; whether it was one.
    pub(super) fn obey(&mut self, operator: &Is<'_, '_>) -> bool {
        match operator {
            Is::StrokeColorDeviceGray(it) => self.white_lines = is_white([&it.0]),
            Is::NonStrokeColorDeviceGray(it) => self.white_areas = is_white([&it.0]),
            Is::StrokeColorDeviceRgb(it) => self.white_lines = is_white([&it.0, &it.1, &it.2]),
            Is::NonStrokeColorDeviceRgb(it) => self.white_areas = is_white([&it.0, &it.1, &it.2]),
            Is::StrokeColorCmyk(it) => self.white_lines = no_ink([&it.0, &it.1, &it.2, &it.3]),
            Is::NonStrokeColorCmyk(it) => self.white_areas = no_ink([&it.0, &it.1, &it.2, &it.3]),
            Is::StrokeColor(it) => self.white_lines = some_white(&it.0),
            Is::NonStrokeColor(it) => self.white_areas = some_white(&it.0),
            Is::StrokeColorNamed(it) => self.white_lines = it.1.is_none() && some_white(&it.0),
            Is::NonStrokeColorNamed(it) => self.white_areas = it.1.is_none() && some_white(&it.0),
            Is::ColorSpaceStroke(_) => self.white_lines = false,
            Is::ColorSpaceNonStroke(_) => self.white_areas = false,
            _ => return false,
        }
        true
    }
}

fn is_white<const COUNT: usize>(parts: [&Number; COUNT]) -> bool {
    numbers(parts).iter().all(|part| *part > 0.99)
}

fn no_ink(parts: [&Number; 4]) -> bool {
    numbers(parts).iter().all(|part| *part < 0.01)
}

/// Of other kinds of colour only those with three parts are sure to be made of light.
fn some_white(parts: &[Number]) -> bool {
    matches!(parts, [red, green, blue] if is_white([red, green, blue]))
}
