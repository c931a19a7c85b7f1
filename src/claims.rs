//! What the prose of the overview says of figures that the tables have too: how many applications came, were dealt with
//! and are left, how many cases there were.
//!
//! Only plain statements are taken: a clause with one whole number and a measure word, or with none and a word that
//! denies. What is rounded, a share or a date is none. A claim is evidence, never a figure of the report.

mod clause;

use crate::figure::Figure;
use crate::form::{ColumnId, RowId, SectionId, TableId};
use crate::report::{BoundSection, BoundTable, Claim, Clause};
use crate::text::{Span, has_any};

pub use clause::{numbers, sentences};

/// What a clause is about.
struct Topic {
    /// Words of which it has one.
    words: &'static [&'static str],
    /// Words of which it has none.
    without: &'static [&'static str],
    /// A word that it has itself.
    own: &'static str,
    /// A word that its sentence has.
    context: &'static str,
    /// The table and the row of the cell that it states.
    row: (&'static str, &'static str),
    /// The column of the cell.
    column: &'static str,
}

/// What clauses are about; the first that fits counts.
const TOPICS: &[Topic] = &[
    Topic {
        words: &["上年结转", "上年度结转", "上一年度结转"],
        row: ("requests", "carried-over"),
        ..APPLICATIONS
    },
    Topic {
        words: &["结转下年", "结转下一年", "转下年度", "转下一年度", "结转至"],
        row: ("requests", "carried-forward"),
        ..APPLICATIONS
    },
    Topic {
        words: &["部分公开"],
        without: &["予以公开"],
        row: ("requests", "partly-granted"),
        ..APPLICATIONS
    },
    Topic { words: &["予以公开"], without: &["不"], row: ("requests", "granted"), ..APPLICATIONS },
    Topic { words: &["办结", "答复"], row: ("requests", "outcome-total"), ..APPLICATIONS },
    Topic {
        words: &["新收", "收到", "受理", "接到"],
        own: "申请",
        row: ("requests", "received"),
        ..APPLICATIONS
    },
    Topic {
        words: &["行政复议"],
        without: &["诉讼", "其中", "比", "较"],
        own: "公开",
        context: "复议",
        row: ("review", "reconsideration"),
        column: "total",
    },
    Topic { words: ISSUED, column: "issued", ..DOCUMENTS },
    Topic { words: &["废止"], column: "repealed", ..DOCUMENTS },
    Topic { words: &["现行有效"], column: "in-force", ..DOCUMENTS },
    Topic {
        words: &["许可决定"],
        own: "作出",
        context: "许可",
        row: ("disclosure", "licences"),
        column: "decisions",
        ..DOCUMENTS
    },
    Topic {
        words: &["处罚决定"],
        own: "作出",
        context: "处罚",
        row: ("disclosure", "penalties"),
        column: "decisions",
        ..DOCUMENTS
    },
];

/// Words of those who make documents.
const ISSUED: &[&str] = &["制发", "制定", "出台", "印发"];

const DOCUMENTS: Topic = Topic {
    words: &[],
    without: &[
        "公开", "公示", "公布", "发布", "解读", "审查", "备案", "清理", "其中", "比", "较", "累计", "党",
    ],
    own: "规范性文件",
    context: "规范性文件",
    row: ("disclosure", "normative-documents"),
    column: "",
};

const APPLICATIONS: Topic = Topic {
    words: &[],
    without: &[
        "含",
        "其中",
        "比",
        "较",
        "复议",
        "诉讼",
        "留言",
        "提案",
        "建议",
        "信访",
        "许可",
        "自然人",
        "法人",
        "企业",
        "网",
        "信函",
        "当面",
        "邮",
        "现场",
    ],
    own: "",
    context: "申请",
    row: ("", ""),
    column: "total",
};

/// Words of sentences that count more than the report does.
const SCOPES: &[&str] = &["全市", "全县", "全区", "全省", "全州", "全旗", "各单位", "各部门", "各地"];

