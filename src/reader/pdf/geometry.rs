//! Places on a page, in points from its upper left corner, and the transforms that lead there.

/// A place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    /// The distance from the left.
    pub(super) x: f64,
    /// The distance from the top.
    pub(super) y: f64,
}

/// A stretch of one axis.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Stretch {
    /// Its lesser end.
    pub(super) start: f64,
    /// Its greater end.
    pub(super) end: f64,
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Area {
    /// From left to right.
    pub(super) across: Stretch,
    /// From top to bottom.
    pub(super) down: Stretch,
}

/// A transform: where the axes and the origin come to lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matrix {
    /// What one step along the first axis becomes.
    right: Point,
    /// What one step along the second axis becomes.
    up: Point,
    origin: Point,
}

impl Stretch {
    /// The stretch between two values, in whichever order.
    pub(super) fn between(one: f64, other: f64) -> Self {
        Self { start: one.min(other), end: one.max(other) }
    }

    pub(super) fn length(self) -> f64 {
        self.end - self.start
    }

    pub(super) fn middle(self) -> f64 {
        f64::midpoint(self.start, self.end)
    }

    pub(super) fn holds(self, value: f64) -> bool {
        self.start <= value && value <= self.end
    }

    /// The least stretch that holds both.
    pub(super) fn with(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl Area {
    /// The least area that holds all `points`; none for no points.
    pub(super) fn around(points: &[Point]) -> Option<Self> {
        let areas = points.iter().map(|point| Self {
            across: Stretch::between(point.x, point.x),
            down: Stretch::between(point.y, point.y),
        });
        areas.reduce(Self::with)
    }

    /// The least area that holds both.
    pub(super) fn with(self, other: Self) -> Self {
        Self { across: self.across.with(other.across), down: self.down.with(other.down) }
    }

    pub(super) fn holds(self, point: Point) -> bool {
        self.across.holds(point.x) && self.down.holds(point.y)
    }

    pub(super) fn middle(self) -> Point {
        Point { x: self.across.middle(), y: self.down.middle() }
    }

    /// How much it covers.
    pub(super) fn size(self) -> f64 {
        self.across.length() * self.down.length()
    }
}

impl Matrix {
    /// The transform that changes nothing.
    pub(super) const IDENTITY: Self = Self::new([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// The transform of six numbers, in the order of the format.
    pub(super) const fn new([right_x, right_y, up_x, up_y, x, y]: [f64; 6]) -> Self {
        let (right, up) = (Point { x: right_x, y: right_y }, Point { x: up_x, y: up_y });
        Self { right, up, origin: Point { x, y } }
    }

    /// A move.
    pub(super) const fn shift(x: f64, y: f64) -> Self {
        Self::new([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This transform, and `after` it the other.
    pub(super) fn then(self, after: Self) -> Self {
        let origin = after.place(self.origin.x, self.origin.y);
        Self { right: after.turn(self.right), up: after.turn(self.up), origin }
    }

    /// Where the place comes to lie.
    pub(super) fn place(self, x: f64, y: f64) -> Point {
        let Point { x, y } = self.turn(Point { x, y });
        Point { x: x + self.origin.x, y: y + self.origin.y }
    }

    /// What a step becomes.
    fn turn(self, step: Point) -> Point {
        let along = |right: f64, up: f64| right * step.x + up * step.y;
        Point { x: along(self.right.x, self.up.x), y: along(self.right.y, self.up.y) }
    }

    /// The least upright area that holds the transformed rectangle.
    pub(super) fn area(self, across: Stretch, down: Stretch) -> Area {
        let corners = [(across.start, down.start), (across.end, down.start)];
        let others = [(across.start, down.end), (across.end, down.end)];
        let points: Vec<Point> = corners.into_iter().chain(others).map(|(x, y)| self.place(x, y)).collect();
        Area::around(&points).unwrap_or_default()
    }

    /// How long something upright of length one becomes.
    pub(super) fn height(self) -> f64 {
        self.up.x.hypot(self.up.y)
    }

    /// What one step to the right, and what one step up becomes.
    pub(super) const fn axes(self) -> (Point, Point) {
        (self.right, self.up)
    }
}

#[cfg(test)]
mod tests {
    use super::{Matrix, Point};

    #[test]
    fn transforms_follow_each_other() {
        let double = Matrix::new([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]);
        let turn = Matrix::new([0.0, 1.0, -1.0, 0.0, 0.0, 0.0]);
        let both = Matrix::shift(1.0, 0.0).then(double).then(turn);
        assert_eq!(both.place(0.0, 3.0), Point { x: -6.0, y: 2.0 });
    }
}
