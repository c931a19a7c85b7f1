//! What came of a measure, as the page `docs/explain.md`.

use crate::measure::{Row, Tally};

/// The rows as a table of Markdown.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| slip | figures | trials | found | as many findings | cell first | first three | column | value | slip named | certain | certain but wrong | candidates, median / most | steps, median / most |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for row in rows {
        text += &line(row.kind, row.size.name(), &row.direct);
    }
    text
}

fn line(kind: &str, size: &str, tally: &Tally) -> String {
    let share = |share: usize| format!("{}.{}", share / 10, share % 10);
    let shares = [
        tally.share(|way| way.found),
        tally.share(|way| way.one_each),
        tally.share(|way| way.first),
        tally.share(|way| way.third),
        tally.share(|way| way.column),
        tally.share(|way| way.value),
        tally.share(|way| way.mechanism),
        tally.share(|way| way.certain),
    ];
    let shares: Vec<String> = shares.into_iter().map(share).collect();
    let ((middle, most), (median, worst)) = (tally.candidates(), tally.steps());
    format!(
        "| {kind} | {size} | {} | {} | {} | {middle} / {most} | {median} / {worst} |\n",
        tally.trials,
        shares.join(" | "),
        tally.number(|way| way.certain_but_wrong),
    )
}
