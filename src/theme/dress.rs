//! The sheet that a theme's tokens, and the colours and fonts of a site, make: custom properties over those of `style.css`, checked for
//! contrast.
//!
//! Owns which colour must stand out from which. Must not know what a page shows.

use std::collections::BTreeMap;

use super::colour::Rgb;
use super::{diagnostics, fonts};
use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Colour, ColourUse, Dress, FontUse, Manifest, Vocabulary};
use crate::source::{Span, Spanned};

/// What text must stand out from its ground by (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// What drawn edges must (WCAG 2.2, 1.4.11).
const EDGES: f64 = 3.0;
/// What a colour for dark paper that is derived stands out by.
const DERIVED: f64 = 7.0;

/// The two papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// Light surroundings.
    Light,
    /// Dark surroundings.
    Dark,
}

/// Values of tokens, by their names in the sheet, without the dashes.
type Tokens = BTreeMap<String, String>;

/// The tokens that a sheet declares.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub(super) light: Tokens,
    pub(super) dark: Tokens,
}

impl Sheet {
    /// Reads the tokens of a sheet: the first rule for `:root`, and the one for `data-theme=dark`.
    pub(super) fn of(style: &str) -> Self {
        let rule = |selector: &str| {
            let body =
                style.split_once(selector).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(body, _)| body);
            let declared = body.split(';').filter_map(|part| {
                // A remark may stand before the name.
                let (name, value) = part.rsplit_once("*/").map_or(part, |(_, rest)| rest).split_once(':')?;
                Some((name.trim().strip_prefix("--")?.to_owned(), value.trim().to_owned()))
            });
            declared.collect()
        };
        Self { light: rule(":root{"), dark: rule(":root[data-theme=dark]{") }
    }

    fn colour(&self, usage: ColourUse, paper: Paper) -> Option<Rgb> {
        let of = |tokens: &Tokens| tokens.get(token(usage)).and_then(|value| Rgb::of(value));
        match paper {
            Paper::Light => of(&self.light),
            Paper::Dark => of(&self.dark).or_else(|| of(&self.light)),
        }
    }
}

/// Returns the token of the sheet that a colour is.
pub(super) fn token(usage: ColourUse) -> &'static str {
    match usage {
        ColourUse::Accent => "line",
        ColourUse::Ink => "ink",
        ColourUse::Quiet => "ink2",
        ColourUse::Paper => "paper",
        ColourUse::Wash => "wash",
        ColourUse::Rule => "rule",
        ColourUse::Edge => "edge",
        ColourUse::Met => "met",
        ColourUse::Risk => "risk",
        ColourUse::Late => "late",
        ColourUse::Community => "comm",
        ColourUse::Idle => "idle",
    }
}

/// What a colour must stand out from the grounds by; none for grounds and for what is there for order alone.
fn least(usage: ColourUse) -> Option<f64> {
    match usage {
        ColourUse::Paper | ColourUse::Wash | ColourUse::Rule => None,
        ColourUse::Edge => Some(EDGES),
        ColourUse::Accent
        | ColourUse::Ink
        | ColourUse::Quiet
        | ColourUse::Met
        | ColourUse::Risk
        | ColourUse::Late
        | ColourUse::Community
        | ColourUse::Idle => Some(TEXT),
    }
}

const GROUNDS: [ColourUse; 2] = [ColourUse::Paper, ColourUse::Wash];

/// What the site's own files set: a colour, on which paper, where.
struct Given {
    usage: ColourUse,
    paper: Paper,
    span: Span,
}

/// A theme being dressed.
pub(super) struct Dressing<'a> {
    /// The tokens as `style.css` declares them.
    style: &'a Sheet,
    /// The tokens as they are after all.
    result: Sheet,
    changed: Sheet,
    faces: String,
    given: Vec<Given>,
}

impl<'a> Dressing<'a> {
    pub(super) fn new(style: &'a Sheet) -> Self {
        let (result, changed) = (style.clone(), Sheet::default());
        Self { style, result, changed, faces: String::new(), given: Vec::new() }
    }

    /// Puts the tokens of a theme on; `is_own` says whether the site brings it, so that mistakes have a place.
    pub(super) fn theme(&mut self, manifest: &Manifest, is_own: bool, found: &mut Vec<Diagnostic>) {
        for (name, value) in &manifest.tokens {
            let plain = name.strip_prefix("--").unwrap_or(name);
            let is_known = self.style.light.contains_key(plain);
            if !is_known || value.contains(['{', '}', ';', '<', '\\']) {
                let names: Vec<&str> = self.style.light.keys().map(String::as_str).collect();
                let near = nearest(plain, names.iter().copied()).filter(|_| !is_known);
                let span = if is_known { value.span } else { name.span };
                found.push(diagnostics::wrong_token(span, if is_known { value } else { plain }, near, &names));
                continue;
            }
            self.set(Paper::Light, plain, value.value.clone());
        }
        self.put_on(&manifest.dress, is_own);
    }

