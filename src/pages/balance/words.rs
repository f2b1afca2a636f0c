//! What is missing in the spread, in sentences.

use crate::analysis::{Imbalance, Payer, Trait, TraitValue};
use crate::graph::Key;
use crate::model::{Mission, Vocabulary};
use crate::pages::parts::Link;
use crate::pages::scene::Scene;

/// A finding in words.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Finding {
    words: String,
    /// Where the sentence leads; none when it names several records or none.
    href: Option<String>,
    /// The records that it ends with.
    links: Vec<Link>,
}

pub(super) fn finding(scene: &Scene<'_>, finding: &Imbalance) -> Finding {
    let plain = |words: String| Finding { words, href: None, links: Vec::new() };
    let about = |link: Link, words: String| Finding { words, href: Some(link.href), links: Vec::new() };
    let missions = |phrase: &str, missions: &[Key<Mission>]| Finding {
        words: scene.language.count(phrase, missions.len()),
        href: None,
        links: missions.iter().map(|&key| scene.record(key)).collect(),
    };
    match finding {
        Imbalance::NothingLive => plain(scene.say("unbalanced-nothing-live")),
        Imbalance::NobodySays { of, live } => {
            plain(scene.language.count(&format!("unbalanced-nobody-says-{}", name(*of)), *live))
        }
        Imbalance::SomeSilent { of, silent, live } => plain(scene.say_with(
            &format!("unbalanced-silent-{}", name(*of)),
            &[("count", (*silent).into()), ("live", (*live).into())],
        )),
        Imbalance::AllSame { mission, value, count, silent } => {
            let link = mission.map(|key| scene.record(key));
            let title = link.as_ref().map(|link| link.title.clone()).unwrap_or_default();
            let words = scene.say_with(
                &format!("unbalanced-same-{}", kind(*value)),
                &[
                    ("where", (if mission.is_some() { "mission" } else { "portfolio" }).into()),
                    ("title", title.into()),
                    ("value", word(scene, *value).into()),
                    ("count", (*count).into()),
                    ("silent", (*silent).into()),
                ],
            );
            link.map_or_else(|| plain(words.clone()), |link| about(link, words.clone()))
        }
        Imbalance::NoneOf { value, count } => plain(scene.say_with(
            &format!("unbalanced-none-{}", kind(*value)),
            &[("value", word(scene, *value).into()), ("count", (*count).into())],
        )),
        Imbalance::WithoutLive(keys) => missions("unbalanced-without-live", keys),
        Imbalance::OneLive(keys) => missions("unbalanced-one-live", keys),
        Imbalance::WithoutLead { count, live } => {
            plain(scene.say_with("unbalanced-without-lead", &[("count", (*count).into()), ("live", (*live).into())]))
        }
        Imbalance::LedByOne { actor, count, all } => {
            one(scene, "unbalanced-led-by", scene.record(*actor), *count, *all)
        }
        Imbalance::AtOnePlace { place, count, all } => {
            one(scene, "unbalanced-at-place", scene.record(*place), *count, *all)
        }
        Imbalance::PaidByOne { payer, percent } => {
            let link = match payer {
                Payer::Actor(key) => Some(scene.record(*key)),
                Payer::Name(_) => None,
            };
            let title = match (&link, payer) {
                (Some(link), _) => link.title.clone(),
                (None, Payer::Name(name)) => name.clone(),
                (None, Payer::Actor(_)) => String::new(),
            };
            let percent = scene.language.percent(f64::from(*percent) / 100.0);
            let words = scene.say_with("unbalanced-paid-by", &[("title", title.into()), ("percent", percent.into())]);
            Finding { words, href: link.map(|link| link.href), links: Vec::new() }
        }
    }
}

/// Says that one record has more than half.
fn one(scene: &Scene<'_>, phrase: &str, link: Link, count: usize, all: usize) -> Finding {
    let args = [("title", link.title.into()), ("count", count.into()), ("all", all.into())];
    Finding { words: scene.say_with(phrase, &args), href: Some(link.href), links: Vec::new() }
}

fn name(of: Trait) -> &'static str {
    match of {
        Trait::Risk => "risk",
        Trait::Horizon => "horizon",
        Trait::Impact => "impact",
        Trait::Money => "money",
    }
}

fn kind(value: TraitValue) -> &'static str {
    match value {
        TraitValue::Risk(_) => "risk",
        TraitValue::Horizon(_) => "horizon",
    }
}

fn word(scene: &Scene<'_>, value: TraitValue) -> String {
    match value {
        TraitValue::Risk(level) => scene.say(&format!("level-{}", level.as_str())),
        TraitValue::Horizon(horizon) => horizon.as_str().to_owned(),
    }
}
