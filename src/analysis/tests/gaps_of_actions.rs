//! The gaps of actions: each rule failing, mended, and near to failing.

use super::{Case, Edit, Site, site};

const DAY: &str = "2026-11-22";
const A: &str = "actions/pumps.md";

/// The mission that the action serves is over.
const OVER: Edit = Edit::Add("missions/heat.md", "title: Heat\nstatus: ended\nresult: Enough.\nended: 2026\n");

/// An action that serves a mission, is led, and has nothing against it.
fn pumps() -> Site {
    site(&[
        ("missions/heat.md", "title: Heat\nsteward: hall\n"),
        (
            A,
            "title: Heat pumps\nstage: underway\nadvances: [heat]\ncommitments:\n  - {actor: coop, role: lead, status: agreed}\n",
        ),
        ("actors/hall.md", "title: Town hall\ntype: local-government\n"),
        ("actors/coop.md", "title: Heat co-op\ntype: cooperative\n"),
    ])
}

#[test]
fn action_adrift() {
    Case {
        rule: "action-adrift",
        on: DAY,
        site: &pumps().edited(A, "advances: [heat]\n", ""),
        at: "actions/pumps.md:2:8-2:18 `Heat pumps`",
        says: "the action \"Heat pumps\" serves no mission: it advances nothing and moves nothing",
        hint: "name in `advances` the milestone or mission that it is for, or in `moves` the outcome that it should change",
        closers: &["coop"],
        mended: &[Edit::Replace(A, "commitments:", "advances: [heat]\ncommitments:")],
        near_misses: &[
            &[Edit::Replace(A, "underway", "operating")],
            &[
                Edit::Replace(A, "commitments:", "moves: [boilers]\ncommitments:"),
                Edit::Add("outcomes/boilers.md", "title: Boilers\nunit: boilers\ndirection: down\n"),
            ],
        ],
    }
    .check();
}

#[test]
fn action_without_lead() {
    Case {
        rule: "action-without-lead",
        on: DAY,
        site: &pumps().edited(A, "role: lead", "role: partner"),
        at: "actions/pumps.md:2:8-2:18 `Heat pumps`",
        says: "nobody leads the action \"Heat pumps\"",
        hint: "say in `commitments` who leads it: `{actor: …, role: lead, status: agreed}`",
        // Nobody leads, so those who take part are asked.
        closers: &["coop"],
        mended: &[Edit::Replace(A, "commitments:\n", "commitments:\n  - {actor: hall, role: lead, status: agreed}\n")],
        near_misses: &[
            &[Edit::Replace(A, "underway", "design")],
            &[Edit::Replace(A, "underway", "operating")],
            &[OVER],
        ],
    }
    .check();
    Case {
        rule: "action-without-lead",
        on: DAY,
        site: &pumps().edited(A, "{actor: coop, role: lead, status: agreed}", "{role: lead, status: wanted}"),
        at: "actions/pumps.md:6:26-6:32 `wanted`",
        says: "nobody has agreed to lead the action \"Heat pumps\"",
        hint: "once the lead has agreed set this `status` to `agreed`, or say in `commitments` who leads it instead",
        closers: &["hall"],
        mended: &[Edit::Replace(A, "{role: lead, status: wanted}", "{actor: hall, role: lead, status: agreed}")],
        near_misses: &[&[Edit::Replace(
            A,
            "{role: lead, status: wanted}",
            "{actor: hall, role: lead, status: delivering}",
        )]],
    }
    .check();
}

