//! Words about files that cannot be read, and what to do.

use crate::reader::{Foreign, Unreadable};

/// Why the bytes of a file say nothing, and what the person can do.
pub(in crate::locale) fn unreadable_bytes(reason: &Unreadable) -> String {
    match reason {
        Unreadable::Empty => "里面没有内容（0 字节）。文件可能没有保存好或没有下载完整，重新保存或下载后再检查。".into(),
        Unreadable::UnsupportedKind(kind) => unsupported(kind),
        Unreadable::Image => {
            "这是图片，图片中的文字不能读取。用文字识别软件转成文字，核对后粘贴检查，或者找到原来的 Word 文件。".into()
        }
        Unreadable::NotUtf8 => {
            "文字编码不是 UTF-8、UTF-16 或 GB18030，不能读取。用记事本打开，选择“另存为”，编码选“UTF-8”，保存后再检查。".into()
        }
        Unreadable::Encrypted => {
            "文件设了打开密码，不能读取。用原来的软件输入密码打开，取消密码后另存一份再检查。".into()
        }
        Unreadable::Damaged => {
            "文件已损坏或不完整，不能读取。重新下载或导出一份；如果原来的软件还能打开，另存一份后再检查。".into()
        }
        Unreadable::TooComplex => {
            "文件的内容远远超出一份年报。只把年报部分另存为一个文件，或者复制年报全文后检查。".into()
        }
        Unreadable::Scanned => {
            "这是扫描件，页面是图片，没有文字可以读取。请用年报的 Word 原件或由它直接导出的 PDF 检查。".into()
        }
        Unreadable::Garbled => {
            "PDF 没有说明字形对应的文字，读出的会是乱码。请用年报的 Word 原件，或由它重新导出的 PDF 检查。".into()
        }
        Unreadable::TooLarge { megabytes } => {
            format!("文件解压后超过 {megabytes} MB，不像是一份年报，没有读取。把年报部分复制到新文档中保存，再检查。")
        }
    }
}

fn unsupported(kind: &Foreign) -> String {
    match kind {
        Foreign::OldDocument => {
            "这是旧版 Word 或 WPS 文档（.doc、.wps），不能直接读取。在 Word 或 WPS 中打开，另存为 .docx，或者全选、复制后粘贴检查。"
        }
        Foreign::OldWorkbook => {
            "这是旧版 Excel 或 WPS 表格（.xls、.et），不能直接读取。在 Excel 或 WPS 中打开，另存为 .xlsx 后再检查。"
        }
        Foreign::BinaryWorkbook => "这是二进制的 Excel 工作簿（.xlsb），不能直接读取。在 Excel 中打开，另存为 .xlsx 后再检查。",
        Foreign::Slides => "这是演示文稿，不能读取。把年报的文字和表格复制到 Word 或 WPS 文档中，存为 .docx 后再检查。",
        Foreign::RichText => "这是 RTF 文档，不能直接读取。在 Word 或 WPS 中打开，另存为 .docx，或者全选、复制后粘贴检查。",
        Foreign::OpenDocument => {
            "这是 OpenDocument 文档（.odt），不能直接读取。在 LibreOffice、Word 或 WPS 中打开，另存为 .docx 后再检查。"
        }
        Foreign::OpenWorkbook => {
            "这是 OpenDocument 表格（.ods），不能直接读取。在 LibreOffice、Excel 或 WPS 中打开，另存为 .xlsx 后再检查。"
        }
        Foreign::Ofd => "这是 OFD 版式文件，不能直接读取。用 OFD 阅读器打开，全选、复制后粘贴检查，或者检查生成它的 Word 文件。",
        Foreign::WebArchive => {
            "这是打包保存的网页（.mht），不能直接读取。在 Word 或 WPS 中打开，另存为 .docx，或者在浏览器中全选、复制后粘贴检查。"
        }
        Foreign::OfficeXml => {
            "这是 XML 格式的 Word 或 Excel 文件，不能直接读取。在 Word、Excel 或 WPS 中打开，另存为 .docx 或 .xlsx 后再检查。"
        }
        Foreign::Wrapped => {
            "这份文档的正文是嵌入的另一个文件，不能直接读取。在 Word 中打开，另存为 .docx，或者全选、复制后粘贴检查。"
        }
        Foreign::UnusualPackage => {
            "文件采用不常见的压缩方式，不能直接读取。在 Word、Excel 或 WPS 中打开，另存一份后再检查。"
        }
        Foreign::Archive => "这是压缩包，不能直接检查。先解压，再检查里面的年报文件。",
        Foreign::Other(extension) => return other(extension),
    }
    .into()
}

fn other(extension: &str) -> String {
    let kind = if extension.is_empty() { "这种".to_owned() } else { format!(" {extension} ") };
    format!(
        "不能读取{kind}格式的文件。打开原文件，全选、复制后粘贴检查，或者另存为 .docx、.txt 文件后再检查。"
    )
}
