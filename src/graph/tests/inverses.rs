//! The other side of every reference, and the order of everything.

use std::sync::Arc;

use super::{Drafts, documents, link, portfolio, site};
use crate::graph::{AdvanceTarget, Key, Portfolio};

/// A small portfolio in which everything refers to something.
const SITE: &[(&str, &str)] = &[
    (
        "content/missions/heat.md",
        "---
title: Heat
steward: town
headline: oil
places: [island]
part_of: green
funding:
  - {from: fund, via: town, capital: public, instrument: grant, status: pledged}
critical: oil-gone
milestones:
  - {id: plan-made, title: Plan made, shown_by: event}
  - {id: oil-gone, title: Oil gone, needs: [plan-made], shown_by: [oil]}
barriers:
  - {id: no-hands, title: No hands, status: open, blocks: [oil-gone]}
enablers:
  - {id: school, title: School, status: emerging, helps: [plan-made], answers: [no-hands]}
---
",
    ),
    (
        "content/missions/green.md",
        "---
title: Green
continues: [dream]
milestones:
  - {id: all-done, title: All done, needs: [heat/oil-gone]}
---
",
    ),
    ("content/missions/dream.md", "---\ntitle: Dream\n---\n"),
    (
        "content/actions/pumps.md",
        "---
title: Pumps
stage: underway
advances: [heat/oil-gone, {to: green, strength: high}]
moves: [oil, jobs]
answers: [heat/no-hands]
needs: [survey]
continues: [trial]
commitments:
  - {role: lead, status: wanted}
  - {actor: town, role: lead, status: agreed}
funding:
  - {from_name: Somebody, capital: private, instrument: grant, status: sought}
  - {from: fund, via: town, capital: public, instrument: grant, status: pledged}
places: [island]
---
",
    ),
    ("content/actions/survey.md", "---\ntitle: Survey\nstage: completed\nadvances: [heat/plan-made]\n---\n"),
    (
        "content/actions/trial.md",
        "---\ntitle: Trial\nstage: stopped\nstopped: {date: 2020, why: It failed., how: dropped, who: town}\n---\n",
    ),
    ("content/outcomes/oil.md", "---\ntitle: Oil\nunit: t\ndirection: down\n---\n"),
    (
        "content/outcomes/jobs.md",
        "---\ntitle: Jobs\nunit: jobs\ndirection: up\nmissions: [dream]\ntargets:\n  - {date: 2030, value: 9}\n  - {date: 2031, value: 9, mission: heat}\n---\n",
    ),
    (
        "content/lessons/first.md",
        "---\ntitle: First\nabout: [actions/trial, outcomes/oil, places/island, actors/fund]\nlearned: Much.\nevidence: [jobs, \"https://example.org/\"]\nled_to: [pumps]\nauthors: [town]\n---\n",
    ),
    ("content/actors/town.md", "---\ntitle: Town\ntype: local-government\npart_of: region\nplaces: [island]\n---\n"),
    ("content/actors/region.md", "---\ntitle: Region\ntype: public-body\n---\n"),
    ("content/actors/fund.md", "---\ntitle: Fund\ntype: foundation\n---\n"),
    ("content/places/island.md", "---\ntitle: Island\npart_of: sea\n---\n"),
    ("content/places/sea.md", "---\ntitle: Sea\n---\n"),
];

/// Writes keys as ids, so that a test reads.
struct Named(Portfolio);

macro_rules! named {
    ($($name:ident($table:ident, $record:ident)),+) => {
        impl Named {
            $(fn $name(&self, keys: impl IntoIterator<Item = Key<crate::model::$record>>) -> String {
                let ids: Vec<&str> = keys.into_iter().map(|key| self.0.$table[key].record.id.as_str()).collect();
                ids.join(" ")
            })+
        }
    };
}
named!(
    missions(missions, Mission),
    actions(actions, Action),
    outcomes(outcomes, Outcome),
    lessons(lessons, Lesson),
    actors(actors, Actor),
    places(places, Place)
);

fn key<T: crate::graph::Keyed>(table: &crate::graph::Table<T>, id: &str) -> Key<T> {
    table.find(&crate::model::Id::new(id).expect("an id")).expect("the record is there")
}

#[test]
fn missions_know_what_serves_them() {
    let named = Named(portfolio(SITE));
    let (portfolio, links) = (&named.0, &named.0.links.missions);
    let (heat, green, dream) =
        (key(&portfolio.missions, "heat"), key(&portfolio.missions, "green"), key(&portfolio.missions, "dream"));
    assert_eq!(named.missions(links[heat].part_of), "green");
    assert_eq!(named.missions(links[green].parts.clone()), "heat");
    assert_eq!(named.missions(links[dream].continued_by.clone()), "green");
    assert_eq!(named.actions(links[heat].actions.clone()), "pumps survey");
    assert_eq!(named.actions(links[green].advanced_by.clone()), "pumps");
    // By an outcome that names it, though no milestone of it is advanced.
    assert_eq!(named.actions(links[dream].actions.clone()), "pumps");
    assert_eq!(named.outcomes(links[heat].outcomes.clone()), "jobs oil");
    assert_eq!(named.outcomes(links[dream].outcomes.clone()), "jobs");
    assert_eq!(named.lessons(links[heat].lessons.clone()), "first");
    assert_eq!(named.lessons(links[green].lessons.clone()), "");
    assert_eq!(links[heat].critical.map(|key| key.index), Some(1));
    assert_eq!(named.actors(links[heat].funding[0].from), "fund");

    let [plan_made, oil_gone] = links[heat].milestones.as_slice() else { panic!("two milestones") };
    assert_eq!(plan_made.needed_by.len(), 1);
    assert_eq!(plan_made.helped_by, [(heat, 0)]);
    assert_eq!(named.missions(oil_gone.needed_by.iter().map(|key| key.mission)), "green");
    assert_eq!(oil_gone.blocked_by.len(), 1);
    assert_eq!(named.actions(oil_gone.advanced_by.clone()), "pumps");
    assert_eq!(named.outcomes(oil_gone.shown_by.clone()), "oil");
    assert_eq!(named.actions(links[heat].barriers[0].answered_by.clone()), "pumps");
    assert_eq!(links[heat].barriers[0].enablers, [(heat, 0)]);
}

