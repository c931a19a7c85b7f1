//! Runs the command line in a folder of its own.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A report without its last section, and so with one finding of STR-06.
pub(super) const SHORT: &str = "望川县水利局2024年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n\
    二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n\
    五、存在的主要问题及改进情况\n问题一，改进一。\n";
/// Its last section.
pub(super) const END: &str = "六、其他需要报告的事项\n无。\n";

/// What a run of the command line came to.
pub(super) struct Run {
    pub(super) status: i32,
    pub(super) out: String,
    pub(super) err: String,
}

/// A folder with files to check.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// An empty folder for the test named `test`.
    pub(super) fn new(test: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The folder with the file `name` in it.
    pub(super) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.join(name), content).unwrap();
        self
    }

    /// Runs `gouji` with `arguments`, separated by spaces, and nothing to read from standard input.
    pub(super) fn run(&self, arguments: &str) -> Run {
        self.run_on(b"", arguments)
    }

    /// The same with `input` on standard input.
    pub(super) fn run_on(&self, input: &[u8], arguments: &str) -> Run {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        // A run that reads no input may have closed it.
        let _ = child.stdin.take().unwrap().write_all(input);
        child.wait_with_output().unwrap().into()
    }

    /// The command that [`Self::run`] runs.
    pub(super) fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gouji"));
        command.args(arguments.split_whitespace()).current_dir(&self.0);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

impl Run {
    /// Standard output as JSON.
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
