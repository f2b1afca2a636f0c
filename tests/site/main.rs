//! Whole sites: folders in, folders out. The real portfolio under `content/`, generated ones, and the one that the README makes.

#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the files of a site have lower-case endings")]

#[path = "../support/folder.rs"]
mod folder;
#[path = "../support/generate.rs"]
mod generate;
#[path = "../support/images.rs"]
mod made_up;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/written.rs"]
mod written;

mod addresses;
mod built;
mod calendar;
mod codes;
mod command;
mod document;

mod edits;
mod gaps;
mod hosting;
mod images;
mod insets;
mod lacking;
mod languages;
mod machines;
mod mended;
mod mending;
mod mistakes;
mod money;
mod pages;
mod places;
mod portfolio;
mod progress;
mod readme;
mod renaming;
mod schemas;
mod share;
mod starting;
mod system;
mod theming;
mod threads;
mod tongues;
mod views;
mod watching;
