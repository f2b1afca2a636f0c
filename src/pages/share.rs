//! The picture by which a page is known where its address is shared: its title and its own map or chart, 1200 by 630.
//!
//! Owns what is on it. It is drawn with the theme's own tokens (`var(--line)`) and classes; who makes it into dots puts the values in.

use std::collections::BTreeSet;

use super::charts::{self, NetTime, Size, WIDE};
use super::outcome::newest_figure;
use super::parts::{action_state, lesson_result, mission_status, outcome_state};
use super::scene::Scene;
use super::{Edition, Page, Route};
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Actor, Lesson, Metadata, Mission, Outcome, Place, Vocabulary};
use crate::picture::{Anchor, Svg, number, text_width, wrap};

/// The width that Open Graph asks for, in pixels.
pub const WIDTH: f64 = 1200.0;
/// The height that Open Graph asks for, in pixels.
pub const HEIGHT: f64 = 630.0;

const EDGE: f64 = 72.0;
/// Where the room for the picture ends.
const FOOT: f64 = HEIGHT - 56.0;
/// The size of the words below the title, and how far apart their lines stand.
const ABOUT: f64 = 28.0;
const LEADING: f64 = 38.0;
/// How far apart the lines of a title stand, by its size.
const TIGHT: f64 = 1.14;
/// How wide a picture that is higher than wide stands beside the title.
const BESIDE: f64 = 400.0;

/// What is on a picture to share.
struct Card {
    /// What the page shows, and how it stands: `mission`, `off track`.
    kind: Vec<String>,
    title: String,
    about: String,
    /// Drawings below each other, the first on top, with their sizes.
    drawings: Vec<Drawn>,
}

/// A drawing and its size in its own units.
struct Drawn {
    svg: String,
    width: f64,
    height: f64,
}

/// Says where the picture of a page stands; none for pages that show that of the front page.
pub fn share_route(page: &Page, route: &Route) -> Option<Route> {
    if record(page).is_none() && *page != Page::Home {
        return None;
    }
    let folder = route.as_str().strip_suffix("index.html")?;
    Some(Route::new(&format!("{folder}share.png")))
}

/// Returns the title that the picture of a page shows.
pub fn share_title<'a>(edition: &Edition<'a>, page: &Page) -> &'a str {
    record(page).map_or(&edition.portfolio.settings.title, |key| &edition.portfolio.metadata(key).title.value)
}

fn record(page: &Page) -> Option<RecordKey> {
    match page {
        Page::Mission(key) => Some(RecordKey::Mission(*key)),
        Page::Action(key) => Some(RecordKey::Action(*key)),
        Page::Outcome(key) => Some(RecordKey::Outcome(*key)),
        Page::Lesson(key) => Some(RecordKey::Lesson(*key)),
        Page::Actor(key) => Some(RecordKey::Actor(*key)),
        Page::Place(key) => Some(RecordKey::Place(*key)),
        Page::Words(key) => Some(RecordKey::Page(*key)),
        _ => None,
    }
}

/// Draws the picture of a page. `can_write` says whether there are signs for a text: what cannot be written is left out.
pub fn share_picture(edition: &Edition<'_>, page: &Page, route: &Route, can_write: &dyn Fn(&str) -> bool) -> String {
    let scene = Scene::new(edition, route.to_root(), route.clone());
    let mut card = card(&scene, page, share_title(edition, page));
    for words in card.kind.iter_mut().chain([&mut card.title, &mut card.about]) {
        if !can_write(words) {
            words.clear();
        }
    }
    let site = &edition.portfolio.settings.title;
    draw(&scene, &card, if can_write(site) { site } else { "" })
}

