//! The form of 国办公开办函〔2021〕30号, for the report years from 2021 on. Data only.

mod disclosure;
mod requests;
pub(super) mod review;

use super::sections::{DISCLOSURE, OTHER_MATTERS, OVERVIEW, PROBLEMS, REQUESTS, REVIEW};
use super::{Form, FormId};

/// The edition of 2021.
pub static EDITION_2021: Form = Form {
    id: FormId("2021"),
    sections: &[OVERVIEW, DISCLOSURE, REQUESTS, REVIEW, PROBLEMS, OTHER_MATTERS],
    tables: &[disclosure::TABLE, requests::TABLE, review::TABLE],
};
