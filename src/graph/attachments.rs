//! Pictures and shapes that records name: there, and what they should be.
//!
//! Must not know links between records.

use std::sync::Arc;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::error::Category;

use super::files::{Among, decode, follow, relative};
use super::resolve::Resolver;
use super::suggest::Near;
use super::{diagnostics, gather};
use crate::model::{Body, BodyImage, Location, Metadata, Place};
use crate::source::{FileId, SourceFile, Span, Spanned};

impl Resolver<'_> {
    /// Checks the pictures and shapes that records, the front page and the settings name.
    pub(super) fn attachments(&mut self, front: Option<&Metadata>, boundary: Option<&Spanned<Arc<str>>>) {
        let tables = self.tables;
        for record in tables.everything() {
            self.picture_of(record.meta);
        }
        for (_, entry) in tables.places.iter() {
            self.shape_of(&entry.record);
        }
        if let Some(meta) = front {
            self.picture_of(meta);
        }
        if let Some(boundary) = boundary {
            self.shape(boundary);
        }
    }

    /// Checks a picture in a body.
    pub(super) fn image(&mut self, body: &Body, image: &BodyImage) {
        let written = decode(&image.destination);
        // A picture from elsewhere is no file of the site; whether it may stand here was said when the body was read.
        if written.starts_with('/') || written.split('/').next().is_some_and(|start| start.contains(':')) {
            return;
        }
        let from = &**self.files.tree.path(body.file);
        let span = self.files.narrow(image.span, &image.destination);
        let path = follow(from, &written);
        if let Some(gather::Standing::Asset(file)) = path.as_deref().and_then(|path| self.shelves.paths.get(path)) {
            self.look_at_picture(*file, span);
            return;
        }
        let near = self.files.near(path.as_deref().unwrap_or(&written), Among::Assets, &mut self.suggestions);
        let near = near.map(|near| Near { name: relative(from, &near.name), ..near });
        let exact = self.files.reads(span, &image.destination);
        self.told.push(diagnostics::missing_image(span, &image.destination, near.as_ref(), exact));
    }

    /// Checks the picture that a record names.
    pub(super) fn picture_of(&mut self, meta: &Metadata) {
        let Some(image) = &meta.image else { return };
        match self.in_content(&image.file) {
            Ok(file) => self.look_at_picture(file, image.file.span),
            Err(near) => {
                self.told.push(diagnostics::missing_image(image.file.span, &image.file, near.as_ref(), true));
            }
        }
    }

    /// Checks the map file that a place names.
    pub(super) fn shape_of(&mut self, place: &Place) {
        match &place.location {
            Some(Location::Geometry(file)) => self.shape(file),
            Some(Location::Point { .. }) | None => {}
        }
    }

    /// Checks that a file of `GeoJSON` is there and is some.
    pub(super) fn shape(&mut self, written: &Spanned<Arc<str>>) {
        match self.in_content(written) {
            Ok(file) => {
                if self.looked_into.insert(file)
                    && let Some(file) = self.files.tree.file(file)
                    && let Err(wrong) = look_at_shape(file)
                {
                    self.told.push(diagnostics::invalid_geojson(&wrong, written));
                }
            }
            Err(near) => {
                self.told.push(diagnostics::missing_file(written, near.as_ref()));
            }
        }
    }

    /// Finds a file by its path from `content/`, or the path that was probably meant.
    fn in_content(&mut self, written: &str) -> Result<FileId, Option<Near>> {
        let path = format!("content/{written}");
        if let Some(gather::Standing::Asset(file)) = self.shelves.paths.get(path.as_str()) {
            return Ok(*file);
        }
        let near = self.files.near(&path, Among::Assets, &mut self.suggestions);
        Err(near.map(|near| {
            // A name alone would count from the file that it is written in.
            let name = near.name.strip_prefix("content/").unwrap_or(&near.name);
            Near { name: name.to_owned(), certain: near.certain && name.contains('/') }
        }))
    }

    /// Tells, once for a file, that it is no picture.
    fn look_at_picture(&mut self, file: FileId, span: Span) {
        if self.looked_into.insert(file)
            && let Some(file) = self.files.tree.file(file)
            && imagesize::image_type(&file.bytes).is_err()
            && !is_svg(&file.bytes)
        {
            self.told.push(diagnostics::not_a_picture(span, &file.path));
        }
    }
}

