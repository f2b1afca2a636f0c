//! `action-commitment-stale`: a commitment proposed or wanted for over a year. Its age counts from `agreed`, which of such a commitment
//! says since when; without it nobody can tell. What is completed or stopped waits for nobody.

use super::Sight;
use super::closers;
use super::finding::{About, Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject, day};
use crate::graph::RecordKey;
use crate::model::{CommitmentRole, CommitmentStatus, Date, Stage, Vocabulary};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let days = sight.portfolio.settings.rules.commitment_stale_days;
    let mut found = Vec::new();
    for (key, action) in sight.actions() {
        if matches!(action.stage.value, Stage::Completed | Stage::Stopped) {
            continue;
        }
        let actors = &sight.portfolio.links.actions[key].commitments;
        for (commitment, actor) in action.commitments.iter().zip(actors) {
            let Some(since) = &commitment.agreed else { continue };
            let open = matches!(commitment.status.value, CommitmentStatus::Proposed | CommitmentStatus::Wanted);
            if !open || !day::over_days_old(since.value, days, sight.as_of) {
                continue;
            }
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            let who = about.closers.iter().copied();
            let about = About { closers: closers::few(actor.iter().copied().chain(who).collect()), ..about };
            let (status, role) = (commitment.status.value, commitment.role.value);
            let words = match actor {
                Some(actor) => proposed(sight.title(RecordKey::Actor(*actor)), role, status, since.value),
                None => nobody(role, status, since.value),
            };
            let words = words.with_text("title", &action.meta.title.value);
            found.push(Finding::new(about, commitment.status.span, CloseBy::Edit, words));
        }
    }
    found
}

fn proposed(actor: &str, role: CommitmentRole, status: CommitmentStatus, since: Date) -> Words {
    let (role_word, status_word) = (role.as_str(), status.as_str());
    Words::new(
        format!("the commitment of \"{actor}\" as {role_word} is only {status_word} since {since}"),
        "ask, then set `status` to `agreed`, `withdrawn` or `refused`; if it is still open, set `agreed` to the day you asked",
    )
    .with_text("actor", actor)
    .with_text("role", role_word)
    .with_text("status", status_word)
    .with("date", GapArg::Date(since))
    .case("actor")
}

fn nobody(role: CommitmentRole, status: CommitmentStatus, since: Date) -> Words {
    let (role_word, status_word) = (role.as_str(), status.as_str());
    Words::new(
        format!("a commitment as {role_word} is {status_word} since {since}, and nobody has taken it"),
        "name the `actor` and set `status` to `agreed`, or take the commitment out if it is wanted no more",
    )
    .with_text("role", role_word)
    .with_text("status", status_word)
    .with("date", GapArg::Date(since))
    .case("nobody")
}
