//! How tables, rows and columns are called in English; the form's own labels where there is no English name.

use crate::form::{CellKey, ColumnSpec, EDITION_2021, RowSpec, SectionSpec, TableSpec};

/// A section by its number and English name.
pub(super) fn section(spec: &SectionSpec) -> String {
    let number = EDITION_2021.sections.iter().position(|it| it.id == spec.id).map_or(0, |index| index + 1);
    let name = match spec.id.0 {
        "overview" => "overview",
        "disclosure" => "proactive disclosure",
        "requests" => "applications received and handled",
        "review" => "reconsideration and litigation",
        "problems" => "problems and improvements",
        "other-matters" => "other matters",
        _ => spec.title,
    };
    format!("section {number} ({name})")
}

/// A table by the number of its section.
pub(super) fn table(spec: &TableSpec) -> String {
    let index = EDITION_2021.sections.iter().position(|section| section.id == spec.section);
    format!("the table of section {}", index.map_or(0, |index| index + 1))
}

/// A row.
pub(super) fn row(spec: &RowSpec) -> &'static str {
    match spec.id.0 {
        "regulations" => "regulations",
        "normative-documents" => "normative documents",
        "licences" => "administrative licences",
        "penalties" => "administrative penalties",
        "coercive-measures" => "coercive measures",
        "fees" => "administrative fees",
        "other-services" => "other services to the public",
        "procurement" => "government procurement",
        "closed" => "closed otherwise",
        "received" => "received this year",
        "carried-over" => "carried over from last year",
        "granted" => "granted",
        "partly-granted" => "partly granted",
        "refused-state-secret" => "refused: state secret",
        "refused-law" => "refused: prohibited by law",
        "refused-safety" => "refused: safety and stability",
        "refused-third-party" => "refused: rights of third parties",
        "refused-internal" => "refused: internal affairs",
        "refused-process" => "refused: information in process",
        "refused-enforcement" => "refused: enforcement files",
        "refused-query" => "refused: matters of official query",
        "unavailable-not-held" => "unavailable: not held",
        "unavailable-creation" => "unavailable: would have to be created",
        "unavailable-unclear" => "unavailable: still unclear after correction",
        "declined-petition" => "declined: petition or complaint",
        "declined-repeat" => "declined: repeated application",
        "declined-publication" => "declined: published material",
        "declined-excessive" => "declined: excessive applications",
        "declined-reissue" => "declined: confirmation or reissue",
        "closed-no-correction" => "closed: not corrected in time",
        "closed-unpaid" => "closed: fee not paid in time",
        "closed-other" => "closed: other",
        "outcome-total" => "total of outcomes",
        "carried-forward" => "carried forward to next year",
        "reconsideration" => "administrative reconsideration",
        "litigation-direct" => "litigation without reconsideration",
        "litigation-after" => "litigation after reconsideration",
        _ => spec.label,
    }
}

/// A column.
pub(super) fn column(spec: &ColumnSpec) -> &'static str {
    match spec.label {
        "本年制发件数" => "issued this year",
        "本年废止件数" => "repealed this year",
        "现行有效件数" => "in force",
        "本年处理决定数量" => "decisions this year",
        "本年收费金额（单位：万元）" => "amount charged (10,000 yuan)",
        "本年新制作数量" => "made this year",
        "本年新公开数量" => "disclosed this year",
        "对外公开总数量" => "disclosed in all",
        "上一年项目数量" => "items last year",
        "本年增/减" => "change this year",
        "处理决定数量" => "decisions",
        "采购项目数量" => "purchases",
        "采购总金额" => "amount spent",
        "自然人" => "natural persons",
        "商业企业" => "enterprises",
        "科研机构" => "research institutions",
        "社会公益组织" => "public welfare organisations",
        "法律服务机构" => "legal service agencies",
        "其他" => "others",
        "总计" => "total",
        "结果维持" => "upheld",
        "结果纠正" => "corrected",
        "其他结果" => "other results",
        "尚未审结" => "pending",
        other => other,
    }
}

/// A cell by its table, row and column.
pub(in crate::locale) fn cell(key: CellKey) -> String {
    let spec = key.spec();
    let names = spec.and_then(|spec| Some((table(spec), row(spec.row(key.row)?), spec.column(key.column)?)));
    names.map_or_else(String::new, |(table, row, spec)| format!("{table}, “{row}”, “{}”", column(spec)))
}

#[cfg(test)]
mod tests {
    use super::{column, row};
    use crate::form::EDITIONS;

    #[test]
    fn every_row_and_column_has_an_english_name() {
        for table in EDITIONS.iter().flat_map(|form| form.tables) {
            table.rows.iter().for_each(|it| assert!(row(it).is_ascii(), "{}", it.id.0));
            table.columns.iter().for_each(|it| assert!(column(it).is_ascii(), "{}", it.id.0));
        }
    }
}
