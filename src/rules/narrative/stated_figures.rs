//! `received-contradicts-text`, `received-differs-from-text`, `answered-differs-from-text`,
//! `carried-forward-differs-from-text`, `carried-over-differs-from-text`, `granted-differs-from-text`,
//! `reconsideration-differs-from-text`, `documents-differ-from-text`, `decisions-differ-from-text`
//! (NVT-01 … 07, 09, 10)
//!
//! The overview counts what a table counts too, and counts otherwise. Only plain statements are compared. What came in
//! may be told with or without what was carried over; what was answered, with or without what was closed otherwise or
//! not dealt with.

use super::{WHY, in_table};
use crate::basis;
use crate::code::Code;
use crate::diagnostic::{CellFinding, Location, Severity};
use crate::figure::Figure;
use crate::form::{CellKey, RowId};
use crate::report::{BoundCell, Claim, Report};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};

pub(super) const RULE: Rule = Rule { cards: CARDS, check };

const CARDS: &[Card] = &[
    CONTRADICTS,
    RECEIVED,
    ANSWERED,
    CARRIED_FORWARD,
    CARRIED_OVER,
    GRANTED,
    RECONSIDERATION,
    DOCUMENTS,
    DECISIONS,
];

const REMEDY: Bilingual = Bilingual {
    zh: "对照申请办理台账，改正有误的一处。",
    en: "Check the register, and correct the one that is wrong.",
};

const CONTRADICTS: Card = Card {
    code: Code("NVT-01"),
    name: "received-contradicts-text",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::CONTENT, basis::FORM_REQUESTS],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写未收到申请的，表中没有新收；正文写收到的，表中也有。",
            en: "Where the text says that no application came, the table has none; where it counts some, the table has some.",
        },
        why: WHY,
        example: "正文：未收到政府信息公开申请。表中：新收 1",
        remedy: REMEDY,
    }),
};

const RECEIVED: Card = Card {
    code: Code("NVT-02"),
    name: "received-differs-from-text",
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的收到申请数等于表中本年新收数，或者本年新收与上年结转之和。",
            en: "The applications that the text counts are those of the table, with or without what was carried over.",
        },
        why: WHY,
        example: "正文：收到政府信息公开申请2件。表中：新收 3",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const ANSWERED: Card = Card {
    code: Code("NVT-03"),
    name: "answered-differs-from-text",
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的办结、答复数等于表中办理结果的总计，可以不含其他处理和不予处理的件数。",
            en: "What the text says was answered is the total of the outcomes, with or without what was closed otherwise or not dealt with.",
        },
        why: WHY,
        example: "正文：申请均已答复12件。表中：办理结果总计 11",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const GRANTED: Card = Card {
    code: Code("NVT-06"),
    name: "granted-differs-from-text",
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的予以公开、部分公开数等于表中该行的总计。",
            en: "What the text says was granted, or partly granted, is the total of that row.",
        },
        why: WHY,
        example: "正文：申请中予以公开258件。表中：予以公开 275",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const DOCUMENTS: Card = Card {
    code: Code("NVT-09"),
    name: "documents-differ-from-text",
    basis: &[basis::CONTENT, basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的行政规范性文件制发、废止、现行有效件数等于第二部分表格所填。",
            en: "The normative documents that the text counts are those of the table of section 2.",
        },
        why: WHY,
        example: "正文：全年制发行政规范性文件4件。表中：本年制发 0",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const DECISIONS: Card = Card {
    code: Code("NVT-10"),
    name: "decisions-differ-from-text",
    severity: Severity::Info,
    basis: &[basis::CONTENT, basis::FORM_DISCLOSURE],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的行政许可、行政处罚决定件数等于第二部分表格所填。",
            en: "The decisions that the text counts are those of the table of section 2.",
        },
        why: WHY,
        example: "正文：作出行政处罚决定40件。表中：行政处罚 41",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const CARRIED_FORWARD: Card = Card {
    code: Code("NVT-04"),
    name: "carried-forward-differs-from-text",
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的结转下年度数等于表中结转下年度继续办理的总计。",
            en: "What the text carries forward is what the table carries forward.",
        },
        why: WHY,
        example: "正文：结转下年度继续办理1件。表中：结转下年度继续办理 2",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const CARRIED_OVER: Card = Card {
    code: Code("NVT-05"),
    name: "carried-over-differs-from-text",
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的上年结转数等于表中上年结转的总计。",
            en: "What the text carries over from last year is what the table carries over.",
        },
        why: WHY,
        example: "正文：上年结转2件。表中：上年结转 3",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

const RECONSIDERATION: Card = Card {
    code: Code("NVT-07"),
    name: "reconsideration-differs-from-text",
    basis: &[basis::CONTENT, basis::FORM_REVIEW],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "正文写的政府信息公开行政复议件数等于第四部分表格行政复议的总计。",
            en: "The reconsiderations that the text counts are those of the table of section 4.",
        },
        why: WHY,
        example: "正文：未发生政府信息公开行政复议。表中：行政复议总计 1",
        remedy: REMEDY,
    }),
    ..CONTRADICTS
};

