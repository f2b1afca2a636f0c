use super::report::{self, Gaps, Length, Manner};
use super::summary::Summary;
use super::terminal::Colours;
use super::{excerpt, formats};
use crate::diagnostics::{Diagnostic, Severity};
use crate::source::{FileId, SourceTree, Span};

/// A tree of one file, and the span of a stretch of its text.
struct Sample {
    tree: SourceTree,
    file: FileId,
}

impl Sample {
    fn new(bytes: &[u8]) -> Self {
        let mut tree = SourceTree::default();
        let file = tree.insert("content/missions/heat.md", bytes);
        Self { tree, file }
    }

    fn span(&self, stretch: &str) -> Span {
        let bytes = &self.tree.file(self.file).expect("it is there").bytes;
        let start =
            bytes.windows(stretch.len()).position(|window| window == stretch.as_bytes()).expect("it is written");
        Span::new(self.file, start..start + stretch.len())
    }

    fn report(&self, found: &[Diagnostic], gaps: Gaps) -> String {
        report::write(found, &self.tree, Manner { gaps, length: Length::Readable, colours: Colours::Hidden })
    }
}

/// Checks how one mistake at a stretch of a file is shown.
fn check(bytes: &[u8], stretch: &str, expect: &str) {
    let sample = Sample::new(bytes);
    let found = [Diagnostic::error("bad-value", sample.span(stretch), "this is wrong", "do it so")];
    let counts = "1 error, no warnings, no gaps: the error must be put right before publication\n";
    assert_eq!(sample.report(&found, Gaps::Listed), format!("{}\n{counts}", expect.trim_start_matches('\n')));
}

#[test]
fn a_mistake_is_shown_with_its_line_underline_and_hint() {
    check(
        b"---\ntitle: Heat\nstatus: activ\n---\n",
        "activ",
        "
error[bad-value]: this is wrong
 --> content/missions/heat.md:3:9
  |
3 | status: activ
  |         ^^^^^
  |
  = help: do it so
",
    );
}

#[test]
fn wide_letters_tabs_and_line_endings_keep_the_underline_in_place() {
    check(
        "a\r\n\tbå: 東京 x\r\nb\r\n".as_bytes(),
        "東京",
        "
error[bad-value]: this is wrong
 --> content/missions/heat.md:2:6
  |
2 |     bå: 東京 x
  |         ^^^^
  |
  = help: do it so
",
    );
}

#[test]
fn a_span_of_many_lines_is_cut_to_its_first() {
    check(
        b"a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n",
        "b: 2\nc: 3\nd: 4\ne: 5\nf: 6",
        "
error[bad-value]: this is wrong
 --> content/missions/heat.md:2:1
  |
2 | b: 2
  | ^^^^
  |
  = help: do it so
",
    );
}

#[test]
fn a_very_long_line_is_shown_around_the_mistake() {
    let line = format!("{}: here {}\n", "long ".repeat(50_000), "x".repeat(200_000));
    let sample = Sample::new(line.as_bytes());
    let found = [Diagnostic::error("bad-value", sample.span("here"), "this is wrong", "do it so")];
    let shown = sample.report(&found, Gaps::Listed);
    assert!(shown.lines().all(|line| line.chars().count() < 160), "{shown}");
    assert!(shown.contains("heat.md:1:250003") && shown.contains(" here "), "{shown}");
}

#[test]
fn an_empty_file_a_missing_file_and_the_end_of_a_file_have_a_place() {
    let mut sample = Sample::new(b"");
    let (_, missing) = sample.tree.name("content/portfolio.yaml");
    let short = sample.tree.insert("content/short.md", *b"---\n");
    let found = [
        Diagnostic::error("empty", Span::new(sample.file, 0..0), "this file is empty", "write in it"),
        Diagnostic::error("missing", Span::new(missing, 0..0), "there are no settings", "write some"),
        Diagnostic::error("cut-off", Span::new(short, 4..4), "the front matter has no end", "end it with `---`"),
        Diagnostic::error("beyond", Span::new(short, 400..500), "the file has shrunk", ""),
    ];
    let shown = sample.report(&found, Gaps::Listed);
    assert!(shown.contains("error[empty]: this file is empty\n--> content/missions/heat.md:1:1\n"), "{shown}");
    assert!(shown.contains("--> content/portfolio.yaml:1:1\n"), "{shown}");
    assert!(shown.contains(" --> content/short.md:"), "{shown}");
}