fn card(scene: &Scene<'_>, page: &Page, title: &str) -> Card {
    let portfolio = scene.portfolio;
    let summary = |meta: &Metadata| meta.summary.clone().unwrap_or_default();
    let kind =
        |name: &str, rest: Vec<String>| std::iter::once(scene.say(&format!("kind-{name}"))).chain(rest).collect();
    let (kind, about, drawings) = match page {
        Page::Mission(key) => {
            let mission = &portfolio.missions[*key].record;
            let standing = portfolio.links.missions[*key].headline.map(|outcome| stands(scene, outcome));
            let ended = mission_status(scene, mission.status.value).word;
            let kind = kind("mission", vec![standing.unwrap_or(ended)]);
            let about = mission.statement.clone().unwrap_or_else(|| summary(&mission.meta));
            (kind, about, line(scene, &[*key]))
        }
        Page::Action(key) => {
            let action = &portfolio.actions[*key].record;
            let stage = scene.say(&format!("stage-{}", action.stage.as_str()));
            let state = action_state(scene, scene.analysis.actions[*key].state).word;
            let mut words = vec![stage];
            if words[0].to_lowercase() != state.to_lowercase() {
                words.push(state);
            }
            words.extend(of_mission(scene, &portfolio.links.actions[*key].missions));
            (kind("action", words), summary(&action.meta), of_action(scene, *key))
        }
        Page::Outcome(key) => {
            let outcome = &portfolio.outcomes[*key].record;
            (kind("outcome", vec![stands(scene, *key)]), summary(&outcome.meta), chart(scene, *key))
        }
        Page::Lesson(key) => {
            let lesson = &portfolio.lessons[*key].record;
            let result = lesson.result.map(|result| lesson_result(scene, result).word);
            let words = result.into_iter().chain(of_mission(scene, &portfolio.links.lessons[*key].missions)).collect();
            (kind("lesson", words), lesson.learned.clone(), of_lesson(scene, *key))
        }
        Page::Actor(key) => {
            let actor = &portfolio.actors[*key].record;
            let of_type = scene.say(&format!("actor-type-{}", actor.actor_type.as_str()));
            (kind("actor", vec![of_type]), summary(&actor.meta), line(scene, &of_actor(scene, *key)))
        }
        Page::Place(key) => {
            let place = &portfolio.places[*key].record;
            (kind("place", Vec::new()), summary(&place.meta), map(scene, *key))
        }
        Page::Words(key) => (Vec::new(), summary(&portfolio.pages[*key].record.meta), Vec::new()),
        _ => {
            let missions: Vec<Key<Mission>> = portfolio.missions.keys().collect();
            let about = portfolio.settings.summary.clone().unwrap_or_default();
            let community = portfolio.settings.community.clone();
            (community.into_iter().collect(), about, line(scene, &missions))
        }
    };
    Card { kind, title: title.to_owned(), about, drawings }
}

/// Says the newest figure of an outcome, if there is one, and its state.
fn stands(scene: &Scene<'_>, key: Key<Outcome>) -> String {
    let standing = &scene.analysis.outcomes[key];
    let state = outcome_state(scene, standing.state).word;
    if standing.newest.is_some() { scene.list(&[newest_figure(scene, key), state]) } else { state }
}

/// Names the mission that something serves, when it is one alone.
fn of_mission(scene: &Scene<'_>, missions: &[Key<Mission>]) -> Option<String> {
    let [only] = missions else { return None };
    Some(scene.portfolio.missions[*only].record.meta.title.value.clone())
}

/// Draws missions on one line of time, as many as there is room for.
fn line(scene: &Scene<'_>, missions: &[Key<Mission>]) -> Vec<Drawn> {
    const MOST: usize = 3;
    let missions = &missions[..missions.len().min(MOST)];
    if missions.is_empty() {
        return Vec::new();
    }
    let time = NetTime::new(scene, missions, WIDE);
    let axis = Drawn { svg: charts::net_axis(scene, &time), width: WIDE, height: 30.0 };
    let lines = missions.iter().map(|&key| {
        let svg = charts::mission_line(scene, &time, key);
        Drawn { svg, width: WIDE, height: 34.0 }
    });
    std::iter::once(axis).chain(lines).collect()
}

fn chart(scene: &Scene<'_>, key: Key<Outcome>) -> Vec<Drawn> {
    const SIZE: Size = Size { width: 640.0, height: 138.0 };
    let svg = charts::outcome(scene, key, &SIZE);
    if svg.is_empty() { Vec::new() } else { vec![Drawn { svg, width: SIZE.width, height: SIZE.height }] }
}

/// Draws the missions that an action serves, or else the first outcome that it should move.
fn of_action(scene: &Scene<'_>, key: Key<Action>) -> Vec<Drawn> {
    let links = &scene.portfolio.links.actions[key];
    let lines = line(scene, &links.missions);
    if !lines.is_empty() {
        return lines;
    }
    links.moves.first().map(|(outcome, _)| chart(scene, *outcome)).unwrap_or_default()
}

