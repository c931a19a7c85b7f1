//! A part of a package in, the parts that it refers to out.

use super::Unreadable;
use super::package::Package;
use super::xml::{Node, Walk, characters};

/// What a part refers to.
#[derive(Debug)]
pub(super) struct Relations(Vec<Relation>);

#[derive(Debug)]
struct Relation {
    id: String,
    /// The last word of its kind: the editions of the standard differ in what stands before.
    kind: String,
    /// The part.
    target: String,
}

impl Relations {
    /// What `part` refers to; of the package as a whole where it is empty.
    pub(super) fn of(package: &mut Package<'_>, part: &str) -> Result<Self, Unreadable> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}/_rels/{file}.rels");
        let mut relations = Self(Vec::new());
        let Some(bytes) = package.read(name.trim_start_matches('/'))? else { return Ok(relations) };
        let text = characters(&bytes)?;
        let mut walk = Walk::new(&text);
        while let Some(node) = walk.step()? {
            let Node::Open(element) = node else { continue };
            if let Some(target) = element.attribute("Target") {
                let kind = element.attribute("Type").unwrap_or_default();
                relations.0.push(Relation {
                    id: element.attribute("Id").unwrap_or_default(),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    target: resolved(folder, &target),
                });
            }
        }
        Ok(relations)
    }

    /// The part that is of this kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<&str> {
        self.0.iter().find(|it| it.kind == kind).map(|it| it.target.as_str())
    }

    /// The part that is referred to by this name.
    pub(super) fn of_id(&self, id: &str) -> Option<&str> {
        self.0.iter().find(|it| it.id == id).map(|it| it.target.as_str())
    }
}

/// The main part of a package: the one that it refers to as its document, or else the usual one.
pub(super) fn main_part(package: &mut Package<'_>, usual: &str) -> Result<String, Unreadable> {
    let relations = Relations::of(package, "")?;
    let named = relations.of_kind("officeDocument").filter(|part| package.has(&part.to_ascii_lowercase()));
    Ok(named.unwrap_or(usual).to_owned())
}

/// The part that `target` means, seen from `folder`.
fn resolved(folder: &str, target: &str) -> String {
    let from = if target.starts_with('/') { "" } else { folder };
    let mut path: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split(['/', '\\'])) {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            _ => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::{Relations, main_part, resolved};
    use crate::reader::package::Package;
    use crate::reader::testing::zip;

    #[test]
    fn targets_are_seen_from_their_folder() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/xl/../word/./styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word/a", "../../../styles.xml"), "styles.xml");
    }

    #[test]
    fn parts_are_found_by_kind_in_both_editions_of_the_standard() {
        let relations = r#"<Relationships>
            <Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="s.xml"/>
            <Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
                Target="/word/n.xml"/></Relationships>"#;
        let bytes = zip(&[("word/_rels/document.xml.rels", relations)]);
        let relations = Relations::of(&mut Package::open(&bytes).unwrap(), "word/document.xml").unwrap();
        assert_eq!(relations.of_kind("styles"), Some("word/s.xml"));
        assert_eq!(relations.of_kind("numbering"), Some("word/n.xml"));
        assert_eq!((relations.of_id("b"), relations.of_id("c")), (Some("word/n.xml"), None));
    }

    #[test]
    fn a_package_that_names_no_document_has_the_usual_one() {
        let bytes = zip(&[("word/document.xml", "")]);
        let part = main_part(&mut Package::open(&bytes).unwrap(), "word/document.xml");
        assert_eq!(part, Ok("word/document.xml".into()));
    }
}
