//! Debian's compilers, for machines that no download of rustup reaches.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::{Environment, library};
use crate::process::{Outcome, command, read};
use crate::setup::{debian, has};
use crate::versions::OLDEST_RUSTC;

/// Debian's compiler, which lies beside whatever rustup brought.
const RUSTC: &str = "/usr/bin/rustc";

/// The compiler that Debian keeps current to build its browsers; it comes with its library's sources.
///
/// The standard library becomes part of every build, about a minute more the first time.
pub(super) fn build_from_sources() -> Outcome<Environment> {
    if !Path::new("/usr/lib/rustlib/src/rust/library/std").is_dir() || compiler_version().is_none() {
        debian::install(&["cargo-web", "rust-web-src", "rustc-web"])?;
    }
    check_age(compiler_version())?;
    let mut environment = selected();
    environment.extend(library::built());
    environment.push(("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?.into()));
    Ok(environment)
}

/// Debian's own compiler with the finished library of the target, where Debian is new enough.
pub(super) fn use_binaries() -> Outcome<Environment> {
    check_age(debian::candidate("libstd-rust-dev-wasm32").as_deref().and_then(numbers))?;
    debian::install(&["cargo", "libstd-rust-dev-wasm32", "rustc"])?;
    Ok(selected())
}

/// Selects Debian's compiler: rustup takes a path for a toolchain, and nothing is changed for good.
fn selected() -> Environment {
    vec![("RUSTUP_TOOLCHAIN", OsString::from("/usr"))]
}

/// The linker of rustup's compiler, or Debian's for the same LLVM as its compiler.
fn linker() -> Outcome<PathBuf> {
    if let Some(linker) = rustup_linker() {
        return Ok(linker);
    }
    let about = read(command(RUSTC).arg("-vV"))?;
    let llvm = about.lines().find_map(|line| line.strip_prefix("LLVM version: "));
    let major = llvm.and_then(|version| version.split('.').next()).ok_or("rustc names no LLVM")?;
    let linker = format!("/usr/bin/wasm-ld-{major}");
    if !has(&linker) {
        debian::install(&[&format!("lld-{major}")])?;
    }
    Ok(linker.into())
}

fn rustup_linker() -> Option<PathBuf> {
    let sysroot = read(command("rustc").args(["--print", "sysroot"])).ok()?;
    let about = read(command("rustc").arg("-vV")).ok()?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "))?;
    let linker = Path::new(sysroot.trim()).join("lib/rustlib").join(host).join("bin/rust-lld");
    linker.exists().then_some(linker)
}

fn check_age(version: Option<(u32, u32)>) -> Outcome {
    let (major, minor) = OLDEST_RUSTC;
    match version {
        Some(version) if version >= OLDEST_RUSTC => Ok(()),
        _ => Err(format!("Debian's compiler is missing or older than {major}.{minor}")),
    }
}

fn compiler_version() -> Option<(u32, u32)> {
    numbers(read(command(RUSTC).arg("--version")).ok()?.strip_prefix("rustc ")?)
}

/// The first two numbers of a version.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{check_age, numbers};

    #[test]
    fn reads_a_packages_version() {
        assert_eq!(numbers("1.96.0+dfsg1-1~deb12u2"), Some((1, 96)));
    }

    #[test]
    fn refuses_a_compiler_that_is_too_old() {
        assert!(check_age(numbers("1.63.0+dfsg1-2")).is_err());
    }
}