/// Draws what a lesson rests on: an outcome, or else the missions that it belongs to.
fn of_lesson(scene: &Scene<'_>, key: Key<Lesson>) -> Vec<Drawn> {
    let links = &scene.portfolio.links.lessons[key];
    let about = links.about.iter().find_map(|about| match about {
        RecordKey::Outcome(outcome) => Some(*outcome),
        _ => None,
    });
    let drawn = links.evidence.first().copied().or(about).map(|outcome| chart(scene, outcome)).unwrap_or_default();
    if drawn.is_empty() { line(scene, &links.missions) } else { drawn }
}

/// Lists the missions that an actor looks after or takes part in, each once.
fn of_actor(scene: &Scene<'_>, key: Key<Actor>) -> Vec<Key<Mission>> {
    let links = &scene.portfolio.links;
    let own = &links.actors[key];
    let served = own.commitments.iter().flat_map(|(action, _)| links.actions[*action].missions.iter().copied());
    let mut seen = BTreeSet::new();
    own.stewards.iter().copied().chain(served).filter(|mission| seen.insert(*mission)).collect()
}

fn map(scene: &Scene<'_>, key: Key<Place>) -> Vec<Drawn> {
    let wanted = charts::Wanted { places: &[key], counts: &|_| false, own: Some(key), sizes: charts::Sizes::Brief };
    let drawing = charts::place_map(scene, &wanted).and_then(|map| map.first().map(str::to_owned));
    drawing.and_then(|svg| size_of(&svg).map(|(width, height)| vec![Drawn { svg, width, height }])).unwrap_or_default()
}

/// Reads the size of a picture from its view box.
fn size_of(svg: &str) -> Option<(f64, f64)> {
    let mut numbers = svg.split_once("viewBox=\"")?.1.split('"').next()?.split(' ').skip(2);
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The picture being drawn, mirrored where the language reads from right to left.
struct Pen(Svg);

impl Pen {
    /// Writes a line of words that starts at a place, of a font given as attributes.
    fn words(&mut self, at: (f64, f64), font: &str, words: &str) {
        self.0.raw(&format!("<g {font}>"));
        self.0.text("", at, Anchor::Start, words);
        self.0.close_group();
    }

    /// Sets a drawing into a box, at its start and top.
    fn set(&mut self, drawn: &Drawn, (x, y): (f64, f64), (width, height): (f64, f64)) {
        // What starts a mirrored box is its right edge.
        let left = self.0.x(x).min(self.0.x(x + width));
        let at = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" ",
            number(left),
            number(y),
            number(width),
            number(height)
        );
        // The size that it has on a page gives way.
        let (tag, rest) = drawn.svg.split_once('>').unwrap_or((&drawn.svg, ""));
        let tag = without(&without(tag, " width=\""), " height=\"").replacen("<svg ", &at, 1);
        self.0.raw(&format!("{tag}>{rest}"));
    }
}

/// Takes an attribute out of a tag.
fn without(tag: &str, attribute: &str) -> String {
    let found = tag.split_once(attribute).and_then(|(before, after)| Some((before, after.split_once('"')?.1)));
    found.map_or_else(|| tag.to_owned(), |(before, after)| format!("{before}{after}"))
}

