//! A portfolio that pictures have the hardest time with: a mission without anything, one with sixty milestones and two hundred actions,
//! titles that are far too long, right-to-left text.

#![expect(clippy::format_push_string, reason = "texts are put together from lines; speed is no matter here")]

use super::folder::Folder;

/// How many milestones and actions the large mission has.
const LARGE: (usize, usize) = (60, 200);

/// Writes the portfolio in a language: with `ar` everything reads from right to left.
pub(crate) fn extremes(language: &str) -> Folder {
    let mut files = Folder::new();
    let mut write = |path: String, text: String| _ = files.insert(format!("content/{path}"), text.into_bytes());
    write("portfolio.yaml".to_owned(), format!("model: 1\ntitle: Extremes\nlanguage: {language}\ncurrency: EUR\n"));
    write("missions/empty.md".to_owned(), "---\ntitle: Nothing yet\ntarget: 2035\nstarts: 2026\n---\n".to_owned());
    write("missions/open.md".to_owned(), "---\ntitle: Without an end\n---\n".to_owned());
    large(&mut write);
    long(&mut write);
    right_to_left(&mut write);
    files
}

/// Sixty milestones on a main line and many branches, two hundred actions in every state.
fn large(write: &mut impl FnMut(String, String)) {
    let (milestones, actions) = LARGE;
    let mut text = "---\ntitle: A mission with very many steps\ntarget: 2040\nstarts: 2000\nmilestones:\n".to_owned();
    for at in 0..milestones {
        let year = 2001 + at * 39 / milestones;
        text += &format!("  - id: m{at}\n    title: Step {at} of the many that there are\n    shown_by: event\n");
        text += &match (year < 2026, at % 5) {
            (true, 0..=3) => format!("    met: {year}-0{}\n", at % 9 + 1),
            (false, 1) => String::new(),
            _ => format!("    by: {year}\n"),
        };
        // Every fourth begins a branch; the others follow the one before.
        if at > 0 && at % 4 != 0 {
            text += &format!("    needs: [m{}]\n", at - 1);
        } else if at > 8 {
            text += &format!("    needs: [m{}]\n", at - 8);
        }
    }
    text += "barriers:\n";
    for at in (3..milestones).step_by(7) {
        text += &format!(
            "  - id: b{at}\n    title: What stands before step {at}\n    status: open\n    severity: high\n    blocks: [m{at}]\n"
        );
    }
    write("missions/large.md".to_owned(), text + "---\n");
    for at in 0..actions {
        let stage = ["completed", "underway", "idea", "operating", "paused", "ready", "completed"][at % 7];
        let start = 2000 + at % 27;
        let mut text = format!("---\ntitle: Action {at} that somebody takes\nstage: {stage}\nstarts: {start}\n");
        if at % 3 != 0 {
            text += &format!("ends: {}\n", start + 1 + at % 9);
        }
        text += &format!("advances: [large/m{}]\n---\n", at * 7 % milestones);
        write(format!("actions/a{at}.md"), text);
    }
}

/// Titles of many words, and of one word that is too long for any line.
fn long(write: &mut impl FnMut(String, String)) {
    let title = "The title of something that nobody could say in fewer words than these, of which there are really far too many";
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let mut text = format!("---\ntitle: {title}\ntarget: 2032\nstarts: 2020\nmilestones:\n");
    for (at, title) in [title, word, title, word].iter().enumerate() {
        text += &format!("  - id: m{at}\n    title: {title}\n    by: {}\n    shown_by: event\n", 2027 + at);
        if at > 0 {
            text += &format!("    needs: [m{}]\n", at - 1);
        }
    }
    text += &format!("barriers:\n  - id: b\n    title: {title}\n    status: open\n    blocks: [m1]\n");
    text += &format!("enablers:\n  - id: e\n    title: {word}\n    status: missing\n    helps: [m2]\n");
    write("missions/long.md".to_owned(), text + "---\n");
    for at in 0..6 {
        let title = if at % 2 == 0 { title } else { word };
        let text =
            format!("---\ntitle: {title}\nstage: underway\nstarts: 202{at}\nadvances: [long/m{}]\n---\n", at % 4);
        write(format!("actions/long-{at}.md"), text);
    }
}

/// Arabic and Hebrew words, and Chinese ones that no space breaks.
fn right_to_left(write: &mut impl FnMut(String, String)) {
    let titles = [
        "جزيرة خالية من الوقود الأحفوري",
        "האי ללא דלק מאובנים עד סוף העשור",
        "到二〇三〇年全岛不再使用化石燃料的行动计划",
    ];
    let mut text = format!("---\ntitle: {}\ntarget: 2031\nstarts: 2015\nmilestones:\n", titles[0]);
    for at in 0..6 {
        text += &format!("  - id: m{at}\n    title: {}\n    by: {}\n    shown_by: event\n", titles[at % 3], 2025 + at);
        if at > 0 {
            text += &format!("    needs: [m{}]\n", at - 1);
        }
    }
    write("missions/scripts.md".to_owned(), text + "---\n");
    for at in 0..9 {
        let title = titles[(at + 1) % 3];
        let text = format!(
            "---\ntitle: {title}\nstage: underway\nstarts: 20{}\nadvances: [scripts/m{}]\n---\n",
            15 + at,
            at % 6
        );
        write(format!("actions/scripts-{at}.md"), text);
    }
}
