//! The portfolio as IATI 2.03: missions as activities, the actions that serve them as activities below, and the publisher as an
//! organisation.
//!
//! Owns who publishes, and how names and words are written. What the standard demands and the portfolio does not know is never
//! invented: an activity of which nobody knows any date is left out, and the file says so where it would stand.

mod activity;
mod codes;
mod dates;
mod money;
mod results;

use jiff::civil;

use super::afar::Afar;
use super::offer::Written;
use super::xml::Xml;
use crate::graph::{Key, Portfolio, RecordKey};
use crate::model::{Action, Actor, Currency, Mission, Settings};
use crate::pages::{Edition, Route};

/// The address of the activities from the site's root.
pub(super) const ACTIVITIES: &str = "iati/activities.xml";

/// The address of the organisation from the site's root.
pub(super) const ORGANISATION: &str = "iati/organisation.xml";

/// Says whether there is any activity to write: by the standard a file has one.
pub(super) fn has_activities(portfolio: &Portfolio) -> bool {
    let writer = |key| dates::of_mission(portfolio, key).is_some();
    portfolio.missions.keys().any(writer)
        || portfolio.actions.keys().any(|key| dates::of_action(portfolio, key).is_some())
}

/// Writes the activities, those of missions before those of actions.
pub(super) fn activities(edition: &Edition<'_>) -> Written {
    let publisher = Publisher::new(edition, ACTIVITIES);
    let mut xml = Xml::new();
    xml.within("iati-activities", &[("version", "2.03")], |xml| {
        publisher.explain(xml);
        for key in edition.portfolio.missions.keys() {
            activity::mission(&publisher, xml, key);
        }
        for key in edition.portfolio.actions.keys() {
            activity::action(&publisher, xml, key);
        }
    });
    let portfolio = edition.portfolio;
    let missions = portfolio.missions.keys().filter(|&key| dates::of_mission(portfolio, key).is_some()).count();
    let actions = portfolio.actions.keys().filter(|&key| dates::of_action(portfolio, key).is_some()).count();
    Written::list(xml.finish(), missions + actions)
}

/// Writes the organisation.
pub(super) fn organisation(edition: &Edition<'_>) -> Written {
    let publisher = Publisher::new(edition, ORGANISATION);
    let mut xml = Xml::new();
    xml.within("iati-organisations", &[("version", "2.03")], |xml| {
        publisher.explain(xml);
        xml.within("iati-organisation", &publisher.defaults(), |xml| {
            xml.text("organisation-identifier", &[], &publisher.reference);
            xml.within("name", &[], |xml| xml.text("narrative", &[], publisher.name()));
            publisher.reporting(xml);
            let home = Route::new("index.html");
            publisher.document(xml, (&home, "B16"), |xml| {
                xml.text("narrative", &[], &publisher.settings().title);
            });
        });
    });
    Written::whole(xml.finish())
}

/// Who publishes, and what the portfolio is seen with.
struct Publisher<'a> {
    afar: Afar<'a>,
    /// Its identifier.
    reference: String,
}

impl<'a> Publisher<'a> {
    fn new(edition: &Edition<'a>, file: &str) -> Self {
        let settings = &edition.portfolio.settings;
        // A name of a host cannot be taken for an identifier of a register, and nobody else has it.
        let host = || edition.base_url.and_then(|base| url::Url::parse(base).ok()?.host_str().map(str::to_owned));
        let registered = settings.iati.organisation.clone();
        let reference = registered.or_else(host).unwrap_or_else(|| "unregistered".to_owned());
        Self { afar: Afar::new(edition, &Route::new(file)), reference }
    }

