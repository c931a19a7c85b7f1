//! The numbers that a browser draws before the items of a list.

/// How the items of a list are numbered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Numbering {
    /// Not at all, or with a mark that says nothing.
    Unnumbered,
    /// `1.`
    Decimal,
    /// `一、`
    Chinese,
    /// What an editor draws by a picture: Chinese or Arabic figures between these.
    Drawn {
        /// What stands before the number.
        before: &'static str,
        /// What stands behind it.
        behind: &'static str,
        /// Whether the number is Chinese.
        chinese: bool,
    },
}

/// The classes by which `UEditor` numbers a list.
const DRAWN: [(&str, &str, &str, bool); 6] = [
    ("custom_cn", "", "、", true),
    ("custom_cn1", "", "）", true),
    ("custom_cn2", "（", "）", true),
    ("custom_num", "", ".", false),
    ("custom_num1", "", "）", false),
    ("custom_num2", "（", "）", false),
];

impl Numbering {
    /// What the value of `list-style` or `list-style-type` asks for, if it asks for anything.
    pub(super) fn of_style(value: &str) -> Option<Self> {
        value.split_ascii_whitespace().find_map(|word| match word {
            "none" | "disc" | "circle" | "square" => Some(Self::Unnumbered),
            "inside" | "outside" | "inherit" | "initial" | "unset" => None,
            "cjk-ideographic" | "cjk-decimal" => Some(Self::Chinese),
            _ if word.starts_with("simp-chinese") || word.starts_with("trad-chinese") => Some(Self::Chinese),
            // Letters and Roman figures are rare: at least the count is right.
            _ if word.starts_with(|ch: char| ch.is_ascii_alphabetic()) => Some(Self::Decimal),
            _ => None,
        })
    }

    /// What the classes of a list ask for, if they ask for anything.
    pub(super) fn of_class(classes: &str) -> Option<Self> {
        classes.split_ascii_whitespace().find_map(|class| {
            let (_, before, behind, chinese) = DRAWN.iter().find(|it| it.0 == class)?;
            Some(Self::Drawn { before, behind, chinese: *chinese })
        })
    }

    /// The number as it stands before an item.
    pub(super) fn marker(self, number: i64) -> Option<String> {
        match self {
            Self::Unnumbered => None,
            Self::Decimal => Some(format!("{number}.")),
            Self::Chinese => Some(format!("{}、", chinese(number))),
            Self::Drawn { before, behind, chinese: true } => {
                Some(format!("{before}{}{behind}", chinese(number)))
            }
            Self::Drawn { before, behind, chinese: false } => Some(format!("{before}{number}{behind}")),
        }
    }
}

/// The number in Chinese figures; beyond 99 in Arabic ones, as no report has as many items.
fn chinese(number: i64) -> String {
    const FIGURES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let figure =
        |digit: i64| usize::try_from(digit).ok().and_then(|at| FIGURES.get(at)).copied().unwrap_or_default();
    match number {
        1..=9 => figure(number).to_owned(),
        10..=19 => format!("十{}", figure(number % 10)),
        20..=99 => format!("{}十{}", figure(number / 10), figure(number % 10)),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::Numbering;

    fn marker(style: &str, number: i64) -> Option<String> {
        Numbering::of_style(style)?.marker(number)
    }

    #[test]
    fn chinese_numbers_are_those_of_headings() {
        let marked = |number| marker("cjk-ideographic", number).unwrap();
        assert_eq!(
            [1, 6, 10, 12, 20, 99].map(marked),
            ["一、", "六、", "十、", "十二、", "二十、", "九十九、"]
        );
        assert_eq!(marked(100), "100、");
    }

    #[test]
    fn a_style_may_name_more_than_the_numbering() {
        assert_eq!(marker("inside simp-chinese-informal", 2).as_deref(), Some("二、"));
        assert_eq!(marker("outside none", 2), None);
        assert_eq!(Numbering::of_style("inside"), None);
    }

    #[test]
    fn the_pictures_of_an_editor_are_numbers() {
        let marked = |class| Numbering::of_class(class).unwrap().marker(3).unwrap();
        assert_eq!(marked("custom_cn list-paddingleft-1"), "三、");
        assert_eq!(marked("custom_cn2"), "（三）");
        assert_eq!(marked("custom_num1"), "3）");
        assert_eq!(Numbering::of_class("other"), None);
    }
}
