//! Learning chains: how far they go, and that circles end.

use super::{Computed, Site, site};
use crate::analysis::{LearningChain, learning_chain, learning_chains};
use crate::model::Id;

const DAY: &str = "2026-11-22";

fn base(actions: &[&str]) -> Site {
    actions
        .iter()
        .fold(site(&[]), |site, id| site.with(&format!("actions/{id}.md"), &format!("title: {id}\nstage: completed\n")))
}

fn lesson(about: &str, led_to: &str) -> String {
    format!("title: L\nabout: [actions/{about}]\nlearned: Something.\nled_to: [{led_to}]\n")
}

/// Writes a chain: a lesson, its actions in brackets, the lessons about each in brackets after it; `*` is told again.
fn write(computed: &Computed, chain: &LearningChain) -> String {
    let again = |again: bool| if again { "*" } else { "" };
    let id = &computed.portfolio.lessons[chain.lesson].record.id;
    let actions: Vec<String> = (chain.led_to.iter())
        .map(|led_to| {
            let id = &computed.portfolio.actions[led_to.action].record.id;
            let lessons: Vec<String> = led_to.lessons.iter().map(|chain| write(computed, chain)).collect();
            format!("{id}{}({})", again(led_to.again), lessons.join(" "))
        })
        .collect();
    format!("{id}{}[{}]", again(chain.again), actions.join(" "))
}

fn all(computed: &Computed) -> Vec<String> {
    learning_chains(&computed.portfolio).iter().map(|chain| write(computed, chain)).collect()
}

#[test]
fn a_chain_goes_from_lesson_to_action_to_lesson() {
    let computed = base(&["a", "b", "c"])
        .with("lessons/one.md", &lesson("a", "b, c"))
        .with("lessons/two.md", &lesson("b", ""))
        .with("lessons/alone.md", &lesson("a", ""))
        .on(DAY);
    // A lesson that led to nothing begins no chain.
    assert_eq!(all(&computed), ["one[b(two[]) c()]"]);
    assert_eq!(learning_chains(&computed.portfolio)[0].steps(), 4);
}

#[test]
fn circles_end_where_they_began() {
    let around = base(&["a", "b"]).with("lessons/one.md", &lesson("a", "b")).with("lessons/two.md", &lesson("b", "a"));
    assert_eq!(all(&around.on(DAY)), ["one[b(two[a(one*[])])]"]);
    // A lesson about the action that it changed does not tell of itself.
    let own = base(&["a"]).with("lessons/one.md", &lesson("a", "a"));
    assert_eq!(all(&own.on(DAY)), ["one[a()]"]);
    // Two lessons that led to one action: what follows is told once.
    let twice = base(&["a", "b", "c"])
        .with("lessons/one.md", &lesson("a", "b, c"))
        .with("lessons/two.md", &lesson("b", "c"))
        .with("lessons/three.md", &lesson("c", ""));
    assert_eq!(all(&twice.on(DAY)), ["one[b(two[c(three[])]) c*()]"]);
}

#[test]
fn a_very_long_chain_is_told_in_pieces_and_whole_from_any_lesson() {
    let names: Vec<String> = (0..61).map(|at| format!("a{at:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let long = names
        .windows(2)
        .enumerate()
        .fold(base(&names), |site, (at, pair)| site.with(&format!("lessons/l{at:02}.md"), &lesson(pair[0], pair[1])));
    let computed = long.on(DAY);
    let chains = learning_chains(&computed.portfolio);
    // 24 lessons each with its action, and the lesson that the next piece begins with.
    assert_eq!(chains.iter().map(LearningChain::steps).collect::<Vec<_>>(), [49, 49, 24]);
    let key = computed.portfolio.lessons.find(&Id::new("l50").expect("an id")).expect("it is there");
    assert_eq!(learning_chain(&computed.portfolio, key).steps(), 20);
}
