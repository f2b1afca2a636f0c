//! The gaps that are known from the island's own files, each found by its rule at its record, and gone once its cause is mended.

use std::collections::BTreeSet;

use wayfolio::analysis::GapSubject;
use wayfolio::model::Vocabulary;
use wayfolio::site::{Memory, Site};

use super::built::{REAL, site};

/// A known gap: where it is found and what mends it.
struct Known {
    /// What is missing on the island.
    why: &'static str,
    /// The rule that finds it.
    rule: &'static str,
    /// The record, milestone or barrier that it is about.
    at: &'static str,
    /// The file under `content/` that is mended.
    file: &'static str,
    /// What stands there now, once.
    old: &'static str,
    /// What mends the cause.
    new: &'static str,
}

const KNOWN: &[Known] = &[
    Known {
        why: "half of the cars were to be electric by 2020",
        rule: "milestone-late",
        at: "fossil-free-2030/half-cars",
        file: "missions/fossil-free-2030.md",
        old: "    title: Half of local cars electric\n    by: 2020\n",
        new: "    title: Half of local cars electric\n    by: 2020\n    met: 2020\n",
    },
    Known {
        why: "the gas ferry cannot afford biogas",
        rule: "barrier-open",
        at: "fossil-free-2030/fuel-price",
        file: "missions/fossil-free-2030.md",
        old: "    title: Biogas dearer than natural gas\n    status: open\n",
        new: "    title: Biogas dearer than natural gas\n    status: easing\n",
    },
    Known {
        why: "the biogas plant is on hold",
        rule: "milestone-late",
        at: "circular-community/biogas-plant",
        file: "missions/circular-community.md",
        old: "    by: 2020\n",
        new: "    by: 2020\n    met: 2020\n",
    },
    Known {
        why: "no action lowers the gases of farming",
        rule: "milestone-unserved",
        at: "climate-plan/farm-gases",
        file: "actions/climate-accounts.md",
        old: "  - climate-plan/full-accounts\n",
        new: "  - climate-plan/full-accounts\n  - climate-plan/farm-gases\n",
    },
    Known {
        why: "the credit for exported wind power shrinks",
        rule: "barrier-open",
        at: "climate-plan/export-credit",
        file: "missions/climate-plan.md",
        old: "    title: Credit for exported wind shrinks\n    status: open\n",
        new: "    title: Credit for exported wind shrinks\n    status: easing\n",
    },
    Known {
        why: "no programme replaces the last oil boilers",
        rule: "milestone-unserved",
        at: "fossil-free-2030/last-boiler",
        file: "actions/heat-tranebjerg.md",
        old: "  - renewable-energy-island/four-networks\n",
        new: "  - renewable-energy-island/four-networks\n  - fossil-free-2030/last-boiler\n",
    },
    Known {
        why: "nothing is left that doubles the power",
        rule: "milestone-unserved",
        at: "fossil-free-2030/twice-power",
        file: "actions/offshore-repowering.md",
        old: "  - fossil-free-2030/new-power\n",
        new: "  - fossil-free-2030/new-power\n  - fossil-free-2030/twice-power\n",
    },
    Known {
        why: "local ownership of turbines falls and has no target",
        rule: "outcome-without-target",
        at: "outcomes/local-turbines",
        file: "outcomes/local-turbines.md",
        old: "direction: up\n",
        new: "direction: watch\n",
    },
    Known {
        why: "the turbines grow old without a plan to renew them",
        rule: "milestone-late",
        at: "fossil-free-2030/turbine-strategy",
        file: "missions/fossil-free-2030.md",
        old: "    by: 2015\n",
        new: "    by: 2015\n    met: 2015\n",
    },
    Known {
        why: "straw and wood are still bound in heating",
        rule: "milestone-unserved",
        at: "fossil-free-2030/straw-freed",
        file: "actions/heat-ballen-brundby.md",
        old: "  - renewable-energy-island/four-networks\n",
        new: "  - renewable-energy-island/four-networks\n  - fossil-free-2030/straw-freed\n",
    },
    Known {
        why: "more die than are born",
        rule: "barrier-open",
        at: "living-island/birth-deficit",
        file: "missions/living-island.md",
        old: "    title: Ageing and few births\n    status: open\n",
        new: "    title: Ageing and few births\n    status: easing\n",
    },
    Known {
        why: "newcomers find no homes",
        rule: "barrier-open",
        at: "living-island/homes",
        file: "missions/living-island.md",
        old: "    title: Too few homes for newcomers\n    status: open\n",
        new: "    title: Too few homes for newcomers\n    status: easing\n",
    },
    Known {
        why: "the citizens' farms stayed far below their aim",
        rule: "outcome-off-track",
        at: "outcomes/citizen-farmland",
        file: "outcomes/citizen-farmland.md",
        old: "    value: 60~\n",
        new: "    value: 500~\n",
    },
    Known {
        why: "the Academy's basic support is documented up to 2024 only",
        rule: "action-late",
        at: "actions/academy-basic-support",
        file: "actions/academy-basic-support.md",
        old: "stage: underway\n",
        new: "stage: completed\n",
    },
    Known {
        why: "two goals for 2030 do not say the same",
        rule: "barrier-open",
        at: "fossil-free-2030/two-goals",
        file: "missions/fossil-free-2030.md",
        old: "    title: Two goals for 2030 side by side\n    status: open\n",
        new: "    title: Two goals for 2030 side by side\n    status: easing\n",
    },
];

