//! Measures reading: writes many reports in every layout, reads them, and writes down what came of it.

use generator::drawn::{Blanks, Kind};
use generator::layouts;
use generator::measure::{Outcome, Plan};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let only = words.iter().find(|word| !word.starts_with("--"));
    let shown = if words.iter().any(|word| word == "--show") { 5 } else { 0 };
    if let Some(at) = words.iter().position(|word| word == "--text") {
        return print(plan(), only, words.get(at + 1));
    }
    let plan = plan();
    for layout in layouts::all().filter(|layout| only.is_none_or(|only| layout.name.contains(only.as_str())))
    {
        let Outcome { complete, blanks } = Outcome::of(layout, plan);
        println!(
            "{:60} read {:4} {:4} wrong {:4} {:4} sections {:4} false errors {} {}",
            layout.name,
            complete.read(),
            blanks.read(),
            complete.wrong.len(),
            blanks.wrong.len(),
            complete.found(),
            complete.false_errors.len(),
            blanks.false_errors.len(),
        );
        for tally in [&complete, &blanks] {
            for line in [&tally.partly, &tally.wrong, &tally.missed, &tally.false_errors]
                .into_iter()
                .flat_map(|it| it.iter().take(shown))
            {
                println!("    {line}");
            }
        }
    }
}

fn plan() -> Plan {
    Plan { kinds: Kind::ALL, blanks: Blanks::ALL, draws: 1 }
}

/// Prints the document of a name in the layouts whose names have `only`.
fn print(plan: Plan, only: Option<&String>, name: Option<&String>) {
    for mut sample in plan.samples().filter(|sample| name == Some(&sample.name)) {
        for layout in
            layouts::all().filter(|layout| only.is_none_or(|only| layout.name.contains(only.as_str())))
        {
            println!("{}", layout.write(&sample.page, &mut sample.numbers).text);
        }
    }
}
