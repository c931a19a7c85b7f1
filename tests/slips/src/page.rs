//! What came of a measure, as the page `docs/explain.md`.

use crate::measure::{Goal, LAYOUTS, Plan, Row, Tally};

const HEAD: &str = "# How wrong sums are explained

Written by `cargo xtask bench explain`, not by hand; the same program gives the same page.

Figures are drawn application by application, so that every sum is right: of a township (*sparse*: a handful of
applications, nearly all cells nought), of a county (some hundreds) and of a city (some thousands), in both editions of
the form; no row has quite the applicants of another. Then slips are planted that people make, and the failed equations
are explained. What must be found follows from the planted slips alone.

- *Found*: something is said. *As many findings*: one for each slip.
- *Cell first*: the first suspects are the wrong cells, of every slip. *Or level*: or none is likelier than they are.
  *First three*: mending them is among the first three choices.
- *Column*: the first suspect stands in the right column. *Value*: the cells are first and given the right figures.
  *Named*: and the slip is called what it was.
- *Certain*: a finding is called certain. *Certain but wrong* must be 0: certain is only what one cell alone explains,
  by two equations or more, where nothing about it is unread or undecided.
- *Candidates*: the median and the highest number of suspects of a finding. *Steps*: the same of the corrections that the
  search tried, of 60000 that it may try. No clock is asked.
- Shares are in percent, rounded down.

`cargo run --release -p slips --bin explain -- --show SLIP` lists what was missed.
";

const LIMITS: &str = "
## What limits each

- *One wrong cell of table three* breaks a set of equations that no other cell breaks, by one amount: it is always named,
  with its figure. What the slip is called is a guess where two slips make the same of the same figure: a total that is
  off by little was written wrongly or not brought up to date.
- *Two and more wrong cells*: where the amounts are equal, two cells of a rectangle explain what the other two do. Small
  figures are often off by the same one or two. Nothing is called certain there.
- *Neighbours exchanged*: the sums tell by how much the two cells differ, not where they stand. Every other pair of the
  same columns, or rows, that differs by as much explains the same: equal pairs tie, all are listed, and the first of
  them is first by its place alone (*or level*). One above the other, the two totals and the two parts of the same rows
  tie wherever one kind of applicant makes the whole difference, as it mostly does in a township. Side by side, the
  other rows tell a little: where a column is usually the larger one. The prose speaks of few of the rows;
  the parts of a report settle it always.
- *Propagated*: the equations name the column and the amount; which of 24 rows it was, only the digits and the rest of
  the row can tell. A slip of one digit, or a figure left out, is possible in nearly every row. What the prose counts
  (new, carried over, granted, partly granted, dealt with, left) and last year's report settle it for those rows, and
  rule them out for the others; a report that is summed up of others is settled by them in every cell.
- *Row shifted*, *number split*: every sum of the row and of its columns speaks for it. A row in which one figure alone
  moved counts as exchanged.
- *Table four*: a single equation. The digits favour a cell; the total that the prose states tells whether the total is
  right.
- *Ten wrong cells*: more than six cells of which none stands apart are not searched; what stands apart is still named,
  the rest is undetermined. The search stops at its limit of steps.
- *Other ways to weigh*: how well a figure fits its row and column was also judged by the spread of a Poisson law, wide or
  narrow, and by the ratio alone. None raised the cell first, or the first three, by as much as two points on average,
  and what one gained the other lost. What is left open is not in the sums.
- *With the prose and last year*, *with the parts*: the figures that they state are right here. They weigh twenty times
  what else speaks for a cell; they make nothing certain, and what they say wrongly is outweighed where the sums agree.

## What was aimed at

- Neighbours side by side, first in 95 of 100: not reached by the sums. Equal pairs tie, and no more than *or level* can
  be; cells of the same figure are never exchanged here, which would be no slip. Reached with the parts.
- Propagated, first in 60 of 100: reached. Among the first three in 90 of 100: with the prose and last year in townships,
  with the parts always, and not by the sums: they leave as many rows open as the column has.

## How long it takes

Counted once in an optimised build on a common machine, two of whose cores others used too; nothing here is asked by a test,
which counts steps (`ten_wrong_cells_stop_the_search_at_its_limit`).

| table with | instructions | median | longest |
| --- | ---: | ---: | ---: |
| one wrong cell | 8.5 million | 0.45 ms | 0.6 ms |
| two wrong cells | 10 million | 0.5 ms | 0.6 ms |
| neighbours exchanged | 10 million | 0.6 ms | 1.9 ms |
| a row shifted, which takes 30000 steps | 19 million | 0.9 ms | 1.7 ms |
| ten wrong cells | 24 million | 1.1 ms | 2.1 ms |

Instructions are those of the report of 150 that takes the most steps. Of some 25000 tables made to be hard, with three to
twelve cells off by little, the longest took 4.4 ms: the limit of steps stands well within 20 ms.
";

/// The whole page.
#[must_use]
pub fn page(plan: Plan, rows: &[Row]) -> String {
    let direct = rows.iter().map(|row| row.direct.trials).sum::<usize>();
    let texts = rows.iter().map(|row| row.texts.trials).sum::<usize>();
    let wrong: usize = rows
        .iter()
        .flat_map(|row| [&row.direct, &row.texts])
        .map(|tally| tally.number(Goal::CertainButWrong))
        .sum();
    let layouts = LAYOUTS.map(|name| format!("\u{201c}{name}\u{201d}")).join(", ");
    format!(
        "{HEAD}\n## Figures in their cells\n\n{}\n## The whole way\n\nThe same figures written as whole reports in the \
         layouts {layouts}, read and explained; {} of each kind, size and form. The prose states the right totals.\n\n{}{LIMITS}\n\
         {direct} reports explained, {texts} more read and explained; certain but wrong: {wrong}.\n",
        table(rows, |row| &row.direct),
        plan.texts,
        table(rows, |row| &row.texts),
    )
}

/// The rows as a table of Markdown.
#[must_use]
pub fn table(rows: &[Row], tally: fn(&Row) -> &Tally) -> String {
    let mut text = String::from(
        "| slip | figures | trials | found | as many findings | cell first | or level | first three | column | value | named \
         | certain | certain but wrong | candidates | steps |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for row in rows.iter().filter(|row| tally(row).trials > 0) {
        text += &line(row, tally(row));
    }
    text
}

fn line(row: &Row, tally: &Tally) -> String {
    let share = |goal: Goal| {
        let share = tally.share(goal);
        format!("{}.{}", share / 10, share % 10)
    };
    let shares: Vec<String> =
        Goal::ALL.into_iter().filter(|goal| *goal != Goal::CertainButWrong).map(share).collect();
    let ((middle, most), (median, worst)) = (tally.candidates(), tally.steps());
    format!(
        "| {} | {} | {} | {} | {} | {middle} / {most} | {median} / {worst} |\n",
        row.kind,
        row.size.name(),
        tally.trials,
        shares.join(" | "),
        tally.number(Goal::CertainButWrong),
    )
}
