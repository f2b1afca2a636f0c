//! Which files of open data a site offers: one line a file.
//!
//! A line in [`OFFERS`] is all that a new file needs: `build` and `serve` give it, `/data/` lists and links it, `wayfolio export`
//! takes its format. The interface says what it is by `data-title-<name>` and `data-about-<name>`.

use super::known::Known;
use super::sheet::{Field, Sheet};
use super::{calendars, geojson, iati, package, portfolio, tables};
use crate::analysis::Analysis;
use crate::graph::Portfolio;
use crate::language::Language;
use crate::pages::{Offered, OfferedField, Route, dated};

/// A file of open data.
#[derive(Debug)]
pub struct Offer {
    /// The name that its phrases go by.
    pub name: &'static str,
    /// What it is called with by `wayfolio export`; of the files of one format the first is the one that goes to a terminal.
    pub format: &'static str,
    /// Its address, from the site's root; of a file in every language from the front page of each.
    pub path: &'static str,
    /// Whether it holds words of the interface, so that there is one for each language.
    pub edition: OfferEdition,
    /// What it is made by.
    pub maker: Maker,
    /// Whether it holds anything: some forms have no way to say nothing, and then there is no file.
    pub holds: fn(&Portfolio, &Analysis) -> bool,
}

/// In which languages a file is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferEdition {
    /// Once, at the site's root, in the default language.
    One,
    /// Once in each language, in the folder of its pages.
    Each,
}

/// What a file is made by.
#[derive(Debug, Clone, Copy)]
pub enum Maker {
    /// Anything but a table.
    File(fn(&Known<'_>) -> Written),
    /// A table of the data package.
    Sheet(fn(&Known<'_>) -> Sheet),
}

/// A file that was made.
#[derive(Debug, Clone)]
pub struct Written {
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// How many rows, features or entries it has, when it is a list of such.
    pub rows: Option<usize>,
    /// Its columns, when it is a table.
    pub fields: Vec<Field>,
}

/// Every file that is offered, in the order in which people read of them.
pub static OFFERS: &[Offer] = &[
    file("portfolio", "json", "portfolio.json", portfolio::portfolio),
    file("schema", "json", portfolio::SCHEMA, portfolio::schema),
    file("datapackage", "csv", "datapackage.json", package::package),
    sheet("missions", "data/missions.csv", tables::missions),
    sheet("milestones", "data/milestones.csv", tables::pathway),
    sheet("barriers", "data/barriers.csv", tables::barriers),
    sheet("enablers", "data/enablers.csv", tables::enablers),
    sheet("events", "data/events.csv", tables::events),
    sheet("actions", "data/actions.csv", tables::actions),
    sheet("advances", "data/advances.csv", tables::advances),
    sheet("moves", "data/moves.csv", tables::moves),
    sheet("tasks", "data/tasks.csv", tables::tasks),
    sheet("commitments", "data/commitments.csv", tables::commitments),
    sheet("funding", "data/funding.csv", tables::funding),
    sheet("outcomes", "data/outcomes.csv", tables::outcomes),
    sheet("figures", "data/figures.csv", tables::figures),
    sheet("progress", "progress/progress.csv", tables::progress),
    sheet("lessons", "data/lessons.csv", tables::lessons),
    sheet("actors", "data/actors.csv", tables::actors),
    sheet("places", "data/places.csv", tables::places),
    sheet("gaps", "data/gaps.csv", tables::gaps),
    sheet("sources", "data/sources.csv", tables::sources),
    file("geojson", "geojson", "places.geojson", geojson::places),
    Offer {
        edition: OfferEdition::Each,
        holds: |portfolio, analysis| !dated(portfolio, analysis).is_empty(),
        ..file("calendar", "ics", calendars::WHOLE, |known| known.seen(calendars::whole))
    },
    Offer {
        holds: |portfolio, _| iati::has_activities(portfolio),
        ..file("activities", "iati", iati::ACTIVITIES, |known| known.seen(iati::activities))
    },
    file("organisation", "iati", iati::ORGANISATION, |known| known.seen(iati::organisation)),
];

/// Offers anything but a table.
const fn file(name: &'static str, format: &'static str, path: &'static str, make: fn(&Known<'_>) -> Written) -> Offer {
    Offer { name, format, path, edition: OfferEdition::One, maker: Maker::File(make), holds: |_, _| true }
}

/// Offers a table.
const fn sheet(name: &'static str, path: &'static str, make: fn(&Known<'_>) -> Sheet) -> Offer {
    Offer { name, format: "csv", path, edition: OfferEdition::One, maker: Maker::Sheet(make), holds: |_, _| true }
}

impl Offer {
    /// Returns the address of the file, by the folder of the pages of a language.
    pub fn route(&self, folder: &str) -> Route {
        match self.edition {
            OfferEdition::One => Route::new(self.path),
            OfferEdition::Each => Route::new(&format!("{folder}{}", self.path)),
        }
    }

    /// Makes the file.
    pub fn write(&self, known: &Known<'_>) -> Written {
        match self.maker {
            Maker::File(make) => make(known),
            Maker::Sheet(make) => {
                let sheet = make(known);
                Written { bytes: sheet.csv(), rows: Some(sheet.rows.len()), fields: sheet.fields }
            }
        }
    }

    /// Says of a file that was made what the page about open data shows.
    pub fn told(&self, written: &Written, language: &Language, folder: &str) -> Offered {
        let field = |field: &Field| OfferedField {
            name: field.name,
            form: field.form.as_str(),
            about: field.phrase(self.name, |phrase| language.has(phrase)),
        };
        Offered {
            name: self.name,
            format: self.format,
            route: self.route(folder),
            bytes: written.bytes.len(),
            rows: written.rows,
            fields: written.fields.iter().map(field).collect(),
        }
    }
}

/// Lists the formats that can be asked for, in order.
pub fn formats() -> Vec<&'static str> {
    let mut formats = Vec::new();
    for offer in OFFERS {
        if !formats.contains(&offer.format) {
            formats.push(offer.format);
        }
    }
    formats
}

impl Written {
    /// Takes bytes that are no list.
    pub fn whole(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), rows: None, fields: Vec::new() }
    }

    /// Takes bytes that list so many things.
    pub fn list(bytes: impl Into<Vec<u8>>, rows: usize) -> Self {
        Self { rows: Some(rows), ..Self::whole(bytes) }
    }
}
