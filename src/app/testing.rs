//! What the tests of the page share: a report, and components rendered natively.

use tokio::runtime::Builder;
use tokio::task::LocalSet;
use yew::{BaseComponent, LocalServerRenderer};

/// The beginning of a report: all that follows section one is missing.
pub(crate) const BEGINNING: &str = "某局2023年政府信息公开工作年度报告\n一、总体情况\n正常。\n";

/// The markup of a component.
pub(crate) fn markup<C: BaseComponent>(props: C::Properties) -> String {
    let runtime = Builder::new_current_thread().build().unwrap();
    LocalSet::new().block_on(&runtime, LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}
