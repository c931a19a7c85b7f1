//! How many tests passed and failed, read from what the test runners print.

use std::fmt::{self, Display};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::process::{Outcome, words};

/// The numbers so far.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    /// Runs a test runner, showing what it prints and counting its tests.
    pub(super) fn run(&mut self, command: &mut Command) -> Outcome {
        let name = words(command);
        let spawned = command.stdout(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|error| format!("cannot start `{name}`: {error}"))?;
        let output = child.stdout.take().ok_or("no output to read")?;
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|error| error.to_string())?;
            println!("{line}");
            self.count(&line);
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("`{name}` failed ({status})")) }
    }

    /// Adds what one line says: cargo's "test result: ok. 3 passed; 0 failed; …" or Playwright's "3 passed (2s)".
    fn count(&mut self, line: &str) {
        let line = line.trim();
        let parts: Vec<&str> = match line.strip_prefix("test result: ") {
            Some(result) => result.split(['.', ';']).collect(),
            None => vec![line],
        };
        for part in parts {
            let mut words = part.split_whitespace();
            let Some(number) = words.next().and_then(|word| word.parse::<u32>().ok()) else { continue };
            match (words.next(), words.next()) {
                (Some("passed"), _) => self.passed += number,
                (Some("failed"), None) => self.failed += number,
                _ => {}
            }
        }
    }
}

impl Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(lines: &[&str]) -> (u32, u32) {
        let mut tally = Tally::default();
        for line in lines {
            tally.count(line);
        }
        (tally.passed, tally.failed)
    }

    #[test]
    fn adds_up_what_cargo_says() {
        let line = "test result: FAILED. 3 passed; 2 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.01s";
        assert_eq!(tally(&[line, line]), (6, 4));
    }

    #[test]
    fn adds_up_what_playwright_says() {
        assert_eq!(tally(&["  1 failed", "  4 passed (2.1s)"]), (4, 1));
    }

    #[test]
    fn counts_no_single_test() {
        assert_eq!(tally(&["test tests::adds ... ok", "  ✓  1 smoke.spec.mjs:3:1 › opens (120ms)"]), (0, 0));
    }
}
