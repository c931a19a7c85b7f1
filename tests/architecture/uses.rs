//! The text of a module in, the modules of the crate that it names out.

/// The modules that `source` names, each with its line. `depth` is how many modules lead to it from the root, and
/// `modules` are those at the root; anything else that stands there counts as `lib`.
pub(super) fn uses(source: &str, depth: usize, modules: &[String]) -> Vec<(usize, String)> {
    let code = without_tests_and_comments(source);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("::") {
        let Some(root) = root_before(&code[..at], depth) else { continue };
        let line = code[..at].lines().count();
        for name in names(&code[at + 2..]) {
            match modules.iter().find(|module| **module == name) {
                Some(module) => found.push((line, module.clone())),
                // Above a module of its own, `super` may lead to what is its own.
                None if root == Root::Crate => found.push((line, "lib".to_owned())),
                None => {}
            }
        }
    }
    found
}

#[derive(PartialEq)]
enum Root {
    Crate,
    Super,
}

/// By which path `before` leads to the root of the crate, if it does.
fn root_before(before: &str, depth: usize) -> Option<Root> {
    let start = before.rfind(|it: char| !(it.is_alphanumeric() || "_:".contains(it))).map_or(0, |at| at + 1);
    let path = before[start..].trim_start_matches("self::");
    let supers = path.split("::").filter(|part| *part == "super").count();
    match path {
        "crate" => Some(Root::Crate),
        _ if path.split("::").all(|part| part == "super") && supers >= depth => Some(Root::Super),
        _ => None,
    }
}

/// The first names of a path or of each path in a group.
fn names(after: &str) -> Vec<String> {
    let Some(group) = after.strip_prefix('{') else { return vec![name(after)] };
    let mut depth = 0;
    let inside = group.chars().take_while(|it| {
        depth += i32::from(*it == '{') - i32::from(*it == '}');
        depth >= 0
    });
    let mut level = 0;
    let outer: String = inside
        .filter(|it| {
            level += i32::from(*it == '{') - i32::from(*it == '}');
            level == 0
        })
        .collect();
    outer.split(',').map(|path| name(path.trim())).filter(|name| !name.is_empty()).collect()
}

fn name(path: &str) -> String {
    path.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}

/// The same lines; those of comments and of the tests at the end are empty.
fn without_tests_and_comments(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap();
    let lines = code.lines().map(|line| line.split("//").next().unwrap());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::uses;

    fn found(source: &str, depth: usize) -> Vec<(usize, String)> {
        uses(source, depth, &["text".into(), "rules".into()])
    }

    #[test]
    fn every_way_to_a_module_is_seen() {
        assert_eq!(found("\nuse crate::rules::Card;", 1), [(2, "rules".into())]);
        assert_eq!(found("use crate::{\n    text::{Span, normal},\n    rules,\n};", 1).len(), 2);
        assert_eq!(found("fn f() { crate::rules::run() }", 3), [(1, "rules".into())]);
        assert_eq!(found("use super::super::rules::Card;", 2), [(1, "rules".into())]);
        assert_eq!(found("use super::rules;", 1), [(1, "rules".into())]);
        assert_eq!(found("use crate::check;", 1), [(1, "lib".into())]);
    }

    #[test]
    fn what_is_no_way_to_a_module_is_not() {
        assert_eq!(found("use super::rules::Card;", 2), []);
        assert_eq!(found("//! See crate::rules::run.\nuse std::fmt;", 1), []);
        assert_eq!(found("#[cfg(test)]\nmod tests {\n    use crate::rules::run;\n}", 1), []);
    }
}
