//! How many bytes the files of the page are, plain and as servers send them.

use std::fs;
use std::ops::RangeInclusive;

use crate::process::{Outcome, read};
use crate::project;
use crate::setup::Kit;

/// The size of one file in bytes.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct FileSize {
    /// Its path inside `dist/`.
    pub(crate) name: String,
    /// As it lies there.
    pub(crate) raw: usize,
    /// Compressed by gzip at its best.
    pub(crate) gzip: usize,
    /// Compressed by brotli at its best.
    pub(crate) brotli: usize,
}

/// The sizes of all files in `dist/`. Node brings both compressors, so that this program needs none.
pub(crate) fn measure(kit: &Kit) -> Outcome<Vec<FileSize>> {
    let script = project::browser_tests().join("gates/sizes.mjs");
    let lines = read(kit.command("node").arg(script).arg(project::dist()))?;
    let sizes = lines.lines().map(parse).collect::<Option<Vec<_>>>();
    sizes.ok_or_else(|| format!("cannot read the sizes:\n{lines}"))
}

/// The sum of several files.
pub(crate) fn total<'a>(name: &str, sizes: impl IntoIterator<Item = &'a FileSize>) -> FileSize {
    let start = FileSize { name: name.to_owned(), ..FileSize::default() };
    sizes.into_iter().fold(start, |sum, file| FileSize {
        name: sum.name,
        raw: sum.raw + file.raw,
        gzip: sum.gzip + file.gzip,
        brotli: sum.brotli + file.brotli,
    })
}

/// One line for each file and one for all of them.
pub(super) fn print_table(sizes: &[FileSize]) {
    println!("{:>10} {:>10} {:>10}  file", "raw", "gzip", "brotli");
    for file in sizes.iter().chain([&total("together", sizes)]) {
        println!("{:>10} {:>10} {:>10}  {}", file.raw, file.gzip, file.brotli, file.name);
    }
}

/// Writes the same into `docs/sizes.md`.
pub(super) fn record(sizes: &[FileSize]) -> Outcome {
    let path = project::root().join("docs/sizes.md");
    fs::write(&path, page(sizes)).map_err(|error| format!("{}: {error}", path.display()))
}

const HEAD: &str = "# Sizes

Bytes of every file that `cargo xtask dist` publishes, written by `cargo xtask dist --record`; what names carry of their
content is left out.

| file | raw | gzip | brotli |
| --- | ---: | ---: | ---: |
";

fn page(sizes: &[FileSize]) -> String {
    let all = total("together", sizes);
    let rows = sizes.iter().chain([&all]).map(|file| {
        format!("| {} | {} | {} | {} |\n", without_digest(&file.name), file.raw, file.gzip, file.brotli)
    });
    HEAD.to_owned() + &rows.collect::<String>()
}

/// So many digits tell one content from another, more or fewer as they begin with noughts.
const DIGITS: RangeInclusive<usize> = 12..=16;

/// A name without the digits that tell one content from another.
fn without_digest(name: &str) -> String {
    let Some((before, after)) = name.split_once('-') else { return name.to_owned() };
    let end = after.find(|digit: char| !digit.is_ascii_hexdigit()).unwrap_or(after.len());
    match after.split_at_checked(end) {
        Some((digest, rest)) if DIGITS.contains(&digest.len()) => format!("{before}{rest}"),
        _ => name.to_owned(),
    }
}

/// Reads a line of the script: three numbers and a name.
fn parse(line: &str) -> Option<FileSize> {
    let mut fields = line.splitn(4, '\t');
    let mut number = || fields.next()?.parse().ok();
    let (raw, gzip, brotli) = (number()?, number()?, number()?);
    Some(FileSize { name: fields.next()?.to_owned(), raw, gzip, brotli })
}

#[cfg(test)]
mod tests {
    use super::{FileSize, page, parse, total, without_digest};

    #[test]
    fn reads_what_the_script_prints() {
        let file = FileSize { name: "page.js".into(), raw: 30, gzip: 20, brotli: 10 };
        assert_eq!(parse("30\t20\t10\tpage.js"), Some(file));
    }

    #[test]
    fn records_each_file_and_the_sum() {
        let sizes: Vec<_> = ["1\t2\t3\ta", "10\t20\t30\tb"].into_iter().filter_map(parse).collect();
        assert!(
            page(&sizes).ends_with("| a | 1 | 2 | 3 |\n| b | 10 | 20 | 30 |\n| together | 11 | 22 | 33 |\n")
        );
    }

    #[test]
    fn leaves_out_what_changes_with_the_content() {
        assert_eq!(without_digest("page-0123456789abcdef_bg.wasm"), "page_bg.wasm");
        assert_eq!(without_digest("page-123456789abcdef_bg.wasm"), "page_bg.wasm");
        assert_eq!(without_digest("offline-worker.js"), "offline-worker.js");
    }

    #[test]
    fn adds_up_each_column() {
        let sizes: Vec<_> = ["1\t2\t3\ta", "10\t20\t30\tb"].into_iter().filter_map(parse).collect();
        assert_eq!(total("both", &sizes), FileSize { name: "both".into(), raw: 11, gzip: 22, brotli: 33 });
    }
}