#[test]
fn nothing_of_a_file_steers_the_terminal() {
    let words = "title: \u{1b}[2J\u{7f}\u{9b}31m \u{202e}gnp.exe \u{8} \r x\n";
    let mut sample = Sample::new(words.as_bytes());
    let odd = sample.tree.insert("content/\u{1b}]0;owned\u{7}.md", *b"a\xff\xfeb: c\n");
    let found = [
        Diagnostic::error("bad-value", sample.span("[2J"), words, words).with_related(sample.span("title"), words),
        Diagnostic::warning("bad-bytes", Span::new(odd, 1..3), "no\ntext", "\u{1b}c")
            .with_related(sample.span("x"), "here"),
        Diagnostic::gap("some-gap", Severity::Note, Span::new(odd, 0..1), words.to_owned(), String::new()),
    ];
    for gaps in [Gaps::Listed, Gaps::InFull, Gaps::Counted] {
        let shown = sample.report(&found, gaps);
        let steering = |character: char| {
            (character.is_control() && character != '\n') || ('\u{202a}'..='\u{202e}').contains(&character)
        };
        assert!(!shown.contains(steering), "{shown:?}");
    }
}

#[test]
fn other_places_are_shown_with_their_words() {
    let mut sample = Sample::new(b"id: a\nneeds: b\n");
    let other = sample.tree.insert("content/actions/pump.md", *b"---\ntitle: Pump\n");
    let found = [Diagnostic::warning("twice", sample.span("b"), "this is said twice", "say it once")
        .with_related(sample.span("a"), "first here")
        .with_related(Span::new(other, 11..15), "and there")];
    let expect = "
warning[twice]: this is said twice
 --> content/missions/heat.md:2:8
  |
1 | id: a
  |     - first here
2 | needs: b
  |        ^
  |
 ::: content/actions/pump.md:2:8
  |
2 | title: Pump
  |        ---- and there
  |
  = help: say it once

no errors, 1 warning, no gaps: nothing stops the publication
";
    assert_eq!(sample.report(&found, Gaps::Listed), expect.trim_start_matches('\n'));
}

#[test]
fn gaps_do_not_bury_the_mistakes() {
    let sample = Sample::new(b"a: 1\nb: 2\n");
    let gap = |severity, stretch| {
        Diagnostic::gap(
            "action-adrift",
            severity,
            sample.span(stretch),
            "it leads nowhere".to_owned(),
            "say where".to_owned(),
        )
    };
    let found = [
        gap(Severity::Note, "a"),
        Diagnostic::warning("odd", sample.span("b"), "this is odd", "make it even"),
        gap(Severity::Error, "b"),
    ];
    let listed = "
warning[odd]: this is odd
 --> content/missions/heat.md:2:1
  |
2 | b: 2
  | ^
  |
  = help: make it even

error[action-adrift]: it leads nowhere
 --> content/missions/heat.md:2:1
  |
2 | b: 2
  | ^
  |
  = help: say where

gaps, which the portfolio may fill in as it grows (shown in full with --gaps):
  content/missions/heat.md:1:1: it leads nowhere [action-adrift]

no errors, 1 warning, 2 gaps: one gap must be closed before publication, as its rule is set to `error`
";
    assert_eq!(sample.report(&found, Gaps::Listed), listed.trim_start_matches('\n'));
    let full = sample.report(&found, Gaps::InFull);
    assert!(full.contains("note[action-adrift]: it leads nowhere\n --> content/missions/heat.md:1:1"), "{full}");
    assert!(!sample.report(&found, Gaps::Counted).contains("1:1"));
}

