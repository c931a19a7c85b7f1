//! What the steps of an alignment cost, in tenths. Their order matters, not their exact size.

/// A cost.
pub(super) type Cost = u32;

/// A figure is passed over.
pub(super) const SKIP_NUMBER: Cost = 40;
/// A mark or a text that fills a cell is passed over, before the first row or later.
pub(super) const SKIP_EARLY_MARK: Cost = 3;
pub(super) const SKIP_MARK: Cost = 40;
pub(super) const SKIP_TEXT: Cost = 8;
/// A text is passed over on the line of a row's label.
pub(super) const SKIP_OWN_TEXT: Cost = 15;
/// A label of a row is passed over, by how telling it is.
pub(super) const SKIP_LABEL: Cost = 60;
pub(super) const SKIP_PIECE: Cost = 5;
/// A text fills a slot.
pub(super) const TAKE_TEXT: Cost = 10;
/// A label is only a piece.
pub(super) const PARTIAL_LABEL: Cost = 5;
/// A row has no label.
pub(super) const LABEL_MISSING: Cost = 30;
/// A label stands behind its values, between them, or goes on behind them.
pub(super) const LABEL_AFTER: Cost = 15;
pub(super) const LABEL_WITHIN: Cost = 60;
pub(super) const LABEL_TAIL: Cost = 5;
/// A row has a label but no values.
pub(super) const VALUES_MISSING: Cost = 30;
/// A row has fewer values than slots.
pub(super) const VALUES_FEW: Cost = 25;
/// A row is absent.
pub(super) const ROW_ABSENT: Cost = 50;
/// A run of values is broken by a label or other text.
pub(super) const RUN_BROKEN: Cost = 20;
/// A run of values has room for blanks.
pub(super) const BLANK_BETWEEN: Cost = 2;
/// A run of values is broken by an unexpected line break.
pub(super) const LINE_BROKEN: Cost = 30;
/// A value stands on a line that another row's label owns.
pub(super) const FOREIGN_LINE: Cost = 100;
/// A value stands on a line without a label, where rows have theirs on one line.
pub(super) const STRAY_LINE: Cost = 2;
/// States this much dearer than the cheapest are given up: a row of seven figures can still be passed over.
pub(super) const BEAM: Cost = 340;
