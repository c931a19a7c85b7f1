//! The words around findings that a person set aside, in English.

use super::counted;
use crate::app::words::AsideWords;

pub(super) static WORDS: AsideWords = AsideWords {
    set_aside: "Set this aside…",
    reason: "Why it is set aside",
    confirm: "Set aside",
    title: |count| format!("Set aside: {count}"),
    because: |reason| format!("Reason: {reason}"),
    restore: "Take back",
    counted: |count| format!("{} set aside.", counted(count, "finding")),
    joint: ". ",
    nothing_else: "Nothing else was found",
    nothing_else_so_far: "Nothing else was found in what could be read",
};
