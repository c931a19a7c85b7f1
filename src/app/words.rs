//! The words of the page around the findings. A word that one language lacks does not compile.

mod aside;
mod beside;
mod en;
mod export;
mod form;
mod mending;
mod reports;
mod zh;

pub(crate) use aside::AsideWords;
pub(crate) use beside::BesideWords;
pub(crate) use export::ExportWords;
pub(crate) use form::FormWords;
pub(crate) use mending::MendingWords;
pub(crate) use reports::ReportsWords;

use crate::locale::Locale;
use crate::report::Coverage;

/// The words of the page in one language.
pub(crate) struct Words {
    /// The language, as HTML names it.
    pub(crate) lang: &'static str,
    /// The name of the product.
    pub(crate) name: &'static str,
    /// What it is, in a few words.
    pub(crate) purpose: &'static str,
    /// Goes past everything to the text.
    pub(crate) skip_to_text: &'static str,
    /// Goes past everything to the findings.
    pub(crate) skip_to_findings: &'static str,
    /// The switch to larger letters.
    pub(crate) large_letters: &'static str,
    /// The heading above the empty box.
    pub(crate) welcome: &'static str,
    /// What the person gets for it.
    pub(crate) promise: &'static str,
    /// What is checked, each with how many of it the form has.
    pub(crate) checks: [(&'static str, &'static str); 3],
    /// The label of the empty box.
    pub(crate) paste_here: &'static str,
    /// How to fill it.
    pub(crate) paste_how: &'static str,
    /// What the drop area takes, before the button that opens a file.
    pub(crate) drop_here: &'static str,
    /// What is said while a file hangs over the page.
    pub(crate) drop_now: &'static str,
    /// Opens a file.
    pub(crate) open_file: &'static str,
    /// Loads the example.
    pub(crate) try_example: &'static str,
    /// Where the text goes: nowhere.
    pub(crate) privacy: &'static str,
    /// How long the browser keeps the text, and why.
    pub(crate) kept: &'static str,
    /// Puts the text away.
    pub(crate) another: &'static str,
    /// Brings the replaced text back.
    pub(crate) bring_back: &'static str,
    /// The heading of the text.
    pub(crate) text: &'static str,
    /// How the text and the findings go together.
    pub(crate) text_how: &'static str,
    /// What is different for a very long text.
    pub(crate) text_is_long: &'static str,
    /// What is different for a huge text.
    pub(crate) text_is_huge: &'static str,
    /// The heading of the findings.
    pub(crate) findings: &'static str,
    /// The label of the filter.
    pub(crate) filter: &'static str,
    /// The filter that lets everything through.
    pub(crate) all: &'static str,
    /// What stands in place of the list when there are no findings.
    pub(crate) nothing_found: &'static str,
    /// The verdict where nothing was found in what could be read, which is not all.
    pub(crate) nothing_found_so_far: &'static str,
    /// What stands in place of the list when the filter leaves none.
    pub(crate) none_of_these: &'static str,
    /// The group of findings before the first section.
    pub(crate) front: &'static str,
    /// The figure in the report.
    pub(crate) reported: &'static str,
    /// The figure that follows from the others.
    pub(crate) computed: &'static str,
    /// The provisions.
    pub(crate) basis: &'static str,
    /// Goes to the finding before.
    pub(crate) previous: &'static str,
    /// Goes to the finding after.
    pub(crate) next: &'static str,
    /// Goes from the text back to the list.
    pub(crate) back_to_list: &'static str,
    /// The label of the way through the findings.
    pub(crate) steps: &'static str,
    /// The label of the coverage.
    pub(crate) coverage: &'static str,
    /// What the count of sections counts.
    pub(crate) sections_found: &'static str,
    /// What the count of cells counts.
    pub(crate) cells_read: &'static str,
    /// What the count of equations counts.
    pub(crate) equations_hold: &'static str,
    /// What is said while the check waits or runs.
    pub(crate) checking: &'static str,
    /// The link to the edition in one file.
    pub(crate) one_file: &'static str,
    /// What that is.
    pub(crate) one_file_is: &'static str,
    /// The line at the foot, before the versions.
    pub(crate) engine: &'static str,
    /// The version of the rules.
    pub(crate) rules: &'static str,
    /// The line that the finding is in.
    pub(crate) line: fn(usize) -> String,
    /// The line where something absent should stand.
    pub(crate) absent_at: fn(usize) -> String,
    /// A report year.
    pub(crate) year: fn(u16) -> String,
    /// An edition of the form.
    pub(crate) edition: fn(&str) -> String,
    /// One finding among all: its number and how many there are.
    pub(crate) step: fn(usize, usize) -> String,
    /// What was left out of the check; `None` where nothing was.
    pub(crate) gaps: fn(&Coverage) -> Option<String>,
    /// The result as it is read out: errors, warnings and hints.
    pub(crate) announcement: fn(usize, usize, usize) -> String,
    /// What stands before the title when there are errors.
    pub(crate) title_count: fn(usize) -> String,
    /// The words around the form as it was read.
    pub(crate) form: &'static FormWords,
    /// The words around a wrong sum and around putting the text right.
    pub(crate) mending: &'static MendingWords,
    /// The words around findings that a person set aside.
    pub(crate) aside: &'static AsideWords,
    /// The words around the reports that a report stands beside.
    pub(crate) beside: &'static BesideWords,
    /// The words around files for others.
    pub(crate) export: &'static ExportWords,
    /// The words of the list of reports.
    pub(crate) reports: &'static ReportsWords,
}

/// The words of `locale`.
#[must_use]
pub(crate) const fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Zh => &zh::WORDS,
        Locale::En => &en::WORDS,
    }
}
