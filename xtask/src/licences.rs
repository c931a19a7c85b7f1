//! Which packages the project may use: their licences, and what stays out of the engine and the page.

mod expression;

use std::fs;

use crate::process::{Outcome, read};
use crate::project;
use crate::setup::Kit;

/// What no path from the engine may lead to: it knows nothing of the browser.
const NOT_IN_ENGINE: [&str; 4] = ["js-sys", "wasm-bindgen", "web-sys", "yew"];

/// Every package's licence is allowed by `deny.toml`, and what it bans is neither in the engine nor in the page.
pub(crate) fn check(kit: &Kit) -> Outcome {
    let policy = fs::read_to_string(project::root().join("deny.toml")).map_err(|error| error.to_string())?;
    check_licences(kit, &listed(&policy, "allow = ["))?;
    let banned = listed(&policy, "deny = [");
    let page = packages(kit, &["--no-default-features", "--features", "app"])?;
    let reader = packages(kit, &["--no-default-features", "--features", "worker"])?;
    let module = packages(kit, &["--no-default-features", "--features", "module"])?;
    let engine = packages(kit, &["--no-default-features"])?;
    refuse(&banned, &page, "page")?;
    refuse(&banned, &reader, "reader of PDF files")?;
    refuse(&banned, &module, "package for npm")?;
    refuse(&NOT_IN_ENGINE.map(str::to_owned), &engine, "engine")
}

fn check_licences(kit: &Kit, allowed: &[String]) -> Outcome {
    let options = ["--workspace", "--all-features", "--target", "all", "--format", "{p}\t{l}"];
    let lines = tree(kit, &options)?;
    for line in &lines {
        let (package, licence) = line.split_once('\t').unwrap_or((line, ""));
        if !expression::is_satisfied(licence, |name| allowed.iter().any(|it| it == name)) {
            return Err(format!("{package} has the licence `{licence}`, which deny.toml does not allow"));
        }
    }
    println!("{} packages have an allowed licence", lines.len());
    Ok(())
}

fn refuse(banned: &[String], packages: &[String], place: &str) -> Outcome {
    if let Some(package) = packages.iter().find(|package| banned.contains(package)) {
        return Err(format!("{package} must stay out of the {place}"));
    }
    println!("none of {} is in the {place}", banned.join(", "));
    Ok(())
}

/// The names of the packages that the browser would load.
fn packages(kit: &Kit, features: &[&str]) -> Outcome<Vec<String>> {
    let options =
        ["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro", "--format", "{p}"];
    let lines = tree(kit, &[options.as_slice(), features].concat())?;
    Ok(lines.iter().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
}

/// The lines of `cargo tree`, each package once.
fn tree(kit: &Kit, options: &[&str]) -> Outcome<Vec<String>> {
    let text = read(kit.command("cargo").args(["tree", "--locked", "--prefix", "none"]).args(options))?;
    let packages = text.lines().filter(|line| !line.is_empty());
    let mut lines: Vec<String> = packages.map(|line| line.trim_end_matches(" (*)").to_owned()).collect();
    lines.sort();
    lines.dedup();
    Ok(lines)
}

/// The first string on each line of a list in the policy.
fn listed(policy: &str, opening: &str) -> Vec<String> {
    let lines = policy.lines().skip_while(|line| !line.starts_with(opening)).skip(1);
    let items = lines.take_while(|line| !line.starts_with(']'));
    items.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn reads_a_list_of_the_policy() {
        let policy = "allow = [\n  \"MIT\",\n]\ndeny = [\n  { crate = \"regex\", reason = \"size\" },\n]\n";
        assert_eq!(listed(policy, "allow = ["), ["MIT"]);
        assert_eq!(listed(policy, "deny = ["), ["regex"]);
    }
}
