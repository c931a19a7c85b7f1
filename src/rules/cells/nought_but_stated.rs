//! `nought-but-stated` (CEL-10)
//!
//! Every cell of the three tables is nought while the overview counts applications that were dealt with. Noughts everywhere are
//! normal by themselves; beside such a sentence, the tables were probably not filled in.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::report::{BoundCell, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("CEL-10"),
    name: "nought-but-stated",
    severity: Severity::Info,
    strict: false,
    basis: &[basis::CONTENT, basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "三张表格全部为 0 时，总体情况中也没有写办结或公开了申请。",
            en: "Where all three tables are nought, the overview counts no applications dealt with either.",
        },
        why: Bilingual {
            zh: "表格全为 0 本身并不奇怪，但与正文不一致时，多是表格没有填写。",
            en: "Noughts everywhere are nothing odd by themselves; beside such a sentence, the tables were mostly left empty.",
        },
        example: "正文：全年办结政府信息公开申请3件。三张表格全部为 0",
        remedy: Bilingual {
            zh: "对照台账，填好表格或者改正正文。",
            en: "Check the register, and fill in the tables or correct the text.",
        },
    }),
};

/// The rows of which another rule speaks where the text counts otherwise.
const COMPARED: [&str; 4] = ["received", "carried-over", "carried-forward", "reconsideration"];

fn check(report: &Report, sink: &mut Sink) {
    if report.tables.iter().any(|table| table.span.is_none()) || !report.cells().all(BoundCell::is_nought) {
        return;
    }
    let mut claims = report.claims.iter().filter(|claim| !claim.figure.is_zero());
    let told = claims.clone().any(|claim| COMPARED.contains(&claim.cell.row.0));
    if let Some(claim) = claims.next().filter(|_| !told) {
        let finding = CellFinding::NoughtButStated { cell: claim.cell, stated: claim.figure };
        sink.report(&CARD, Location::of(claim.span), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, idle, report};

    const SAID: &str = "全年新收到政府信息公开申请17件，上年结转2件，办结18件，结转下年度继续办理1件。";

    #[test]
    fn points_to_what_the_overview_counts() {
        let marked = idle("水利局").replace(SAID, "«政府信息公开申请办结17件»。");
        let sentence = "第三部分「（七）总计」行「总计」列为 0，正文写的是 17；三张表格全部为 0";
        check_rule("CEL-10", &marked, sentence);
    }

    #[test]
    fn is_silent_where_the_overview_counts_none() {
        check_silent("CEL-10", &idle("水利局").replace(SAID, "全年未收到政府信息公开申请。"));
    }

    #[test]
    fn is_silent_where_a_cell_is_not_nought_or_could_not_be_read() {
        check_silent("CEL-10", &report());
        check_silent("CEL-10", &idle("水利局").replace("行政处罚\t0", "行政处罚\t1"));
        check_silent("CEL-10", &idle("水利局").replace("行政处罚\t0", "行政处罚\t若干"));
    }
}
