//! A made-up finding that has something in every field.

use gouji::basis;
use gouji::code::Code;
use gouji::diagnostic::{
    Applicability, CellFinding, Certainty, Diagnostic, Fix, Location, Mechanism, Note, Related, Severity,
    Suspect,
};
use gouji::figure::Figure;
use gouji::form::{CellKey, ColumnId, FormId, RowId, TableId};
use gouji::text::Span;

pub(super) fn with_everything() -> Diagnostic {
    let cell = CellKey {
        form: FormId("2021"),
        table: TableId("disclosure"),
        row: RowId("fees"),
        column: ColumnId("amount"),
    };
    let (span, figure) = (Span::new(0, 3), Figure::parse("0.50").unwrap());
    Diagnostic {
        code: Code("NUM-03"),
        name: "fractional-count",
        severity: Severity::Info,
        finding: CellFinding::FractionalCount { cell, figure }.into(),
        place: Location::of_cell(span, cell),
        reported: Some(figure),
        computed: Some(Figure::whole(1)),
        related: vec![Related { place: Location::of(Span::empty(3)), note: Note::Same }],
        equations: vec!["requests.row.granted".into()],
        worked: Vec::new(),
        suspects: vec![Suspect { cell, value: Figure::whole(1), mechanism: Mechanism::Unit, score: 97 }],
        certainty: Some(Certainty::Candidates),
        basis: &[basis::FORM],
        fixes: vec![Fix::write(span, "1", Applicability::Suggested)],
    }
}
