//! A site kept in step with a row of random edits gives, byte for byte, what a clean build of the same files gives.

use wayfolio::site::Memory;
use wayfolio::source::SourceTree;

use super::built::{Built, REAL, build, tree};
use super::folder::{self, Folder};
use super::generate;
use super::made_up;
use super::random::Random;

/// A site that somebody works on.
struct Desk {
    random: Random,
    /// The files as they began.
    pristine: Folder,
    /// The files as they are.
    files: Folder,
    /// The theme that the program carries, to be put over itself.
    theme: Folder,
    /// Counts what was made new.
    made: usize,
}

/// Applies so many edits to a site and compares after each.
fn check(files: Folder, edits: usize, seed: u64) {
    let theme = folder::read(&folder::root(), &["themes/default"]);
    let mut desk = Desk { random: Random::new(seed), pristine: files.clone(), files, theme, made: 0 };
    let mut kept = tree(&desk.files);
    let mut memory = Memory::default();
    build(&kept, &mut memory);
    let mut with_errors = 0;
    for edit in 0..edits {
        let (what, paths) = desk.edit();
        for path in paths {
            put(&mut kept, &path, desk.files.get(&path));
        }
        let step_by_step = build(&kept, &mut memory);
        let clean = build(&tree(&desk.files), &mut Memory::default());
        assert_same(&step_by_step, &clean, &format!("edit {edit}, {what}"));
        with_errors +=
            usize::from(clean.found.iter().any(|told| told.severity == wayfolio::diagnostics::Severity::Error));
    }
    assert!(
        with_errors > 0 && with_errors < edits,
        "the edits neither broke nor mended: {with_errors} of {edits} with errors"
    );
}

fn put(tree: &mut SourceTree, path: &str, bytes: Option<&Vec<u8>>) {
    match bytes {
        Some(bytes) => {
            tree.insert(path, bytes.as_slice());
        }
        None => {
            tree.remove(path);
        }
    }
}

fn assert_same(step_by_step: &Built, clean: &Built, when: &str) {
    for (ours, theirs) in step_by_step.found.iter().zip(&clean.found) {
        assert_eq!(ours, theirs, "{when}: told otherwise than by a clean build");
    }
    assert_eq!(step_by_step.found.len(), clean.found.len(), "{when}: more or less told than by a clean build");
    let routes = |built: &Built| built.files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(routes(step_by_step), routes(clean), "{when}: other addresses");
    for (route, bytes) in &clean.files {
        assert!(step_by_step.files[route] == *bytes, "{when}: other bytes at {route}");
    }
}

impl Desk {
    /// Makes one edit; says what was done and which paths it touched.
    fn edit(&mut self) -> (String, Vec<String>) {
        let (what, paths) = match self.random.below(20) {
            0 | 1 => ("a field changed", self.field()),
            2 | 3 => ("words changed", self.words()),
            4 => ("a record added", self.add()),
            5 => ("a file removed", self.remove()),
            6 => ("a file renamed", self.rename()),
            7 => ("a translation", self.translate()),
            8 => ("a file cut off", self.cut()),
            9 => ("a line lost", self.lose_a_line()),
            10 => ("a theme's file put over", self.put_over()),
            11 => ("the settings", self.settings()),
            12 => ("a table of figures", self.figures()),
            13 => ("a picture", self.picture()),
            14 => ("the words of the front page", self.front_page()),
            _ => ("something mended", self.mend()),
        };
        (format!("{what}: {}", paths.join(", ")), paths)
    }

    fn some_record(&mut self) -> String {
        let paths: Vec<&str> = self.files.keys().filter(|path| path.ends_with(".md")).map(String::as_str).collect();
        self.random.one(&paths).to_owned()
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8_lossy(&self.files[path]).into_owned()
    }

    fn set(&mut self, path: String, text: impl Into<Vec<u8>>) -> Vec<String> {
        self.files.insert(path.clone(), text.into());
        vec![path]
    }

    /// Puts a field of another record of the same kind in the place of a line.
    fn field(&mut self) -> Vec<String> {
        let (path, other) = (self.some_record(), self.some_record());
        let (text, other) = (self.text(&path), self.text(&other));
        let lines: Vec<&str> = text.lines().filter(|line| line.contains(": ")).collect();
        if lines.is_empty() {
            return self.lose_a_line();
        }
        let line = self.random.one(&lines);
        let key = line.split_once(": ").map_or(line, |(key, _)| key);
        let alike: Vec<&str> = other.lines().filter(|other| other.starts_with(&format!("{key}: "))).collect();
        let new = if alike.is_empty() { format!("{line}x") } else { self.random.one(&alike).to_owned() };
        let new = text.replacen(line, &new, 1);
        self.set(path, new)
    }

    fn words(&mut self) -> Vec<String> {
        let path = self.some_record();
        let (text, number) = (self.text(&path), self.random.below(1000));
        self.set(path, format!("{text}\nAnother *paragraph* with {number} in it, and [[action-{}]].\n", number % 9))
    }

    fn add(&mut self) -> Vec<String> {
        let path = self.some_record();
        self.made += 1;
        let text = self.text(&path);
        let folder = path.rsplit_once('/').map_or("content", |(folder, _)| folder);
        let new = format!("{folder}/new-{}.md", self.made);
        self.set(new, text.replacen("title: ", "title: Another ", 1))
    }

    fn remove(&mut self) -> Vec<String> {
        let path = self.some_record();
        self.files.remove(&path);
        vec![path]
    }

