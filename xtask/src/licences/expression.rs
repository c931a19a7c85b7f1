//! Licence expressions: names joined by AND and OR, with parentheses (SPDX).

/// Whether one may use what stands under `expression`, knowing which single licences are allowed.
pub(super) fn is_satisfied(expression: &str, allowed: impl Fn(&str) -> bool) -> bool {
    // Old packages write a slash for OR.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed: &allowed };
    let verdict = reader.alternatives();
    verdict && reader.words.is_empty()
}

/// What is still to be read.
struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a dyn Fn(&str) -> bool,
}

impl<'a> Reader<'a> {
    /// One of several: a OR b.
    fn alternatives(&mut self) -> bool {
        let mut verdict = self.requirements();
        while self.accept("OR") {
            verdict |= self.requirements();
        }
        verdict
    }

    /// All of several: a AND b.
    fn requirements(&mut self) -> bool {
        let mut verdict = self.single();
        while self.accept("AND") {
            verdict &= self.single();
        }
        verdict
    }

    /// A name, with or without an exception, or an expression in parentheses.
    fn single(&mut self) -> bool {
        if self.accept("(") {
            let verdict = self.alternatives();
            return self.accept(")") && verdict;
        }
        let Some(name) = self.next() else { return false };
        if self.accept("WITH") {
            // An exception only ever allows more.
            self.next();
        }
        (self.allowed)(name)
    }

    fn accept(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.next();
        }
        found
    }

    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::is_satisfied;

    fn allows(expression: &str) -> bool {
        is_satisfied(expression, |name| ["MIT", "Apache-2.0", "Unicode-3.0"].contains(&name))
    }

    #[test]
    fn takes_any_alternative() {
        assert!(allows("GPL-3.0 OR MIT"));
        assert!(allows("Unlicense/MIT"));
    }

    #[test]
    fn demands_every_requirement() {
        assert!(allows("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(!allows("MIT AND GPL-3.0"));
    }

    #[test]
    fn accepts_an_exception() {
        assert!(allows("Apache-2.0 WITH LLVM-exception"));
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        assert!(!allows(""));
        assert!(!allows("(MIT"));
        assert!(!allows("MIT GPL-3.0"));
    }
}
