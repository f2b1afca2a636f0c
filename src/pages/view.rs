//! One view for each kind of page, made by one function.

use super::frame::Frame;
use super::inset::{InsetView, Patterns};
use super::parts::Prose;
use super::scene::{Edition, Scene};
use super::tongue::versions;
use super::{
    Page, Route, action, actions, actor, alignment, balance, calendar, changes, data, gaps, home, lesson, map, mission,
    money, outcome, pipeline, place, print, progress, search, tags, words,
};

/// A finished page: what a template sets.
#[derive(Debug, Clone)]
pub struct View {
    /// The template that sets it, without its ending.
    pub template: &'static str,
    /// What is around the content.
    pub frame: Frame,
    /// The content.
    pub content: Content,
    /// The words of its record.
    pub prose: Option<Prose>,
}

macro_rules! content {
    ($($(#[$doc:meta])* $kind:ident($view:ty),)+) => {
        /// The content of a page, by kind. Templates see it as `page`.
        #[derive(Debug, Clone, serde::Serialize)]
        #[serde(untagged)]
        #[expect(private_interfaces, reason = "templates read views by the names of their fields, code outside of pages does not")]
        pub enum Content { $($(#[$doc])* $kind(Box<$view>),)+ }

        $(impl From<$view> for Content {
            fn from(view: $view) -> Self {
                Self::$kind(Box::new(view))
            }
        })+
    };
}
content! {
    /// The front page.
    Home(home::HomeView),
    /// All missions.
    Missions(home::MissionsView),
    /// A mission.
    Mission(mission::MissionView),
    /// All missions side by side, and the system of the whole portfolio.
    Map(map::MapView),
    /// The system of a mission.
    MapOf(map::MapOfView),
    /// A list of actions.
    Actions(actions::ActionsView),
    /// An action.
    Action(action::ActionView),
    /// Actions by stage.
    Pipeline(pipeline::PipelineView),
    /// What was stopped.
    Stopped(pipeline::StoppedView),
    /// All outcomes.
    Progress(progress::ProgressView),
    /// An outcome.
    Outcome(outcome::OutcomeView),
    /// All lessons.
    Lessons(lesson::LessonsView),
    /// A lesson.
    Lesson(lesson::LessonView),
    /// Money.
    Money(money::MoneyView),
    /// How the bets are spread.
    Balance(balance::BalanceView),
    /// A part of a matrix of actions by missions.
    ActionMatrix(alignment::ActionMatrix),
    /// A part of a matrix of actors by missions.
    ActorMatrix(alignment::ActorMatrix),
    /// All gaps.
    Gaps(gaps::GapsView),
    /// All actors.
    People(actor::PeopleView),
    /// An actor.
    Actor(actor::ActorView),
    /// All places.
    Places(place::PlacesView),
    /// A place.
    Place(place::PlaceView),
    /// The calendar.
    Calendar(calendar::CalendarView),
    /// The whole portfolio as one document.
    Print(print::PrintView),
    /// Open data.
    Data(data::DataView),
    /// What happened.
    Changes(changes::ChangesView),
    /// The histories of the records of a kind.
    ChangesOf(changes::RecordsView),
    /// All tags.
    Tags(tags::TagsView),
    /// What carries a tag.
    Tag(tags::TagView),
    /// The search.
    Search(search::SearchView),
    /// A page of words.
    Words(words::WordsView),
    /// An old address.
    Redirect(words::RedirectView),
    /// An address that does not exist.
    NotFound(words::NotFoundView),
}

/// Makes the view of a page, whose address is given from the front page of the edition's language. It depends on the edition alone.
pub fn view(edition: &Edition<'_>, page: &Page, route: &Route) -> View {
    let root = match page {
        // The host shows this page at any address, so that only absolute ones lead anywhere.
        Page::NotFound => edition.base_url.and_then(base_path).unwrap_or_else(|| "/".to_owned()),
        _ => route.to_root(),
    };
    let scene = Scene::new(edition, root, route.clone());
    let mut view = match page {
        Page::Home => home::home(&scene),
        Page::Missions => home::missions(&scene),
        Page::Mission(key) => mission::mission(&scene, *key),
        Page::Map => map::map(&scene),
        Page::MapOf(key) => map::map_of(&scene, *key),
        Page::MapOfRest => map::map_of_rest(&scene),
        Page::Actions(at, part) => actions::actions(&scene, *at, *part),
        Page::Action(key) => action::action(&scene, *key),
        Page::Pipeline => pipeline::pipeline(&scene),
        Page::Progress => progress::progress(&scene),
        Page::Outcome(key) => outcome::outcome(&scene, *key),
        Page::Lessons => lesson::lessons(&scene),
        Page::Lesson(key) => lesson::lesson(&scene, *key),
        Page::Stopped => pipeline::stopped(&scene),
        Page::Money => money::money(&scene),
        Page::Balance => balance::balance(&scene),
        Page::ActionMatrix(part) => alignment::action_part(&scene, *part),
        Page::ActorMatrix(part) => alignment::actor_part(&scene, *part),
        Page::Gaps => gaps::gaps(&scene),
        Page::People => actor::people(&scene),
        Page::Actor(key) => actor::actor(&scene, *key),
        Page::Places => place::places(&scene),
        Page::Place(key) => place::place(&scene, *key),
        Page::Calendar => calendar::calendar(&scene),
        Page::Print => print::print(&scene),
        Page::Data => data::data(&scene, edition.offered),
        Page::Changes(part) => changes::changes(&scene, *part),
        Page::ChangesOf(kind, part) => changes::records(&scene, *kind, *part),
        Page::Tags => tags::tags(&scene),
        Page::Tag(tag) => tags::tag(&scene, tag),
        Page::Search(number) => search::search(&scene, *number),
        Page::Words(key) => words::words(&scene, *key),
        Page::Redirect(to) => words::redirect(&scene, to),
        Page::NotFound => words::not_found(&scene),
    };
    let folder = edition.folder();
    view.frame.feed = feed(edition, page, &view.frame.root);
    // An old address says of itself that the new one is the right one.
    let canonical = if let Page::Redirect(to) = page { to } else { route };
    view.frame.canonical = edition.base_url.map(|base| format!("{base}{folder}{}", canonical.canonical()));
    view.frame.versions = versions(edition.tongues, (page, route), (edition.tongue, &view.frame.top), edition.base_url);
    view.frame.is_alike = *page != Page::NotFound && !view.frame.versions.is_empty();
    view
}

/// Returns the way to the feed that tells what is new of what a page is about.
fn feed(edition: &Edition<'_>, page: &Page, root: &str) -> Option<String> {
    let settings = &edition.portfolio.settings;
    match page {
        Page::Mission(_) if settings.wants_feed("missions") => Some("feed.atom".to_owned()),
        Page::Changes(_) | Page::ChangesOf(..) if settings.wants_feed("changes") => {
            Some(format!("{root}changes/feed.atom"))
        }
        Page::Lessons if settings.wants_feed("lessons") => Some("feed.atom".to_owned()),
        _ => settings.wants_feed("all").then(|| format!("{root}feed.atom")),
    }
}

/// Returns the path of a base address: `/samso/` of `https://example.org/samso/`.
fn base_path(base: &str) -> Option<String> {
    url::Url::parse(base).ok().map(|url| format!("{}/", url.path().trim_end_matches('/')))
}

impl View {
    /// Puts content in its frame.
    pub(super) fn new(
        scene: &Scene<'_>,
        template: &'static str,
        section: &'static str,
        title: impl Into<String>,
        content: impl Into<Content>,
    ) -> Self {
        Self {
            template,
            frame: Frame {
                title: title.into(),
                description: String::new(),
                root: scene.root.clone(),
                top: scene.top.clone(),
                versions: Vec::new(),
                is_alike: false,
                canonical: None,
                feed: None,
                linked: None,
                picture: None,
                section,
                crumbs: Vec::new(),
                source: None,
                pictures: false,
                patterns: Patterns::default(),
                edit: None,
            },
            content: content.into(),
            prose: None,
        }
    }

    /// Says what the page is about, for searches and shared links.
    #[must_use]
    pub(super) fn described(mut self, description: Option<&str>) -> Self {
        description.unwrap_or_default().clone_into(&mut self.frame.description);
        self
    }

    /// Puts the page under another one.
    #[must_use]
    pub(super) fn under(mut self, href: String, title: String) -> Self {
        self.frame.crumbs.push(super::parts::Link { href, title });
        self
    }

    /// Says that the page shows maps or diagrams.
    #[must_use]
    pub(super) fn with_pictures(mut self) -> Self {
        self.frame.pictures = true;
        self
    }

    /// Adds the words of an entry, and the file that they stand in.
    #[must_use]
    pub(super) fn with_entry<T>(mut self, scene: &Scene<'_>, entry: &crate::graph::Entry<T>) -> Self {
        self.prose = super::parts::prose(scene, entry);
        let insets = || self.prose.iter().flat_map(|prose| &prose.insets).flatten().map(InsetView::patterns);
        self.frame.pictures |= insets().next().is_some();
        self.frame.patterns = Patterns { stale: insets().any(|it| it.stale), money: insets().any(|it| it.money) };
        let path = scene.tree.path(entry.file);
        self.frame.source = Some(path.to_string());
        self.frame.edit = scene.edit_address(path);
        self
    }
}
