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
pub(super) struct Matrix(pub(super) [f64; 6]);

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
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// A move.
    pub(super) const fn shift(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This transform, and `after` it the other.
    pub(super) fn then(self, after: Self) -> Self {
        let Self([a, b, c, d, e, f]) = self;
        let Point { x, y } = after.place(e, f);
        let ([g, h, i, j, ..], across) = (after.0, |u: f64, v: f64, p: f64, q: f64| u * p + v * q);
        Self([across(a, b, g, i), across(a, b, h, j), across(c, d, g, i), across(c, d, h, j), x, y])
    }

    /// Where the place comes to lie.
    pub(super) fn place(self, x: f64, y: f64) -> Point {
        let Self([a, b, c, d, e, f]) = self;
        Point { x: a * x + c * y + e, y: b * x + d * y + f }
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
        let Self([_, _, c, d, ..]) = self;
        c.hypot(d)
    }

    /// How far something level of length one comes to reach to the right and down.
    pub(super) const fn direction(self) -> Point {
        let Self([a, b, ..]) = self;
        Point { x: a, y: b }
    }
}

#[cfg(test)]
mod tests {
    use super::{Matrix, Point};

    #[test]
    fn transforms_follow_each_other() {
        let double = Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]);
        let turn = Matrix([0.0, 1.0, -1.0, 0.0, 0.0, 0.0]);
        let both = Matrix::shift(1.0, 0.0).then(double).then(turn);
        assert_eq!(both.place(0.0, 3.0), Point { x: -6.0, y: 2.0 });
    }
}
