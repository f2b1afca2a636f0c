//! How a site looks: the setting `theme`, and the `theme.yaml` of a theme.

use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::front_matter;
use super::reader::Reader;
use super::scalar::{scalar, text};
use super::yaml::{self, Node, Value};
use crate::diagnostics::Warned;
use crate::model::{Colour, ColourUse, DEFAULT_THEME, Dress, EngineRange, FontUse, Manifest, Vocabulary};
use crate::source::{SourceFile, Spanned};

const THEME: Group =
    Group { what: "a theme", example: "{name: council, colours: {accent: '#0b4a8f'}}", short: Some("name") };
const COLOURS: Group = Group { what: "a group of colours", example: "{accent: '#0b4a8f'}", short: Some("accent") };
const COLOUR: Group = Group { what: "a colour", example: "{light: '#0b4a8f', dark: '#6db3fa'}", short: Some("light") };
const FONTS: Group = Group { what: "a group of fonts", example: "{headings: old-style}", short: Some("text") };
const ENGINE: Group = Group { what: "versions of wayfolio", example: "{min: 0.1}", short: Some("min") };

/// Reads the setting `theme`: a name alone, or a group with a name, colours and fonts.
pub(super) fn setting(fields: &mut Fields) -> (Spanned<String>, Dress) {
    let standard = Spanned::new(DEFAULT_THEME.to_owned(), fields.place());
    let Some(node) = fields.node("theme") else { return (standard, Dress::default()) };
    if !matches!(node.value, Value::Map(_)) {
        let name = text(fields.reader, node).map(|name| Spanned::new(name, node.span));
        return (name.unwrap_or(standard), Dress::default());
    }
    let read = |fields: &mut Fields, _| Some((fields.read("name", at(text)), dress(fields)));
    let (name, dress) = THEME.read(fields.reader, node, &read).unwrap_or_default();
    (name.unwrap_or(standard), dress)
}

/// Reads the file in which a theme says what it is.
pub fn manifest(file: &SourceFile) -> Warned<Manifest> {
    let text = match front_matter::text(file) {
        Ok(text) => text,
        Err(diagnostic) => return Warned::new(Manifest::default(), vec![*diagnostic]),
    };
    let reader = Reader::new(file, text);
    let manifest = read(&reader).unwrap_or_default();
    Warned::new(manifest, reader.into_told())
}

fn read(reader: &Reader) -> Option<Manifest> {
    let range = front_matter::beginning(reader.text)..reader.text.len();
    let root = yaml::read(reader, range.clone())?;
    let place = reader.first_line(reader.span(range));
    let entries = match &root.value {
        Value::Map(entries) => entries,
        Value::Nothing => return None,
        Value::Text { .. } | Value::List(_) => {
            let place = reader.first_line(root.span);
            reader.tell(diagnostics::not_a_group(place, root.describe(), "a group of fields", "title: Harbour", None));
            return None;
        }
    };
    let mut fields = Fields::new(reader, "`theme.yaml`", place, entries);
    let manifest = Manifest {
        title: fields.read("title", text),
        description: fields.read("description", text),
        author: fields.read("author", text),
        license: fields.read("license", text),
        extends: fields.read("extends", at(text)),
        engine: (fields.group("engine", ENGINE, |fields, _| {
            Some(EngineRange { min: fields.read("min", at(version)), max: fields.read("max", at(version)) })
        }))
        .unwrap_or_default(),
        dress: dress(&mut fields),
        tokens: tokens(&mut fields),
    };
    fields.finish();
    Some(manifest)
}

fn dress(fields: &mut Fields) -> Dress {
    let colours = fields.group("colours", COLOURS, |fields, _| {
        let one = |usage: &ColourUse| {
            fields.tell_remark(usage.as_str());
            Some((*usage, fields.read(usage.as_str(), colour)?))
        };
        Some(ColourUse::ALL.iter().filter_map(one).collect())
    });
    let fonts = fields.group("fonts", FONTS, |fields, _| {
        let read = |usage: &FontUse| (*usage, fields.list(usage.as_str(), at(text)));
        Some(FontUse::ALL.iter().map(read).filter(|(_, fonts)| !fonts.is_empty()).collect())
    });
    Dress { colours: colours.unwrap_or_default(), fonts: fonts.unwrap_or_default() }
}

/// Reads a colour: one for light paper, or one for each paper.
fn colour(reader: &Reader, node: &Node) -> Option<Colour> {
    if !matches!(node.value, Value::Map(_)) {
        return Some(Colour { light: Some(at(hex)(reader, node)?), dark: None });
    }
    let read = |fields: &mut Fields, _| {
        for name in ["light", "dark"] {
            fields.tell_remark(name);
        }
        Some(Colour { light: fields.read("light", at(hex)), dark: fields.read("dark", at(hex)) })
    };
    COLOUR.read(reader, node, &read)
}

/// Reads `#0b4a8f`, or the short form `#04f`; the `#` may be left out.
fn hex(reader: &Reader, node: &Node) -> Option<String> {
    let written = scalar(reader, node, "a colour", "'#0b4a8f'")?;
    let digits = written.strip_prefix('#').unwrap_or(written).to_lowercase();
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match digits.len() {
        6 if is_hex => Some(format!("#{digits}")),
        3 if is_hex => Some(format!("#{}", digits.chars().flat_map(|digit| [digit, digit]).collect::<String>())),
        _ => {
            reader.tell(diagnostics::wrong_colour(node.span, written));
            None
        }
    }
}

/// Reads a version: one to three numbers.
fn version(reader: &Reader, node: &Node) -> Option<String> {
    let written = scalar(reader, node, "a version", "0.1")?;
    let is_version = written.split('.').count() <= 3 && written.split('.').all(|part| part.parse::<u32>().is_ok());
    if !is_version {
        reader.tell(diagnostics::wrong_version(node.span, written));
    }
    is_version.then(|| written.to_owned())
}

/// Reads further tokens: names that the sheet of the theme knows, each with a value of CSS.
fn tokens(fields: &mut Fields) -> Vec<(Spanned<String>, Spanned<String>)> {
    let Some(node) = fields.node("tokens") else { return Vec::new() };
    let reader = fields.reader;
    let Value::Map(entries) = &node.value else {
        let place = reader.first_line(node.span);
        reader.tell(diagnostics::not_a_group(place, node.describe(), "a group of tokens", "{measure: 44rem}", None));
        return Vec::new();
    };
    let token = |entry: &yaml::Entry| {
        let value =
            at(|reader: &Reader, node: &Node| scalar(reader, node, "a value of CSS", "44rem").map(str::to_owned));
        Some((Spanned::new(entry.key.clone(), entry.key_span), value(reader, &entry.value)?))
    };
    entries.iter().filter_map(token).collect()
}
