//! Files that records name: there, and the pictures among them pictures.
//!
//! Must not know links between records.

use std::sync::Arc;

use super::files::{Among, decode, follow, relative};
use super::resolve::Resolver;
use super::suggest::Near;
use super::{diagnostics, gather};
use crate::model::{Body, BodyImage, Metadata};
use crate::source::{FileId, Spanned};

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
            self.show(*file, span);
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
            Ok(file) => self.show(file, image.file.span),
            Err(near) => {
                self.told.push(diagnostics::missing_image(image.file.span, &image.file, near.as_ref(), true));
            }
        }
    }

    /// Finds a file by its path from `content/`, or the path that was probably meant.
    pub(super) fn in_content(&mut self, written: &str) -> Result<FileId, Option<Near>> {
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
}
