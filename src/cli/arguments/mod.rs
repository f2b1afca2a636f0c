//! The arguments of every command, and the help that explains them.

mod build;
mod check;
mod export;
mod schema;
mod serve;

pub(super) use build::Build;
pub(super) use check::{Check, Format};
pub(super) use export::Export;
pub(super) use schema::Schema;
pub(super) use serve::Serve;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
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
    after_help = "Start with `wayfolio check` in the folder that holds content/, then look at the site with `wayfolio serve`."
)]
pub(super) struct Arguments {
    /// The command.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Look for mistakes and gaps, and say how to put them right
    ///
    /// Every mistake is shown at its line with a way to mend it. Gaps, things the portfolio still lacks, are listed after
    /// the mistakes; they never make the check fail unless content/portfolio.yaml makes their rule an error.
    ///
    /// Ends with 0 when nothing stops a publication, 1 when there are errors in the content, 2 when the check could not run.
    #[command(after_help = "Examples:\n  \
        wayfolio check                          check the portfolio in this folder\n  \
        wayfolio check --gaps                   show the gaps in full as well\n  \
        wayfolio check --strict --format json   for machines; warnings count as errors")]
    Check(Check),
    /// Build the site into a folder, whole or not at all
    ///
    /// The site is put together beside its place and moved there when all of it is ready, so that a build that fails leaves
    /// the site that was there as it was. A folder that wayfolio did not make is never emptied.
    ///
    /// Ends with 0 when the site was built, 1 when errors in the content stopped it, 2 when the build could not run.
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
    /// Write JSON Schemas of what may stand in the files, for editors
    ///
    /// With a schema an editor shows what each field is for, offers the words that may stand there, and underlines mistakes
    /// while you type. The schemas follow JSON Schema 2020-12; front matter is checked as the YAML document that it is.
    #[command(after_help = "Examples:\n  \
        wayfolio schema action                              what an action's front matter may hold\n  \
        wayfolio schema --out .wayfolio/schemas             a file for each kind\n  \
        wayfolio schema --out .wayfolio/schemas --with-ids  with the ids that there are now")]
    Schema(Schema),
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
    /// Gives the options of a site made from this portfolio.
    pub(super) fn options(&self, base_url: Option<String>, drafts: Drafts) -> Options {
        Options { as_of: self.as_of.unwrap_or_else(today), base_url, drafts }
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
