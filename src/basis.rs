//! The provisions that rules rest on, each cited once.
//!
//! Instrument and article are named; the wording of a provision is never quoted.

/// A provision: where a rule takes its authority from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Basis {
    /// The instrument, with its document number.
    pub instrument: &'static str,
    /// The article or the part of the form.
    pub provision: &'static str,
}

const REGULATION: &str = "《中华人民共和国政府信息公开条例》（国务院令第711号）";
const FORMAT: &str = "国办公开办函〔2021〕30号";

/// The sections and tables of the unified form.
pub const FORM: Basis = Basis { instrument: FORMAT, provision: "政府信息公开工作年度报告格式" };
/// The table of section two.
pub const FORM_DISCLOSURE: Basis = Basis { instrument: FORMAT, provision: "格式第二部分表格" };
/// The table of section three.
pub const FORM_REQUESTS: Basis = Basis { instrument: FORMAT, provision: "格式第三部分表格" };
/// The table of section four.
pub const FORM_REVIEW: Basis = Basis { instrument: FORMAT, provision: "格式第四部分表格" };
/// The first unified form, in force for the report years 2019 and 2020.
pub const FORM_2019: Basis = Basis {
    instrument: "国办公开办函〔2019〕60号",
    provision: "政府信息公开工作年度报告格式（试行）",
};
/// The identity that is printed in the table of section three: rows one and two equal rows three and four.
pub const BALANCE: Basis = Basis { instrument: FORMAT, provision: "格式第三部分表内勾稽关系" };
/// The yearly duty to report, and by when.
pub const DEADLINE: Basis = Basis { instrument: REGULATION, provision: "第四十九条" };
/// What an annual report contains.
pub const CONTENT: Basis = Basis { instrument: REGULATION, provision: "第五十条" };
/// The figures on disclosure that the table of section two asks for.
pub const DISCLOSURE: Basis = Basis { instrument: REGULATION, provision: "第二十条" };
/// The fee for handling information that is asked for, and its free allowance.
pub const HANDLING_FEE: Basis = Basis {
    instrument: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    provision: "信息处理费的收取",
};
/// How official documents number their sections.
pub const NUMBERING: Basis =
    Basis { instrument: "《党政机关公文格式》（GB/T 9704—2012）", provision: "7.3.3" };
/// How official documents write their numbers.
pub const DOCUMENT_NUMBER: Basis =
    Basis { instrument: "《党政机关公文格式》（GB/T 9704—2012）", provision: "7.2.5" };
/// What of persons must not be made public.
pub const PRIVACY: Basis = Basis { instrument: REGULATION, provision: "第十五条" };
/// Who may make regulations of local governments.
pub const REGULATIONS: Basis =
    Basis { instrument: "《中华人民共和国立法法》", provision: "第九十三条" };
