//! A preview from its start to its end.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use tiny_http::Server;

use super::desk::Desk;
use super::live::Tabs;
use super::studio::Studio;
use super::watch::{Pending, Signal, Watch};
use super::{Error, server};
use crate::analysis::chronicle::Chronicle;
use crate::diagnostics::Diagnostic;
use crate::disk::Folder;
use crate::site::{self, Memory};
use crate::source::SourceTree;

/// How many requests are answered at a time: a page takes about a millisecond, a slow browser longer.
const WORKERS: usize = 8;

/// What a preview needs to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where to listen; port 0 takes any that is free.
    pub address: SocketAddr,
    /// What the site is made for.
    pub site: site::Options,
    /// Whether browsers go to the page of the file that was saved.
    pub follow: bool,
    /// Whether the folder is only looked at again and again, without waiting for the system to tell of changes.
    pub poll: bool,
    /// The command that opens a file in an editor; without it, the system's choice.
    pub editor: Option<String>,
}

/// What happens in a preview, for whoever tells people about it.
#[derive(Debug)]
pub enum News<'a> {
    /// Browsers can come.
    Ready(SocketAddr),
    /// The site was made anew.
    Made {
        /// The files.
        tree: &'a SourceTree,
        /// What was found in them; with errors among it, the last site without stays up.
        found: &'a [Diagnostic],
        /// The paths of the files that were new, different or gone; none at the start.
        changed: &'a [Arc<str>],
        /// From the end of reading until the new site was up.
        took: Duration,
    },
    /// The folder cannot be read at the moment; the last site stays up.
    CannotRead(&'a crate::disk::Error),
    /// The system tells of no changes, or not of all, with the reason: the folder is looked at twice a second besides.
    NoEvents(&'a str),
}

/// A preview that is ready to run.
pub struct Preview {
    stop: Stop,
    signals: Receiver<Signal>,
    folder: Folder,
    options: Options,
    address: SocketAddr,
    past: Past,
}

/// Gives what happened to the content, when that is not what it gave before.
pub(super) type Past = Box<dyn FnMut() -> Option<Arc<Chronicle>> + Send>;

/// Ends a preview, from any thread.
#[derive(Clone)]
pub struct Stop {
    server: Arc<Server>,
    sender: Sender<Signal>,
    stopped: Arc<AtomicBool>,
}

impl Preview {
    /// Reads the folder and takes the port.
    ///
    /// # Errors
    /// When the folder cannot be read or the address cannot be listened at.
    pub fn open(root: &Path, options: Options) -> Result<Self, Error> {
        let folder = Folder::read(root)?;
        let failed = |source: io::Error| Error::listening(options.address, source);
        let listener = TcpListener::bind(options.address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let server = Server::from_listener(listener, None).map_err(|error| failed(io::Error::other(error)))?;
        let (sender, signals) = mpsc::channel();
        let stop = Stop { server: Arc::new(server), sender, stopped: Arc::default() };
        Ok(Self { stop, signals, folder, options, address, past: Box::new(|| None) })
    }

    /// Shows what happened to the content, as `past` gives it: it is asked at the start and again and again, and answers when it has news.
    #[must_use]
    pub fn with_past(self, past: impl FnMut() -> Option<Arc<Chronicle>> + Send + 'static) -> Self {
        Self { past: Box::new(past), ..self }
    }

    /// Gives what ends this preview.
    pub fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// Answers browsers and follows the folder until it is stopped; `tell` hears what happens.
    ///
    /// # Errors
    /// When the system takes the port away.
    pub fn run(self, tell: &(dyn Fn(News<'_>) + Sync)) -> Result<(), Error> {
        let Self { stop, signals, folder, options, address, past } = self;
        let (studio, tabs) = (Studio::of(folder.root()), Tabs::default());
        let (memory, pending, failed) = (Memory::default(), Pending::default(), false);
        let (studio, tabs) = (&studio, &tabs);
        let desk = Desk { root: folder.root().to_path_buf(), editor: options.editor.clone() };
        let mut watch = Watch {
            folder,
            options: &options,
            site: options.site.clone(),
            past,
            memory,
            studio,
            tabs,
            tell,
            pending,
            failed,
        };
        watch.ask_for_past();
        watch.renew(&[]);
        let lost: RwLock<Option<io::Error>> = RwLock::default();
        thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| {
                    let ended = server::answer_all(&stop.server, studio, tabs, &desk);
                    if !stop.stopped.load(Ordering::SeqCst) {
                        *lost.write().unwrap_or_else(PoisonError::into_inner) = Some(ended);
                        stop.stop();
                    }
                });
            }
            tell(News::Ready(address));
            watch.follow(&signals, stop.sender.clone());
        });
        tabs.close();
        match lost.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(source) => Err(Error::listening(address, source)),
            None => Ok(()),
        }
    }
}

impl Stop {
    /// Ends the preview: requests under way are answered, pages are taken leave of.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Who does not hear it has ended already.
        self.sender.send(Signal::Stop).ok();
        for _ in 0..WORKERS {
            self.server.unblock();
        }
    }
}