/// A gap by its rule and what it is about.
type Named = (String, String);

/// Names the gaps of a site.
fn named(site: &Site) -> BTreeSet<Named> {
    let portfolio = site.portfolio();
    let gaps = site.analysis().gaps.iter().map(|gap| {
        let at = match gap.subject {
            GapSubject::Front => "index".to_owned(),
            GapSubject::Record(key) => portfolio.record_id(key).to_string(),
            GapSubject::Milestone(key) => {
                format!("{}/{}", portfolio.missions[key.mission].record.id, portfolio.milestone(key).id)
            }
            GapSubject::Barrier(key) => {
                format!("{}/{}", portfolio.missions[key.mission].record.id, portfolio.barrier(key).id)
            }
        };
        (gap.rule.as_str().to_owned(), at)
    });
    gaps.collect()
}

#[test]
fn the_known_gaps_are_found_and_go_when_mended() {
    let mut tree = REAL.tree.clone();
    let mut memory = Memory::default();
    let before = named(&site(&tree, &mut memory).value);
    assert_eq!(KNOWN.len(), 15);
    for known in KNOWN {
        let gap = (known.rule.to_owned(), known.at.to_owned());
        assert!(before.contains(&gap), "{gap:?} is not found, though {}", known.why);

        let path = format!("content/{}", known.file);
        let text = String::from_utf8(REAL.folder[&path].clone()).expect("content is text");
        assert_eq!(text.matches(known.old).count(), 1, "{path} does not hold what is to be mended once: {}", known.old);
        tree.insert(&path, text.replacen(known.old, known.new, 1).into_bytes());
        let mended = site(&tree, &mut memory);
        tree.insert(&path, text.into_bytes());

        let mistakes: Vec<_> = mended.diagnostics.iter().filter(|told| !told.gap).collect();
        assert!(mistakes.is_empty(), "mending {gap:?} makes mistakes: {mistakes:?}");
        let after = named(&mended.value);
        let gone: Vec<&Named> = before.difference(&after).collect();
        assert!(gone.contains(&&gap), "{gap:?} stays when mended");
        let others: Vec<&&Named> = gone.iter().filter(|other| other.1 != known.at).collect();
        assert!(others.is_empty(), "mending {gap:?} also mends {others:?}");
        let new: Vec<&Named> = after.difference(&before).collect();
        assert!(new.is_empty(), "mending {gap:?} opens {new:?}");
    }
}
