//! Damage to lines.

use super::{Damage, Reach, Victim};
use crate::marks::{cell_of, is_mark};

/// The kinds.
pub(super) const KINDS: &[Damage] = &[
    Damage {
        name: "page numbers",
        reach: Reach::All,
        hurt: |it| insert(it, &["- 4 -", "— 5 —", "－ 6 －", "第 7 页 共 9 页", "-3-"]),
    },
    Damage { name: "bare page numbers", reach: Reach::Rows, hurt: |it| insert(it, &["4", "5", "12"]) },
    Damage { name: "junk lines", reach: Reach::All, hurt: |it| insert(it, JUNK) },
    Damage { name: "joined lines", reach: Reach::All, hurt: join },
    Damage { name: "broken lines", reach: Reach::All, hurt: break_up },
    Damage { name: "duplicated lines", reach: Reach::Rows, hurt: duplicate },
    Damage { name: "exchanged lines", reach: Reach::Rows, hurt: exchange },
    Damage { name: "deleted lines", reach: Reach::Rows, hurt: delete },
];

/// What stands around texts on web sites.
const JUNK: &[&str] =
    &["字号：大 中 小", "打印本页 浏览次数：1024", "扫一扫在手机打开当前页", "***", "附件2："];

/// How often a report is hurt.
const TIMES: usize = 3;

/// Inserts lines.
fn insert(victim: &mut Victim<'_>, junk: &[&str]) {
    change(victim, |victim, lines, at| {
        let line = victim.numbers().pick(junk);
        lines.insert(at, line.into());
    });
}

/// Takes the break between two lines away.
fn join(victim: &mut Victim<'_>) {
    change(victim, |victim, lines, at| {
        if at + 1 < lines.len() {
            let next = lines.remove(at + 1);
            let glue = victim.numbers().pick(&["", " "]);
            lines[at] = [lines[at].as_str(), glue, &next].concat();
        }
    });
}

/// Breaks a line, not within a figure.
fn break_up(victim: &mut Victim<'_>) {
    change(victim, |victim, lines, at| {
        let mut inside = false;
        let mut places = Vec::new();
        for (place, ch) in lines[at].char_indices() {
            if !inside {
                places.push(place);
            }
            inside = cell_of(ch).is_some() || (inside && !is_mark(ch));
        }
        if !places.is_empty() {
            let place = victim.numbers().pick(&places);
            let behind = lines[at].split_off(place);
            lines.insert(at + 1, behind);
        }
    });
}

fn duplicate(victim: &mut Victim<'_>) {
    change(victim, |_, lines, at| lines.insert(at, lines[at].clone()));
}

fn exchange(victim: &mut Victim<'_>) {
    change(victim, |_, lines, at| {
        if at + 1 < lines.len() {
            lines.swap(at, at + 1);
        }
    });
}

fn delete(victim: &mut Victim<'_>) {
    change(victim, |_, lines, at| {
        lines.remove(at);
    });
}

/// Changes lines of the tables.
fn change(victim: &mut Victim<'_>, mut change: impl FnMut(&mut Victim<'_>, &mut Vec<String>, usize)) {
    for _ in 0..TIMES {
        let (mut lines, inside) = victim.lines();
        let at = victim.numbers().pick(&inside);
        change(victim, &mut lines, at);
        victim.put(&lines);
    }
}
