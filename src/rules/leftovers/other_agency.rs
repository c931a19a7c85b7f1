//! `other-agency` (LEF-05)
//!
//! The text speaks for another agency than that of the title: it was copied from its report.

use crate::basis;
use crate::code::Code;
use crate::diagnostic::{LeftoverFinding, Location, Severity};
use crate::form::SectionId;
use crate::report::Report;
use crate::rules::phrase::{all_places, places};
use crate::rules::{Bilingual, Card, Page, PageText, Rule, Sink};
use crate::text::Span;

pub(super) const RULE: Rule = Rule { cards: &[CARD], check };

const CARD: Card = Card {
    code: Code("LEF-05"),
    name: "other-agency",
    severity: Severity::Warning,
    strict: false,
    basis: &[basis::FORM],
    page: Page::new(PageText {
        checks: Bilingual {
            zh: "开头和总体情况中自称的机关就是标题中的机关，文中没有其他部门的用语。",
            en: "The agency that speaks in the text is that of the title, without phrases of other departments.",
        },
        why: Bilingual {
            zh: "自称其他机关，多是沿用了别家的报告，所写的情况也可能不是本机关的。",
            en: "A text that speaks for another agency was copied from its report, and so may be what it tells.",
        },
        example: "（东关街道办事处的报告中）传播民政声音",
        remedy: Bilingual {
            zh: "改为本机关的名称和情况。", en: "Write the agency's own name and doings."
        },
    }),
};

/// What names of agencies that act for themselves end in. Governments of counties and above speak for all departments.
const KINDS: &[&str] = &["街道", "镇", "乡", "局", "厅", "委员会"];
/// What may follow the end of the name of a township.
const ENDINGS: &[&str] = &["人民政府", "政府", "办事处"];
/// A name of fewer characters may be that of any agency, such as 市局.
const SHORTEST: usize = 3;
/// What stands in no name: it speaks of several agencies, or of one without its name.
const UNNAMED: &[char] =
    &['各', '分', '全', '我', '本', '该', '辖', '及', '等', '所', '的', '对', '由', '与'];
/// What names of regions end in, which tells no agency from another.
const REGIONS: &[char] = &['省', '市', '州', '县', '区', '旗', '镇', '乡'];
/// What ends the words by which a report says whose it is: 公布, 发布, 现将, 编制.
const ANNOUNCED: &[char] = &['布', '将', '制'];
/// What an agency does of which a report tells first.
const VERBS: &[&str] =
    &["认真", "严格", "坚持", "深入", "积极", "高度重视", "切实", "紧紧", "紧扣", "围绕", "不断", "全面"];
/// Departments whose voice a report may spread: those of one field.
const FIELDS: &[&str] = &[
    "民政", "税务", "教育", "水利", "水务", "交通", "公安", "司法", "财政", "审计", "统计", "气象", "林业",
    "农业", "城管", "住建", "卫健", "医保", "人社", "文旅", "应急", "环保", "法院", "检察",
];
const VOICES: &[&str] = &["声音", "故事"];
const SPREAD: &[&str] = &["传播", "传递", "传出", "发出", "唱响", "讲好", "讲述"];

fn check(report: &Report, sink: &mut Sink) {
    let agency = report.title.as_ref().and_then(|title| title.agency.as_deref());
    let Some(agency) = agency.filter(|name| stem(name).is_some()) else { return };
    for place in named(report, agency).into_iter().chain(voices(report, agency)) {
        let found = report.document.slice(place).to_owned();
        let finding = LeftoverFinding::OtherAgency { found, agency: agency.to_owned() };
        sink.report(&CARD, Location::of(place), finding);
    }
}

/// Where another agency is named as that of the report: before it begins, or as the one that acts first.
fn named(report: &Report, agency: &str) -> Option<Span> {
    let headings = report.headings().map(|(_, heading)| heading.span.start);
    let preamble = headings.min().unwrap_or_default();
    let titles =
        places(report, "政府信息公开工作年度报告").into_iter().chain(places(report, "政府信息公开年度报告"));
    let behind_title = |span: &Span| report.title.as_ref().is_some_and(|title| span.start > title.span.end);
    let before = |span: Span| {
        let text = report.document.slice(Span::new(0, span.start));
        let name = text.trim_end_matches(['年', '度']).trim_end_matches(|it: char| it.is_ascii_digit());
        let (announced, _) = name.rmatch_indices(ANNOUNCED).next()?;
        Some(Span::new(announced + '布'.len_utf8(), name.len()))
    };
    let mut announced = titles.filter(|span| span.start < preamble).filter(behind_title).filter_map(before);
    let other = |span: &Span| is_other(agency, report.document.slice(*span));
    announced.find(other).or_else(|| acting(report, agency))
}

/// The agency of which the overview tells first that it acts, where it is another. Departments have short names that are
/// not those of their titles, and so are told from townships alone.
fn acting(report: &Report, agency: &str) -> Option<Span> {
    let sentences =
        report.sentences(SectionId("overview")).iter().filter(|sentence| !sentence.text.is_empty());
    let (name, place) = sentences.take(2).flat_map(|sentence| &sentence.clauses).find_map(|clause| {
        let text = clause.text.split_once('年').map_or(&*clause.text, |(_, text)| text);
        let text = text.strip_prefix('度').unwrap_or(text);
        let verb = VERBS.iter().filter_map(|verb| text.find(verb)).min()?;
        Some((text.get(..verb).filter(|name| !name.is_empty())?, clause.span))
    })?;
    let at = place.start + report.document.slice(place).find(name)?;
    let is_told = is_township(agency) || is_township(name);
    (is_told && is_other(agency, name)).then(|| Span::new(at, at + name.len()))
}

