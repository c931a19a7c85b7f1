//! The arguments of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::locale::Locale;
use crate::rules::Profile;

/// The arguments of the process.
#[derive(Debug, Parser)]
#[command(
    name = "gouji",
    version,
    about = "检查政府信息公开工作年度报告 · Checks annual reports on government information disclosure",
    after_help = "退出状态 · Exit status: 0 没有错误 · no errors, 1 有错误 · errors, \
                  2 有输入无法读取或用法有误 · unreadable input or wrong usage"
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    #[arg(long, global = true, value_enum, default_value_t, help = "语言 · language of the sentences")]
    pub(super) lang: Language,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(about = "检查报告 · Checks reports")]
    Check(CheckArguments),
    #[command(about = "列出全部规则 · Lists every rule")]
    Rules {
        #[arg(long, value_enum, default_value_t, help = "格式 · format of the list")]
        format: ListFormat,
    },
    #[command(about = "说明一条规则 · Explains one rule")]
    Explain {
        #[arg(help = "规则代码，如 ARI-01 · code of the rule")]
        code: String,
    },
}

#[derive(Args, Debug)]
pub(super) struct CheckArguments {
    #[arg(
        value_name = "FILE",
        help = "报告文件（.txt .md .html .docx .xlsx .pdf），- 为标准输入 · reports, - for standard input"
    )]
    pub(super) files: Vec<PathBuf>,
    #[arg(
        long,
        value_name = "FILE",
        help = "同一机关的上年报告，逐年核对 · last year's report of the same agency"
    )]
    pub(super) previous: Option<PathBuf>,
    #[arg(
        long,
        value_name = "FILE",
        num_args = 1..,
        help = "所汇总的下级报告，逐格求和 · the reports that FILE sums up; FILE stands before, or behind --"
    )]
    pub(super) children: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t, help = "结果的格式 · format of the results")]
    pub(super) format: Format,
    #[arg(long, value_enum, default_value_t, help = "严格程度 · how much is asked of a report")]
    pub(super) profile: Strictness,
    #[arg(long, value_delimiter = ',', value_name = "CODES", help = "只用这些规则 · only these rules")]
    pub(super) select: Vec<String>,
    #[arg(long, value_delimiter = ',', value_name = "CODES", help = "不用这些规则 · without these rules")]
    pub(super) ignore: Vec<String>,
    #[arg(long, help = "结果中附上文本 · puts the text into the result")]
    pub(super) with_text: bool,
}

/// How the results are written.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
    Jsonl,
    Sarif,
}

/// How the rules are listed.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum ListFormat {
    #[default]
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Language {
    #[default]
    Zh,
    En,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Strictness {
    #[default]
    Default,
    Strict,
}

impl Language {
    pub(super) const fn locale(self) -> Locale {
        match self {
            Self::Zh => Locale::Zh,
            Self::En => Locale::En,
        }
    }
}

impl Strictness {
    pub(super) const fn profile(self) -> Profile {
        match self {
            Self::Default => Profile::Default,
            Self::Strict => Profile::Strict,
        }
    }
}
