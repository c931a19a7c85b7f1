//! Serves the page to the browser of whoever works on it.

use crate::process::{Outcome, become_program};
use crate::{project, setup};

/// Serves what `dist` would publish, so that what one sees is what others get; `--dev` builds faster.
///
/// The page does not reload by itself after a change: the script for that would break the page's own policy.
pub(crate) fn run(options: &[&str]) -> Outcome {
    let kit = setup::for_the_page()?;
    let mut trunk = kit.wasm_command("trunk");
    trunk.args(["serve", "--offline", "--locked"]);
    // Not `dist/`, which belongs to the published page.
    trunk.arg("--dist").arg(project::target().join("serve"));
    match options {
        [] => trunk.arg("--release"),
        ["--dev"] => &mut trunk,
        _ => return Err(format!("serve knows only --dev, not {}", options.join(" "))),
    };
    println!("serving on http://127.0.0.1:8080 once the build is done; end with Ctrl+C");
    become_program(&mut trunk)
}
