//! Which reports of a batch are last year's of which others: only where nothing else can be meant.

use std::rc::Rc;

use super::{Outcome, Row};
use crate::order::sort;

/// Where in the batch a report is that names its agency and its year.
type Entry<'r> = (&'r str, u16, usize);

/// What ends the name of a region in the name of an agency.
const REGIONS: &[char] = &['省', '市', '州', '盟', '县', '旗', '区', '镇', '乡', '道'];

/// Words that end like regions and are none.
const NO_REGIONS: &[&str] =
    &["城市", "城镇", "城乡", "社区", "开发区", "高新区", "新区", "铁道", "水道", "渠道"];

/// The places of reports, each with that of the report of the same agency for the year before.
///
/// Both must be the only ones of their year under that name, and the name must say which region it is of: a 水利局 there
/// is in every county.
pub(super) fn pairs(rows: &[Rc<Row>]) -> Vec<(usize, usize)> {
    let mut entries: Vec<Entry> = rows.iter().enumerate().filter_map(|(at, row)| entry(at, row)).collect();
    sort(&mut entries);
    let is_same =
        |one: Option<&Entry>, other: &Entry| one.is_some_and(|it| (it.0, it.1) == (other.0, other.1));
    let mut single: Vec<Entry> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| entries.get(at));
        if !is_same(before, entry) && !is_same(entries.get(at + 1), entry) {
            single.push(*entry);
        }
    }
    let pair = |pair: &[Entry]| match pair {
        [(one, before, last), (other, year, at)] if one == other && before + 1 == *year => Some((*at, *last)),
        _ => None,
    };
    single.windows(2).filter_map(pair).collect()
}

/// The report of a row, where it says whose and of which year it is.
fn entry(at: usize, row: &Row) -> Option<Entry<'_>> {
    let Outcome::Read { digest, .. } = &row.outcome else { return None };
    let agency = digest.agency.as_deref().filter(|name| names_region(name))?;
    Some((agency, digest.year?, at))
}

/// Whether the name of an agency says which region it is of.
fn names_region(name: &str) -> bool {
    let ends = name.char_indices().filter(|(_, letter)| REGIONS.contains(letter));
    ends.map(|(at, letter)| name.split_at(at + letter.len_utf8()).0)
        .any(|region| region.chars().count() > 2 && !NO_REGIONS.iter().any(|word| region.ends_with(word)))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{names_region, pairs};
    use crate::app::batch::{Batch, Outcome};
    use crate::app::incoming::Incoming;
    use crate::content::Content;

    /// The pairs among reports of these titles.
    fn paired(titles: &[&str]) -> Vec<(usize, usize)> {
        let read = |title: &&str| {
            let text = format!("{title}政府信息公开工作年度报告\n一、总体情况\n正常。\n");
            Outcome::of_file(Ok(Incoming { content: Content::plain(text) }))
        };
        let batch = Batch::default().with_more(titles.iter().map(|it| Rc::<str>::from(*it).into()));
        pairs(&batch.with(titles.iter().map(read).enumerate()).rows)
    }

    #[test]
    fn are_of_one_agency_and_of_years_that_follow() {
        let titles = ["青石县水务局2024年", "青石县财政局2024年", "青石县水务局2023年", "青石县财政局2022年"];
        assert_eq!(paired(&titles), [(0, 2)]);
        assert_eq!(
            paired(&["青石县水务局2023年", "青石县水务局2025年", "青石县水务局2024年"]),
            [(2, 0), (1, 2)]
        );
    }

    #[test]
    fn are_none_where_a_year_is_there_twice() {
        assert_eq!(paired(&["青石县水务局2024年", "青石县水务局2023年", "青石县水务局2023年"]), []);
        assert_eq!(paired(&["青石县水务局2024年", "青石县水务局2024年", "青石县水务局2023年"]), []);
    }

    #[test]
    fn are_none_where_the_name_is_not_the_same() {
        assert_eq!(paired(&["青石县澄溪镇2024年", "青石县澄溪镇人民政府2023年"]), []);
        assert_eq!(paired(&["青石县水务局2024年", "望川县水务局2023年"]), []);
    }

    #[test]
    fn are_none_where_an_agency_may_be_that_of_any_region() {
        assert_eq!(paired(&["水利局2024年", "水利局2023年"]), []);
        for name in ["水利局", "市水利局", "城市管理局", "住房和城乡建设局", "经济技术开发区管理委员会"]
        {
            assert!(!names_region(name), "{name}");
        }
        for name in ["青石县", "青石县水务局", "澄溪镇人民政府", "东关街道办事处", "青石市城市管理局"]
        {
            assert!(names_region(name), "{name}");
        }
    }
}
