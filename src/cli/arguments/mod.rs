//! The arguments of every command, and the help that explains them.

mod add;
mod build;
mod check;
mod completions;
mod diff;
mod editor;
mod export;
mod gaps;
mod init;
mod man;
mod rename;
mod schema;
mod serve;
mod theme;

#[cfg(test)]
mod tests;

pub(super) use add::Add;
pub(super) use build::Build;
pub(super) use check::{Check, Format};
pub(super) use completions::Completions;
pub(super) use diff::{Diff, DiffFormat};
pub(super) use editor::Editor;
pub(super) use export::Export;
pub(super) use gaps::{By, Form, Gaps};
pub(super) use init::Init;
pub(super) use man::Man;
pub(super) use rename::Rename;
pub(super) use schema::Schema;
pub(super) use serve::Serve;
pub(super) use theme::{Check as ThemeCheck, Copy as ThemeCopy, List as ThemeList, Theme, ThemeCommand};

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil;

use crate::graph::Drafts;
use crate::site::Options;

/// Publishes a community's mission portfolio: Markdown in, a checked and browsable site out.
#[derive(Debug, Parser)]
#[command(
    name = "wayfolio",
    version,
    about,
    max_term_width = 100,
    arg_required_else_help = true,
    after_help = "Start with `wayfolio init my-town`, which makes a small portfolio to change; then look at it with `wayfolio serve`."
)]
pub(super) struct Arguments {
    /// The command.
    #[command(subcommand)]
    pub(super) command: Command,
    /// Whether to use colours: always, never, or as the terminal, `NO_COLOR` and `CLICOLOR_FORCE` have it
    #[arg(long, visible_alias = "colour", value_enum, value_name = "WHEN", default_value_t = Color::Auto, global = true, hide_possible_values = true)]
    pub(super) color: Color,
}

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// When a person looks at a terminal, and has not asked for none.
    Auto,
    /// Also into a file or a pipe.
    Always,
    /// Not at all.
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a new portfolio to start from
    ///
    /// Writes an example that checks and builds at once, each file with notes on what to put where; what tells others how to take
    /// part; and the workflows that check every proposed change and publish the site. Nothing that is there is written over.
    #[command(after_help = "Examples:\n  \
        wayfolio init my-town                           a new folder\n  \
        wayfolio init . --title \"Ørby looks ahead\"       in this folder, which may be a fresh clone\n  \
        wayfolio init my-town --host gitlab --language da\n  \
        wayfolio init my-town --editor                  with forms at /admin/ for those who edit no files\n  \
        wayfolio init . --around                        workflows for a portfolio that you have")]
    Init(Init),
    /// Write a new file for a mission, action, outcome, lesson, actor, place or page
    ///
    /// The file has every field that people forget, with notes. Its id is made of the title. Nothing is written over.
    #[command(after_help = "Examples:\n  \
        wayfolio add action \"A second crossing\"\n  \
        wayfolio add action \"Lamps by the stream\" --for walk-to-school/lights-in-winter\n  \
        wayfolio add lesson \"Ask first\" --for actions/a-second-crossing")]
    Add(Add),
    /// Look for mistakes and gaps, and say how to put them right
    ///
    /// Every mistake is shown at its line with a way to mend it. Gaps, things the portfolio still lacks, are listed after
    /// the mistakes; they never make the check fail unless content/portfolio.yaml makes their rule an error.
    ///
    /// Ends with 0 when nothing stops a publication, 1 when there are errors in the content, 2 when the check could not run.
    #[command(after_help = "Examples:\n  \
        wayfolio check                          check the portfolio in this folder\n  \
        wayfolio check --gaps                   show the gaps in full as well\n  \
        wayfolio check --watch                  check again at each save\n  \
        wayfolio check --fix --dry-run          what could be mended at once\n  \
        wayfolio check --external               are the links to other sites still alive?\n  \
        wayfolio check --explain wrong-date     what a code means\n  \
        wayfolio check --strict --format json   for machines; warnings count as errors")]
    Check(Check),
    /// Build the site into a folder, whole or not at all
    ///
    /// The site is put together beside its place and moved there when all of it is ready, so that a build that fails leaves
    /// the site that was there as it was. A folder that wayfolio did not make is never emptied.
    ///
    /// Ends with 0 when the site was built, 1 when errors in the content stopped it, 2 when the build could not run, 130 when it was
    /// stopped with Ctrl-C.
    #[command(after_help = "Examples:\n  \
        wayfolio build                                       into public/\n  \
        wayfolio build --base-url https://example.org/plan/  for the place where it will stand\n  \
        wayfolio build --out /tmp/site --stats               elsewhere, with numbers")]
    Build(Build),
    /// Write the open data without the site
    ///
    /// These are the files that the site offers on its page about open data, as `wayfolio build` writes them. A format of one file
    /// goes to the terminal, or to the program after a `|`; with --out it goes into a folder. Files of other names in that folder
    /// are left alone.
    ///
    /// Ends with 0 when the files were written, 1 when errors in the content stopped it, 2 when the export could not run.
    #[command(after_help = "Examples:\n  \
        wayfolio export json > portfolio.json   the whole portfolio\n  \
        wayfolio export csv --out tables        every table, with a data package that describes them\n  \
        wayfolio export geojson | jq .features  the places, for another program")]
    Export(Export),
    /// Show the site in a browser while you write
    ///
    /// What you save is in the browser at once. Mistakes are shown in the page and here, and the last good version stays up
    /// meanwhile. Drafts are shown. Stop it with Ctrl-C.
    #[command(after_help = "Examples:\n  \
        wayfolio serve --open          and open the browser\n  \
        wayfolio serve --follow        the browser goes where you write\n  \
        wayfolio serve --port 8080     at another port\n  \
        wayfolio serve --editor \"code --goto {file}:{line}:{column}\"")]
    Serve(Serve),
    /// Print what lets a shell complete the commands and options of wayfolio
    ///
    /// Put what is printed where your shell looks for it, and begin a new shell; Tab then completes what you type.
    #[command(after_help = "Examples:\n  \
        wayfolio completions bash > ~/.local/share/bash-completion/completions/wayfolio\n  \
        wayfolio completions zsh > ~/.zfunc/_wayfolio\n  \
        wayfolio completions fish > ~/.config/fish/completions/wayfolio.fish")]
    Completions(Completions),
    /// Write the manual, a page for every command
    ///
    /// The pages say what --help says, for `man wayfolio` and `man wayfolio-build`. They go into a folder named man1 among those
    /// that `manpath` lists; files of the same names are replaced.
    #[command(after_help = "Examples:\n  \
        wayfolio man --out ~/.local/share/man/man1    where most systems look\n  \
        wayfolio man --out /tmp/man                   to read with `man -l /tmp/man/wayfolio.1`")]
    Man(Man),
    /// Write JSON Schemas of what may stand in the files, for editors
    ///
    /// With a schema an editor shows what each field is for, offers the words that may stand there, and underlines mistakes
    /// while you type. The schemas follow JSON Schema 2020-12; front matter is checked as the YAML document that it is.
    #[command(after_help = "Examples:\n  \
        wayfolio schema action                              what an action's front matter may hold\n  \
        wayfolio schema --out .wayfolio/schemas             a file for each kind\n  \
        wayfolio schema --out .wayfolio/schemas --with-ids  with the ids that there are now")]
    Schema(Schema),
    /// Give the site a web editor at /admin/, for those who will not touch a file
    ///
    /// Fetches Sveltia CMS, an editor that works in the browser and saves into your repository, from npm, in the one version that this
    /// wayfolio knows, and puts it among the files of your theme. Every build then makes /admin/ with a form for each kind of
    /// record. Run it again after an update of wayfolio.
    #[command(after_help = "Examples:\n  \
        wayfolio editor    fetch it, then look at it with `wayfolio serve`")]
    Editor(Editor),
    /// List themes, copy a file of one out to change it, and look for mistakes in it
    ///
    /// A theme is how the site looks. wayfolio carries two, `default` and `council`; any file of them can be replaced by one of
    /// your own in themes/, one by one, and a theme of your own is a folder there.
    #[command(after_help = "Examples:\n  \
        wayfolio theme list                          which there are, and what the site changes\n  \
        wayfolio theme copy templates/lesson.html    a file to change\n  \
        wayfolio theme check                         what is wrong in the theme")]
    Theme(Theme),
    /// Say what changed in the portfolio between two revisions
    ///
    /// Records added, removed and renamed; stages, milestones, money, figures, promises and targets that moved; gaps closed and
    /// opened: in the portfolio's own words and language, read straight from git. Both ends are computed for the same day, so
    /// that the passing of time alone changes nothing.
    ///
    /// Ends with 0 whether or not something changed, 2 when the comparison could not be made.
    #[command(after_help = "Examples:\n  \
        wayfolio diff                                   the last commit with the files in the folder\n  \
        wayfolio diff v1.0                              that version with the files in the folder\n  \
        wayfolio diff v1.0 v2.0                         two versions\n  \
        wayfolio diff origin/main... --format markdown  what a branch changes, for its pull request")]
    Diff(Diff),
    /// Give a record another id, everywhere
    ///
    /// Moves its file, its translations and what lies in its folder, leads every reference and link to it on, and keeps the old
    /// address as an alias. A milestone, barrier or enabler is renamed within its mission. Nothing is written when the new id is
    /// taken, or when something would be wrong afterwards.
    ///
    /// Ends with 0 when it is renamed, 1 when the names do not fit, 2 when the files could not be read or written.
    #[command(after_help = "Examples:\n  \
        wayfolio rename heat-pumps warm-homes                 a record\n  \
        wayfolio rename actors/council samso-municipality     when several kinds have the id\n  \
        wayfolio rename fossil-free/oil-gone last-boiler      a milestone of a mission\n  \
        wayfolio rename heat-pumps warm-homes --dry-run       only look")]
    Rename(Rename),
    /// List what the portfolio still lacks, and where to close it
    ///
    /// The gaps that `check` counts, as a table: what is missing, who could close it, and the file to edit. Ends with 0 however
    /// many there are.
    #[command(after_help = "Examples:\n  \
        wayfolio gaps                          by mission\n  \
        wayfolio gaps --by actor               by who could close them\n  \
        wayfolio gaps --mission fossil-free    of one mission\n  \
        wayfolio gaps --format csv > gaps.csv  for a spreadsheet")]
    Gaps(Gaps),
}

/// What every command needs to know.
#[derive(Debug, Args)]
pub(super) struct Portfolio {
    /// The folder that holds content/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// The day to compute for, such as 2026-05-31 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<civil::Date>,
}

impl Portfolio {
    /// Gives the day to compute for.
    pub(super) fn day(&self) -> civil::Date {
        self.as_of.unwrap_or_else(today)
    }

    /// Gives the options of a site made from this portfolio.
    pub(super) fn options(&self, base_url: Option<String>, drafts: Drafts) -> Options {
        Options { as_of: self.day(), base_url, drafts, history: None }
    }
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the day comes from")]
fn today() -> civil::Date {
    jiff::Zoned::now().date()
}

fn day(written: &str) -> Result<civil::Date, String> {
    civil::Date::strptime("%Y-%m-%d", written)
        .map_err(|_| "write the day as year-month-day, such as 2026-05-31".to_owned())
}
