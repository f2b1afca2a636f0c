//! Runs the steps of a workflow as its host would.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_yaml::Value;
use tempfile::TempDir;

/// How a step ended, and what it printed and said.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) name: String,
    pub(crate) good: bool,
    pub(crate) words: String,
}

/// A machine of a host: a home of its own, and what the host tells every step.
pub(crate) struct Machine {
    home: TempDir,
    root: PathBuf,
    env: BTreeMap<String, String>,
    told: Vec<(String, String)>,
}

impl Machine {
    /// Makes a machine that works in a folder.
    pub(crate) fn at(root: &Path) -> Self {
        let home = tempfile::tempdir().expect("there is room");
        let bin = home.path().join("bin");
        fs::create_dir(&bin).expect("it can be made");
        // What a container installs is installed here by .ci/run.
        fs::write(bin.join("apt-get"), "#!/bin/sh\nexit 0\n").expect("it can be written");
        super::ran(Command::new("chmod").arg("+x").arg(bin.join("apt-get")));
        Self { home, root: root.to_path_buf(), env: BTreeMap::new(), told: Vec::new() }
    }

    /// Sets a variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.env.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Says what the host puts in the place of an expression.
    pub(crate) fn told(mut self, expression: &str, value: &str) -> Self {
        self.told.push((format!("${{{{ {expression} }}}}"), value.to_owned()));
        self
    }

    /// A place in the home of the machine.
    pub(crate) fn home(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    /// Runs a script; bash stops at the first command that fails, as on every host.
    pub(crate) fn script(&self, name: &str, script: &str, env: &[(String, String)]) -> Ended {
        let added = fs::read_to_string(self.home("path")).unwrap_or_default();
        let mut path = vec![self.home("bin").display().to_string()];
        path.extend(added.lines().rev().map(str::to_owned));
        path.push("/usr/local/bin:/usr/bin:/bin".to_owned());
        let mut command = Command::new("bash");
        command
            .args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script])
            .current_dir(&self.root)
            .env_clear();
        command.env("HOME", self.home.path()).env("PATH", path.join(":")).env("LANG", "C.UTF-8").env("CI", "true");
        command.envs(&self.env).envs(env.iter().map(|(name, value)| (name, value)));
        let output = command.output().expect("bash is there");
        let words = [output.stdout, output.stderr].concat();
        Ended {
            name: name.to_owned(),
            good: output.status.success(),
            words: String::from_utf8_lossy(&words).into_owned(),
        }
    }

    /// Runs the steps of a job of GitHub's or Forgejo's that are commands, up to the first that fails; those that run whatever happened, run.
    pub(crate) fn job(&self, workflow: &str, job: &str) -> Vec<Ended> {
        let workflow: Value = serde_yaml::from_str(&super::read(&self.root, workflow)).expect("it is YAML");
        let job = &workflow["jobs"][job];
        let files = [("GITHUB_PATH", "path"), ("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary")];
        let mut ended: Vec<Ended> = Vec::new();
        for step in job["steps"].as_sequence().expect("a job has steps") {
            let Some(script) = step["run"].as_str() else { continue };
            let always = step["if"].as_str().is_some_and(|condition| condition.contains("cancelled()"));
            if !always && ended.iter().any(|step| !step.good) {
                continue;
            }
            let mut env: Vec<(String, String)> =
                files.iter().map(|(name, file)| ((*name).to_owned(), self.home(file).display().to_string())).collect();
            for level in [&workflow["env"], &job["env"], &step["env"]] {
                for (name, value) in level.as_mapping().into_iter().flatten() {
                    let value = value.as_str().expect("variables are words");
                    env.push((name.as_str().expect("so are names").to_owned(), self.put_in(value)));
                }
            }
            assert!(!script.contains("${{"), "an expression in a command is an open door: {script}");
            ended.push(self.script(step["name"].as_str().unwrap_or_default(), script, &env));
        }
        ended
    }

    /// Runs a job of GitLab's: what comes before every job, then its commands, in one shell.
    pub(crate) fn gitlab(&self, job: &str) -> Ended {
        let pipeline: Value = serde_yaml::from_str(&super::read(&self.root, ".gitlab-ci.yml")).expect("it is YAML");
        let lines = |value: &Value| {
            let lines = value.as_sequence().expect("a list of commands").iter();
            lines.map(|line| line.as_str().expect("a command").to_owned()).collect::<Vec<_>>()
        };
        let script =
            [lines(&pipeline["default"]["before_script"]), lines(&pipeline[job]["script"])].concat().join("\n");
        self.script(job, &script, &[])
    }

    fn put_in(&self, value: &str) -> String {
        let mut value = value.to_owned();
        for (expression, told) in &self.told {
            value = value.replace(expression, told);
        }
        assert!(!value.contains("${{"), "the test does not say what {value} is");
        value
    }
}

/// Holds all steps to have ended well.
pub(crate) fn all_good(steps: &[Ended]) {
    for step in steps {
        assert!(step.good, "{}:\n{}", step.name, step.words);
    }
}
