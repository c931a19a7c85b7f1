//! What can be wrong with the title and the sections.

use crate::form::SectionSpec;

/// What can be wrong with the title and the sections.
#[derive(Clone, Debug, PartialEq)]
pub enum StructureFinding {
    /// A section of the form is missing.
    SectionMissing(&'static SectionSpec),
    /// A section stands on the wrong side of another one.
    SectionOutOfOrder {
        /// The section that stands too early or too late.
        section: &'static SectionSpec,
        /// The section that it should follow or precede.
        neighbour: &'static SectionSpec,
        /// Whether it stands too late, so after the neighbour.
        late: bool,
    },
    /// A heading carries another ordinal than the form's.
    WrongOrdinal {
        /// The section.
        section: &'static SectionSpec,
        /// The ordinal in the report.
        found: String,
    },
    /// The six headings are numbered in different styles.
    MixedNumbering {
        /// The ordinal that differs from the form's style.
        found: String,
        /// The same in the form's style.
        expected: String,
    },
    /// Nothing stands under a heading.
    SectionEmpty(&'static SectionSpec),
    /// Hardly anything stands under a heading.
    SectionShort(&'static SectionSpec),
    /// The overview says nothing of an aspect that the form asks for.
    AspectMissing(&'static str),
    /// There is no title.
    TitleMissing,
    /// The title lacks a part of its fixed wording.
    TitleIncomplete {
        /// The title.
        title: String,
        /// What it lacks.
        lacks: TitleLack,
    },
    /// The title names no year.
    TitleWithoutYear {
        /// The title.
        title: String,
    },
    /// The last section does not say what was charged for handling information.
    NoFeeStatement(&'static SectionSpec),
    /// A second report begins here; only the first was read.
    SecondReport,
    /// The introduction lists another number of parts than it says.
    PartCount {
        /// How many it says.
        stated: usize,
        /// How many it lists.
        listed: usize,
    },
}

/// What a title lacks of its fixed wording.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TitleLack {
    /// 政府信息公开工作, the subject.
    Subject,
    /// Only 工作 of the subject.
    Work,
    /// 年度报告, the genre.
    Genre,
    /// Both subject and genre.
    Name,
}