    fn rename(&mut self) -> Vec<String> {
        let path = self.some_record();
        let bytes = self.files.remove(&path).expect("it was picked from the files");
        self.made += 1;
        let (folder, name) = path.rsplit_once('/').expect("records lie in folders");
        let new = if self.random.once_in(2) {
            format!("{folder}/tidy/{name}")
        } else {
            format!("{folder}/renamed-{}.md", self.made)
        };
        self.files.insert(new.clone(), bytes);
        vec![path, new]
    }

    fn translate(&mut self) -> Vec<String> {
        let path = self.some_record();
        let new = path.replace(".md", ".da.md");
        self.set(new, "---\ntitle: På dansk\n---\n\nOrd på *dansk*.\n")
    }

    fn cut(&mut self) -> Vec<String> {
        let path = self.some_record();
        let bytes = self.files[&path].clone();
        let length = self.random.below(bytes.len().max(1));
        // Now and then in the middle of a letter, which is a mistake of its own.
        self.set(path, bytes[..length].to_vec())
    }

    fn lose_a_line(&mut self) -> Vec<String> {
        let path = self.some_record();
        let text = self.text(&path);
        let mut lines: Vec<&str> = text.lines().collect();
        if !lines.is_empty() {
            lines.remove(self.random.below(lines.len()));
        }
        self.set(path, lines.join("\n"))
    }

    fn put_over(&mut self) -> Vec<String> {
        let paths: Vec<&str> = self.theme.keys().map(String::as_str).collect();
        let path = self.random.one(&paths).to_owned();
        let text = String::from_utf8_lossy(&self.theme[&path]).into_owned();
        let text = match self.random.below(3) {
            0 if path.ends_with(".html") => text.replacen('<', "<!-- another --><", 1),
            1 if path.ends_with(".html") => text.replacen("{{ ", "{{ nothing_", 1),
            _ => text + "\n",
        };
        self.set(path, text)
    }

    fn settings(&mut self) -> Vec<String> {
        let text = self.text("content/portfolio.yaml");
        let number = self.random.below(1000);
        let (line, new) = match self.random.below(4) {
            0 => (
                "rules:",
                format!("rules: {{outcome-stale: {}}}", self.random.one(&["off", "note", "warning", "errror"])),
            ),
            1 => ("theme:", self.random.one(&["theme: default", "theme: no-such"]).to_owned()),
            2 => ("currency:", self.random.one(&["currency: EUR", "currency: DKK", "currency: crowns"]).to_owned()),
            _ => ("title:", format!("title: Settings {number}")),
        };
        let mut lines: Vec<&str> = text.lines().filter(|other| !other.starts_with(line)).collect();
        lines.push(&new);
        self.set("content/portfolio.yaml".to_owned(), lines.join("\n") + "\n")
    }

    fn figures(&mut self) -> Vec<String> {
        let outcomes: Vec<&str> =
            self.files.keys().filter(|path| path.starts_with("content/outcomes/")).map(String::as_str).collect();
        if outcomes.is_empty() {
            return self.mend();
        }
        let path = self.random.one(&outcomes).replace(".md", ".csv");
        let value = self.random.below(500);
        self.set(path, format!("date,value\n2024,{value}\n2025,{}\n", self.random.clone().one(&["12", "twelve"])))
    }

    fn picture(&mut self) -> Vec<String> {
        let path = self.some_record();
        let text = format!("{}\n![A boat at the quay](../media/boat.png)\n", self.text(&path));
        let mut paths = self.set(path, text);
        let side = 4 + u32::try_from(self.random.below(8)).expect("it is below 8");
        let image = made_up::png(side, 3);
        if self.random.once_in(3) {
            self.files.remove("content/media/boat.png");
        } else {
            self.files.insert("content/media/boat.png".to_owned(), image);
        }
        paths.push("content/media/boat.png".to_owned());
        paths
    }

    fn front_page(&mut self) -> Vec<String> {
        let path = "content/index.md".to_owned();
        if self.random.once_in(3) && self.files.remove(&path).is_some() {
            return vec![path];
        }
        let number = self.random.below(1000);
        self.set(path, format!("---\ntitle: Welcome {number}\n---\n\nSee [an action](actions/action-1.md).\n"))
    }

    /// Gives files back as they were at the start: half of the time all of them, else one.
    fn mend(&mut self) -> Vec<String> {
        let damaged = |path: &&String| self.files.get(*path) != self.pristine.get(*path);
        let mut all: Vec<String> = self.files.keys().chain(self.pristine.keys()).filter(damaged).cloned().collect();
        all.sort();
        all.dedup();
        if all.len() > 1 && self.random.once_in(2) {
            all = vec![all.swap_remove(self.random.below(all.len()))];
        }
        for path in &all {
            match self.pristine.get(path) {
                Some(bytes) => self.files.insert(path.clone(), bytes.clone()),
                None => self.files.remove(path),
            };
        }
        all
    }
}

#[test]
fn a_generated_portfolio_has_gaps_but_no_mistakes() {
    let built = build(&tree(&generate::portfolio(60, 3)), &mut Memory::default());
    let mistakes: Vec<_> = built.found.iter().filter(|told| !told.gap).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    assert!(!built.found.is_empty());
}

#[test]
fn two_hundred_edits_of_a_small_site() {
    check(generate::portfolio(20, 7), 200, 1);
}

#[test]
fn two_dozen_edits_of_the_real_portfolio() {
    check(REAL.folder.clone(), 24, 2);
}
