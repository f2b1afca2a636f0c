//! What a long command is doing, shown while it lasts.
//!
//! Nothing is shown for the first half second, so that what is quick stays quiet; nothing where nobody watches; and nothing of it
//! stays when the work is done.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal;

/// How long a command may take before it says what it is doing.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often what is shown moves.
const TICK: Duration = Duration::from_millis(120);

/// The work of a command, as somebody who waits sees it.
pub(super) struct Progress {
    bar: ProgressBar,
    showing: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to wait, if there is somebody to show it to.
    pub(super) fn start() -> Self {
        Self::on(terminal::shows_movement().then(ProgressDrawTarget::stderr), PATIENCE)
    }

    /// As [`Progress::start`], on any terminal.
    pub(super) fn on(target: Option<ProgressDrawTarget>, patience: Duration) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        bar.set_style(ProgressStyle::with_template("{spinner} {msg}").expect("the template is right"));
        let showing = target.map(|target| {
            let (done, wait) = mpsc::channel();
            let bar = bar.clone();
            let shown = thread::spawn(move || {
                if wait.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                    bar.set_draw_target(target);
                    bar.enable_steady_tick(TICK);
                }
            });
            (done, shown)
        });
        Self { bar, showing }
    }

    /// Says what is done now.
    pub(super) fn now(&self, what: &'static str) {
        self.bar.set_message(what);
    }

    /// Says what is done now, and of how many; [`Progress::one_more`] counts.
    pub(super) fn now_all(&self, what: &'static str, count: usize) {
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos} of {len}").expect("the template is right");
        self.bar.set_style(style.progress_chars("━╸─"));
        self.bar.set_length(count as u64);
        self.bar.set_message(what);
    }

    /// Counts one that is done.
    pub(super) fn one_more(&self) {
        self.bar.inc(1);
    }

    /// Takes what is shown away while something else is written.
    pub(super) fn aside(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((done, shown)) = self.showing.take() {
            drop(done);
            shown.join().ok();
        }
        self.bar.finish_and_clear();
    }
}
