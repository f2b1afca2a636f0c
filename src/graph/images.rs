//! The images that pages show: whole, of a kind that can be shown, and named as what they are.
//!
//! Must not know how copies of them are made.

use std::collections::{BTreeMap, BTreeSet};

use super::image_diagnostics as diagnostics;
use super::resolve::Resolver;
use crate::raster::{Facts, Fault};
use crate::source::{FileId, Span};

/// The most bytes of an image before it is told that a repository is no place for so many: a telephone makes a third of it.
const HEAVY: usize = 20_000_000;

/// The images of the content that pages show, and those that they link to.
#[derive(Debug, Clone, Default)]
pub struct Images {
    shown: BTreeMap<FileId, Shown>,
    linked: BTreeSet<FileId>,
    /// Those that only drafts show that are left out.
    hidden: BTreeSet<FileId>,
    /// Those that are told to be none, or not whole.
    refused: BTreeSet<FileId>,
    /// Those whose metadata cannot be taken out, and that nobody was told of.
    unclean: BTreeSet<FileId>,
}

/// An image that some page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// What its bytes say.
    pub facts: Facts,
    /// Where it is shown first.
    pub span: Span,
}

impl Images {
    /// Finds what is known of an image that can be shown and is.
    pub fn find(&self, file: FileId) -> Option<&Shown> {
        self.shown.get(&file)
    }

    /// Lists the images that are shown, in the order of their files.
    pub fn shown(&self) -> impl Iterator<Item = (FileId, &Shown)> {
        self.shown.iter().map(|(file, shown)| (*file, shown))
    }

    /// Says whether the file itself is to be published, and not only copies of it: when it moves, when a page links to it, or when no
    /// page shows it, as then something outside of the content may.
    pub fn publishes(&self, file: FileId) -> bool {
        if self.refused.contains(&file) {
            return false;
        }
        let moves = self.shown.get(&file).is_some_and(|shown| shown.facts.moves);
        moves || self.linked.contains(&file) || !(self.shown.contains_key(&file) || self.hidden.contains(&file))
    }

    /// Says whether a file is an image of a format from which nobody here can take what its camera wrote.
    pub fn is_unclean(&self, file: FileId) -> bool {
        self.unclean.contains(&file)
    }

    /// Takes note that a page links to a file.
    pub(super) fn linked(&mut self, file: FileId, from_draft: bool) {
        if from_draft {
            self.hidden.insert(file);
        } else {
            self.linked.insert(file);
        }
    }
}

impl Resolver<'_> {
    /// Takes note that an image is shown; what is wrong with it is told once, where it is shown first.
    pub(super) fn show(&mut self, file: FileId, span: Span) {
        let look = self.shelves.images.get(&file).copied().unwrap_or(Err(Fault::NoImage));
        if self.from_draft {
            self.images.hidden.insert(file);
        } else if let Ok(facts) = look {
            self.images.shown.entry(file).or_insert(Shown { facts, span });
        }
        if matches!(look, Err(Fault::NoImage | Fault::Foreign(_))) {
            self.images.refused.insert(file);
        }
        if self.looked_into.insert(file) {
            self.judge(file, span, look);
        }
    }

    fn judge(&mut self, file: FileId, span: Span, look: Result<Facts, Fault>) {
        let Some(file) = self.files.tree.file(file) else { return };
        let facts = match look {
            Ok(facts) => facts,
            Err(fault) => {
                self.told.push(diagnostics::faulty_image(span, &file.path, fault));
                return;
            }
        };
        let ending = file.path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        if !facts.format.endings().contains(&ending.as_str()) {
            self.told.push(diagnostics::mislabelled_image(span, &file.path, facts.format));
        }
        if file.bytes.len() > HEAVY {
            self.told.push(diagnostics::heavy_image(span, &file.path, file.bytes.len()));
        }
    }

    /// Looks at the images that no page shows: those that are damaged are told, as whoever opens them would find that out.
    pub(super) fn images_that_nobody_shows(&mut self) {
        for (&file, look) in &self.shelves.images {
            match look {
                Err(fault @ (Fault::Short | Fault::Damaged)) => {
                    self.images.refused.insert(file);
                    if self.looked_into.insert(file) {
                        let path = self.files.tree.path(file);
                        self.told.push(diagnostics::faulty_image(Span::new(file, 0..0), path, *fault));
                    }
                }
                Err(Fault::Foreign(_)) if !self.images.refused.contains(&file) => _ = self.images.unclean.insert(file),
                Err(Fault::Foreign(_) | Fault::NoImage | Fault::TooLarge(..)) | Ok(_) => {}
            }
        }
    }
}
