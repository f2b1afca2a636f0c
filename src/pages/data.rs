//! Open data: every file that the site offers, what stands in it, and how to use it.

use rust_decimal::Decimal;

use super::Route;
use super::scene::Scene;
use super::view::View;

/// A file of open data that was made.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The name that its phrases go by.
    pub name: &'static str,
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
    files: Vec<FileRow>,
    tables: Vec<TableView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct FileRow {
    name: &'static str,
    href: String,
    path: String,
    media: &'static str,
    title: String,
    about: String,
    rows: Option<String>,
    size: String,
}

#[derive(Debug, Clone, serde::Serialize)]
struct TableView {
    name: &'static str,
    title: String,
    columns: Vec<ColumnRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct ColumnRow {
    name: &'static str,
    form: String,
    about: String,
}

pub(crate) fn data(scene: &Scene<'_>, offered: &[Offered]) -> View {
    let lede = scene.say("data-lede");
    let files = offered.iter().map(|file| row(scene, file)).collect();
    let tables = (offered.iter().filter(|file| !file.fields.is_empty()))
        .map(|file| TableView {
            name: file.name,
            title: title(scene, file),
            columns: (file.fields.iter())
                .map(|field| ColumnRow {
                    name: field.name,
                    form: scene.say(&format!("data-form-{}", field.form)),
                    about: scene.say(&field.about),
                })
                .collect(),
        })
        .collect();
    let view = DataView { lede: lede.clone(), files, tables };
    View::new(scene, "data", "data", scene.say("data-title"), view).described(Some(&lede))
}

fn title(scene: &Scene<'_>, file: &Offered) -> String {
    scene.say(&format!("data-title-{}", file.name))
}

fn row(scene: &Scene<'_>, file: &Offered) -> FileRow {
    FileRow {
        name: file.name,
        href: scene.file(file.route.as_str()),
        path: file.route.to_string(),
        media: file.route.media_type().split(';').next().unwrap_or_default(),
        title: title(scene, file),
        about: scene.say(&format!("data-about-{}", file.name)),
        rows: file.rows.map(|rows| scene.language.count("data-rows", rows)),
        size: size(scene, file.bytes),
    }
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
