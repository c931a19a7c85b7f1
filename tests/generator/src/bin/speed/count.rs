//! Instructions, counted by valgrind.

use std::path::Path;
use std::process::Command;

/// How many instructions the program takes to check a file.
pub(super) fn instructions(program: &Path, file: &Path) -> Result<u64, String> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    valgrind.arg(program).args(["check", "--format", "json"]).arg(file);
    let output = valgrind.output().map_err(|error| format!("valgrind: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr);
    // A file that cannot be read says nothing of what reading it costs.
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(format!("{} cannot be read:\n{told}", file.display()));
    }
    // As in `==7== I   refs:      66,275,014`.
    let counted = told.lines().find_map(|line| line.split_once("refs:"));
    let digits: Option<String> =
        counted.map(|(_, count)| count.chars().filter(char::is_ascii_digit).collect());
    digits.and_then(|digits| digits.parse().ok()).ok_or_else(|| format!("valgrind counted nothing:\n{told}"))
}
