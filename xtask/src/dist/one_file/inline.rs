//! Scripts as they stand inside a page.

/// A script that no page takes for its own end. Both sequences can only stand in texts of a script, where the stroke
/// changes nothing.
pub(super) fn inside_a_page(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

/// A module without what it exports, and the name by which it knows what it exports as a whole.
///
/// Nothing where it needs other modules or has no such export: then it cannot stand in a page by itself.
pub(super) fn without_exports(module: &str) -> Option<(&str, &str)> {
    let (body, exports) = module.rsplit_once("export")?;
    let exports = exports.trim().trim_end_matches(';').strip_prefix('{')?.strip_suffix('}')?;
    let default = exports.split(',').find_map(|export| export.trim().strip_suffix(" as default"))?;
    let stands_alone = !body.trim_start().starts_with("import") && !body.contains("\nimport");
    stands_alone.then_some((body, default.trim()))
}

#[cfg(test)]
mod tests {
    use super::{inside_a_page, without_exports};

    #[test]
    fn never_ends_the_page_s_script() {
        assert_eq!(inside_a_page("'</script><!--'"), "'<\\/script><\\!--'");
    }

    #[test]
    fn names_what_starts_the_module() {
        let written = "let wasm;\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(without_exports(written), Some(("let wasm;\n", "__wbg_init")));
        assert_eq!(without_exports("let a;export{b as default,a as initSync}"), Some(("let a;", "b")));
    }

    #[test]
    fn refuses_a_module_that_needs_others() {
        assert_eq!(without_exports("import * as a from './a.js';\nexport { b as default };"), None);
        assert_eq!(without_exports("let a;\nexport { a };"), None);
    }
}
