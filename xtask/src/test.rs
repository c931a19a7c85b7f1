//! Runs every check and test there is, stopping at the first that fails.

mod steps;
mod tally;

use std::time::{Duration, Instant};

use crate::process::Outcome;
use crate::setup::{self, Kit};
use steps::{STEPS, Step};
use tally::Tally;

/// Sets the machine up, takes all steps and sums up.
pub(crate) fn run() -> Outcome {
    let start = Instant::now();
    let kit = setup::everything()?;
    let mut times = vec![("set-up", start.elapsed())];
    let mut tally = Tally::default();
    let outcome = STEPS.iter().try_for_each(|step| take(step, &kit, &mut tally, &mut times));
    summarise(&times);
    match &outcome {
        Ok(()) => println!("{tally}"),
        // The runner's own last lines have told how many tests ran.
        Err(reason) => println!("stopped: {reason}"),
    }
    outcome
}

/// Takes one step and notes how long it took.
fn take(step: &Step, kit: &Kit, tally: &mut Tally, times: &mut Vec<(&'static str, Duration)>) -> Outcome {
    println!("\n== {} ==", step.name);
    let start = Instant::now();
    let outcome = (step.run)(kit, tally);
    times.push((step.name, start.elapsed()));
    outcome.map_err(|reason| format!("{}: {reason}", step.name))
}

fn summarise(times: &[(&str, Duration)]) {
    println!("\nseconds  step");
    for (name, time) in times {
        println!("{:>7}  {name}", time.as_secs());
    }
}
