//! Traditional characters as the simplified ones of the form.
//!
//! Copies of reports that a program converted, or a browser translated, have them. Folded are the characters of titles,
//! labels and what stands around them, one for one; words that differ as a whole are not.

use std::sync::LazyLock;

/// Traditional characters, each followed by its simplified one, in ascending order.
const PAIRS: &str = "\
     並并係系倉仓個个們们備备傳传傷伤僅仅價价儀仪億亿優优儲储兒儿內内兩两冊册凍冻別别刪删則则剛刚創创劃划劇剧劉刘劑剂動动務务勞劳勢势勵励勸劝匯汇區区協协卻却厲厉參参\
     吳吴員员問问啟启喪丧單单嚮向嚴严國国圍围園园圓圆圖图團团報报場场塊块塵尘壓压壘垒壞坏壟垄夠够夢梦夥伙奪夺奮奋婦妇孫孙學学實实寧宁審审寫写寬宽將将專专尋寻對对導导\
     層层屬属島岛嶺岭帶带幣币幫帮幹干幾几庫库廠厂廢废廣广廳厅強强彈弹後后徑径從从復复徵征徹彻恆恒悅悦態态慮虑慶庆憂忧憑凭憲宪應应懷怀戰战戶户掃扫採采揚扬換换損损搶抢\
     撥拨撫抚擇择擊击擔担據据擠挤擬拟擴扩攝摄敗败敵敌數数斷断於于時时書书會会東东條条業业極极榮荣構构樂乐樓楼標标樣样樹树橋桥機机橫横檔档檢检權权歡欢歲岁歷历歸归殘残\
     殺杀毀毁氣气決决沖冲況况淨净減减測测準准溫温滿满漁渔漢汉漲涨潔洁潤润濟济濱滨災灾為为無无煙烟營营爐炉爭争爾尔牆墙狀状獎奖獨独獲获獻献現现瑪玛環环產产畫画異异當当\
     瘋疯療疗發发盡尽監监眾众確确碼码礎础礙碍禦御禮礼稅税種种稱称積积穩稳窮穷競竞筆笔節节範范築筑簡简籌筹粵粤糧粮糾纠紀纪約约納纳純纯紙纸級级細细終终組组結结絕绝給给\
     統统經经綜综維维網网緊紧線线編编練练縣县縮缩縱纵總总績绩織织繼继續续罰罚習习聯联聲声職职聽听脫脱臨临臺台與与興兴舉举舊旧萬万藝艺藥药處处號号術术衛卫補补製制複复\
     見见規规視视覺觉覽览觀观觸触訂订計计訊讯討讨訓训託托記记訟讼訪访設设許许訴诉評评詢询試试話话詳详誌志認认誠诚誤误說说課课調调談谈請请論论諮咨講讲謹谨證证譯译議议\
     護护讀读變变讓让豐丰貝贝負负財财貢贡貧贫貨货貫贯責责貴贵買买貸贷費费資资賣卖賦赋質质購购賽赛贊赞跡迹車车軌轨軍军較较載载輔辅輕轻輪轮輸输轉转辦办辭辞農农這这進进\
     運运過过達达違违遞递遠远適适選选遺遗還还邊边郵邮鄉乡鄰邻醫医釋释針针鋼钢錄录錢钱鎮镇鐘钟鐵铁鑒鉴長长門门閉闭開开間间閘闸閱阅關关陰阴陳陈陸陆陽阳隊队階阶際际隨随\
     險险雙双雜杂離离難难雲云電电靈灵靜静響响頁页頂顶項项順顺須须預预頒颁領领頭头頻频題题額额願愿類类顧顾風风飛飞養养館馆馬马駐驻驗验體体髮发魚鱼鮮鲜麗丽點点黨党齊齐\
     齡龄龍龙";

/// The simplified character of a traditional one; any other character as it is.
#[must_use]
pub fn simplified(character: char) -> char {
    let Some(place) = u32::from(character).checked_sub(FIRST) else { return character };
    let marks =
        usize::try_from(place / 64).ok().and_then(|at| TABLE.marks.get(at)).copied().unwrap_or_default();
    if marks >> (place % 64) & 1 == 0 {
        return character;
    }
    let found = TABLE.pairs.binary_search_by_key(&character, |pair| pair.0);
    found.ok().and_then(|place| TABLE.pairs.get(place)).map_or(character, |pair| pair.1)
}

/// A text in simplified characters.
#[must_use]
pub fn folded(text: &str) -> String {
    text.chars().map(simplified).collect()
}

/// The first of the unified ideographs, and how many words of 64 bits have a bit for each.
const FIRST: u32 = 0x4e00;
const WORDS: usize = 0x5200 / 64;

/// The pairs, ready for look-up.
struct Table {
    /// A bit for each ideograph: whether it is a traditional one. Most are none, and every character is looked up.
    marks: [u64; WORDS],
    pairs: Vec<(char, char)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (from, to) = (PAIRS.chars().step_by(2), PAIRS.chars().skip(1).step_by(2));
    let mut marks = [0; WORDS];
    for place in from.clone().filter_map(|it| u32::from(it).checked_sub(FIRST)) {
        if let Some(word) = usize::try_from(place / 64).ok().and_then(|at| marks.get_mut(at)) {
            *word |= 1 << (place % 64);
        }
    }
    Table { marks, pairs: from.zip(to).collect() }
});

#[cfg(test)]
mod tests {
    use super::{TABLE, folded, simplified};

    #[test]
    fn folds_titles_and_labels() {
        assert_eq!(folded("一、總體情況"), "一、总体情况");
        assert_eq!(
            folded("四、政府信息公開行政復議、行政訴訟情況"),
            "四、政府信息公开行政复议、行政诉讼情况"
        );
        assert_eq!(folded("本年廢止件數"), "本年废止件数");
        assert_eq!(folded("总体情况 A1"), "总体情况 A1");
    }

    #[test]
    fn are_in_order_and_given_once() {
        assert!(TABLE.pairs.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn no_simplified_character_is_folded_again() {
        assert!(TABLE.pairs.iter().all(|pair| simplified(pair.1) == pair.1));
    }
}