fn draw(scene: &Scene<'_>, card: &Card, site: &str) -> String {
    let mirrored = scene.language.direction() == "rtl";
    let mut pen = Pen(Svg::new("share", WIDTH, HEIGHT, None).mirrored(mirrored.then_some(WIDTH)));
    let drawings = &card.drawings;
    let is_beside = drawings.len() == 1 && drawings[0].width < drawings[0].height * 1.6;
    let room = WIDTH - 2.0 * EDGE;
    let words = if is_beside { room - BESIDE - 48.0 } else { room };
    // The picture: beside the words when it is high, else below them.
    let mut top = FOOT;
    if is_beside {
        let drawn = &drawings[0];
        let scale = (BESIDE / drawn.width).min((FOOT - 130.0) / drawn.height);
        let (width, height) = (drawn.width * scale, drawn.height * scale);
        pen.set(drawn, (WIDTH - EDGE - width, (130.0 + FOOT - height) / 2.0), (width, height));
    } else {
        for drawn in drawings.iter().rev() {
            let scale = room / drawn.width;
            top -= drawn.height * scale;
            pen.set(drawn, (EDGE, top), (room, drawn.height * scale));
        }
    }
    // The plate: the sign of the program and the portfolio's name.
    let sign = "<path d=\"M1,15H11C17,15 15,5 21,5H32M1,5H11\" fill=\"none\" stroke=\"var(--line)\" stroke-width=\"4\"/>\
        <circle cx=\"33\" cy=\"5\" r=\"4.5\" fill=\"var(--paper)\" stroke=\"var(--line)\" stroke-width=\"3\"/><circle cx=\"11\" cy=\"5\" r=\"3\" fill=\"var(--ink)\"/>";
    let sign_at = pen.0.x(EDGE);
    let turned = if mirrored { "scale(-1.7 1.7)" } else { "scale(1.7)" };
    pen.0.raw(&format!("<g transform=\"translate({} 46) {turned}\">{sign}</g>", number(sign_at)));
    let name = style(30.0, true, "var(--ink)");
    pen.words((EDGE + 84.0, 72.0), &name, &wrap(site, 30.0, true, room - 84.0, 1).concat());
    pen.0.raw(&format!("<path d=\"M{EDGE},100H{}\" stroke=\"var(--ink)\" stroke-width=\"2\"/>", WIDTH - EDGE));
    // The words, as large as the room above the picture lets them be.
    let kind: Vec<&str> = card.kind.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let mut y = 122.0;
    if !kind.is_empty() {
        y += 28.0;
        let kind = wrap(&kind.join(" · "), 27.0, false, words, 1).concat();
        pen.words((EDGE, y), &style(27.0, false, "var(--ink2)"), &kind);
    }
    let below = top - 12.0;
    // Two lines of what it is about are worth a smaller title.
    let about = wrap(&card.about, ABOUT, false, words, 2).iter().filter(|line| !line.is_empty()).count();
    let wanted = below - y - 14.0 - LEADING * about as f64;
    let roomy = title_that_fits(&card.title, words, wanted).filter(|(size, _)| *size >= 46.0);
    let (size, lines) = roomy.unwrap_or_else(|| {
        let most = |size: f64| (((below - y) / (size * TIGHT)).floor().max(1.0) as usize).min(4);
        let fits = title_that_fits(&card.title, words, below - y);
        fits.unwrap_or_else(|| (40.0, wrap(&card.title, 40.0, true, words, most(40.0))))
    });
    for line in &lines {
        y += size * TIGHT;
        pen.words((EDGE, y), &style(size, true, "var(--ink)"), line);
    }
    y += 14.0;
    let left = ((below - y) / LEADING).floor().clamp(0.0, 3.0) as usize;
    if left > 0 {
        for line in wrap(&card.about, ABOUT, false, words, left) {
            y += LEADING;
            pen.words((EDGE, y), &style(ABOUT, false, "var(--ink2)"), &line);
        }
    }
    let direction = scene.language.direction();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" dir=\"{direction}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"var(--paper)\"/>{}</svg>",
        pen.0.finish()
    )
}

/// Chooses how large a title is written: the largest size at which all of it stands in the room.
fn title_that_fits(title: &str, width: f64, height: f64) -> Option<(f64, Vec<String>)> {
    const SIZES: [f64; 5] = [72.0, 62.0, 54.0, 46.0, 40.0];
    SIZES.into_iter().find_map(|size| {
        let most = (height / (size * TIGHT)).floor() as usize;
        let lines = wrap(title, size, true, width, most.clamp(1, 4));
        let is_whole = !lines.last()?.ends_with('…') || title.ends_with('…');
        (most > 0 && is_whole && lines.iter().all(|line| text_width(line, size, true) <= width))
            .then_some((size, lines))
    })
}

fn style(size: f64, is_title: bool, colour: &str) -> String {
    let family =
        if is_title { "font-family=\"var(--serif)\" font-weight=\"700\"" } else { "font-family=\"var(--sans)\"" };
    format!("{family} font-size=\"{}\" fill=\"{colour}\"", number(size))
}
