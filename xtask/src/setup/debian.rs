//! Packages of Debian and its relatives.

use std::path::Path;
use std::process::Command;
use std::sync::Once;

use crate::process::{Outcome, command, read, run};

/// The package lists are brought up to date once per run.
static UPDATE: Once = Once::new();

/// Whether this machine has Debian's package tools.
pub(super) fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

/// Installs packages without removing any, or says how a person can.
pub(super) fn install(packages: &[&str]) -> Outcome {
    let advice = format!(
        "install {} by hand (on Debian: apt-get install {})",
        packages.join(", "),
        packages.join(" ")
    );
    let Some(prefix) = privilege().filter(|_| is_here()) else { return Err(advice) };
    UPDATE.call_once(|| {
        // An old list may still know the packages, so a failure is left to the installation.
        let _ = read(apt_get(prefix).arg("update"));
    });
    let options = ["install", "--yes", "--quiet", "--quiet", "--no-install-recommends", "--no-remove"];
    println!("setup: installing {} from Debian's packages", packages.join(", "));
    let mut command = apt_get(prefix);
    read(command.args(options).args(packages)).map(drop).map_err(|reason| format!("{reason}\n{advice}"))
}

/// The version of a package that would be installed.
pub(super) fn candidate(package: &str) -> Option<String> {
    let policy = read(command("apt-cache").args(["policy", package])).ok()?;
    let version = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (version != "(none)").then(|| version.to_owned())
}

/// The words to put before a command that needs the administrator's rights, where they can be had.
fn privilege() -> Option<&'static [&'static str]> {
    let user = read(command("id").arg("-u")).ok()?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    run(command("sudo").args(["-n", "true"])).ok().map(|()| ["sudo", "-n"].as_slice())
}

/// `apt-get` that asks nothing.
fn apt_get(prefix: &[&str]) -> Command {
    let mut words = prefix.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut apt_get = command(words.next().unwrap_or("env"));
    apt_get.args(words);
    apt_get
}
