//! The rows and cells of a table in, which of them go on from the row above out.

use crate::content::Builder;
use crate::reader::xml::Element;

/// A table while it is walked through.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The columns where a cell of the row above begins that is merged downwards, in order.
    above: Vec<usize>,
    /// The same of the present row.
    merged: Vec<usize>,
    /// The column where the next cell begins.
    column: usize,
    /// Whether a cell has begun whose properties are not known yet.
    waiting: bool,
}

/// What a document says of a row.
#[derive(Debug, Default)]
pub(super) struct RowProperties {
    /// How many columns stay free before its first cell.
    before: usize,
    /// Whether it is not shown, or was deleted.
    pub(super) absent: bool,
}

/// What a document says of a cell.
#[derive(Debug, Default)]
pub(super) struct CellProperties {
    /// How many columns it takes; none is one.
    columns: usize,
    /// Whether it goes on from the cell above or begins what goes on below; `None` where it stands alone.
    continues: Option<bool>,
    /// Whether it goes on from the cell before.
    follows: bool,
    /// Whether it was deleted.
    absent: bool,
}

impl RowProperties {
    pub(super) fn of(inside: &[Element<'_>]) -> Self {
        let mut properties = Self::default();
        for element in inside {
            match element.name() {
                "gridBefore" => properties.before = element.number().unwrap_or_default(),
                "hidden" => properties.absent |= element.holds(),
                "del" | "moveFrom" => properties.absent = true,
                _ => {}
            }
        }
        properties
    }
}

impl CellProperties {
    pub(super) fn of(inside: &[Element<'_>]) -> Self {
        let mut properties = Self::default();
        let goes_on = |element: &Element<'_>| element.value().is_none_or(|value| value == "continue");
        for element in inside {
            match element.name() {
                "gridSpan" => properties.columns = element.number().unwrap_or_default(),
                "vMerge" => properties.continues = Some(goes_on(element)),
                "hMerge" => properties.follows = goes_on(element),
                "cellDel" => properties.absent = true,
                _ => {}
            }
        }
        properties
    }
}

impl Table {
    /// Begins a row.
    pub(super) fn open_row(&mut self) {
        self.above = std::mem::take(&mut self.merged);
        self.column = 0;
    }

    /// Leaves free what the row leaves free before its first cell.
    pub(super) fn indent(&mut self, properties: &RowProperties, builder: &mut Builder) {
        if properties.before > 0 {
            builder.open_cell(properties.before, 1);
            self.column = properties.before;
        }
    }

    /// Begins a cell whose properties may follow.
    pub(super) const fn expect_cell(&mut self) {
        self.waiting = true;
    }

    /// Opens the cell that has begun, if one has; says whether what stands in it is shown.
    ///
    /// A cell that goes on from another one stands as an empty one, and so does not need to be told how far the
    /// first one reaches.
    pub(super) fn open_cell(&mut self, properties: &CellProperties, builder: &mut Builder) -> bool {
        if !std::mem::take(&mut self.waiting) {
            return true;
        }
        if properties.absent {
            return false;
        }
        let (column, columns) = (self.column, properties.columns.max(1));
        self.column = column.saturating_add(columns);
        if properties.continues.is_some() {
            self.merged.push(column);
        }
        builder.open_cell(columns, 1);
        let continues = properties.continues == Some(true) && self.above.binary_search(&column).is_ok();
        !continues && !properties.follows
    }
}
