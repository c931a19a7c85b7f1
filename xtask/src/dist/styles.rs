//! Gives the styles back the words that old browsers know.

use std::fs;

use crate::process::Outcome;
use crate::project;

/// How Trunk shortens conditions, and what Chromium reads before 104; what it does not read is passed over whole.
const CONDITIONS: [(&str, &str); 4] = [
    ("(width>=", "(min-width:"),
    ("(width<=", "(max-width:"),
    ("(height>=", "(min-height:"),
    ("(height<=", "(max-height:"),
];

/// Rewrites the styles in `dist/`.
pub(super) fn mend() -> Outcome {
    let explain = |error: std::io::Error| format!("dist: {error}");
    for entry in fs::read_dir(project::dist()).map_err(explain)? {
        let path = entry.map_err(explain)?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            let style = fs::read_to_string(&path).map_err(explain)?;
            fs::write(&path, mended(&style)).map_err(explain)?;
        }
    }
    Ok(())
}

fn mended(style: &str) -> String {
    CONDITIONS.iter().fold(style.to_owned(), |style, (new, old)| style.replace(new, old))
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn writes_conditions_as_old_browsers_read_them() {
        let style = "@media (width>=60rem) and (height<=36rem){a{top:0}}";
        assert_eq!(mended(style), "@media (min-width:60rem) and (max-height:36rem){a{top:0}}");
    }
}
