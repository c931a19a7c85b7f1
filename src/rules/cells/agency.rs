//! What an agency is, as far as its name says so beyond doubt.

/// What an agency is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Agency {
    /// A township or a street, or an office of one.
    Township,
    /// The government of a county, of a district of a city, or of a banner; or a department of one.
    County,
    /// A department of a local government above the county.
    Department,
}

/// The ends of the names of townships and streets.
const TOWNSHIPS: &[&str] = &["镇", "乡", "街道", "街道办事处", "镇人民政府", "乡人民政府", "苏木人民政府"];
/// The ends of the names of the governments of counties and districts.
const COUNTIES: &[&str] = &["县人民政府", "县政府", "自治县人民政府", "旗人民政府", "区人民政府", "区政府"];
/// The ends of the names of departments.
const DEPARTMENTS: &[&str] = &["局", "委员会", "中心", "大队", "支队"];
/// Names that only national bodies have, and bodies that stand for a government.
const OTHERS: &[&str] = &["国家", "国务院", "中国", "中华", "总局", "部", "管理委员会", "管委会"];
/// Regions that have the power of a province.
const REGIONS: &[&str] = &["自治区人民政府", "行政区人民政府"];

impl Agency {
    /// What the agency of that name is; `None` where the name leaves a doubt.
    pub(super) fn of(name: &str) -> Option<Self> {
        let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
        if ends(TOWNSHIPS) {
            return Some(Self::Township);
        }
        if ends(COUNTIES) && !ends(REGIONS) {
            return Some(Self::County);
        }
        let local = name.contains(['省', '市', '县', '区', '州', '旗']);
        let department = ends(DEPARTMENTS) && local && !OTHERS.iter().any(|other| name.contains(other));
        department.then(|| if name.contains('县') { Self::County } else { Self::Department })
    }

    /// Whether it is of the county level or below.
    pub(super) const fn is_small(self) -> bool {
        matches!(self, Self::Township | Self::County)
    }
}

/// Whether the name is that of an office, which decides nothing in its own name.
pub(super) fn is_office(name: &str) -> bool {
    name.ends_with("办公室") || name.ends_with("办公厅")
}

#[cfg(test)]
mod tests {
    use super::{Agency, is_office};

    #[test]
    fn is_told_from_a_plain_name() {
        assert_eq!(Agency::of("青石县白鹭镇"), Some(Agency::Township));
        assert_eq!(Agency::of("澄溪街道办事处"), Some(Agency::Township));
        assert_eq!(Agency::of("青石县人民政府"), Some(Agency::County));
        assert_eq!(Agency::of("望川市临河区人民政府"), Some(Agency::County));
        assert_eq!(Agency::of("青石县水务局"), Some(Agency::County));
        assert_eq!(Agency::of("望川市水利局"), Some(Agency::Department));
    }

    #[test]
    fn is_left_open_where_the_name_leaves_a_doubt() {
        for name in [
            "望川市人民政府",
            "云岭自治区人民政府",
            "国家水利总局",
            "望川市人民政府办公室",
            "水利部",
            "水务局",
        ] {
            assert_eq!(Agency::of(name), None, "{name}");
        }
    }

    #[test]
    fn may_be_an_office() {
        assert!(is_office("青石县人民政府办公室") && !is_office("澄溪街道办事处"));
    }
}
