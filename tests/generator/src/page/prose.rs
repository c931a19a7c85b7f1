//! The prose of a report: an agency that does not exist says in plain words what the tables say.

use gouji::form::SectionId;

use crate::drawn::Drawn;
use crate::numbers::Numbers;

const PLACES: &[&str] = &["青石县", "望川县", "云栖市", "东屏区", "白杨旗"];
const OFFICES: &[&str] = &["水务局", "林业和草原局", "档案服务中心", "文化和旅游局", "应急管理局"];

/// What a report says around its tables.
pub(super) struct Prose {
    /// The title.
    pub(super) title: String,
    /// What stands between the title and the first heading.
    pub(super) intro: Vec<String>,
    agency: String,
    year: u64,
    requests: [String; 4],
    /// Whether sentences stand between a heading and its table.
    chatty: bool,
}

impl Prose {
    /// The prose that goes with the drawn figures.
    pub(super) fn of(drawn: &Drawn, numbers: &mut Numbers) -> Self {
        let agency = format!("{}{}", numbers.pick(PLACES), numbers.pick(OFFICES));
        let year = if drawn.form.id.0 == "2019" { 2019 + numbers.below(2) } else { 2021 + numbers.below(4) };
        let requests = ["received", "carried-over", "outcome-total", "carried-forward"].map(|row| {
            let total = drawn.named("requests", row, "total").and_then(|cell| cell.value.clone());
            total.unwrap_or_else(|| "0".into())
        });
        let title = format!("{agency}{year}年政府信息公开工作年度报告");
        let intro = intro(&agency, year, numbers);
        Self { title, intro, agency, year, requests, chatty: numbers.chance(20) }
    }

    /// The paragraphs of a section, those before its table.
    pub(super) fn section(&self, id: SectionId) -> Vec<String> {
        let Self { agency, year, requests: [received, carried_over, handled, carried_forward], .. } = self;
        let next = year + 1;
        match id.0 {
            "overview" => vec![
                format!("{year}年，{agency}按照政府信息公开的要求开展各项工作，总体平稳。"),
                format!("（一）主动公开情况。全年通过网站公开各类信息310条，其中图片解读12条。"),
                format!(
                    "（二）依申请公开情况。{year}年新收政府信息公开申请{received}件，上年结转{carried_over}件，\
                     办结{handled}件，结转下年度继续办理{carried_forward}件。"
                ),
                "（三）政府信息管理情况。逐件核对文件效力，在网站同步标注。".into(),
                "（四）政府信息公开平台建设情况。改版了网站专栏，新设查询页2个。".into(),
                "（五）监督保障情况。每季度抽查一次栏目更新情况，组织培训2次，纳入工作考核，开展社会评议，未发生责任追究情形。".into(),
            ],
            "disclosure" if self.chatty => vec![format!("{year}年主动公开的政府信息如下表所列：")],
            "requests" if self.chatty => {
                vec![format!("{year}年收到的申请均在法定期限内答复，具体数据见下表。")]
            }
            "problems" => vec![
                "存在的主要问题：一是部分信息发布偏晚；二是解读形式单一。".into(),
                format!("改进情况：一是把发布时限写入工作流程，{next}年逐月核对；二是为重要文件配发图解。"),
            ],
            "other-matters" => vec![format!("{year}年，{agency}收取信息处理费0元，没有其他需要报告的事项。")],
            _ => Vec::new(),
        }
    }
}

/// What reports say first: what they rest on, which six parts they have, whom to ask.
fn intro(agency: &str, year: u64, numbers: &mut Numbers) -> Vec<String> {
    let period = format!(
        "本报告依照《中华人民共和国政府信息公开条例》编写，所列数据的统计期限为{year}年1月1日至{year}年12月31日。"
    );
    let parts = "报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、\
                 政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。";
    let contact =
        format!("如有疑问，请与{agency}联系（地址：堤岸路8号，邮政编码：000000，电话：0000-1234567）。");
    match numbers.below(4) {
        0 => vec![format!("{period}{parts}{contact}")],
        1 => vec![period + parts, contact],
        2 => vec![period],
        _ => vec![period, contact],
    }
}