#[test]
fn action_commitment_stale() {
    // 365 days before 22 November 2026 it is 22 November 2025: over a year from the 21st back.
    let with = |line: &str| pumps().edited(A, "commitments:\n", &format!("commitments:\n  - {line}\n"));
    Case {
        rule: "action-commitment-stale",
        on: DAY,
        site: &with("{actor: hall, role: permit, agreed: 2025-11-21, status: proposed}"),
        at: "actions/pumps.md:6:61-6:69 `proposed`",
        says: "the commitment of \"Town hall\" as permit is only proposed since 2025-11-21",
        hint: "ask, then set `status` to `agreed`, `withdrawn` or `refused`; if it is still open, set `agreed` to the day you asked",
        closers: &["hall", "coop"],
        mended: &[Edit::Replace(A, "status: proposed", "status: refused")],
        near_misses: &[
            &[Edit::Replace(A, "2025-11-21", "2025-11-22")],
            &[Edit::Replace(A, "agreed: 2025-11-21, ", "")],
            &[Edit::Replace(A, "status: proposed", "status: agreed")],
            &[Edit::Replace(A, "underway", "completed")],
            &[OVER],
        ],
    }
    .check();
    Case {
        rule: "action-commitment-stale",
        on: DAY,
        site: &with("{role: funder, agreed: 2024, status: wanted}"),
        at: "actions/pumps.md:6:42-6:48 `wanted`",
        says: "a commitment as funder is wanted since 2024, and nobody has taken it",
        hint: "name the `actor` and set `status` to `agreed`, or take the commitment out if it is wanted no more",
        closers: &["coop"],
        mended: &[Edit::Replace(
            A,
            "{role: funder, agreed: 2024, status: wanted}",
            "{actor: hall, role: funder, status: agreed}",
        )],
        near_misses: &[&[Edit::Replace(A, "agreed: 2024", "agreed: 2025-12")]],
    }
    .check();
}

