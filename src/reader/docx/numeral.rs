//! A count in, the numeral out in one of the formats that office programs number in.

const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const FORMAL: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES: &str = "子丑寅卯辰巳午未申酉戌亥";
const CIRCLED: &str = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const BRACKETED: &str = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
const DOTTED: &str = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
const CIRCLED_CHINESE: &str = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";
const ROMAN: [(usize, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];
/// Letters are repeated for counts beyond the alphabet, and so are thousands in Roman numerals: beyond this they are
/// written in figures.
const MOST_REPEATED: usize = 780;

/// The numeral for `count` in the format that documents call `format`.
///
/// A format that is not known, or has no sign for so high a count, gives figures, as the programs do.
pub(super) fn numeral(format: &str, count: usize) -> String {
    let known = match format {
        "none" | "bullet" => Some(String::new()),
        "chineseCounting" | "taiwaneseCounting" if count < 100 => Some(counted(count, &DIGITS, "十百千")),
        "chineseCountingThousand" | "taiwaneseCountingThousand" => Some(counted(count, &DIGITS, "十百千")),
        "japaneseCounting" => {
            Some(counted(count, &DIGITS, "十百千").replace("一百", "百").replace("一千", "千"))
        }
        "chineseLegalSimplified" | "ideographLegalTraditional" | "japaneseLegal" => {
            Some(counted(count, &FORMAL, "拾佰仟"))
        }
        "ideographDigital"
        | "japaneseDigitalTenThousand"
        | "taiwaneseDigital"
        | "chineseCounting"
        | "taiwaneseCounting" => Some(digits(count, |digit| DIGITS.get(digit).copied())),
        "ideographTraditional" => nth(STEMS, count),
        "ideographZodiac" => nth(BRANCHES, count),
        "ideographZodiacTraditional" => Some([STEMS, BRANCHES].map(|signs| cycled(signs, count)).concat()),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => nth(CIRCLED, count),
        "decimalEnclosedParen" => nth(BRACKETED, count),
        "decimalEnclosedFullstop" => nth(DOTTED, count),
        "ideographEnclosedCircle" => nth(CIRCLED_CHINESE, count),
        "decimalFullWidth" | "decimalFullWidth2" => {
            Some(digits(count, |digit| "０１２３４５６７８９".chars().nth(digit)))
        }
        "decimalZero" => Some(format!("{count:02}")),
        "numberInDash" => Some(format!("- {count} -")),
        "lowerLetter" => letters(count),
        "upperLetter" => letters(count).map(|it| it.to_ascii_uppercase()),
        "upperRoman" => roman(count),
        "lowerRoman" => roman(count).map(|it| it.to_ascii_lowercase()),
        _ => None,
    };
    known.unwrap_or_else(|| count.to_string())
}

/// The sign at this place, counted from one.
fn nth(signs: &str, count: usize) -> Option<String> {
    signs.chars().nth(count.checked_sub(1)?).map(String::from)
}

/// The sign at this place, counted from one and beginning again at the end.
fn cycled(signs: &str, count: usize) -> String {
    signs.chars().cycle().nth(count.saturating_sub(1) % 60).map(String::from).unwrap_or_default()
}

/// A figure, digit by digit.
fn digits(count: usize, sign: impl Fn(usize) -> Option<char>) -> String {
    let digit = |it: char| it.to_digit(10).and_then(|it| usize::try_from(it).ok());
    count.to_string().chars().filter_map(|it| sign(digit(it)?)).collect()
}

/// A number as it is said: 十二, 一百零三, 一千二百三十.
fn counted(count: usize, digits: &[char; 10], units: &str) -> String {
    let places: Vec<usize> = std::iter::successors(Some(count), |rest| Some(rest / 10).filter(|it| *it > 0))
        .map(|rest| rest % 10)
        .collect();
    if places.len() > 4 || count == 0 {
        return count.to_string();
    }
    let mut said = String::new();
    let mut gap = false;
    for (place, digit) in places.iter().enumerate().rev() {
        let sign = digits.get(*digit).copied().unwrap_or_default();
        if *digit == 0 {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) {
            said.push('零');
        }
        // 十二, but in formal numerals 壹拾贰.
        if !(place == 1 && sign == '一' && said.is_empty()) {
            said.push(sign);
        }
        said.extend(place.checked_sub(1).and_then(|place| units.chars().nth(place)));
    }
    said
}

/// a to z, then aa to zz.
fn letters(count: usize) -> Option<String> {
    let place = count.checked_sub(1).filter(|_| count <= MOST_REPEATED)?;
    let letter = ('a'..='z').nth(place % 26)?;
    Some(std::iter::repeat_n(letter, place / 26 + 1).collect())
}

fn roman(count: usize) -> Option<String> {
    let mut rest = Some(count).filter(|it| (1..=MOST_REPEATED).contains(it))?;
    let mut numeral = String::new();
    for (value, sign) in ROMAN {
        numeral += &sign.repeat(rest / value);
        rest %= value;
    }
    Some(numeral)
}

#[cfg(test)]
mod tests {
    use super::numeral;

    fn check(format: &str, expected: &[(usize, &str)]) {
        for (count, expected) in expected {
            assert_eq!(numeral(format, *count), *expected, "{format} {count}");
        }
    }

    #[test]
    fn chinese_numerals_are_said_or_spelled() {
        let below_hundred = [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九")];
        for format in ["chineseCounting", "chineseCountingThousand", "japaneseCounting"] {
            check(format, &below_hundred);
        }
        check("chineseCounting", &[(103, "一〇三")]);
        check(
            "chineseCountingThousand",
            &[(100, "一百"), (103, "一百零三"), (110, "一百一十"), (1001, "一千零一")],
        );
        check("japaneseCounting", &[(100, "百"), (1230, "千二百三十")]);
        check("ideographDigital", &[(9, "九"), (10, "一〇"), (12, "一二")]);
        check("chineseLegalSimplified", &[(3, "叁"), (12, "壹拾贰"), (20, "贰拾")]);
    }

    #[test]
    fn signs_follow_their_order_as_far_as_it_goes() {
        check("decimalEnclosedCircle", &[(1, "①"), (20, "⑳"), (21, "21"), (0, "0")]);
        check("decimalEnclosedParen", &[(2, "⑵")]);
        check("decimalEnclosedFullstop", &[(3, "⒊")]);
        check("ideographEnclosedCircle", &[(10, "㊉"), (11, "11")]);
        check("ideographTraditional", &[(1, "甲"), (10, "癸"), (11, "11")]);
        check("ideographZodiac", &[(12, "亥")]);
        check("ideographZodiacTraditional", &[(1, "甲子"), (11, "甲戌"), (60, "癸亥")]);
    }

    #[test]
    fn figures_and_letters_are_those_of_the_west() {
        check("decimal", &[(12, "12")]);
        check("decimalZero", &[(7, "07"), (12, "12")]);
        check("decimalFullWidth", &[(12, "１２")]);
        check("numberInDash", &[(3, "- 3 -")]);
        check("lowerLetter", &[(1, "a"), (26, "z"), (28, "bb"), (usize::MAX, "18446744073709551615")]);
        check("upperLetter", &[(3, "C")]);
        check("upperRoman", &[(4, "IV"), (99, "XCIX")]);
        check("lowerRoman", &[(8, "viii")]);
    }

    #[test]
    fn marks_are_no_numerals() {
        check("bullet", &[(1, "")]);
        check("none", &[(1, "")]);
        check("hebrew1", &[(2, "2")]);
    }
}
