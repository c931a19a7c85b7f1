//! Joins the styles, and gives them back the words that old browsers know.

use std::fs;

use super::digest::hexadecimal;
use super::tags::{Piece, Tag, pieces};
use crate::process::Outcome;
use crate::project;

/// How Trunk shortens conditions, and what Chromium reads before 104; what it does not read is passed over whole.
const CONDITIONS: [(&str, &str); 4] = [
    ("(width>=", "(min-width:"),
    ("(width<=", "(max-width:"),
    ("(height>=", "(min-height:"),
    ("(height<=", "(max-height:"),
];

/// Makes one file of the styles in `dist/`: fewer requests, and it compresses far better than many small ones.
pub(super) fn join() -> Outcome {
    let explain = |error: std::io::Error| format!("dist: {error}");
    let page = project::dist().join("index.html");
    let source = fs::read_to_string(&page).map_err(explain)?;
    let mut style = String::new();
    for name in sheets(&source) {
        let path = project::dist().join(name);
        style.push_str(&mended(&fs::read_to_string(&path).map_err(explain)?));
        fs::remove_file(path).map_err(explain)?;
    }
    // Named by what stands in it, as Trunk does, so that it can be kept for good.
    let digest: String = hexadecimal(style.as_bytes()).chars().take(16).collect();
    let name = format!("style-{digest}.css");
    fs::write(project::dist().join(&name), style).map_err(explain)?;
    fs::write(page, with_one_sheet(&source, &name)).map_err(explain)
}

/// The files that the page takes its styles from, in their order.
fn sheets(page: &str) -> Vec<&str> {
    let tags = pieces(page).into_iter().filter_map(|piece| match piece {
        Piece::Tag(tag) if is_sheet(&tag) => tag.file("href"),
        _ => None,
    });
    tags.collect()
}

/// The page with one sheet where the first of its sheets stood.
fn with_one_sheet(page: &str, name: &str) -> String {
    let mut joined = String::with_capacity(page.len());
    let mut is_named = false;
    for piece in pieces(page) {
        match piece {
            Piece::Rest(rest) => joined.push_str(rest),
            Piece::Tag(tag) if !is_sheet(&tag) => joined.push_str(tag.source),
            Piece::Tag(_) if is_named => {}
            Piece::Tag(_) => {
                joined.push_str("<link href=./");
                joined.push_str(name);
                joined.push_str(" rel=stylesheet>");
                is_named = true;
            }
        }
    }
    joined
}

fn is_sheet(tag: &Tag<'_>) -> bool {
    tag.name == "link" && tag.get("rel") == Some("stylesheet")
}

fn mended(style: &str) -> String {
    CONDITIONS.iter().fold(style.to_owned(), |style, (new, old)| style.replace(new, old))
}

#[cfg(test)]
mod tests {
    use super::{mended, sheets, with_one_sheet};

    #[test]
    fn writes_conditions_as_old_browsers_read_them() {
        let style = "@media (width>=60rem) and (height<=36rem){a{top:0}}";
        assert_eq!(mended(style), "@media (min-width:60rem) and (max-height:36rem){a{top:0}}");
    }

    #[test]
    fn puts_one_sheet_where_the_first_of_many_stood() {
        let page = "<link href=icon.svg rel=icon><link href=./a.css rel=stylesheet><link href=./b.css rel=stylesheet><p>x";
        assert_eq!(sheets(page), ["a.css", "b.css"]);
        let joined = "<link href=icon.svg rel=icon><link href=./style-1.css rel=stylesheet><p>x";
        assert_eq!(with_one_sheet(page, "style-1.css"), joined);
    }
}