#[test]
fn action_underfunded() {
    let funded = pumps().edited(
        A,
        "commitments:\n",
        "cost: 4200000\nfunding:\n  - {capital: public, instrument: grant, amount: 1000000, status: committed}\n  \
         - {capital: public, instrument: grant, amount: 200000, status: disbursed}\ncommitments:\n",
    );
    Case {
        rule: "action-underfunded",
        on: DAY,
        site: &funded,
        at: "actions/pumps.md:5:7-5:14 `4200000`",
        says: "the action \"Heat pumps\" costs 4,200,000 DKK, of which 1,200,000 DKK are committed: 3,000,000 DKK are missing",
        hint: "write in `funding` who gives the rest (`status: committed` once it is promised by contract), or correct `cost`",
        closers: &["coop"],
        mended: &[Edit::Replace(
            A,
            "commitments:\n",
            "  - {capital: private, instrument: loan, amount: 3000000, status: committed}\ncommitments:\n",
        )],
        near_misses: &[
            // A line without an amount: nobody can say.
            &[Edit::Replace(A, "amount: 200000, ", "")],
            &[Edit::Replace(A, "cost: 4200000\n", "")],
            &[Edit::Replace(A, "underway", "design")],
            &[Edit::Replace(A, "amount: 200000", "amount: 27000 EUR")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn action_late() {
    Case {
        rule: "action-late",
        on: DAY,
        site: &pumps().edited(A, "commitments:", "ends: 2026-10\ncommitments:"),
        at: "actions/pumps.md:5:7-5:14 `2026-10`",
        says: "the action \"Heat pumps\" is late: it is past its end (2026-10)",
        hint: "write in `ends` a day that can be kept, or set `stage` to what is true now (`operating`, `completed`, `paused` or \
               `stopped`)",
        closers: &["coop"],
        mended: &[Edit::Replace(A, "ends: 2026-10", "ends: 2027")],
        near_misses: &[
            &[Edit::Replace(A, "ends: 2026-10", "ends: 2026-11")],
            &[Edit::Replace(A, "underway", "operating")],
            &[Edit::Replace(A, "ends: 2026-10", "ends: 2026-10\nconfirmed: 2023")],
            &[OVER],
        ],
    }
    .check();
    Case {
        rule: "action-late",
        on: DAY,
        site: &pumps().edited(A, "commitments:", "tasks:\n  - {title: Dig, due: 2026-10-01}\ncommitments:"),
        at: "actions/pumps.md:6:23-6:33 `2026-10-01`",
        says: "the action \"Heat pumps\" is late: the task \"Dig\" is past due",
        hint: "write in `done` the day it was done, or in `due` a day that can be kept",
        closers: &["coop"],
        mended: &[Edit::Replace(A, "due: 2026-10-01", "due: 2026-10-01, done: 2026-10-09")],
        near_misses: &[&[Edit::Replace(A, "due: 2026-10-01", "due: 2026-11-22")]],
    }
    .check();
}

#[test]
fn action_status_disputed() {
    Case {
        rule: "action-status-disputed",
        on: DAY,
        site: &pumps()
            .edited(A, "commitments:", "status: on-track\nneeds: [net]\ncommitments:")
            .with("actions/net.md", "title: The net\nstage: underway\nadvances: [heat]\nends: 2025\n"),
        at: "actions/pumps.md:5:9-5:17 `on-track`",
        says: "the team says `on-track`, but by what is written it is `at-risk`: it needs \"The net\", which is late",
        hint: "set `status` to `at-risk`, or mend what it follows from",
        closers: &["coop"],
        mended: &[Edit::Replace(A, "status: on-track", "status: at-risk")],
        near_misses: &[
            &[Edit::Replace("actions/net.md", "ends: 2025", "ends: 2027")],
            // Late itself, it is told as late.
            &[Edit::Replace(A, "needs: [net]", "ends: 2025")],
            &[OVER],
        ],
    }
    .check();
    Case {
        rule: "action-status-disputed",
        on: DAY,
        site: &pumps().edited(A, "commitments:", "status: late\ncommitments:"),
        at: "actions/pumps.md:5:9-5:13 `late`",
        says: "the team says `late`, but nothing written shows why: it is computed `on-track`",
        hint: "set `status` to `on-track`, or write down what holds it up: a date, a task, a barrier, a needed action",
        closers: &["coop"],
        mended: &[Edit::Replace(A, "status: late", "status: on-track")],
        near_misses: &[
            &[Edit::Replace(A, "status: late", "status: late\nends: 2025")],
            &[
                Edit::Replace(A, "stage: underway", "stage: ready"),
                Edit::Replace(A, "status: late", "status: on-track"),
            ],
        ],
    }
    .check();
}

#[test]
fn action_unconfirmed() {
    Case {
        rule: "action-unconfirmed",
        on: DAY,
        site: &pumps().edited(A, "stage: underway\n", "stage: underway\nconfirmed: 2023\n"),
        at: "actions/pumps.md:4:12-4:16 `2023`",
        says: "nobody has confirmed since 2023 that the action \"Heat pumps\" is still `underway`",
        hint: "ask those who lead it, correct `stage` if it changed, and set `confirmed` to the day you asked",
        closers: &["coop"],
        mended: &[Edit::Replace(A, "confirmed: 2023", "confirmed: 2026-11-20")],
        near_misses: &[
            &[Edit::Replace(A, "confirmed: 2023", "confirmed: 2024")],
            &[Edit::Replace(A, "stage: underway", "stage: operating")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn action_without_lesson() {
    let lesson =
        Edit::Add("lessons/pumps.md", "title: Quiet pumps\nabout: [actions/pumps]\nlearned: Neighbours listen.\n");
    let elsewhere =
        Edit::Add("lessons/pumps.md", "title: Quiet pumps\nabout: [missions/heat]\nlearned: Neighbours listen.\n");
    let completed = pumps().edited(A, "stage: underway\n", "stage: completed\nends: 2021-11-22\n");
    Case {
        rule: "action-without-lesson",
        on: DAY,
        site: &completed,
        at: "actions/pumps.md:3:8-3:17 `completed`",
        says: "the action \"Heat pumps\" is completed, and nothing learned from it is written down",
        hint: "add a lesson with `about: [actions/pumps]`: what was tried, what happened, and what was `learned`",
        closers: &["coop"],
        mended: &[lesson],
        near_misses: &[
            // A day over five years; and without a day nobody knows.
            &[Edit::Replace(A, "2021-11-22", "2021-11-21")],
            &[Edit::Replace(A, "ends: 2021-11-22\n", "")],
            &[Edit::Replace(A, "completed", "operating")],
            &[OVER],
        ],
    }
    .check();
    let Edit::Add(path, text) = elsewhere else { unreachable!("it adds a file") };
    assert_eq!(completed.with(path, text).on(DAY).gaps("action-without-lesson").len(), 1);
    let stopped =
        pumps().edited(A, "stage: underway\n", "stage: stopped\nstopped: {date: 2024, why: No money}\nends: 2019\n");
    assert_eq!(stopped.on(DAY).gaps("action-without-lesson").len(), 1);
}
