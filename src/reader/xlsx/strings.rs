//! The texts that the cells of a workbook share in, each as it is shown out.

use crate::reader::Unreadable;
use crate::reader::xml::{Node, Walk};

/// The texts in the order in which cells refer to them.
pub(super) fn texts(part: &str) -> Result<Vec<String>, Unreadable> {
    let (mut walk, mut texts) = (Walk::new(part), Vec::new());
    while let Some(node) = walk.step()? {
        if let Node::Open(element) = node
            && element.name() == "si"
        {
            texts.push(text(&mut walk)?);
        }
    }
    Ok(texts)
}

/// The text in the rest of the innermost element: that of its stretches, without readings of characters.
pub(super) fn text(walk: &mut Walk<'_>) -> Result<String, Unreadable> {
    let (mut text, mut depth) = (String::new(), 1_usize);
    while depth > 0 {
        match walk.step()? {
            Some(Node::Open(element)) => match element.name() {
                "t" => text += &walk.text()?,
                "rPh" => walk.skip()?,
                _ => depth += 1,
            },
            Some(Node::Close) => depth -= 1,
            Some(Node::Text(_) | Node::Literal(_)) => {}
            None => break,
        }
    }
    Ok(unescaped(&text))
}

/// Characters that XML cannot hold are written as `_x000D_`.
fn unescaped(text: &str) -> String {
    let (mut unescaped, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("_x") {
        unescaped += before;
        rest = if let Some((character, behind)) = escaped(after) {
            unescaped.push(character);
            behind
        } else {
            unescaped += "_x";
            after
        };
    }
    unescaped + rest
}

/// The character whose number stands at the beginning of `text`, and what follows.
fn escaped(text: &str) -> Option<(char, &str)> {
    let (code, rest) = text.split_at_checked(4)?;
    let is_code = code.bytes().all(|it| it.is_ascii_hexdigit());
    let character = char::from_u32(u32::from_str_radix(code, 16).ok().filter(|_| is_code)?)?;
    Some((character, rest.strip_prefix('_')?))
}

#[cfg(test)]
mod tests {
    use super::texts;

    #[test]
    fn stretches_are_joined_and_readings_dropped() {
        let part = "<sst><si><t>总计</t></si><si><r><rPr/><t>商业</t></r><r><t xml:space=\"preserve\">企业 </t></r>\
            <rPh><t>qiye</t></rPh></si><si/></sst>";
        assert_eq!(texts(part).unwrap(), ["总计", "商业企业 ", ""]);
    }

    #[test]
    fn escaped_characters_are_themselves() {
        let part = "<sst><si><t>一_x000D_二_x4e09_</t></si><si><t>_x12_y_x005F_x000D_</t></si></sst>";
        assert_eq!(texts(part).unwrap(), ["一\r二三", "_x12_y_x000D_"]);
    }
}
