use jiff::civil::date;

use super::message::{self, Said};
use super::walk::{self, Commit};
use crate::analysis::chronicle::Request::{self, Merge, Pull};

/// Says what is read from a message.
fn reads(message: &str, subject: &str, request: Option<Request>) {
    let (first, body) = message.split_once('\n').unwrap_or((message, ""));
    assert_eq!(message::read(first, body), Said { subject: subject.to_owned(), request }, "{message}");
}

#[test]
fn pull_requests_are_known_as_each_host_writes_them() {
    reads("Merge pull request #12 from who/branch\n\nDig at the harbour", "Dig at the harbour", Some(Pull(12)));
    reads("Merge pull request #12 from who/branch", "", Some(Pull(12)));
    reads(
        "Merge pull request 'Dig (soon)' (#7) from dig into main\n\nReviewed-on: https://x.example/7",
        "Dig (soon)",
        Some(Pull(7)),
    );
    reads("Dig at the harbour (#12)", "Dig at the harbour", Some(Pull(12)));
    reads("Dig at the harbour (!12)", "Dig at the harbour", Some(Merge(12)));
    reads("Merge branch 'dig' into 'main'\n\nDig\n\nSee merge request island/plan!9", "Dig", Some(Merge(9)));
    reads("Dig\n\nWhy.\n\nSee merge request !9\n", "Dig", Some(Merge(9)));
    reads("Merged in dig (pull request #3)\n\nDig\n\nApproved-by: Bo", "Dig", Some(Pull(3)));
    reads("Merged PR 44: Dig", "Dig", Some(Pull(44)));
    reads("Merge branch 'dig'", "", None);
    reads("Merge remote-tracking branch 'origin/main' into dig", "", None);
    reads("Dig (part 1)", "Dig (part 1)", None);
    reads("Merge the two harbours' plans", "Merge the two harbours' plans", None);
}

#[test]
fn nothing_of_people_is_read() {
    reads("Thanks @bo, see bo@mail.example <bo@mail.example> now", "Thanks see now", None);
    reads("Dig Co-authored-by: Bo Bosen", "Dig", None);
    reads("Merge pull request #1 from a/b\n\nCo-authored-by: Bo <b@b.example>\nDig", "Dig", Some(Pull(1)));
    reads("Dig \u{1b}[31mred\u{202e}", "Dig [31mred", None);
}

/// Makes a commit by its name, its parents and its message, the earlier the further to the right its name stands in the alphabet.
fn commit(name: &str, parents: &[&str], subject: &str) -> Commit {
    Commit {
        hash: name.to_owned(),
        parents: parents.iter().map(|parent| (*parent).to_owned()).collect(),
        time: i64::from(b'z' - name.as_bytes()[0]),
        day: date(2026, 1, 1),
        said: message::read(subject, ""),
    }
}

/// Says which commits are told.
fn tells(commits: &[Commit], expect: &[&str]) {
    let told: Vec<&str> = walk::told(commits).into_iter().map(|commit| &*commit.hash).collect();
    assert_eq!(told, expect);
}

#[test]
fn a_pull_request_is_one_and_another_merge_is_its_commits() {
    tells(
        &[
            commit("a", &["b", "c"], "Merge pull request #2 from x/y"),
            commit("b", &["d", "e"], "Merge branch 'plain'"),
            commit("c", &["d"], "in the pull request"),
            commit("d", &["g"], "straight"),
            commit("e", &["f"], "plain 2"),
            commit("f", &["g"], "plain 1"),
            commit("g", &[], "begin"),
        ],
        &["a", "d", "e", "f", "g"],
    );
}

#[test]
fn a_branch_that_took_the_main_one_in_hides_none_of_its_pull_requests() {
    // The branch was brought up to date and then became the main one without a merge.
    tells(
        &[
            commit("a", &["c", "b"], "Merge branch 'main' into work"),
            commit("b", &["e", "d"], "Merge pull request #5 from x/y"),
            commit("c", &["e"], "work"),
            commit("d", &["e"], "in the pull request"),
            commit("e", &[], "begin"),
        ],
        &["b", "c", "e"],
    );
    // A pull request that took the main branch in claims nothing of what was there before.
    tells(
        &[
            commit("a", &["c", "b"], "Merge pull request #6 from x/y"),
            commit("b", &["d", "c"], "Merge branch 'main' into y"),
            commit("c", &["e"], "on main"),
            commit("d", &["e"], "in the pull request"),
            commit("e", &[], "begin"),
        ],
        &["a", "c", "e"],
    );
}

#[test]
fn a_history_as_long_as_they_come_is_walked() {
    let number = 40_000;
    let commits: Vec<Commit> = (0..number)
        .map(|at| Commit {
            hash: at.to_string(),
            parents: [1, 2].iter().map(|step| at + step).filter(|at| *at < number).map(|at| at.to_string()).collect(),
            time: -i64::from(at),
            day: date(2026, 1, 1),
            said: message::read("Merge branch 'x'", ""),
        })
        .collect();
    // Every one but the first two is a merge without a number: they bring nothing of their own.
    assert_eq!(walk::told(&commits).len(), 2);
}
