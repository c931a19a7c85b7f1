//! Whether two reports were pasted together, and where the second one begins.

use super::sections::strong;
use super::{Reading, title};
use crate::document::Document;
use crate::order::sort;
use crate::text::Span;

/// Both reports must have headings of at least this many sections; with a title between them fewer are enough.
const FEWEST: usize = 4;
const FEWEST_WITH_TITLE: usize = 3;

/// More headings than this are not looked at, so that any text is read in linear time.
const MOST: usize = 100;

/// The title, or else the first heading, of a second report: where headings that the first one has begin anew.
pub(super) fn report(document: &Document, reading: &Reading) -> Option<Span> {
    let headings: Vec<(usize, Span)> = strong(&reading.headings).take(MOST).collect();
    let anew = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| headings.get(before));
        before.zip(headings.get(*at)).is_some_and(|(before, next)| next.0 < before.0)
    };
    (1..headings.len()).filter(anew).find_map(|at| {
        let (first, second) = headings.split_at(at);
        let between = Span::new(first.last()?.1.end, second.first()?.1.start);
        let title = title::within(document, between);
        let needed = if title.is_some() { FEWEST_WITH_TITLE } else { FEWEST };
        let enough = sections(first) >= needed && sections(second) >= needed;
        // Numbers of its own inside section one look the same, but then its last section has not come yet.
        let ended = title.is_some() || first.iter().any(|it| it.0 + 1 == reading.form.sections.len());
        let from_the_start = first.first()?.0 <= second.first()?.0;
        let begins = title.or(second.first().map(|it| it.1));
        begins.filter(|_| enough && ended && from_the_start)
    })
}

/// Of how many sections there are headings.
fn sections(headings: &[(usize, Span)]) -> usize {
    let mut sections: Vec<usize> = headings.iter().map(|it| it.0).collect();
    sort(&mut sections);
    sections.dedup();
    sections.len()
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;
    use crate::report::Report;

    const CLEAN: &str = include_str!("../../tests/cases/clean/report.txt");

    fn report(text: &str) -> Report {
        bind(Document::from_text(text)).expect("a report")
    }

    /// Another report, of the year before and with other figures.
    fn other() -> String {
        CLEAN.replace("2024", "2023").replace("\t0", "\t7")
    }

    #[test]
    fn begins_at_its_title_or_its_first_heading() {
        let text = format!("{CLEAN}\n{}", other());
        let second = report(&text).second.expect("a second report");
        assert_eq!(second.of(&text), "望川县水利局2023年政府信息公开工作年度报告");
        let (_, untitled) = CLEAN.split_once("一、总体").expect("section one");
        let text = format!("{CLEAN}\n一、总体{untitled}");
        assert_eq!(report(&text).second.expect("a second report").start, CLEAN.len() + 1);
    }

    #[test]
    fn leaves_the_first_as_it_is_alone() {
        let (alone, both) = (report(CLEAN), report(&format!("{CLEAN}\n{}", other())));
        let cells = |report: &Report| report.cells().cloned().collect::<Vec<_>>();
        assert_eq!(cells(&both), cells(&alone));
        let headings = |report: &Report| report.headings().map(|it| it.1.clone()).collect::<Vec<_>>();
        assert_eq!(headings(&both), headings(&alone));
        let last = both.sections.last().expect("section six").body;
        assert!(last.end <= CLEAN.len() + 1);
    }

    #[test]
    fn is_no_table_of_contents_no_list_of_links_and_no_numbering_of_its_own() {
        let contents = "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n\
                        五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";
        assert_eq!(report(&format!("{contents}{CLEAN}")).second, None);
        let links =
            "望川县水利局2023年政府信息公开工作年度报告\n望川县水利局2022年政府信息公开工作年度报告\n";
        assert_eq!(report(&format!("{CLEAN}{links}")).second, None);
        assert_eq!(report(&format!("{links}{CLEAN}")).second, None);
        let own = "一、总体情况\n良好。\n二、主动公开情况\n良好。\n三、依申请公开情况\n良好。\n五、存在的问题及改进措施\n较少。\n";
        assert_eq!(
            report(&CLEAN.replace("（一）主动公开。", &format!("{own}（一）主动公开。"))).second,
            None
        );
    }
}