fn check(report: &Report, sink: &mut Sink) {
    let empty = |table| report.cells().filter(|it| it.key.table == table).all(BoundCell::is_nought);
    let mut told = None;
    for claim in &report.claims {
        // A table that was not filled in contradicts every claim: that is one cause.
        if told != Some(claim.cell.table) && check_claim(report, claim, sink) && empty(claim.cell.table) {
            told = Some(claim.cell.table);
        }
    }
}

/// Whether the table says otherwise, which is reported.
fn check_claim(report: &Report, claim: &Claim, sink: &mut Sink) -> bool {
    let figure = |row| report.cell(CellKey { row: RowId(row), ..claim.cell })?.figure();
    let Some(cell) = report.cell(claim.cell) else { return false };
    let Some(reported) = cell.figure() else { return false };
    let carried_over = figure("carried-over").filter(|_| claim.cell.row.0 == "received");
    if claim.figure == reported || carried_over.is_some_and(|more| reported + more == claim.figure) {
        return false;
    }
    let card = match claim.cell.row.0 {
        "received" if contradicts(claim.figure, reported, carried_over) => &CONTRADICTS,
        // Without what was carried over it is not known what else the text may count.
        "received" if carried_over.is_some() => &RECEIVED,
        "carried-forward" => &CARRIED_FORWARD,
        "carried-over" => &CARRIED_OVER,
        "reconsideration" => &RECONSIDERATION,
        // Tables that were not filled in are reported as such.
        _ if report.cells().all(BoundCell::is_nought) => return false,
        "outcome-total" if !is_answered_otherwise(report, claim) => &ANSWERED,
        "granted" | "partly-granted" => &GRANTED,
        "normative-documents" => &DOCUMENTS,
        "licences" | "penalties" => &DECISIONS,
        _ => return false,
    };
    let finding = CellFinding::StatedOtherwise { cell: claim.cell, stated: claim.figure, reported };
    sink.report(card, Location::of(claim.span), finding)
        .figures(reported, claim.figure)
        .related(in_table(cell));
    true
}

/// Whether the text counts the answers in another way: all that came, or without what was closed otherwise or not dealt
/// with. Where a cell is not known, nobody can tell.
fn is_answered_otherwise(report: &Report, claim: &Claim) -> bool {
    let sum = |beginning: &str| {
        let cells = report.cells().filter(|it| it.key.column == claim.cell.column);
        let cells = cells.filter(|it| it.key.row.0.starts_with(beginning));
        cells.map(BoundCell::counted).sum::<Option<Figure>>()
    };
    let sums = [sum("received"), sum("carried-over"), sum("outcome-total"), sum("closed"), sum("declined")];
    let [Some(received), Some(over), Some(all), Some(closed), Some(declined)] = sums else { return true };
    let withdrawn = report
        .cell(CellKey { row: RowId("closed-other"), ..claim.cell })
        .and_then(BoundCell::counted)
        .unwrap_or_default();
    let others =
        [received, received + over, all - closed, all - declined, all - closed - declined, all - withdrawn];
    others.contains(&claim.figure)
}

