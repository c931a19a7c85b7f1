//! What became of the findings when the text was changed, and the way back.

use yew::prelude::*;

use super::button::button;
use crate::app::draft::Draft;
use crate::app::hooks::{focus_soon, retype};
use crate::app::store::{Action, Turn};
use crate::app::view_model::Change;
use crate::app::words::MendingWords;

/// What became of the findings of `draft`, of which there are `count` now, and the way back.
pub(super) fn changes(
    draft: &Draft,
    (turn, change): (Option<Turn>, Change),
    count: usize,
    send: &Callback<Action>,
    words: &MendingWords,
) -> Html {
    let Change { fixed, new } = change;
    let said = match turn {
        Some(Turn::Mended) => Some((words.mended)(fixed, new)),
        Some(Turn::Undone) => Some((words.undone)(fixed, new)),
        Some(Turn::Written) | None => None,
    };
    let is_news = turn == Some(Turn::Written) && change != Change::default();
    let undo = {
        let (draft, send) = (draft.clone(), send.clone());
        move |_| {
            let text = draft.undone().map(|it| it.text);
            send.emit(Action::Undone);
            if let Some(text) = text {
                retype(&text);
            }
            focus_soon("changes");
        }
    };
    html! {
        <div class="changes">
            // Always there: what is put into it is read out, what takes the keyboard is read out anyway.
            <div role="status">
                if is_news {
                    <p class="changes__said">{ (words.written)(fixed, new, count) }</p>
                }
            </div>
            if let Some(said) = said {
                <p class="changes__said" id="changes" tabindex="-1">{ said }</p>
            }
            if !draft.steps.is_empty() {
                { button((words.undo)(draft.steps.len()), undo) }
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use yew::Callback;

    use crate::app::draft::Draft;
    use crate::app::store::Turn;
    use crate::app::testing::drawn;
    use crate::app::view_model::Change;
    use crate::app::words::words;
    use crate::locale::Locale;

    fn changes(turn: Turn, fixed: usize, new: usize) -> String {
        let change = (Some(turn), Change { fixed, new });
        let words = words(Locale::Zh).mending;
        drawn(super::changes(&Draft::default(), change, 3, &Callback::noop(), words))
    }

    #[test]
    fn are_read_out_when_the_person_wrote() {
        let html = changes(Turn::Written, 2, 1);
        let said =
            "<div role=\"status\"><p class=\"changes__said\">已消除 2 处，新出现 1 处，现有 3 处。</p></div>";
        assert!(html.contains(said), "{html}");
    }

    #[test]
    fn are_passed_over_where_nothing_came_or_went() {
        assert!(changes(Turn::Written, 0, 0).contains("<div role=\"status\"></div></div>"));
    }

    #[test]
    fn take_the_keyboard_when_they_were_asked_for() {
        let html = changes(Turn::Mended, 1, 0);
        assert!(html.contains("<div role=\"status\"></div><p"), "{html}");
        assert!(html.contains("tabindex=\"-1\""), "{html}");
    }

    #[test]
    fn are_said_in_both_languages() {
        let said = |locale, fixed, new| (words(locale).mending.written)(fixed, new, 3);
        assert_eq!(said(Locale::Zh, 0, 1), "新出现 1 处，现有 3 处。");
        assert_eq!(said(Locale::Zh, 1, 0), "已消除 1 处，现有 3 处。");
        assert_eq!(said(Locale::En, 1, 2), "1 finding gone, 2 new, 3 now.");
    }
}