#[test]
fn actions_outcomes_and_lessons_know_each_other() {
    let named = Named(portfolio(SITE));
    let (portfolio, links) = (&named.0, &named.0.links);
    let (pumps, survey, trial) =
        (key(&portfolio.actions, "pumps"), key(&portfolio.actions, "survey"), key(&portfolio.actions, "trial"));
    let (oil, jobs) = (key(&portfolio.outcomes, "oil"), key(&portfolio.outcomes, "jobs"));
    let first = key(&portfolio.lessons, "first");
    assert_eq!(named.missions(links.actions[pumps].missions.clone()), "dream green heat");
    assert!(matches!(links.actions[pumps].advances[1].to, AdvanceTarget::Mission(_)));
    assert_eq!(links.actions[pumps].advances[1].index, 1);
    assert_eq!(named.actions(links.actions[survey].needed_by.clone()), "pumps");
    assert_eq!(named.actions(links.actions[trial].continued_by.clone()), "pumps");
    assert_eq!(named.lessons(links.actions[trial].lessons.clone()), "first");
    assert_eq!(named.lessons(links.actions[pumps].led_from.clone()), "first");
    assert_eq!(links.actions[pumps].commitments[0], None);
    assert_eq!(links.outcomes[oil].moved_by, [(pumps, 0)]);
    assert_eq!(links.outcomes[jobs].moved_by, [(pumps, 1)]);
    assert_eq!(named.missions(links.outcomes[oil].missions.clone()), "heat");
    assert_eq!(named.missions(links.outcomes[jobs].missions.clone()), "dream heat");
    assert_eq!(links.outcomes[jobs].target_missions.iter().map(Option::is_some).collect::<Vec<_>>(), [false, true]);
    assert_eq!(links.outcomes[oil].shows.len(), 1);
    assert_eq!(named.lessons(links.outcomes[oil].lessons.clone()), "first");
    assert_eq!(named.lessons(links.outcomes[jobs].lessons.clone()), "first");
    assert_eq!(named.missions(links.lessons[first].missions.clone()), "heat");
    assert_eq!(links.lessons[first].about.len(), 4);
    assert_eq!(named.outcomes(links.lessons[first].evidence.clone()), "jobs");
}

#[test]
fn actors_and_places_know_what_happens_with_them() {
    let named = Named(portfolio(SITE));
    let (portfolio, links) = (&named.0, &named.0.links);
    let (town, fund, region) =
        (key(&portfolio.actors, "town"), key(&portfolio.actors, "fund"), key(&portfolio.actors, "region"));
    let pumps = key(&portfolio.actions, "pumps");
    assert_eq!(named.missions(links.actors[town].stewards.clone()), "heat");
    assert_eq!(links.actors[town].commitments, [(pumps, 1)]);
    assert_eq!(links.actors[town].via, [(pumps, 1)]);
    assert_eq!(links.actors[fund].funds, [(pumps, 1)]);
    assert_eq!(links.actors[fund].funds_missions, [(key(&portfolio.missions, "heat"), 0)]);
    assert_eq!(named.lessons(links.actors[town].lessons.clone()), "first");
    assert_eq!(named.lessons(links.actors[fund].lessons.clone()), "first");
    assert_eq!(named.actions(links.actors[town].stopped.clone()), "trial");
    assert_eq!(named.actors(links.actors[region].parts.clone()), "town");
    let (island, sea) = (key(&portfolio.places, "island"), key(&portfolio.places, "sea"));
    assert_eq!(named.missions(links.places[island].missions.clone()), "heat");
    assert_eq!(named.actions(links.places[island].actions.clone()), "pumps");
    assert_eq!(named.actors(links.places[island].actors.clone()), "town");
    assert_eq!(named.lessons(links.places[island].lessons.clone()), "first");
    assert_eq!(named.places(links.places[sea].parts.clone()), "island");
}

#[test]
fn documents_in_any_order_give_the_same_portfolio() {
    let broken = [
        ("content/actors/a/town.md", "---\ntitle: Another\ntype: other\npart_of: nobody\n---\n[[oils]]\n"),
        ("content/missions/dream.md", "---\ntitle: Dream\ncontinues: [green]\nsteward: twon\n---\n"),
    ];
    let files: Vec<(&str, &str)> = SITE.iter().copied().chain(broken).collect();
    let tree = site(&files);
    let (mut documents, _) = documents(&tree);
    let first = format!("{:?}", link(&documents, &tree, Drafts::Hidden));
    for step in [1, 5, 7] {
        documents.rotate_left(step);
        documents.swap(0, 3);
        assert_eq!(format!("{:?}", link(&documents, &tree, Drafts::Hidden)), first);
    }
    documents.reverse();
    assert_eq!(format!("{:?}", link(&documents, &tree, Drafts::Hidden)), first);
    assert!(Arc::strong_count(&documents[0]) == 1, "nothing of the documents is kept");
}