/// Whether one says that there were some, and the other that there were none.
fn contradicts(stated: Figure, reported: Figure, carried_over: Option<Figure>) -> bool {
    let none = reported.is_zero() && carried_over.is_some_and(Figure::is_zero);
    if stated.is_zero() { !reported.is_zero() } else { none }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, idle, report, report_with};

    fn with(found: &str, instead: &str) -> String {
        report_with(found, instead)
    }

    #[test]
    fn names_an_application_that_the_text_denies() {
        let denied = with("全年新收到政府信息公开申请17件", "«全年未收到政府信息公开申请»");
        let sentence = "正文写的是 0，第三部分「一、本年新收政府信息公开申请数量」行「总计」列为 17";
        check_rule("NVT-01", &denied, sentence);
    }

    #[test]
    fn names_another_number_of_applications() {
        let sentence = "正文写的是 71，第三部分「一、本年新收政府信息公开申请数量」行「总计」列为 17";
        let marked = with("全年新收到政府信息公开申请17件", "«全年新收到政府信息公开申请71件»");
        check_rule("NVT-02", &marked, sentence);
    }

    #[test]
    fn allows_what_was_carried_over_to_be_told_with_it() {
        check_silent("NVT-02", &with("全年新收到政府信息公开申请17件", "全年收到政府信息公开申请19件"));
    }

    #[test]
    fn names_what_was_carried_otherwise() {
        let marked = with("结转下年度继续办理1件", "«结转下年度继续办理2件»");
        check_rule("NVT-04", &marked, "正文写的是 2，第三部分「四、结转下年度继续办理」行「总计」列为 1");
        let marked = with("上年结转2件", "«上年结转3件»");
        let sentence = "正文写的是 3，第三部分「二、上年结转政府信息公开申请数量」行「总计」列为 2";
        check_rule("NVT-05", &marked, sentence);
    }

    #[test]
    fn names_what_was_answered_or_granted_otherwise() {
        let marked = with("办结18件", "«办结13件»");
        check_rule("NVT-03", &marked, "正文写的是 13，第三部分「（七）总计」行「总计」列为 18");
        let marked = with("办结18件", "«予以公开9件»");
        check_rule("NVT-06", &marked, "正文写的是 9，第三部分「（一）予以公开」行「总计」列为 8");
    }

    #[test]
    fn allows_answers_to_be_told_without_what_was_closed_or_declined() {
        for answered in ["17件", "19件", "18件"] {
            check_silent("NVT-03", &with("办结18件", &format!("答复{answered}")));
        }
    }

    #[test]
    fn names_documents_and_decisions_that_the_text_counts_otherwise() {
        let marked = with("全年未发生责任追究情形。", "«全年制发行政规范性文件3件»。");
        check_rule("NVT-09", &marked, "正文写的是 3，第二部分「行政规范性文件」行「本年制发件数」列为 2");
        let marked = with("全年未发生责任追究情形。", "«作出行政处罚决定40件»。");
        check_rule("NVT-10", &marked, "正文写的是 40，第二部分「行政处罚」行「本年处理决定数量」列为 41");
        check_silent("NVT-09", &with("全年未发生责任追究情形。", "现行有效的行政规范性文件14件。"));
        check_silent("NVT-10", &with("全年未发生责任追究情形。", "公开行政许可决定20件。"));
    }

    #[test]
    fn names_a_reconsideration_that_the_text_denies() {
        let marked = with("全年未发生责任追究情形。", "«未发生政府信息公开行政复议»。");
        check_rule("NVT-07", &marked, "正文写的是 0，第四部分「行政复议」栏「总计」为 3");
    }

    #[test]
    fn names_a_table_that_was_not_filled_in_once() {
        let marked = idle("水利局").replace(
            "全年新收到政府信息公开申请17件，上年结转2件",
            "全年新收到政府信息公开申请17件，«上年结转2件»",
        );
        let sentence = "正文写的是 2，第三部分「二、上年结转政府信息公开申请数量」行「总计」列为 0";
        check_rule("NVT-05", &marked, sentence);
        for code in ["NVT-01", "NVT-04", "CEL-10"] {
            check_silent(code, &idle("水利局"));
        }
    }

    #[test]
    fn is_silent_where_both_say_the_same_or_the_text_is_not_plain() {
        for code in ["NVT-01", "NVT-02", "NVT-03", "NVT-04", "NVT-05", "NVT-06", "NVT-07", "NVT-09", "NVT-10"]
        {
            check_silent(code, &report());
            check_silent(
                code,
                &with("申请17件", "申请近20件").replace("1件。\n\n（三）", "若干件。\n\n（三）"),
            );
            check_silent(code, &with("全年新收到", "全县新收到").replace("申请17件", "申请170件"));
            check_silent(code, &with("全年新收到政府信息公开申请17件", "网上收到政府信息公开申请5件"));
        }
    }
}
