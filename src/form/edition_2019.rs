//! The form of 国办公开办函〔2019〕60号 (试行), for the report years 2019 and 2020. Data only.

mod disclosure;
mod requests;

use super::edition_2021::review;
use super::sections::{DISCLOSURE, OTHER_MATTERS, OVERVIEW, PROBLEMS, REQUESTS, REVIEW};
use super::{Form, FormId, SectionSpec, TableSpec};

/// The edition of 2019.
pub static EDITION_2019: Form = Form {
    id: FormId("2019"),
    sections: &[
        OVERVIEW,
        DISCLOSURE,
        REQUESTS,
        REVIEW,
        SectionSpec { title: "政府信息公开工作存在的主要问题及改进情况", ..PROBLEMS },
        OTHER_MATTERS,
    ],
    tables: &[disclosure::TABLE, requests::TABLE, TableSpec { form: FormId("2019"), ..review::TABLE }],
};
