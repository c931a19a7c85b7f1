//! Prose in, its sentences out as they are compared: without white space, each figure as one mark.

use crate::text::letters;

/// A sentence of fewer characters says too little to be compared.
const SHORTEST: usize = 8;

/// No report has more sentences in a section, and no more are compared.
const MOST: usize = 1000;

/// The sentences of `prose` that say enough to be compared.
pub(super) fn sentences(prose: &str) -> Vec<String> {
    let letters = letters(prose);
    let pieces = letters.split(|letter| matches!(letter, '。' | ';' | '!' | '?' | '\n'));
    pieces.map(masked).filter(|sentence| sentence.chars().count() >= SHORTEST).take(MOST).collect()
}

/// The characters with one mark for every figure, however long.
fn masked(letters: &[char]) -> String {
    let mut sentence = String::new();
    for letter in letters {
        if !letter.is_ascii_digit() {
            sentence.push(*letter);
        } else if !sentence.ends_with('#') {
            sentence.push('#');
        }
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn are_the_same_with_other_figures() {
        assert_eq!(sentences("全年发布信息 126 条。"), sentences("全年发布信息９８条。"));
        assert_ne!(sentences("全年发布信息126条。"), sentences("全年发布文件126条。"));
    }

    #[test]
    fn are_left_out_where_they_say_too_little() {
        assert_eq!(sentences("无。平稳有序。").len(), 0);
    }
}
