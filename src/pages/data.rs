//! Open data: every file that the site offers, what stands in it, and how to use it.

use rust_decimal::Decimal;

use super::Route;
use super::parts::Link;
use super::routes::all_records;
use super::scene::Scene;
use super::view::View;

/// The version of the form of the whole portfolio in one file. It grows when something that was there changes its meaning, its name or
/// its type, or is gone; what only comes to it leaves the version as it is.
pub const VERSION: u32 = 1;

/// A file of open data that was made.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The name that its phrases go by.
    pub name: &'static str,
    /// The format that it is exported by.
    pub format: &'static str,
    /// Its address.
    pub route: Route,
    /// How large it is.
    pub bytes: usize,
    /// How many rows, features or entries it has, when it is a list of such.
    pub rows: Option<usize>,
    /// Its columns, when it is a table.
    pub fields: Vec<OfferedField>,
}

/// A column of a table that is offered.
#[derive(Debug, Clone)]
pub struct OfferedField {
    /// Its name in the head.
    pub name: &'static str,
    /// What kind of value it holds: part of the name of a phrase.
    pub form: &'static str,
    /// The name of the phrase that says what it holds.
    pub about: String,
}

/// Open data.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct DataView {
    lede: String,
    groups: Vec<FileGroup>,
    tables: Vec<TableView>,
    version: u32,
    license: Option<String>,
    /// How to name where the data comes from.
    citation: String,
}

#[derive(Debug, Clone, serde::Serialize)]
struct FileGroup {
    name: &'static str,
    files: Vec<FileRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct FileRow {
    href: String,
    path: String,
    media: &'static str,
    title: String,
    about: String,
    rows: Option<String>,
    size: String,
    /// How many columns it has, for a table, with the part of the page that says what they hold.
    columns: Option<Link>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct TableView {
    name: &'static str,
    title: String,
    count: String,
    columns: Vec<ColumnRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct ColumnRow {
    name: &'static str,
    form: String,
    about: String,
}

pub(crate) fn data(scene: &Scene<'_>, offered: &[Offered]) -> View {
    let records = all_records(scene.portfolio).count();
    let lede = scene.say_with(
        "data-lede",
        &[
            ("day", scene.language.day(scene.analysis.as_of).into()),
            ("records", records.into()),
            ("number", scene.language.integer(records).into()),
        ],
    );
    let group = |name, is_in: fn(&Offered) -> bool| FileGroup {
        name,
        files: offered.iter().filter(|file| is_in(file)).map(|file| row(scene, file)).collect(),
    };
    let view = DataView {
        lede: lede.clone(),
        groups: [
            group("data-whole", |file| file.format == "json"),
            group("data-tables", |file| file.format == "csv"),
            group("data-others", |file| !["json", "csv"].contains(&file.format)),
        ]
        .into_iter()
        .filter(|group| !group.files.is_empty())
        .collect(),
        tables: offered.iter().filter(|file| !file.fields.is_empty()).map(|file| table(scene, file)).collect(),
        version: VERSION,
        license: scene.portfolio.settings.license.clone(),
        citation: citation(scene),
    };
    View::new(scene, "data", "data", scene.say("data-title"), view).described(Some(&lede))
}

fn title(scene: &Scene<'_>, file: &Offered) -> String {
    scene.say(&format!("data-title-{}", file.name))
}

fn row(scene: &Scene<'_>, file: &Offered) -> FileRow {
    FileRow {
        href: scene.file(file.route.as_str()),
        path: file.route.to_string(),
        media: file.route.media_type().split(';').next().unwrap_or_default(),
        title: title(scene, file),
        about: scene.say(&format!("data-about-{}", file.name)),
        rows: file.rows.map(|rows| scene.language.count("data-rows", rows)),
        size: size(scene, file.bytes),
        columns: (!file.fields.is_empty())
            .then(|| Link { href: format!("#table-{}", file.name), title: columns(scene, file) }),
    }
}

fn columns(scene: &Scene<'_>, file: &Offered) -> String {
    scene.language.count("data-count-columns", file.fields.len())
}

fn table(scene: &Scene<'_>, file: &Offered) -> TableView {
    let column = |field: &OfferedField| ColumnRow {
        name: field.name,
        form: scene.say(&format!("data-form-{}", field.form)),
        about: scene.say(&field.about),
    };
    TableView {
        name: file.name,
        title: title(scene, file),
        count: columns(scene, file),
        columns: file.fields.iter().map(column).collect(),
    }
}

/// Names where the data comes from: who publishes it, what it is called, its day, its address.
fn citation(scene: &Scene<'_>) -> String {
    let settings = &scene.portfolio.settings;
    let by = settings.community.as_ref().map(|community| format!("{community}: ")).unwrap_or_default();
    let at = scene.base_url.map(|base_url| format!(" {base_url}")).unwrap_or_default();
    format!("{by}{}. {}.{at}", settings.title, scene.analysis.as_of)
}

/// Says how large a file is, in thousands or millions of bytes.
fn size(scene: &Scene<'_>, bytes: usize) -> String {
    let (name, places) = match bytes {
        0..1_000 => ("data-size-bytes", 0),
        1_000..1_000_000 => ("data-size-kilobytes", 3),
        _ => ("data-size-megabytes", 6),
    };
    let number = Decimal::new(i64::try_from(bytes).unwrap_or(i64::MAX), places);
    let number = number.round_sf(2).unwrap_or(number);
    scene.say_with(name, &[("number", scene.language.decimal(number).into())])
}
