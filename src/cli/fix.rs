//! `wayfolio check --fix`: what has one certain repair, repaired on the disk.

use super::arguments::{Check, Format};
use super::check;
use super::excerpt::one_line;
use super::external::External;
use super::summary::counted;
use super::terminal;
use crate::disk::{self, Folder};
use crate::mend::{self, Mended};
use crate::site::{Memory, Site};

/// The most letters of a line that are shown.
const SHOWN: usize = 100;

/// Repairs the files of a folder and says what changed; the folder then holds them as they are now.
pub(super) fn run(
    arguments: &Check,
    folder: &mut Folder,
    memory: &mut Memory,
    mut external: Option<&mut External>,
) -> anyhow::Result<()> {
    let options = check::options(arguments);
    let fixed = mend::fix(folder.tree(), |tree| {
        let mut found = Site::new(tree, &options, memory).diagnostics;
        found.extend(external.as_mut().map(|external| external.told(tree)).unwrap_or_default());
        found
    });
    let (mistakes, files) = (counted(fixed.repaired, "mistake"), counted(fixed.changes.len(), "file"));
    let words = if arguments.dry_run {
        match fixed.repaired {
            0 => "nothing here has one certain repair\n".to_owned(),
            _ => format!("{mistakes} in {files} would be mended; nothing was written\n\n"),
        }
    } else {
        disk::amend(folder.root(), &fixed.changes)?;
        folder.look_everywhere()?;
        match fixed.repaired {
            0 => "nothing here has one certain repair, so no file was changed\n".to_owned(),
            _ => format!("mended {mistakes} in {files}\n\n"),
        }
    };
    let text = lines(&fixed.mended) + &words;
    // What machines read on the standard output is one thing: what is left.
    if arguments.format == Format::Text {
        terminal::print(&text)?;
    } else {
        terminal::show(&text);
    }
    Ok(())
}

/// Shows lines before and after: `content/actions/heat.md:4: risk: hihg → risk: high`.
pub(super) fn lines(mended: &[Mended]) -> String {
    let show = |Mended { path, line, before, after }: &Mended| {
        format!("{}:{line}: {} → {}\n", one_line(path), shown(before, after), shown(after, before))
    };
    mended.iter().map(show).collect()
}

/// Shows one or a few lines on one, cut where it is long, but not before the first difference.
fn shown(words: &str, other: &str) -> String {
    let words = words.trim().lines().map(one_line).collect::<Vec<_>>().join(" ⏎ ");
    if words.is_empty() {
        return "(nothing)".to_owned();
    }
    let letters: Vec<char> = words.chars().collect();
    let same = letters.iter().zip(one_line(other).chars()).take_while(|(a, b)| **a == *b).count();
    let start = if same > SHOWN / 2 { same - SHOWN / 4 } else { 0 };
    let end = letters.len().min(start + SHOWN);
    let (before, after) = (if start > 0 { "…" } else { "" }, if end < letters.len() { "…" } else { "" });
    format!("{before}{}{after}", letters[start..end].iter().collect::<String>())
}
