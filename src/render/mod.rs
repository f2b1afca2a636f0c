//! Floor 7: a view and its words to HTML.
//!
//! Owns [`Renderer`]: the templates of a theme, ready to set pages, and the setting of Markdown and code. Must not know the disk,
//! nor what any page says.

mod address;
mod code;
mod diagnostics;
mod direction;
mod escape;
mod foreign;
mod markup;
mod mistake;
mod prose;
mod sprite;
mod templates;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera, Value};

pub use code::style as code_style;
pub use foreign::Foreign;

use crate::diagnostics::{Diagnostic, Warned};
use crate::language::Language;
use crate::pages::{InsetView, Prose, View};
use crate::source::FileId;
use crate::theme::Theme;

/// The templates of a theme in a language, with what all pages share.
pub struct Renderer {
    tera: Tera,
    language: Arc<Language>,
    own: OwnTemplates,
}

/// What all pages share, turned into a value of templates once.
#[derive(Debug, Clone)]
pub struct Shared(Value);

impl Shared {
    /// Prepares what all pages share.
    pub fn new(site: &impl Serialize) -> Self {
        Self(Value::from_serializable(site))
    }
}

/// The templates that are the site's own, by their full names: mistakes are told at their places.
type OwnTemplates = BTreeMap<String, Own>;

/// A template of the site's own.
#[derive(Debug)]
struct Own {
    file: FileId,
    /// Its name in the theme: `mission.html`.
    name: String,
    text: String,
}

impl Renderer {
    /// Makes the renderer of a theme. Mistakes in the site's own templates are told, and the embedded ones take their place.
    ///
    /// # Panics
    ///
    /// When an embedded template has a mistake.
    pub fn new(theme: &Theme, language: Arc<Language>) -> Warned<Self> {
        let mut tera = Tera::default();
        tera.autoescape_on([".html", ".htm", ".xml", ".svg", ".atom"]);
        words::register(&mut tera, &language, theme);
        let own: OwnTemplates = theme
            .templates()
            .filter_map(|template| {
                let own = Own { file: template.file?, name: template.name.to_owned(), text: template.text.to_owned() };
                Some((format!("{}{}", template.prefix, template.name), own))
            })
            .collect();
        let found = templates::add(&mut tera, theme, &own);
        Warned::new(Self { tera, language, own }, found)
    }

    /// Sets a page. `sites` is what every template sees as `site`, and what templates of a site's own see as `portfolio`, both shared and
    /// not copied; `foreign` is what the page says in another language than its own.
    ///
    /// # Errors
    ///
    /// Returns what to tell when one of the site's own templates fails on this page.
    ///
    /// # Panics
    ///
    /// When an embedded template fails that no template of the site has a part in.
    pub fn page(
        &self,
        view: &View,
        sites: (&Shared, Option<&Shared>),
        foreign: Option<&Foreign>,
    ) -> Result<String, Box<Diagnostic>> {
        let page = self.set(&view.template, (sites, &view.frame, &view.content), (view.prose.as_ref(), foreign))?;
        let page = sprite::only_used(&page);
        let page = match foreign {
            Some(foreign) => foreign.page(&page),
            None => page,
        };
        Ok(if self.language.direction() == "rtl" { direction::isolate(&page) } else { page })
    }

    /// Sets the words of a record for readers away from the site, without the pictures of the portfolio in them.
    pub fn words(&self, prose: &Prose, foreign: Option<&Foreign>) -> String {
        // Readers of feeds choose no copies.
        let mut prose = prose.clone();
        prose.images.iter_mut().flatten().for_each(|image| image.srcset.clear());
        let html = prose::words(&prose, &vec![None; prose.insets.len()], &self.language).html;
        match foreign {
            Some(foreign) => foreign.body(&prose.text, html),
            None => html,
        }
    }

    /// Runs a template, named without its ending, on a page's parts.
    fn set(
        &self,
        template: &str,
        ((site, portfolio), frame, content): ((&Shared, Option<&Shared>), &impl Serialize, &impl Serialize),
        (prose, foreign): (Option<&Prose>, Option<&Foreign>),
    ) -> Result<String, Box<Diagnostic>> {
        let mut parts = Context::new();
        parts.insert_value("site", site.0.clone());
        if let Some(portfolio) = portfolio {
            parts.insert_value("portfolio", portfolio.0.clone());
        }
        parts.insert("frame", frame);
        parts.insert("page", content);
        let mut insets = Vec::new();
        for inset in prose.iter().flat_map(|prose| &prose.insets) {
            let set = inset.as_ref().map(|inset| self.inset(inset, frame)).transpose()?;
            insets.push(set.map(|html| match (foreign, prose) {
                (Some(foreign), Some(prose)) => foreign.picture(&prose.text, html),
                _ => html,
            }));
        }
        let mut has_blocks = false;
        let words = prose.map(|prose| {
            let words = prose::words(prose, &insets, &self.language);
            has_blocks = words.has_blocks;
            Value::safe_string(&match foreign {
                Some(foreign) => foreign.told_body(&prose.text, words.html),
                None => words.html,
            })
        });
        parts.insert("has_blocks", &has_blocks);
        parts.insert("has_code", &prose.is_some_and(|prose| prose.has_code));
        parts.insert_value("prose", words.unwrap_or_else(Value::none));
        let name = format!("{template}.html");
        self.tera.render(&name, &parts).map_err(|error| Box::new(self.failure(&name, &error)))
    }

    /// Sets a picture of the portfolio that stands in a text. The text has no part in the template: it only chose the picture.
    fn inset(&self, inset: &InsetView, frame: &impl Serialize) -> Result<String, Box<Diagnostic>> {
        let mut parts = Context::new();
        parts.insert("inset", inset);
        parts.insert("frame", frame);
        let name = "inset.html";
        self.tera.render(name, &parts).map_err(|error| Box::new(self.failure(name, &error)))
    }

    /// Tells why a page could not be set.
    fn failure(&self, name: &str, error: &tera::Error) -> Diagnostic {
        let mistake = mistake::of(error, name);
        diagnostics::template_error(&self.tera, &self.own, &mistake).unwrap_or_else(|| {
            // The mistake shows in an embedded template; one of the site's own that it works with may still have caused it.
            let cause = self.own.values().find(|own| own.name == name).or_else(|| self.own.values().next());
            let cause = cause.unwrap_or_else(|| panic!("the carried themes set every page: {error}"));
            diagnostics::embedded_template_error(cause.file, &mistake)
        })
    }
}

impl fmt::Debug for Renderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Renderer({:?})", self.language)
    }
}
