//! The editions in one file: the published page with all that it loads inside, for machines without a network.

mod inline;
mod published;

use std::fs;

use super::digest::digest;
use crate::process::{Outcome, read};
use crate::project;
use crate::setup::Kit;
use inline::inside_a_page;
use published::{Published, beside, published};

/// An edition.
struct Edition {
    /// The name of its file.
    file: &'static str,
    /// The readers that it has in it.
    readers: &'static [&'static str],
    /// What it cannot do.
    limits: [&'static str; 2],
}

/// All editions. Few people have PDF files to check, whose reader takes as much as all the rest.
const EDITIONS: [Edition; 2] = [
    Edition {
        file: "gouji.html",
        readers: &["office"],
        limits: [
            "单文件版：不联网，不会自动更新；不能读取 PDF 文件，需要时请用含 PDF 的单文件版（gouji-pdf.html）。",
            "One-file edition: it needs no network, does not update itself, and cannot read PDF files, which the \
             one-file edition with PDF (gouji-pdf.html) can.",
        ],
    },
    Edition {
        file: "gouji-pdf.html",
        readers: &["office", "pdf"],
        limits: [
            "单文件版（含 PDF）：不联网，不会自动更新。",
            "One-file edition with PDF: it needs no network and does not update itself.",
        ],
    },
];

/// Makes every edition of what lies in `dist/`.
pub(super) fn write(kit: &Kit) -> Outcome {
    let published = published()?;
    EDITIONS.iter().try_for_each(|edition| {
        let page = edition.page(&published, kit)?;
        fs::write(project::dist().join(edition.file), page)
            .map_err(|error| format!("{}: {error}", edition.file))
    })
}

impl Edition {
    /// The page with everything in it: what it says comes before what it runs, so that it is seen at once.
    fn page(&self, published: &Published, kit: &Kit) -> Outcome<String> {
        let (head, rest) = published.page.split_once("<title>").ok_or("the page has no title")?;
        let (body, end) = rest.rsplit_once("</body>").ok_or("the page has no body")?;
        let style = [&*published.style, &source("edition.css")?].concat();
        let policy = policy(&style, &[&*published.notice, &*published.start]);
        let [chinese, english] = self.limits;
        Ok([
            head,
            &format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">"),
            &format!("<style>{style}</style><title>{body}"),
            &format!("<p class=edition><span lang=zh-CN>{chinese}</span><span lang=en>{english}</span></p>"),
            // For all browsers: some that run modules cannot read this one, and would stay silent.
            &format!("<script>{}</script>", published.notice),
            &self.parts(&published.wasm, kit)?,
            &format!("<script type=module>{}</script></body>{end}", published.start),
        ]
        .concat())
    }

    /// What the script looks for, in elements that no browser runs.
    fn parts(&self, wasm: &str, kit: &Kit) -> Outcome<String> {
        let mut parts = part("page-module", &packed(wasm, kit)?);
        for reader in self.readers {
            parts.push_str(&part(
                &format!("{reader}-script"),
                &inside_a_page(&beside(&format!("{reader}.js"))?),
            ));
            parts.push_str(&part(&format!("{reader}-module"), &packed(&format!("{reader}_bg.wasm"), kit)?));
        }
        Ok(parts)
    }
}

fn part(name: &str, content: &str) -> String {
    format!("<script type=text/plain id=part-{name}>{content}</script>")
}

/// Nothing may be loaded, nothing may be sent, and nothing runs but these scripts and the workers that they make.
///
/// As in the page, `'unsafe-eval'` is how old kernels are allowed WebAssembly; see docs/adr/0006.
fn policy(style: &str, scripts: &[&str]) -> String {
    let scripts: Vec<_> = scripts.iter().map(|script| format!("'{}'", digest(script.as_bytes()))).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval' 'unsafe-eval'; style-src '{}'; img-src data:; \
         connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types gouji gouji-file",
        scripts.join(" "),
        digest(style.as_bytes())
    )
}

/// A file in `dist/` as it travels in a page. Node brings the compressor, so that this program needs none.
fn packed(name: &str, kit: &Kit) -> Outcome<String> {
    let script = project::browser_tests().join("gates/pack.mjs");
    read(kit.command("node").arg(script).arg(project::dist().join(name)))
}

fn source(name: &str) -> Outcome<String> {
    let path = project::root().join("static/one-file").join(name);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn admits_its_own_scripts_by_their_digests_and_lets_nothing_out() {
        let policy = policy("", &["", "a"]);
        let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert!(
            policy.contains(&format!(
                "script-src {empty} 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"
            ))
        );
        assert!(policy.contains(&format!("style-src {empty};")));
        assert!(policy.contains("connect-src 'none';"));
    }
}
