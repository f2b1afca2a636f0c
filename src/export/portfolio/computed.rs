//! What is computed of records and of the whole, as the document says it: names in the place of keys.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reasons::{Concern, Payer, Reason};
use crate::analysis::{
    ActionState, Ledger, MilestoneState, Need, OutcomeState, PathPoint, Projection, Reading, Sum, Sums, TargetStanding,
    Trend,
};
use crate::model::{Capital, Currency, Date, Id, Instrument, Method, RecordId, Rule};

macro_rules! said {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $is:ty,)+ })+) => {
        $($(#[$about])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
        pub struct $name { $($(#[$doc])* pub $field: $is,)+ })+
    };
}

said! {
    /// What is computed of a mission.
    MissionComputed {
        /// Of each milestone, in the order of `milestones`.
        milestones: Vec<MilestoneComputed>,
        /// Of each barrier, in the order of `barriers`.
        barriers: Vec<Answered>,
        /// The chain that it hangs on.
        critical_path: CriticalPath,
        /// The money of the mission as a whole and of the actions that serve it.
        money: Ledger,
        /// How many of these actions also serve other missions.
        shared_actions: usize,
        /// Actions that serve it: by a milestone, as a whole, or by an outcome.
        actions: Vec<Id>,
        /// Outcomes that name it, that show its milestones, and its headline.
        outcomes: Vec<Id>,
        /// Lessons about it or about its actions and outcomes.
        lessons: Vec<Id>,
        /// The missions that are part of it.
        parts: Vec<Id>,
        /// The missions that grew out of it.
        continued_by: Vec<Id>,
    }

    /// What is computed of a milestone.
    MilestoneComputed {
        /// The state: the first that holds.
        state: MilestoneState,
        /// Whether it is late and nothing serves it.
        late_and_unserved: bool,
        /// When it is due: as written, else the day it was met, else the mission's target.
        due: Option<Date>,
        /// Whether it lies on a critical path.
        critical: bool,
        /// Milestones that need it.
        needed_by: Vec<String>,
        /// Actions that advance it.
        advanced_by: Vec<Id>,
        /// Barriers that block it.
        blocked_by: Vec<String>,
        /// Enablers that help it.
        helped_by: Vec<String>,
    }

    /// What answers a barrier.
    Answered {
        /// Actions.
        actions: Vec<Id>,
        /// Enablers.
        enablers: Vec<String>,
    }

    /// A chain of milestones, each needing the one before.
    CriticalPath {
        /// The milestones, in the order they are needed.
        milestones: Vec<String>,
        /// Whether the mission itself says which one the chain leads to.
        declared: bool,
    }

    /// What is computed of an action.
    ActionComputed {
        /// The state.
        state: ActionState,
        /// What it follows from; empty when it is the stage's own or nothing is wrong.
        reasons: Vec<Reason>,
        /// Whether the team's own status says otherwise.
        disputed: bool,
        /// The points that rank it.
        rank: Ranked,
        /// Its money.
        money: ActionMoney,
        /// What is at stake: its cost, else what is on record for it.
        stake: Option<Decimal>,
        /// The missions that it serves.
        missions: Vec<Id>,
        /// Actions that need it.
        needed_by: Vec<Id>,
        /// The actions that grew out of it.
        continued_by: Vec<Id>,
        /// Lessons about it.
        lessons: Vec<Id>,
        /// Lessons that led to it.
        led_from: Vec<Id>,
    }

    /// The points that rank an action.
    Ranked {
        /// All of them.
        points: usize,
        /// Of each part.
        of: Points,
        /// Whether a lead has agreed.
        lead: bool,
        /// Actions that must come first and are not done.
        waits_for: Vec<Id>,
        /// Open barriers before what is left to it.
        barriers: Vec<String>,
    }

    /// The points of each part of a rank.
    Points {
        /// For how much it changes if it works.
        impact: usize,
        /// For how ready it is.
        readiness: usize,
        /// For the milestones that it advances.
        milestones: usize,
    }

    /// The money of an action.
    ActionMoney {
        /// What it is estimated to cost, while it is live.
        need: Need,
        /// What is given, by how certain it is.
        sums: Sums,
        /// The same by whose money it is.
        by_capital: BTreeMap<Capital, Sums>,
        /// The same by which means it comes.
        by_instrument: BTreeMap<Instrument, Sums>,
        /// What it lacks beside what is committed and disbursed.
        gap: Option<Decimal>,
        /// Whether the gap reads "at most", because a line has no amount.
        gap_at_most: bool,
        /// What nobody has been asked for.
        unasked: Option<Decimal>,
        /// What is in currencies without a rate.
        other_currencies: BTreeMap<Currency, Sums>,
        /// Whether an amount was converted by a rate.
        converted: bool,
    }

    /// What is computed of an outcome.
    OutcomeComputed {
        /// The state; where sources or missions differ, the worst.
        state: OutcomeState,
        /// The better state, where sources disagree and it differs.
        better: Option<OutcomeState>,
        /// Whether the newest measurement is too old.
        stale: bool,
        /// The judged series.
        series: Option<String>,
        /// The newest reading of that series.
        newest: Option<Reading>,
        /// One for the targets of no mission in particular, and one for each mission that a target names.
        judgements: Vec<Judged>,
        /// How each target stands, in the order of `targets`.
        targets: Vec<TargetStanding>,
        /// The missions that it matters to.
        missions: Vec<Id>,
        /// Actions that should move it.
        moved_by: Vec<Id>,
        /// Milestones that it shows.
        shows: Vec<String>,
        /// Lessons about it, or that rest on it.
        lessons: Vec<Id>,
    }

    /// How an outcome stands against one set of targets.
    Judged {
        /// The mission whose targets these are; none for those of no mission in particular.
        mission: Option<Id>,
        /// The state at the worse end of the newest reading.
        state: OutcomeState,
        /// The state at its better end, when it differs.
        better: Option<OutcomeState>,
        /// The rule that was used.
        method: Method,
        /// The line that is required: the start and the targets, by day. With `linear` it runs straight from one to the next; with
        /// `growth` along a curve of compound growth from the start to each.
        required: Vec<PathPoint>,
        /// What happened, as a share of what was expected, at the worse end.
        progress: Option<f64>,
        /// What was expected at the newest reading.
        expected: Option<Decimal>,
        /// Newest minus expected.
        difference: Option<Decimal>,
        /// What is expected on the day of the document.
        expected_today: Option<Decimal>,
        /// Newest minus that.
        difference_today: Option<Decimal>,
        /// How it has gone so far.
        trend: Option<Trend>,
        /// What the trend gives at each target that is still ahead.
        projections: Vec<Projection>,
    }

    /// What is computed of a lesson.
    LessonComputed {
        /// The missions that it belongs to.
        missions: Vec<Id>,
    }

    /// What is computed of an actor.
    ActorComputed {
        /// The missions that it looks after.
        stewards: Vec<Id>,
        /// Its commitments.
        commitments: Vec<LineOf>,
        /// Lines of funding that come from it.
        funds: Vec<LineOf>,
        /// Lines of funding that pass through it.
        via: Vec<LineOf>,
        /// Actions that it stopped.
        stopped: Vec<Id>,
        /// The actors that are part of it.
        parts: Vec<Id>,
        /// Lessons about it or written by it.
        lessons: Vec<Id>,
    }

    /// An item of a list in a record.
    LineOf {
        /// The record.
        record: RecordId,
        /// The place in its `commitments` or `funding`, from 0.
        item: usize,
    }

    /// What is computed of a place.
    PlaceComputed {
        /// The places that are part of it.
        parts: Vec<Id>,
        /// Missions there.
        missions: Vec<Id>,
        /// Actions there.
        actions: Vec<Id>,
        /// Actors there.
        actors: Vec<Id>,
        /// Lessons about it.
        lessons: Vec<Id>,
    }

    /// What is computed of the whole.
    Whole {
        /// What is missing: by weight, those on a critical path first, then by record.
        gaps: Vec<GapFound>,
        /// All money, each line once.
        money: Ledger,
        /// Who gives what is committed and disbursed, the largest first.
        funders: Vec<Given>,
        /// What is asked for: those with a name first, then those by kind; the largest first.
        asks: Vec<Asked>,
        /// What live actions lack that nobody has been asked for, the largest first.
        unasked: Vec<Unasked>,
        /// How the bets are spread.
        balance: Balance,
        /// What lessons led to, and what was learned from that.
        learning: Vec<Chain>,
    }

    /// Something that is missing.
    GapFound {
        /// The rule that found it.
        rule: Rule,
        /// How much it weighs: `error`, `warning` or `note`.
        severity: String,
        /// The record that it is about; none for the front page.
        record: Option<RecordId>,
        /// The milestone of that mission that it is about.
        milestone: Option<Id>,
        /// The barrier of that mission that it is about.
        barrier: Option<Id>,
        /// The missions that it touches.
        missions: Vec<Id>,
        /// Whether it lies on a critical path.
        critical: bool,
        /// Who could close it, the nearest first.
        closers: Vec<Id>,
        /// What would close it: `add-action`, `add-lesson`, `add-measurement` or `edit`.
        close_by: String,
        /// What is missing, in English.
        message: String,
        /// What would close it, in English.
        hint: String,
        /// The file that would be mended, from the root of the source.
        source_file: String,
        /// The line in it, from 1.
        line: usize,
    }

    /// What somebody gives.
    Given {
        /// Who.
        payer: Payer,
        /// How much is committed and disbursed.
        amount: Decimal,
    }

    /// What an action lacks that nobody has been asked for.
    Unasked {
        /// The action.
        action: Id,
        /// How much.
        amount: Decimal,
        /// Whether it reads "at most", because a line of the action has no amount.
        at_most: bool,
    }

    /// What is asked for.
    Asked {
        /// Who is asked; none when nobody is named.
        payer: Option<Payer>,
        /// Whose money it should be, when nobody is named.
        capital: Option<Capital>,
        /// By which means it should come, when nobody is named.
        instrument: Option<Instrument>,
        /// The sum.
        sum: Sum,
        /// What is asked for in currencies without a rate.
        other_currencies: BTreeMap<Currency, Decimal>,
        /// The lines of funding.
        lines: Vec<LineOf>,
    }

    /// How the bets are spread.
    Balance {
        /// Actions by the missions that they serve.
        missions: Vec<Shared>,
        /// Actions by place.
        places: Vec<Shared>,
        /// Actions by who leads them.
        leads: Vec<Shared>,
        /// Actions by who pays for them.
        funders: Vec<Funded>,
        /// What is missing or lies all on one side.
        findings: Vec<Concern>,
    }

    /// The actions that share something.
    Shared {
        /// What they share; none when nothing is given.
        of: Option<Id>,
        /// How many are live.
        live: usize,
        /// How many are operating or completed.
        serving: usize,
        /// How many are paused or stopped.
        halted: usize,
    }

    /// The actions that somebody pays for.
    Funded {
        /// Who; none when nobody is named.
        payer: Option<Payer>,
        /// How many are live.
        live: usize,
        /// How many are operating or completed.
        serving: usize,
        /// How many are paused or stopped.
        halted: usize,
        /// What is committed and disbursed.
        secured: Sum,
    }

    /// A lesson and what it led to.
    Chain {
        /// The lesson.
        lesson: Id,
        /// Whether the chain told of it before; then nothing follows here.
        again: bool,
        /// The actions that it led to.
        led_to: Vec<LedTo>,
    }

    /// An action that a lesson led to, and what was learned from it.
    LedTo {
        /// The action.
        action: Id,
        /// Whether the chain told of it before.
        again: bool,
        /// The lessons about it.
        lessons: Vec<Chain>,
    }
}