    fn portfolio(&self) -> &'a Portfolio {
        self.afar.edition.portfolio
    }

    fn settings(&self) -> &'a Settings {
        &self.portfolio().settings
    }

    fn as_of(&self) -> civil::Date {
        self.afar.edition.analysis.as_of
    }

    fn say(&self, phrase: &str) -> String {
        self.afar.scene.say(phrase)
    }

    fn name(&self) -> &'a str {
        self.settings().community.as_deref().unwrap_or(&self.settings().title)
    }

    /// Tells whoever reads the file what its identifiers are worth.
    fn explain(&self, xml: &mut Xml) {
        xml.comment(&self.say("iati-about"));
        if self.settings().iati.organisation.is_none() {
            xml.comment(&self.say("iati-unregistered"));
        }
    }

    /// Returns the attributes that say what holds where an element says nothing else.
    fn defaults(&self) -> Vec<(&'static str, &'a str)> {
        let settings = self.settings();
        let language = codes::language(&settings.language).map(|language| ("xml:lang", language));
        let currency = settings.currency.as_ref().map(Currency::as_str);
        let currency = currency.filter(|code| codes::is_currency(code)).map(|code| ("default-currency", code));
        language.into_iter().chain(currency).collect()
    }

    fn reporting(&self, xml: &mut Xml) {
        let kind = self.settings().iati.kind.map_or("90", codes::organisation);
        xml.within("reporting-org", &[("ref", &self.reference), ("type", kind)], |xml| {
            xml.text("narrative", &[], self.name());
        });
    }

    /// Returns the identifier of an activity.
    fn identifier(&self, key: RecordKey) -> String {
        let record = self.portfolio().record_id(key);
        format!("{}-{}-{}", self.reference, record.kind.folder(), record.id)
    }

    /// Writes words of a record in every language that they are written in. The field is named as translations name it.
    fn words(&self, xml: &mut Xml, words: &str, (key, field): (RecordKey, &str)) {
        xml.text("narrative", &[], words);
        let portfolio = self.portfolio();
        let record = portfolio.record_id(key);
        for language in portfolio.settings.languages.iter().filter(|language| **language != portfolio.settings.language)
        {
            let translation = portfolio.translations.get(&(record.clone(), language.clone()));
            let said = translation.and_then(|translation| translation.words.words.get(field));
            if let (Some(said), Some(code)) = (said, codes::language(language)) {
                xml.text("narrative", &[("xml:lang", code)], &said.value);
            }
        }
    }

    /// Writes the title of a record as the name of an element.
    fn title(&self, xml: &mut Xml, element: &str, key: RecordKey) {
        let title = &self.portfolio().metadata(key).title.value;
        xml.within(element, &[], |xml| self.words(xml, title, (key, "title")));
    }

    /// Writes an organisation.
    fn organisation(&self, xml: &mut Xml, (element, role): (&str, Option<&str>), who: &Who<'_>) {
        let mut attributes: Vec<(&str, &str)> = Vec::new();
        match who {
            Who::Actor(key) => {
                attributes.push(("type", codes::organisation(self.portfolio().actors[*key].record.actor_type)));
            }
            Who::Named(_) => {}
            Who::Publisher => attributes.push(("ref", &self.reference)),
        }
        attributes.extend(role.map(|role| ("role", role)));
        xml.within(element, &attributes, |xml| match who {
            Who::Actor(key) => {
                let title = &self.portfolio().actors[*key].record.meta.title.value;
                self.words(xml, title, ((*key).into(), "title"));
            }
            Who::Named(name) => xml.text("narrative", &[], name),
            Who::Publisher => xml.text("narrative", &[], self.name()),
        });
    }

    /// Writes a link to a page of the site, where its address is known; the category is a code of `DocumentCategory`.
    fn document(&self, xml: &mut Xml, (route, category): (&Route, &str), title: impl FnOnce(&mut Xml)) {
        if self.afar.edition.base_url.is_none() {
            return;
        }
        let url = self.afar.address(route);
        xml.within("document-link", &[("url", &url), ("format", "text/html")], |xml| {
            xml.within("title", &[], title);
            xml.empty("category", &[("code", category)]);
            if let Some(language) = codes::language(&self.settings().language) {
                xml.empty("language", &[("code", language)]);
            }
        });
    }
}

/// Who takes part or pays.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Who<'a> {
    /// An actor of the portfolio.
    Actor(Key<Actor>),
    /// Somebody who is only named.
    Named(&'a str),
    /// The publisher.
    Publisher,
}

/// What makes an activity.
#[derive(Debug, Clone, Copy)]
enum Subject {
    Mission(Key<Mission>),
    Action(Key<Action>),
}

impl From<Subject> for RecordKey {
    fn from(subject: Subject) -> Self {
        match subject {
            Subject::Mission(key) => key.into(),
            Subject::Action(key) => key.into(),
        }
    }
}

/// Writes a day as XML Schema has it, whose calendar begins with the year 1.
fn iso(day: civil::Date) -> String {
    let day = day.max(civil::date(1, 1, 1));
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}
