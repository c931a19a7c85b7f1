//! How much was read and checked, as serializable values.

use serde::Serialize;

use crate::report::Coverage;

#[derive(Debug, Serialize)]
pub(super) struct CoverageObject {
    cells: CellsObject,
    equations: EquationsObject,
    claims: ClaimsObject,
}

#[derive(Debug, Serialize)]
struct CellsObject {
    expected: usize,
    read: usize,
    blank: usize,
    unread: usize,
}

#[derive(Debug, Serialize)]
struct EquationsObject {
    passed: usize,
    failed: usize,
    unchecked: usize,
}

#[derive(Debug, Serialize)]
struct ClaimsObject {
    found: usize,
    compared: usize,
}

impl CoverageObject {
    pub(super) const fn of(coverage: Coverage) -> Self {
        let Coverage { cells, equations, claims } = coverage;
        Self {
            cells: CellsObject {
                expected: cells.expected,
                read: cells.read,
                blank: cells.blank,
                unread: cells.unread,
            },
            equations: EquationsObject {
                passed: equations.passed,
                failed: equations.failed,
                unchecked: equations.unchecked,
            },
            claims: ClaimsObject { found: claims.found, compared: claims.compared },
        }
    }
}