/// Where the voice of a department is spread that is not the agency's own.
fn voices(report: &Report, agency: &str) -> Vec<Span> {
    let own = agency.replace("人民政府", "");
    let spread = |span: Span| {
        let text = report.document.slice(Span::new(0, span.start));
        let field = FIELDS.iter().find(|field| text.ends_with(**field))?;
        let verb =
            SPREAD.iter().find(|verb| text.strip_suffix(field).is_some_and(|it| it.ends_with(**verb)))?;
        let is_own = field.chars().any(|letter| own.contains(letter));
        (!is_own).then(|| Span::new(span.start - field.len() - verb.len(), span.end))
    };
    all_places(report, VOICES).into_iter().filter_map(spread).collect()
}

/// Whether two names are those of agencies that have no letter in common but those of their regions.
fn is_other(agency: &str, name: &str) -> bool {
    let is_name = name.chars().count() >= SHORTEST && !name.contains(UNNAMED);
    let (Some(one), Some(other)) = (stem(agency), stem(name)) else { return false };
    let own = |it: &str| it.rsplit(REGIONS).next().unwrap_or_default().to_owned();
    let (one, other) = (own(one), own(other));
    let is_known = !one.is_empty() && !other.is_empty() && !name.contains(&one) && !agency.contains(&other);
    is_name && is_known && !other.contains(|letter| one.contains(letter))
}

/// The name without what it ends in; `None` where it ends in nothing that acts for itself.
fn stem(name: &str) -> Option<&str> {
    KINDS.iter().find_map(|kind| bare(name).strip_suffix(kind))
}

fn is_township(name: &str) -> bool {
    bare(name).ends_with(['镇', '乡', '道'])
}

fn bare(name: &str) -> &str {
    ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{check_rule, check_silent, report, report_with};

    const ACTS: &str = "2024年，望川县水利局围绕防汛";
    const PREAMBLE: &str = "本报告依照《中华人民共和国政府信息公开条例》";

    fn said(found: &str) -> String {
        format!("「{found}」像是其他单位报告中的文字，本报告的机关是「望川县水利局」")
    }

    #[test]
    fn quotes_the_voice_of_another_department() {
        let marked = report_with("各项工作平稳有序。", "各项工作平稳有序，«传播民政声音»。");
        check_rule("LEF-05", &marked, &said("传播民政声音"));
        let office = "望川县人民政府东关街道办事处";
        let said = said("传播民政声音").replace("望川县水利局", office);
        check_rule("LEF-05", &marked.replace("望川县水利局", office), &said);
    }

    #[test]
    fn names_another_agency_that_acts_in_the_overview() {
        for name in ["面甸镇", "青石县面甸镇人民政府", "东关街道办事处"] {
            let marked = report_with(ACTS, &format!("2024年，«{name}»围绕防汛"));
            check_rule("LEF-05", &marked, &said(name));
        }
    }

    #[test]
    fn names_another_agency_whose_report_is_announced() {
        let other = format!("现公布«青石县财政局»2024年政府信息公开工作年度报告。{PREAMBLE}");
        check_rule("LEF-05", &report_with(PREAMBLE, &other), &said("青石县财政局"));
    }

    #[test]
    fn is_silent_about_the_agency_itself_in_full_and_in_short() {
        check_silent("LEF-05", &report());
        for name in
            ["县水利局", "水利局", "我局", "望川县水务局", "全县各乡镇", "县政府办公室", "市局", "县河长局"]
        {
            check_silent("LEF-05", &report_with(ACTS, &format!("2024年，{name}围绕防汛")));
        }
        let reference = format!("根据省民政厅2024年政府信息公开工作年度报告的格式编写。{PREAMBLE}");
        check_silent("LEF-05", &report_with(PREAMBLE, &reference));
        for name in ["望川县水利局", "望川县", "全县"] {
            let own = format!("现公布{name}2024年度政府信息公开工作年度报告。{PREAMBLE}");
            check_silent("LEF-05", &report_with(PREAMBLE, &own));
        }
    }

    #[test]
    fn is_silent_about_its_own_voice_and_that_of_all() {
        for words in ["传播水利声音", "讲好水务故事", "传播好声音", "了解民政声音", "传播政府声音"]
        {
            check_silent(
                "LEF-05",
                &report_with("各项工作平稳有序。", &format!("各项工作平稳有序，{words}。")),
            );
        }
    }

    #[test]
    fn is_silent_about_what_governments_and_their_offices_tell_of_departments() {
        for agency in ["望川县人民政府", "望川县人民政府办公室", "望川县高新区管委会"]
        {
            let text = report_with("各项工作平稳有序。", "各项工作平稳有序，传播民政声音。");
            check_silent("LEF-05", &text.replace("望川县水利局", agency));
        }
    }
}
