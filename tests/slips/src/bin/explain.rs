//! Measures how wrong sums are explained.

use slips::measure::{Plan, measure};
use slips::page;

fn main() {
    let rows = measure(Plan { direct: 100, texts: 0 });
    println!("{}", page::table(&rows));
    let shown = std::env::args().nth(1);
    for row in rows.iter().filter(|row| shown.as_ref().is_some_and(|it| row.kind.contains(it.as_str()))) {
        println!("{} {}", row.kind, row.size.name());
        row.direct.missed.iter().for_each(|line| println!("    {line}"));
    }
}
