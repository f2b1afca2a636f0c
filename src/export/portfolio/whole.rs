//! What is computed of the whole.

use super::computed::{Asked, Balance, Chain, Funded, GapFound, Given, LedTo, LineOf, Shared, Unasked, Whole};
use super::names::{Names, id, ids};
use super::reasons::{Concern, Payer};
use crate::analysis::{
    self, AskedOf, CloseBy, Gap, GapSubject, Imbalance, LearningChain, MoneySource, Share, Trait, TraitValue,
};
use crate::export::Known;
use crate::graph::{Key, Keyed, RecordKey, Table};
use crate::model::{Horizon, Level};

pub(super) fn whole(known: &Known<'_>) -> Whole {
    let (portfolio, analysis, names) = (known.portfolio, known.analysis, Names(known.portfolio));
    let money = &analysis.money;
    Whole {
        gaps: gaps_found(known),
        money: money.all.clone(),
        funders: (money.sources.by_source.iter())
            .map(|(source, amount)| Given { payer: source_name(names, source), amount: *amount })
            .collect(),
        asks: money.asks.asks.iter().map(|ask| asked(names, ask)).collect(),
        unasked: (money.asks.unasked.iter())
            .map(|it| Unasked { action: id(&portfolio.actions, it.action), amount: it.amount, at_most: it.at_most })
            .collect(),
        balance: balance(known),
        learning: analysis::learning_chains(portfolio).iter().map(|it| chain(names, it)).collect(),
    }
}

/// Says what is missing.
pub(in crate::export) fn gaps_found(known: &Known<'_>) -> Vec<GapFound> {
    known.analysis.gaps.iter().map(|found| gap(known, found)).collect()
}

fn gap(known: &Known<'_>, gap: &Gap) -> GapFound {
    let (portfolio, names) = (known.portfolio, Names(known.portfolio));
    let (record, milestone, barrier) = match gap.subject {
        GapSubject::Front => (None, None, None),
        GapSubject::Record(key) => (Some(key), None, None),
        GapSubject::Milestone(key) => {
            (Some(RecordKey::Mission(key.mission)), Some(portfolio.milestone(key).id.clone()), None)
        }
        GapSubject::Barrier(key) => {
            (Some(RecordKey::Mission(key.mission)), None, Some(portfolio.barrier(key).id.clone()))
        }
    };
    GapFound {
        rule: gap.rule,
        severity: gap.severity.as_str().to_owned(),
        record: record.map(|key| names.record(key)),
        milestone,
        barrier,
        missions: ids(&portfolio.missions, &gap.missions),
        critical: gap.critical,
        closers: ids(&portfolio.actors, &gap.closers),
        close_by: match gap.close_by {
            CloseBy::AddAction => "add-action",
            CloseBy::AddLesson => "add-lesson",
            CloseBy::AddMeasurement => "add-measurement",
            CloseBy::Edit => "edit",
        }
        .to_owned(),
        message: gap.message.clone(),
        hint: gap.hint.clone(),
        source_file: known.tree.path(gap.span.file).to_string(),
        line: known.tree.file(gap.span.file).map_or(1, |file| file.position(gap.span.start).line),
    }
}

fn source_name(names: Names<'_>, source: &MoneySource) -> Payer {
    match source {
        MoneySource::Actor(key) => Payer::Actor(id(&names.0.actors, *key)),
        MoneySource::Name(name) => Payer::Name(name.clone()),
    }
}

fn payer(names: Names<'_>, payer: &analysis::Payer) -> Payer {
    match payer {
        analysis::Payer::Actor(key) => Payer::Actor(id(&names.0.actors, *key)),
        analysis::Payer::Name(name) => Payer::Name(name.clone()),
    }
}

fn asked(names: Names<'_>, ask: &analysis::Ask) -> Asked {
    let (payer, capital, instrument) = match &ask.of {
        AskedOf::Source(source) => (Some(source_name(names, source)), None, None),
        AskedOf::Kind(capital, instrument) => (None, Some(*capital), Some(*instrument)),
    };
    Asked {
        payer,
        capital,
        instrument,
        sum: ask.sum.clone(),
        other_currencies: ask.other_currencies.clone(),
        lines: ask.lines.iter().map(|&(key, item)| LineOf { record: names.record(key), item }).collect(),
    }
}

