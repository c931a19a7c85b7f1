//! `upheld-but-corrected`, `all-answered-but-carried-forward`, `no-notice-but-unpaid`, `fee-received-but-none`
//! (NVT-08, 11, 12, 13)
//!
//! The prose says in set words what a cell of the tables contradicts. Only words that leave no other meaning are taken.

use super::{OVERVIEW, WHY, in_table};
use crate::basis;
use crate::claims::numbers;
use crate::code::Code;
use crate::diagnostic::{Location, ProseFinding, Severity};
use crate::figure::Figure;
use crate::form::{ColumnId, RowId, SectionId, TableId};
use crate::report::{BoundCell, Clause, Report, Sentence};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::has_any;

pub(super) const RULE: Rule = Rule { cards: &[UPHELD, ANSWERED, NO_NOTICE, FEE], check };

const REMEDY: Bilingual =
    Bilingual { zh: "核对后改正有误的一处。", en: "Check, and correct the one that is wrong." };

const UPHELD: Card = Card {
    code: Code("NVT-08"),
    name: "upheld-but-corrected",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT, basis::FORM_REVIEW],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写均获维持、零败诉的，第四部分表格没有结果纠正。",
            en: "Where the text says that all decisions were upheld, the table of section 4 has none that was corrected.",
        },
        why: WHY,
        example: "正文：因政府信息公开引起的行政诉讼零败诉。表中：结果纠正 1",
        remedy: REMEDY,
    }),
};

const ANSWERED: Card = Card {
    code: Code("NVT-11"),
    name: "all-answered-but-carried-forward",
    severity: Severity::Info,
    basis: &[basis::CONTENT, basis::FORM_REQUESTS],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写申请办结率、答复率 100% 的，没有结转下年度继续办理的。",
            en: "Where the text says that all applications were answered, none is carried forward.",
        },
        why: WHY,
        example: "正文：申请办结率100%。表中：结转下年度继续办理 2",
        remedy: REMEDY,
    }),
    ..UPHELD
};

const NO_NOTICE: Card = Card {
    code: Code("NVT-12"),
    name: "no-notice-but-unpaid",
    basis: &[basis::HANDLING_FEE, basis::FORM_REQUESTS],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第六部分写未发出收费通知的，第三部分没有逾期未缴费的申请。",
            en: "Where section 6 says that no notice of a fee was issued, no application of section 3 was left unpaid.",
        },
        why: WHY,
        example: "正文：未发出收费通知。表中：（六）2.申请人逾期未按收费通知要求缴纳费用 1",
        remedy: REMEDY,
    }),
    ..UPHELD
};

const FEE: Card = Card {
    code: Code("NVT-13"),
    name: "fee-received-but-none",
    basis: &[basis::HANDLING_FEE, basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第六部分写收取了信息处理费的，第二部分行政事业性收费不为 0。",
            en: "Where section 6 says that a fee was received, the fees of section 2 are not 0.",
        },
        why: WHY,
        example: "正文：收取信息处理费400元。表中：行政事业性收费 0",
        remedy: REMEDY,
    }),
    ..UPHELD
};

/// What the prose may say, and the cell that may contradict it.
struct Saying {
    card: &'static Card,
    /// The section that says so.
    section: SectionId,
    /// Words of which its clause has one.
    words: &'static [&'static str],
    /// Words that its sentence has, all of them.
    context: &'static [&'static str],
    /// Words of which its sentence has none.
    without: &'static [&'static str],
    /// The cell.
    cell: [&'static str; 3],
}

const ALL_UPHELD: &[&str] =
    &["均维持", "均获维持", "均予以维持", "全部维持", "零败诉", "无败诉", "零纠错", "无纠错"];
const ALL_ANSWERED: &[&str] = &[
    "结率100%",
    "结率为100%",
    "结率达100%",
    "结率达到100%",
    "复率100%",
    "复率为100%",
    "复率达100%",
    "复率达到100%",
];

const SAYINGS: &[Saying] = &[
    Saying {
        card: &UPHELD,
        section: OVERVIEW,
        words: ALL_UPHELD,
        context: &["信息公开", "复议"],
        without: &["诉讼"],
        cell: ["review", "reconsideration", "corrected"],
    },
    Saying {
        card: &UPHELD,
        section: OVERVIEW,
        words: ALL_UPHELD,
        context: &["信息公开", "诉讼"],
        without: &["复议"],
        cell: ["review", "litigation-direct", "corrected"],
    },
    Saying {
        card: &ANSWERED,
        section: OVERVIEW,
        words: ALL_ANSWERED,
        context: &["申请"],
        without: &["按时", "按期", "及时", "限", "法定", "热线", "信箱", "提案", "建议"],
        cell: ["requests", "carried-forward", "total"],
    },
    Saying {
        card: &NO_NOTICE,
        section: OTHER_MATTERS,
        words: &["未发出", "没有发出", "未出具", "通知0件", "通知书0件"],
        context: &["收费通知"],
        without: &["其中"],
        cell: ["requests", "closed-unpaid", "total"],
    },
];

/// The section that tells of fees.
const OTHER_MATTERS: SectionId = SectionId("other-matters");
/// Words of a fee that was received.
const RECEIVED: &[&str] = &["收取信息处理费", "收取处理费", "实际收取"];
/// Words of one that was not, or might be.
const NOT_RECEIVED: &[&str] = &["未", "不", "没有", "标准", "每", "应", "超"];