/// The claims of the overview among `sections` on cells of `tables`, topic by topic; none on a topic of which the prose
/// says two things.
#[must_use]
pub fn claims(sections: &[BoundSection], tables: &[BoundTable]) -> Vec<Claim> {
    let mut topics: Vec<Vec<Claim>> = TOPICS.iter().map(|_| Vec::new()).collect();
    let overview = sections.iter().find(|section| section.spec.id == SectionId("overview"));
    for sentence in overview.into_iter().flat_map(|overview| &overview.sentences) {
        let states = sentence.clauses.iter().any(|clause| clause.figure.is_some());
        if !states || has_any(&sentence.text, SCOPES) {
            continue;
        }
        // Most sentences are about nothing of this; neighbours have their context in common.
        let topics_at = TOPICS.chunk_by(|a, b| a.context == b.context);
        let near =
            topics_at.filter(|topics| topics.iter().take(1).any(|it| sentence.text.contains(it.context)));
        let near: Vec<&Topic> = near.flatten().collect();
        for clause in &sentence.clauses {
            let Some(figure) = clause.figure else { continue };
            let Some(topic) = near.iter().find(|topic| topic.fits(clause)) else { continue };
            let at = TOPICS.iter().position(|it| std::ptr::eq(it, *topic));
            let Some(claims) = at.and_then(|at| topics.get_mut(at)) else { continue };
            // One more that says the same says nothing; one that says otherwise is enough to believe none.
            if claims.len() < 2 && claims.iter().all(|claim| claim.figure != figure) {
                claims.extend(topic.claim(tables, figure, clause.span));
            }
        }
    }
    topics.into_iter().filter(|claims| claims.len() == 1).flatten().collect()
}

impl Topic {
    fn fits(&self, clause: &Clause) -> bool {
        clause.text.contains(self.own)
            && has_any(&clause.text, self.words)
            && !has_any(&clause.text, self.without)
    }

    fn claim(&self, tables: &[BoundTable], figure: Figure, span: Span) -> Option<Claim> {
        let spec = tables.iter().find(|table| table.spec.id == TableId(self.row.0))?.spec;
        Some(Claim { cell: spec.key(RowId(self.row.1), ColumnId(self.column)), figure, span })
    }
}

#[cfg(test)]
mod tests {
    use crate::binding::bind;
    use crate::document::Document;

    /// What the sentence states in the overview of a report, a row and a figure each.
    fn stated(sentence: &str) -> Vec<(&'static str, String)> {
        let report = include_str!("../tests/cases/clean/report.txt");
        let said = "全年新收到政府信息公开申请17件，上年结转2件，办结18件，结转下年度继续办理1件。";
        assert!(report.contains(said));
        let report = bind(Document::from_text(&report.replace(said, sentence))).expect("a report");
        report.claims.iter().map(|it| (it.cell.row.0, it.figure.to_string())).collect()
    }

    fn one(row: &'static str, figure: &str) -> Vec<(&'static str, String)> {
        vec![(row, figure.to_owned())]
    }

    #[test]
    fn are_what_the_overview_counts() {
        let found = stated("全年新收到政府信息公开申请17件，上年结转2件，办结18件，结转下年度继续办理1件。");
        let expected =
            [("carried-over", "2"), ("carried-forward", "1"), ("outcome-total", "18"), ("received", "17")];
        assert_eq!(found, expected.map(|(row, figure)| (row, figure.to_owned())));
    }

    #[test]
    fn are_read_in_the_words_that_reports_use() {
        assert_eq!(stated("2024年新收政府信息公开申请17件。"), one("received", "17"));
        assert_eq!(stated("共受理依申请公开件１２件。"), one("received", "12"));
        assert_eq!(stated("收到政府信息公开申请 1,152 件。"), []);
        assert_eq!(
            stated("申请中予以公开5宗，部分公开2宗。"),
            [one("partly-granted", "2"), one("granted", "5")].concat()
        );
        assert_eq!(stated("因政府信息公开被申请行政复议3件。"), one("reconsideration", "3"));
    }

    #[test]
    fn are_of_documents_and_decisions_too() {
        let stated = |sentence| stated(sentence).pop();
        let is = |row, figure: &str| Some((row, figure.to_owned()));
        assert_eq!(stated("全年制发行政规范性文件3件。"), is("normative-documents", "3"));
        assert_eq!(stated("现行有效的行政规范性文件14件。"), is("normative-documents", "14"));
        assert_eq!(stated("作出行政处罚决定41件。"), is("penalties", "41"));
        assert_eq!(stated("公开规范性文件3件。"), None);
        assert_eq!(stated("公示作出的行政许可决定20件。"), None);
    }

    #[test]
    fn may_deny() {
        assert_eq!(stated("全年未收到政府信息公开申请。"), one("received", "0"));
        assert_eq!(stated("未发生政府信息公开行政复议。"), one("reconsideration", "0"));
    }

    #[test]
    fn are_none_where_the_prose_is_not_plain() {
        for sentence in [
            "收到申请60余件。",
            "收到申请约17件。",
            "收到申请17件比上年增加3件。",
            "办结率100%，申请均按期答复。",
            "收到网民留言17件。",
            "收到人大建议17件，政府信息公开申请均按期答复。",
            "2024年收到申请。",
            "受理申请17件（含上年结转2件）。",
            "收到申请17件。共收到申请18件。",
        ] {
            assert!(
                stated(sentence).iter().all(|(row, _)| *row != "received"),
                "{sentence} {:?}",
                stated(sentence)
            );
        }
    }
}
