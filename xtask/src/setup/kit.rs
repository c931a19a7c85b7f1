//! What the set-up provided, ready for the programs that use it.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use super::wasm_target;
use crate::{process, project, sources};

/// The machine after the set-up.
#[derive(Default)]
pub(crate) struct Kit {
    /// The environment in which cargo can build for the browser.
    pub(crate) wasm: Vec<(&'static str, OsString)>,
    /// The browser for the tests.
    pub(crate) chromium: Option<PathBuf>,
    /// The other browser for the tests, where there can be one.
    pub(crate) firefox: Option<PathBuf>,
}

impl Kit {
    /// A command that runs in the project's folder and finds the installed tools.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = process::command(program);
        command.env("PATH", search_path()).current_dir(project::root());
        for (name, browser) in [("GOUJI_CHROMIUM", &self.chromium), ("GOUJI_FIREFOX", &self.firefox)] {
            if let Some(browser) = browser {
                command.env(name, browser);
            }
        }
        command
    }

    /// The same, able to build for the browser.
    pub(crate) fn wasm_command(&self, program: &str) -> Command {
        let mut command = self.command(program);
        command.envs(self.wasm.iter().map(|(name, value)| (name, value)));
        // By this, the page knows a reader that was built with it; see src/worker.rs.
        command.env("GOUJI_BUILD", sources::fingerprint());
        command
    }

    /// Whether the page is built by another compiler than the rest.
    pub(crate) fn builds_with_another_compiler(&self) -> bool {
        self.wasm.iter().any(|(name, _)| *name == "RUSTUP_TOOLCHAIN")
    }

    /// Whether the standard library is built with the page, as it is where the page is published.
    pub(crate) fn builds_the_library(&self) -> bool {
        wasm_target::is_built(&self.wasm)
    }
}

/// The installed tools first, then whatever the machine has.
fn search_path() -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let installed = [project::tools().join("bin"), project::node_commands()];
    let folders = installed.into_iter().chain(env::split_paths(&inherited));
    env::join_paths(folders).unwrap_or(inherited)
}