fn check(report: &Report, sink: &mut Sink) {
    for saying in SAYINGS {
        let Some(cell) = cell(report, saying.cell) else { continue };
        let contradicts =
            cell.figure().is_some_and(|figure| !figure.is_zero()) && !is_of_last_year(report, saying);
        let said = report.sentences(saying.section).iter().filter(|sentence| saying.fits(sentence));
        let mut clauses = said.filter(|_| contradicts).flat_map(|sentence| &sentence.clauses);
        let clause = clauses.find(|clause| has_any(&clause.text, saying.words));
        contradicted(saying.card, clause, cell, sink);
    }
    let fees =
        cell(report, ["disclosure", "fees", "amount"]).filter(|cell| cell.figure() == Some(Figure::ZERO));
    if let Some(cell) = fees {
        let mut clauses = report.sentences(OTHER_MATTERS).iter().flat_map(|sentence| &sentence.clauses);
        contradicted(&FEE, clauses.find(|clause| is_received(clause)), cell, sink);
    }
}

impl Saying {
    fn fits(&self, sentence: &Sentence) -> bool {
        self.context.iter().all(|word| sentence.text.contains(word)) && !has_any(&sentence.text, self.without)
    }
}

fn cell<'r>(report: &'r Report, [table, row, column]: [&'static str; 3]) -> Option<&'r BoundCell> {
    let table = report.table(TableId(table))?;
    table.cell(table.spec.key(RowId(row), ColumnId(column)))
}

/// Whether what the saying denies may have happened to an application of the year before.
fn is_of_last_year(report: &Report, saying: &Saying) -> bool {
    let over = cell(report, ["requests", "carried-over", "total"]).and_then(BoundCell::counted);
    saying.cell[1] == "closed-unpaid" && over != Some(Figure::ZERO)
}

/// Whether a clause says that a fee was received, and how much.
fn is_received(clause: &Clause) -> bool {
    let numbers = numbers(&clause.text);
    let [(amount, behind)] = numbers.as_slice() else { return false };
    let is_money = behind.starts_with('元') || behind.starts_with("万元");
    let received = has_any(&clause.text, RECEIVED) && !has_any(&clause.text, NOT_RECEIVED);
    is_money && received && Figure::parse(amount).is_some_and(|amount| !amount.is_zero())
}

fn contradicted(card: &'static Card, clause: Option<&Clause>, cell: &BoundCell, sink: &mut Sink) {
    if let (Some(clause), Some(figure)) = (clause, cell.figure()) {
        let finding = ProseFinding::Contradicted { cell: cell.key, figure };
        sink.report(card, Location::of(clause.span), finding).related(in_table(cell));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const CLOSING: &str = "全年未发生责任追究情形。";
    const REVIEW: &str = "2\t0\t0\t1\t3\t1\t0\t0\t0\t1";
    const FEE: &str = "收取信息处理费0元";

    #[test]
    fn names_a_correction_where_all_is_said_to_be_upheld() {
        let said = report_with(CLOSING, "因政府信息公开引起的行政复议3件，«结果均维持»。");
        let marked = said.replace(REVIEW, "1\t1\t0\t1\t3\t1\t0\t0\t0\t1");
        check_rule("NVT-08", &marked, "此处说法与第四部分「行政复议」栏「结果纠正」为 1 不符");
        check_silent("NVT-08", &said.replace(['«', '»'], ""));
        let other = report_with(CLOSING, "行政执法案件经行政复议均维持。");
        check_silent("NVT-08", &other.replace(REVIEW, "1\t1\t0\t1\t3\t1\t0\t0\t0\t1"));
    }

    #[test]
    fn names_what_was_carried_forward_where_all_is_said_to_be_answered() {
        let marked = report_with(CLOSING, "«依申请公开办结率100%»。");
        let sentence = "此处说法与第三部分「四、结转下年度继续办理」行「总计」列为 1 不符";
        check_rule("NVT-11", &marked, sentence);
        check_silent("NVT-11", &report_with(CLOSING, "依申请公开按时办结率100%。"));
    }

    #[test]
    fn names_an_unpaid_fee_of_which_no_notice_was_issued() {
        let row = "不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0";
        let unpaid = report_with(row, "不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1");
        check_silent("NVT-12", &unpaid);
        let over = "二、上年结转政府信息公开申请数量\t\t1\t0\t0\t0\t1\t0\t2";
        let none = unpaid.replace(over, "二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0");
        let marked =
            none.replace("望川县水利局未发出信息处理费收费通知", "«望川县水利局未发出信息处理费收费通知»");
        let row = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
        check_rule(
            "NVT-12",
            &marked,
            &format!("此处说法与第三部分「（六）其他处理{row}」行「总计」列为 1 不符"),
        );
    }

    #[test]
    fn names_fees_that_are_nought_though_one_was_received() {
        let received = report_with(FEE, "«收取信息处理费400元»");
        let marked = received.replace("行政事业性收费\t12.8", "行政事业性收费\t0");
        check_rule("NVT-13", &marked, "此处说法与第二部分「行政事业性收费」行「本年收费金额」列为 0 不符");
        check_silent("NVT-13", &received.replace(['«', '»'], ""));
        let none = report().replace("行政事业性收费\t12.8", "行政事业性收费\t0");
        check_silent("NVT-13", &none);
        check_silent("NVT-13", &none.replace(FEE, "信息处理费标准为每件收取处理费100元"));
    }

    #[test]
    fn is_silent_where_the_tables_say_the_same() {
        for code in ["NVT-08", "NVT-11", "NVT-12", "NVT-13"] {
            check_silent(code, &report());
        }
    }
}
