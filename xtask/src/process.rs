//! Starting other programs, and what went wrong in a sentence.

use std::env;
use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What a step gives, or the sentence that says why it cannot.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// A command that sees what a shell would, not what `cargo run` adds for this program.
///
/// Cargo's own variables would make other packages' build scripts run again, and its library path
/// would lead another compiler to the wrong libraries. Trunk refuses to start with `NO_COLOR=1`.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let ours = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"].iter().any(|it| text.starts_with(it));
        if ours || text == "CARGO" || text == "LD_LIBRARY_PATH" || text == "NO_COLOR" {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs to the end, with the output shown.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", words(command))) }
}

/// Becomes the program, so that whoever ends this one ends that one; returns only if it cannot.
#[cfg(unix)]
pub(crate) fn become_program(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(cannot_start(command, &error))
}

/// Runs to the end: elsewhere a program cannot become another.
#[cfg(not(unix))]
pub(crate) fn become_program(command: &mut Command) -> Outcome {
    run(command)
}

/// Runs to the end and gives what was printed on standard output.
pub(crate) fn read(command: &mut Command) -> Outcome<String> {
    let output = command.output().map_err(|error| cannot_start(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("`{}` failed ({}):\n{}", words(command), output.status, complaint(&output)))
}

/// Runs silently for at most `limit`: whether it succeeded within it.
pub(crate) fn succeeds_within(command: &mut Command, limit: Duration) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = quiet.spawn() else { return false };
    let start = Instant::now();
    while start.elapsed() < limit {
        if let Ok(Some(status)) = child.try_wait() {
            return status.success();
        }
        sleep(Duration::from_millis(50));
    }
    // The child may have ended just now; either way it is not waited for any longer.
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// The command as a person would type it.
pub(crate) fn words(command: &Command) -> String {
    let parts = std::iter::once(command.get_program()).chain(command.get_args());
    parts.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// The last lines of what a failed program printed.
fn complaint(output: &Output) -> String {
    let text =
        String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = text.lines().collect();
    let tail = lines.len().saturating_sub(30);
    lines.into_iter().skip(tail).collect::<Vec<_>>().join("\n")
}

/// The sentence for a program that is not there.
fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", words(command))
}

#[cfg(test)]
mod tests {
    use super::{command, read, succeeds_within};
    use std::time::Duration;

    #[test]
    fn gives_up_on_a_program_that_takes_too_long() {
        assert!(!succeeds_within(command("sleep").arg("5"), Duration::from_millis(100)));
    }

    #[test]
    fn names_the_program_that_is_not_there() {
        assert!(read(&mut command("no-such-program")).unwrap_err().contains("no-such-program"));
    }
}