/// Says whether bytes are an SVG picture: text whose first element is `svg`.
fn is_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") || rest.starts_with("<!") => ">",
            _ => return rest.starts_with("<svg") || rest.starts_with("<svg:svg"),
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
}

/// What is wrong with a file of `GeoJSON`.
#[derive(Debug)]
pub(super) struct WrongShape {
    /// Where, in that file.
    pub(super) span: Span,
    /// What, in words that follow "is no `GeoJSON`: ".
    pub(super) words: String,
}

/// As much of `GeoJSON` (RFC 7946) as tells it from other JSON.
#[derive(Debug, Deserialize)]
struct Shape {
    r#type: String,
    features: Option<Vec<Shape>>,
    geometry: Option<Box<Shape>>,
    geometries: Option<Vec<Shape>>,
    coordinates: Option<IgnoredAny>,
}

/// Reads a file as `GeoJSON`.
fn look_at_shape(file: &SourceFile) -> Result<(), WrongShape> {
    let whole = |words| WrongShape { span: Span::new(file.id, 0..file.bytes.len().min(1)), words };
    let shape: Shape = serde_json::from_slice(&file.bytes).map_err(|error| {
        let place = offset(&file.bytes, error.line(), error.column());
        WrongShape { span: Span::new(file.id, place..(place + 1).min(file.bytes.len())), words: why(&error, file) }
    })?;
    shape.check().map_err(whole)
}

/// Says in plain words why a file cannot be read as a shape.
fn why(error: &serde_json::Error, file: &SourceFile) -> String {
    match error.classify() {
        Category::Eof if file.bytes.trim_ascii().is_empty() => "it is empty".to_owned(),
        Category::Eof => "it breaks off; a closing bracket or quotation mark is missing".to_owned(),
        Category::Syntax | Category::Io => {
            "from here on it cannot be read; a comma, bracket or quotation mark is missing or too many".to_owned()
        }
        Category::Data if error.to_string().starts_with("missing field `type`") => {
            "the part that ends here has no `type`".to_owned()
        }
        Category::Data => "something of another kind stands here than GeoJSON has in this place".to_owned(),
    }
}

impl Shape {
    /// Says what the shape, or one within it, lacks.
    fn check(&self) -> Result<(), String> {
        let lacks = |what: &str| Err(format!("a `{}` without `{what}`", self.r#type));
        let all = |shapes: &Option<Vec<Self>>| shapes.iter().flatten().try_for_each(Self::check);
        match self.r#type.as_str() {
            "FeatureCollection" if self.features.is_none() => lacks("features"),
            "FeatureCollection" => all(&self.features),
            // A feature whose place nobody knows has `null` for its geometry.
            "Feature" => self.geometry.as_deref().map_or(Ok(()), Self::check),
            "GeometryCollection" if self.geometries.is_none() => lacks("geometries"),
            "GeometryCollection" => all(&self.geometries),
            "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon" => {
                if self.coordinates.is_none() { lacks("coordinates") } else { Ok(()) }
            }
            other => Err(format!("there is no shape of the type `{other}`")),
        }
    }
}

/// Finds the byte of a line and column as the JSON reader counts them: both from 1, columns in bytes, 0 before the first.
fn offset(bytes: &[u8], line: usize, column: usize) -> usize {
    let lines = bytes.split(|&byte| byte == b'\n').take(line.saturating_sub(1));
    let start: usize = lines.map(|line| line.len() + 1).sum();
    (start + column.saturating_sub(1)).min(bytes.len())
}
