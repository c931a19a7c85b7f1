//! What the tests of the page share: reports, cells set by hand, and components rendered natively.

use std::rc::Rc;

use tokio::runtime::Builder;
use tokio::task::LocalSet;
use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component};

use super::view_model::Item;
use crate::diagnostic::Severity;
use crate::figure::Figure;
use crate::form::{CellKey, ColumnId, FormId, RowId, TableId};
use crate::report::{ByHand, CellState};

/// The beginning of a report: all that follows section one is missing.
pub(crate) const BEGINNING: &str = "某局2023年政府信息公开工作年度报告\n一、总体情况\n正常。\n";

/// A correct report of an agency that does not exist.
pub(crate) const REPORT: &str = include_str!("../../tests/cases/clean/report.txt");

/// The report of the year before, which carries less forward than that one carries over, in the same words.
pub(crate) fn last_year() -> String {
    REPORT.replacen("2024", "2023", 1)
}

/// A finding in words.
pub(crate) fn item() -> Item {
    Item {
        finding: 0,
        severity: Severity::Error,
        severity_word: "错误",
        code: "ARI-01",
        place: "第 41 行".into(),
        sentence: "总计应为 15，表中为 <16>".into(),
        cause: None,
        figures: Some(("16".into(), "15".into())),
        certainty: None,
        sums: Rc::default(),
        elsewhere: Rc::default(),
        choices: Rc::default(),
        basis: "某某办法，第一条".into(),
        by_hand: None,
        cell: None,
        related: <_>::default(),
    }
}

/// A cell in the row of what was granted.
pub(crate) const fn cell(column: &'static str) -> CellKey {
    CellKey {
        form: FormId("2021"),
        table: TableId("requests"),
        row: RowId("granted"),
        column: ColumnId(column),
    }
}

/// That cell, set to `figure` when it was read as 8; to nothing where `figure` is empty.
pub(crate) fn by_hand(column: &'static str, figure: &str) -> ByHand {
    let read = CellState::Number(Figure::whole(8));
    ByHand { cell: cell(column), figure: Figure::parse(figure), raw: "8".into(), read }
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    html: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.html.clone()
}

/// The markup of what a function draws.
pub(crate) fn drawn(html: Html) -> String {
    markup::<Drawn>(DrawnProps { html })
}

/// The markup of a component.
pub(crate) fn markup<C: BaseComponent>(props: C::Properties) -> String {
    let runtime = Builder::new_current_thread().build().unwrap();
    LocalSet::new().block_on(&runtime, LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}
