//! The ordinary ideographs behind compatibility forms, in the order of their blocks.
//!
//! Text taken from PDF files has them: fonts share a glyph between an ideograph and its compatibility form, and the
//! text then carries the wrong one of two characters that look the same.

/// The ideographs of the Kangxi radicals, U+2F00 to U+2FD5.
const KANGXI: &str = "\
     一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工\
     己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉\
     瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行\
     衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯\
     鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// The ideographs of the compatibility ideographs, U+F900 to U+FAD9.
const COMPATIBILITY: &str = "\
     豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞\
     擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧\
     怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐\
     戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂\
     燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘\
     藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟\
     蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐\
     祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔\
     婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛\
     練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎";

/// The ordinary ideograph of a Kangxi radical or compatibility ideograph; any other character as it is.
pub(super) fn ideograph(character: char) -> char {
    let (block, first) = match character {
        '\u{2f00}'..='\u{2fd5}' => (KANGXI, 0x2f00),
        '\u{f900}'..='\u{fad9}' => (COMPATIBILITY, 0xf900),
        _ => return character,
    };
    let index = usize::try_from(u32::from(character) - first).unwrap_or_default();
    block.chars().nth(index).unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::decompose_compatible;

    use super::ideograph;

    #[test]
    fn agrees_with_unicode() {
        for character in ('\u{2f00}'..='\u{2fd5}').chain('\u{f900}'..='\u{fad9}') {
            let mut decomposed = Vec::new();
            decompose_compatible(character, |it| decomposed.push(it));
            assert_eq!(vec![ideograph(character)], decomposed, "{character}");
        }
    }
}
