//! `last-years-text` (DUP-02)
//!
//! Nearly all sentences of the overview, or of the problems and improvements, stood in last year's report. Figures are
//! masked, since they change from year to year; short sections are left alone, since little can be said in few words.

use crate::basis;
use crate::code::Code;
use crate::company::Beside;
use crate::diagnostic::{ComparisonFinding, Location, Severity};
use crate::form::SectionId;
use crate::report::{BoundSection, Report};
use crate::rules::{Bilingual, Card, ComparingRule, Page, PageText, Sink};

pub(super) const RULE: ComparingRule = ComparingRule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("DUP-02"),
    name: "last-years-text",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM, basis::CONTENT],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "第一、五部分的文字不是照搬上年报告。",
            en: "The text of sections 1 and 5 is not copied from last year's report.",
        },
        why: Bilingual {
            zh: "格式通知要求报告反映当年情况；雷同、敷衍的报告造成不良后果的，要追究责任。",
            en: "The report is about its own year; copied reports are named among those that agencies answer for.",
        },
        example: "第五部分与上年报告逐字相同",
        remedy: Bilingual {
            zh: "按本年的实际情况重写，写明上年问题的整改结果。",
            en: "Write what is true of this year, and what became of last year's problems.",
        },
    }),
};

const SECTIONS: [SectionId; 2] = [SectionId("overview"), SectionId("problems")];
/// How much must be the same, in hundredths.
const SHARE: usize = 90;
/// Fewer characters say too little.
const SHORTEST: usize = 60;

fn check(report: &Report, beside: &Beside<'_>, sink: &mut Sink) {
    for section in SECTIONS.iter().filter_map(|id| report.section(*id)) {
        check_section(beside, section, sink);
    }
}

fn check_section(beside: &Beside<'_>, section: &BoundSection, sink: &mut Sink) {
    let Some((same, all)) = beside.repeated(section.spec.id) else { return };
    let Some(heading) = section.heading.as_ref().filter(|_| all >= SHORTEST) else { return };
    let share = 100 * same / all.max(1);
    if share >= SHARE {
        let finding = ComparisonFinding::Repeated { section: section.spec, share };
        sink.report(&CARD, Location::of(heading.span), finding);
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{Beside, last_year, report, report_with};
    use crate::text::Span;

    const PROBLEMS: &str = "存在的主要问题：一是部分工程信息发布偏晚；二是水费政策的解读形式单一。";

    /// The report with two thirds of its overview written anew.
    fn anew() -> String {
        let report = report_with(
            "（三）政府信息管理。",
            "（三）政府信息管理。新编目录一百二十页，逐条标注公开属性和更新时限，全部可以检索。",
        );
        let overview = report.find("（一）主动公开。").unwrap()..report.find("（三）政府信息管理").unwrap();
        report.replacen(
            Span::new(overview.start, overview.end).of(&report),
            "全年围绕防汛抗旱、城乡供水一体化和河湖长制落实情况发布信息，群众满意度稳步提高。\n",
            1,
        )
    }

    #[test]
    fn reports_a_section_that_was_copied() {
        let marked = anew().replace("五、存在的主要问题及改进情况", "«五、存在的主要问题及改进情况»");
        let sentence = "第五部分「存在的主要问题及改进情况」有 100% 的文字与上年报告相同";
        Beside::previous(&last_year()).check_rule("DUP-02", &marked, sentence);
    }

    #[test]
    fn sees_through_other_figures() {
        let codes = Beside::previous(&last_year().replace("126条", "98条")).findings("DUP-02", &report());
        assert_eq!(codes.len(), 2);
    }

    #[test]
    fn is_silent_where_the_text_is_that_of_the_year() {
        let problems = "存在的主要问题：一是基层站所公开不够规范；二是群众查询渠道不够便利。";
        Beside::previous(&last_year()).check_silent("DUP-02", &anew().replace(PROBLEMS, problems));
    }

    #[test]
    fn is_silent_about_a_few_words() {
        let short = anew();
        let from = short.find(PROBLEMS).unwrap();
        let to = short.find("六、其他").unwrap();
        let short = short.replacen(Span::new(from, to).of(&short), "一是部分工程信息发布偏晚。\n", 1);
        Beside::previous(&short.replacen("2024年政府信息公开工作", "2023年政府信息公开工作", 1))
            .check_silent("DUP-02", &short.replace("新编目录", "重编目录").replace("全年围绕", "本年围绕"));
    }
}