#[test]
fn more_than_anybody_reads_is_counted() {
    let sample = Sample::new(b"a: 1\nb: 2\n");
    let mistake = |severity| match severity {
        Severity::Error => Diagnostic::error("bad", sample.span("a"), "this is bad", "make it good"),
        Severity::Warning | Severity::Note => {
            Diagnostic::warning("odd", sample.span("b"), "this is odd", "make it even")
        }
    };
    let gap = Diagnostic::gap("g", Severity::Note, sample.span("a"), "a hole".to_owned(), "fill it".to_owned());
    let mut found = vec![mistake(Severity::Warning); 60];
    found.extend(vec![mistake(Severity::Error); 50]);
    found.extend(vec![gap; 101]);
    // Of 110 mistakes the 50 errors are among the hundred that are shown; of 101 gaps one is left out.
    let shown = sample.report(&found, Gaps::Listed);
    assert_eq!((shown.matches("error[bad]").count(), shown.matches("warning[odd]").count()), (50, 50));
    let more = "\n… and 10 more mistakes; put these right first, or see all with `wayfolio check --all`\n";
    assert!(shown.contains(more), "{shown}");
    assert_eq!(shown.matches("[g]\n").count(), 100);
    assert!(
        shown.contains("  … and 1 more gap; see all with `wayfolio check --all`\n\n50 errors, 60 warnings, 101 gaps")
    );
    let whole = Manner { gaps: Gaps::Listed, length: Length::Whole, colours: Colours::Hidden };
    let whole = report::write(&found, &sample.tree, whole);
    assert_eq!((whole.matches("[odd]").count(), whole.matches("[g]\n").count()), (60, 101));
    assert!(!whole.contains('…'));
    // What machines read is whole in any case.
    let json: serde_json::Value =
        serde_json::from_str(&formats::json(&found, &[], &sample.tree).expect("it can be written"))
            .expect("it is JSON");
    assert_eq!(json["diagnostics"].as_array().map(Vec::len), Some(211));
}

#[test]
fn counts_are_said_in_words() {
    let sample = Sample::new(b"a");
    let words = |errors: usize, warnings: usize, gaps: usize, stopping: usize| {
        let gap = |severity| Diagnostic::gap("g", severity, sample.span("a"), String::new(), String::new());
        let mut found = vec![Diagnostic::error("e", sample.span("a"), "", ""); errors];
        found.extend(vec![Diagnostic::warning("w", sample.span("a"), "", ""); warnings]);
        found.extend(vec![gap(Severity::Warning); gaps]);
        found.extend(vec![gap(Severity::Error); stopping]);
        Summary::of(&found).in_words()
    };
    assert_eq!(words(0, 0, 0, 0), "no errors, no warnings, no gaps: all is well");
    assert_eq!(words(0, 1, 15, 0), "no errors, 1 warning, 15 gaps: nothing stops the publication");
    assert_eq!(words(2, 1, 15, 0), "2 errors, 1 warning, 15 gaps: the errors must be put right before publication");
    assert!(words(0, 0, 1, 2).starts_with("no errors, no warnings, 3 gaps: 2 gaps must be closed"));
}

#[test]
fn json_counts_characters_from_one() {
    let sample = Sample::new("a: 1\nblåbær: nej\n".as_bytes());
    let found = [
        Diagnostic::error("bad-value", sample.span("nej"), "say \"yes\"", "or no"),
        Diagnostic::gap("g", Severity::Error, sample.span("a"), "m".to_owned(), "h".to_owned()),
    ];
    let written = formats::json(&found, &[], &sample.tree).expect("it can be written");
    let read: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
    let expect = serde_json::json!({
        "diagnostics": [
            {"code": "bad-value", "severity": "error", "message": "say \"yes\"", "hint": "or no",
             "file": "content/missions/heat.md", "line": 2, "column": 9, "end_line": 2, "end_column": 12},
            {"code": "g", "severity": "error", "message": "m", "hint": "h",
             "file": "content/missions/heat.md", "line": 1, "column": 1, "end_line": 1, "end_column": 2},
        ],
        "summary": {"errors": 1, "warnings": 0, "gaps": 1},
    });
    assert_eq!(read, expect);
}

#[test]
fn offsets_inside_letters_and_line_breaks_do_no_harm() {
    let mut tree = SourceTree::default();
    let file = tree.insert("content/a.md", *b"\xef\xbb\xbf\xc3\xa5\r\n\r\n\xff\t\x1b\r\r\n");
    let file = tree.file(file).expect("it is there");
    for start in 0..=file.bytes.len() + 1 {
        for end in start..=file.bytes.len() + 1 {
            let cut = excerpt::cut(file, std::slice::from_ref(&(start..end)));
            let stretch = &cut.stretches[0];
            assert!(cut.text.get(stretch.clone()).is_some(), "{start}..{end}: {:?} {stretch:?}", cut.text);
        }
    }
}
