//! Which commits count: a pull request as one, and what was merged without one commit by commit.
//!
//! Owns the reading of the graph of commits. Must not know what they changed.

use std::collections::HashMap;

use jiff::civil;

use super::message::{self, Said};
use super::{Error, Repository};

/// A commit, as far as it concerns a portfolio.
#[derive(Debug, Clone)]
pub(super) struct Commit {
    pub(super) hash: String,
    pub(super) parents: Vec<String>,
    /// When it came in, in seconds, and the day where that was.
    pub(super) time: i64,
    pub(super) day: civil::Date,
    pub(super) said: Said,
}

impl Repository {
    /// Lists every commit that `HEAD` knows, the newest first.
    pub(super) fn commits(&self) -> Result<Vec<Commit>, Error> {
        let form = "--format=tformat:%H%n%P%n%ct%n%cI%n%s%n%b";
        let listed =
            self.run(&["log", "-z", "--topo-order", "--no-mailmap", "--encoding=UTF-8", form, "HEAD", "--"])?;
        Ok(listed.split(|&byte| byte == 0).filter_map(|entry| read(&String::from_utf8_lossy(entry))).collect())
    }
}

fn read(entry: &str) -> Option<Commit> {
    let mut lines = entry.splitn(6, '\n');
    let (hash, parents, time, day) = (lines.next()?, lines.next()?, lines.next()?, lines.next()?);
    let (subject, body) = (lines.next()?, lines.next().unwrap_or_default());
    Some(Commit {
        hash: hash.to_owned(),
        parents: parents.split_whitespace().map(str::to_owned).collect(),
        time: time.parse().ok()?,
        day: day.get(..10)?.parse().ok()?,
        said: message::read(subject, body),
    })
}

/// Chooses the commits that are told, the newest first: along the first parents from `HEAD`, each commit; a merge of a pull request as
/// one, with all that it brought; any other merge by the commits that it brought, in the same way. Each commit counts once.
pub(super) fn told(commits: &[Commit]) -> Vec<&Commit> {
    let at: HashMap<&str, usize> = commits.iter().enumerate().map(|(at, commit)| (&*commit.hash, at)).collect();
    let mut seen = vec![false; commits.len()];
    let parent = |of: usize, which: usize| commits[of].parents.get(which).and_then(|hash| at.get(&**hash)).copied();
    let chain = |from: Option<usize>, seen: &[bool]| {
        let unseen = |at: &usize| !seen[*at];
        std::iter::successors(from.filter(unseen), |&at| parent(at, 0).filter(unseen)).collect::<Vec<usize>>()
    };
    let mut told = Vec::new();
    // The chains under way, each with its oldest commit last; a chain goes on when those that it waits for are done.
    let mut waiting: Vec<Vec<usize>> = vec![chain((!commits.is_empty()).then_some(0), &seen)];
    while let Some(line) = waiting.last_mut() {
        let Some(next) = line.pop() else {
            waiting.pop();
            continue;
        };
        if std::mem::replace(&mut seen[next], true) {
            continue;
        }
        let commit = &commits[next];
        let others = (1..commit.parents.len()).filter_map(|which| parent(next, which));
        if commit.parents.len() < 2 {
            told.push(next);
        } else if commit.said.request.is_some() {
            told.push(next);
            let mut brought: Vec<usize> = others.collect();
            while let Some(one) = brought.pop() {
                if !std::mem::replace(&mut seen[one], true) {
                    brought.extend((0..commits[one].parents.len()).filter_map(|which| parent(one, which)));
                }
            }
        } else {
            let lines: Vec<Vec<usize>> = others.map(|other| chain(Some(other), &seen)).collect();
            waiting.extend(lines);
        }
    }
    // The order of the graph stands where clocks say the same.
    told.sort_by_key(|&at| (std::cmp::Reverse(commits[at].time), at));
    told.into_iter().map(|at| &commits[at]).collect()
}
