//! A thousand commits: every page stays light, a second build is quick, and both give the same bytes.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Stdio;
use std::time::Instant;

use super::repository::{ADDRESS, NAME, Repository, git};
use super::{built, run, wayfolio};

/// Makes a repository of so many commits on forty actions and ten outcomes, by `git fast-import`.
fn lived(commits: usize) -> Repository {
    let repository = Repository::new();
    let mut stream = String::new();
    let file = |stream: &mut String, path: &str, words: &str| {
        write!(stream, "M 100644 inline {path}\ndata {}\n{words}\n", words.len()).expect("strings take everything");
    };
    let stages = ["idea", "design", "ready", "underway"];
    for at in 0..commits {
        let message = format!("Change number {at} of the portfolio (#{at})");
        write!(
            stream,
            "commit refs/heads/main\ncommitter {NAME} <{ADDRESS}> {} +0100\ndata {}\n{message}\n",
            1_600_000_000 + at * 20_000,
            message.len()
        )
        .expect("strings take everything");
        if at == 0 {
            file(&mut stream, "content/portfolio.yaml", "model: 1\ntitle: Island\ncurrency: DKK\n");
            file(&mut stream, "content/missions/warm.md", "---\ntitle: Warm homes\ntarget: 2035\n---\n");
        }
        let number = at % 40;
        let (stage, cost) = (stages[(at / 40) % 4], 1000 + at);
        let words =
            format!("---\ntitle: Action {number}\nstage: {stage}\nadvances: [warm]\ncost: {cost}\n---\nWords {at}.\n");
        file(&mut stream, &format!("content/actions/action-{number}.md"), &words);
        if at % 4 == 0 {
            let number = (at / 4) % 10;
            let words = format!(
                "---\ntitle: Outcome {number}\nunit: t\ndirection: up\nmissions: [warm]\nbaseline: {{date: 2020, value: 1}}\n\
                 measurements:\n  - {{date: 2021, value: {at}}}\n---\n"
            );
            file(&mut stream, &format!("content/outcomes/outcome-{number}.md"), &words);
        }
    }
    let mut import = git(repository.top(), "2026-01-01T12:00:00Z")
        .args(["fast-import", "--quiet"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("git starts");
    import.stdin.take().expect("it was asked for").write_all(stream.as_bytes()).expect("git listens");
    assert!(import.wait().expect("git ends").success());
    repository.git(&["reset", "--quiet", "--hard", "main"]);
    repository
}

#[test]
fn a_thousand_commits_are_read_once_and_stay_light() {
    let repository = lived(1000);
    let clock = Instant::now();
    let first = built(repository.site());
    let took = clock.elapsed();
    let clock = Instant::now();
    let second = built(repository.site());
    let again = clock.elapsed();
    assert!(first == second, "what was kept changes nothing");
    assert!(repository.site().join(".wayfolio/cache/history").is_dir(), "what was read is kept");
    std::fs::remove_dir_all(repository.site().join(".wayfolio")).expect("it can be deleted");
    assert!(took.as_secs() < 60, "first {took:?}, second {again:?}");

    let pages: Vec<&String> = first.keys().filter(|path| path.starts_with("changes/")).collect();
    assert!(pages.len() > 12, "{pages:?}");
    for path in &pages {
        assert!(first[*path].len() < 100_000, "{path} has {} bytes", first[*path].len());
    }
    let numbers = (0..1000).filter(|at| {
        let number = format!("Change number {at} of the portfolio<");
        pages.iter().any(|path| String::from_utf8_lossy(&first[*path]).contains(&number))
    });
    assert_eq!(numbers.count(), 1000, "each commit stands on some page");

    let (code, printed, _) = run(wayfolio(repository.site(), &["diff", "HEAD~900", "HEAD", "--format", "json"]));
    assert_eq!(code, 0);
    assert!(printed.contains("\"kind\": \"cost\""), "{printed}");
}
