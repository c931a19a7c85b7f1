//! A value that changes often, taken only once it rests.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// `value` once it has not changed for `delay` milliseconds, until then the one before; at once without a delay.
#[hook]
pub(crate) fn use_settled<T: Clone + PartialEq + 'static>(value: &T, delay: u32) -> T {
    let settled = use_state_eq(|| value.clone());
    {
        let settled = settled.clone();
        use_effect_with((value.clone(), delay), move |(value, delay)| {
            let value = value.clone();
            let settle = move || settled.set(value);
            let timer = if *delay == 0 {
                settle();
                None
            } else {
                Some(Timeout::new(*delay, settle))
            };
            // Dropping a timer stops it.
            move || drop(timer)
        });
    }
    if delay == 0 { value.clone() } else { (*settled).clone() }
}