    /// Puts colours on. Colours of one dress are derived after all of its papers are known.
    pub(super) fn put_on(&mut self, dress: &Dress, is_own: bool) {
        let mut colours: Vec<(ColourUse, &Colour)> =
            dress.colours.iter().map(|(usage, colour)| (*usage, colour)).collect();
        colours.sort_by_key(|(usage, _)| least(*usage).is_some());
        for (usage, colour) in colours {
            for (paper, value) in [(Paper::Light, &colour.light), (Paper::Dark, &colour.dark)] {
                let Some(value) = value else { continue };
                self.set(paper, token(usage), value.value.clone());
                if is_own {
                    self.given.push(Given { usage, paper, span: value.span });
                }
            }
            if let (Some(light), None, Some(least)) = (&colour.light, &colour.dark, least(usage))
                && let Some(light) = Rgb::of(light)
            {
                let wanted = if least < TEXT { TEXT } else { DERIVED };
                self.set(Paper::Dark, token(usage), light.on_dark(wanted, &self.grounds(Paper::Dark)).hex());
            }
        }
    }

    /// Puts fonts on.
    pub(super) fn fonts(&mut self, dress: &Dress, has_asset: &impl Fn(&str) -> bool, found: &mut Vec<Diagnostic>) {
        for (usage, written) in &dress.fonts {
            let (token, family) = match usage {
                FontUse::Text => ("sans", "own text"),
                FontUse::Headings => ("serif", "own headings"),
            };
            let before = self.result.light.get(token).cloned().unwrap_or_else(|| "sans-serif".to_owned());
            match fonts::fonts(written, (family, &before), has_asset) {
                Ok(fonts) => {
                    self.set(Paper::Light, token, fonts.value);
                    self.faces += &fonts.faces;
                }
                Err(told) => found.extend(told),
            }
        }
    }

    fn set(&mut self, paper: Paper, token: &str, value: String) {
        let (result, changed) = match paper {
            Paper::Light => (&mut self.result.light, &mut self.changed.light),
            Paper::Dark => (&mut self.result.dark, &mut self.changed.dark),
        };
        result.insert(token.to_owned(), value.clone());
        changed.insert(token.to_owned(), value);
    }

    fn grounds(&self, paper: Paper) -> Vec<Rgb> {
        GROUNDS.iter().filter_map(|ground| self.result.colour(*ground, paper)).collect()
    }

    /// Writes the sheet; empty when nothing differs from `style.css`.
    pub(super) fn sheet(&self) -> String {
        let rule =
            |tokens: &Tokens| tokens.iter().map(|(name, value)| format!("--{name}:{value};")).collect::<String>();
        let (light, dark) = (rule(&self.changed.light), rule(&self.changed.dark));
        let mut text = self.faces.clone();
        if !light.is_empty() {
            text += &format!(":root{{{light}}}\n");
        }
        if !dark.is_empty() {
            text += &format!("@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n");
            text += &format!(":root[data-theme=dark]{{{dark}}}\n");
        }
        text
    }

    /// Tells the colours of the site that do not stand out enough, each with the nearest shade that does.
    pub(super) fn contrasts(&self) -> Vec<Diagnostic> {
        let is_given = |usage, paper| self.given.iter().any(|given| (given.usage, given.paper) == (usage, paper));
        let tell = |given: &Given| {
            let own = self.result.colour(given.usage, given.paper)?;
            let others: Vec<(ColourUse, Rgb, f64)> = match least(given.usage) {
                Some(least) => {
                    let ground = |usage: &ColourUse| Some((*usage, self.result.colour(*usage, given.paper)?, least));
                    GROUNDS.iter().filter_map(ground).collect()
                }
                // What stands on a ground is told there, if the site chose it too.
                None if GROUNDS.contains(&given.usage) => {
                    let on_it = ColourUse::ALL.iter().filter(|usage| !is_given(**usage, given.paper));
                    on_it
                        .filter_map(|usage| Some((*usage, self.result.colour(*usage, given.paper)?, least(*usage)?)))
                        .collect()
                }
                None => return None,
            };
            let short = |(_, rgb, least): &&(ColourUse, Rgb, f64)| own.contrast(*rgb) < *least;
            let worst = others.iter().filter(short).min_by(|a, b| own.contrast(a.1).total_cmp(&own.contrast(b.1)))?;
            let shade = own.nearest(|shade| others.iter().all(|(_, rgb, least)| shade.contrast(*rgb) >= *least));
            Some(diagnostics::low_contrast(
                given.span,
                (given.usage.as_str(), worst.0.as_str(), given.paper == Paper::Dark),
                (own.contrast(worst.1), worst.2),
                shade.map(Rgb::hex).as_deref(),
            ))
        };
        self.given.iter().filter_map(tell).collect()
    }
}

/// Tells a theme that is made for other versions of wayfolio than this one.
pub(super) fn engine(manifest: &Manifest) -> Option<Diagnostic> {
    let this = env!("CARGO_PKG_VERSION");
    let numbers = |version: &str| version.split('.').filter_map(|part| part.parse().ok()).collect::<Vec<u32>>();
    // As many numbers are compared as are written: `max: 0.2` holds for every 0.2.
    let compare = |bound: &Spanned<String>| {
        let bound = numbers(bound);
        let own: Vec<u32> = numbers(this).into_iter().take(bound.len()).collect();
        own.cmp(&bound)
    };
    let short = this.rsplit_once('.').map_or(this, |(short, _)| short);
    let range = &manifest.engine;
    if let Some(min) = range.min.as_ref().filter(|min| compare(min).is_lt()) {
        return Some(diagnostics::engine_version(min, (this, short), true));
    }
    let max = range.max.as_ref().filter(|max| compare(max).is_gt())?;
    Some(diagnostics::engine_version(max, (this, short), false))
}