fn shares<T: Keyed>(table: &Table<T>, shares: &[Share<Key<T>>]) -> Vec<Shared> {
    let share = |share: &Share<Key<T>>| Shared {
        of: share.of.map(|key| id(table, key)),
        live: share.live,
        serving: share.serving,
        halted: share.halted,
    };
    shares.iter().map(share).collect()
}

fn balance(known: &Known<'_>) -> Balance {
    let (portfolio, names, balance) = (known.portfolio, Names(known.portfolio), &known.analysis.balance);
    let funded = |funded: &analysis::Funded| Funded {
        payer: funded.share.of.as_ref().map(|of| payer(names, of)),
        live: funded.share.live,
        serving: funded.share.serving,
        halted: funded.share.halted,
        secured: funded.secured.clone(),
    };
    Balance {
        missions: shares(&portfolio.missions, &balance.missions),
        places: shares(&portfolio.places, &balance.places),
        leads: shares(&portfolio.actors, &balance.leads),
        funders: balance.funders.iter().map(funded).collect(),
        findings: balance.findings.iter().map(|finding| concern(names, finding)).collect(),
    }
}

fn concern(names: Names<'_>, finding: &Imbalance) -> Concern {
    let portfolio = names.0;
    match finding {
        Imbalance::NothingLive => Concern::NothingLive,
        Imbalance::NobodySays { of, live } => Concern::NobodySays { of: trait_name(*of), live: *live },
        Imbalance::SomeSilent { of, silent, live } => {
            Concern::SomeSilent { of: trait_name(*of), silent: *silent, live: *live }
        }
        Imbalance::AllSame { mission, value, count, silent } => {
            let (risk, horizon) = trait_value(*value);
            let mission = mission.map(|key| id(&portfolio.missions, key));
            Concern::AllSame { mission, risk, horizon, count: *count, silent: *silent }
        }
        Imbalance::NoneOf { value, count } => {
            let (risk, horizon) = trait_value(*value);
            Concern::NoneOf { risk, horizon, count: *count }
        }
        Imbalance::WithoutLive(keys) => Concern::WithoutLive { missions: ids(&portfolio.missions, keys) },
        Imbalance::OneLive(keys) => Concern::OneLive { missions: ids(&portfolio.missions, keys) },
        Imbalance::WithoutLead { count, live } => Concern::WithoutLead { count: *count, live: *live },
        Imbalance::LedByOne { actor, count, all } => {
            Concern::LedByOne { actor: id(&portfolio.actors, *actor), count: *count, all: *all }
        }
        Imbalance::AtOnePlace { place, count, all } => {
            Concern::AtOnePlace { place: id(&portfolio.places, *place), count: *count, all: *all }
        }
        Imbalance::PaidByOne { payer: of, percent } => {
            Concern::PaidByOne { payer: payer(names, of), percent: *percent }
        }
    }
}

fn trait_name(of: Trait) -> String {
    match of {
        Trait::Risk => "risk",
        Trait::Horizon => "horizon",
        Trait::Impact => "impact",
        Trait::Money => "money",
    }
    .to_owned()
}

fn trait_value(value: TraitValue) -> (Option<Level>, Option<Horizon>) {
    match value {
        TraitValue::Risk(risk) => (Some(risk), None),
        TraitValue::Horizon(horizon) => (None, Some(horizon)),
    }
}

fn chain(names: Names<'_>, found: &LearningChain) -> Chain {
    let led_to = |led: &analysis::LedTo| LedTo {
        action: id(&names.0.actions, led.action),
        again: led.again,
        lessons: led.lessons.iter().map(|it| chain(names, it)).collect(),
    };
    Chain {
        lesson: id(&names.0.lessons, found.lesson),
        again: found.again,
        led_to: found.led_to.iter().map(led_to).collect(),
    }
}
