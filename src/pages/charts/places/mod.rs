//! Maps of places: one sheet, or an overview whose dense parts are drawn larger on sheets of their own. Whatever still lies too close
//! together is listed below its sheet.

mod marks;
mod sheet;

use std::collections::VecDeque;

use crate::graph::Key;
use crate::model::{Action, Place};
use crate::pages::parts::{Link, StateView};
use crate::pages::scene::Scene;
use crate::picture::geo::{Dot, Frame, Outline, Room, Spot};
pub(crate) use marks::states;
use marks::{Mark, names_of};
use sheet::{Opening, Plan, draw};

/// A map with its key.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PlaceMap {
    /// The sheets for wide windows, the overview first.
    wide: Vec<Sheet>,
    /// The sheets for narrow windows; empty where the wide ones serve both.
    narrow: Vec<Sheet>,
    /// The states that are drawn.
    states: Vec<StateView>,
    /// What the key explains: `exact`, `about` for positions that are only about right, `area`, `several`.
    signs: Vec<&'static str>,
    /// Where the outlines come from.
    source: Option<String>,
    tiles: Option<Tiles>,
}

/// Pictures of another host that a reader may ask for.
#[derive(Debug, Clone, serde::Serialize)]
struct Tiles {
    /// The address of a tile, with `{z}`, `{x}` and `{y}`.
    address: String,
    host: String,
    /// Whether their data are those of OpenStreetMap, which wants to be named.
    openstreetmap: bool,
}

/// One drawing.
#[derive(Debug, Clone, serde::Serialize)]
struct Sheet {
    id: String,
    /// How wide it is drawn, for the lists under it.
    width: usize,
    /// What it shows larger; none for the overview.
    title: Option<String>,
    drawing: String,
    /// Where it lies, for tiles: left and upper edge and width, in Mercator units.
    place: String,
    /// Places that lie too close together to be drawn apart.
    near: Vec<Near>,
}

/// Places at one spot.
#[derive(Debug, Clone, serde::Serialize)]
struct Near {
    id: String,
    title: String,
    places: Vec<Link>,
}

/// What a map is drawn for.
pub(crate) struct Wanted<'a> {
    /// The places.
    pub(crate) places: &'a [Key<Place>],
    /// Which actions count at a place.
    pub(crate) counts: &'a dyn Fn(Key<Action>) -> bool,
    /// The place whose page it is for.
    pub(crate) own: Option<Key<Place>>,
    pub(crate) sizes: Sizes,
}

/// How a map is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sizes {
    /// A page's main picture: an overview beside larger sheets.
    Page,
    /// One sheet in a side column, with its key and lists.
    Side,
    /// The same, smaller in all: names alone, and what lies close leads to the page of all places.
    Brief,
}

/// The most sheets of a map: what remains is listed.
const SHEETS: usize = 5;
/// How many dots are too many for a small overview.
const CROWDED: usize = 13;
/// The most marks of a small sheet whose labels count what stands there.
const COUNTED: usize = 7;
/// The least breadth, in kilometres, of a sheet of positions that are only about right.
const COARSE: f64 = 6.0;
/// How wide narrow sheets are drawn.
const NARROW: f64 = 358.0;

impl PlaceMap {
    /// Returns the first drawing.
    pub(crate) fn first(&self) -> Option<&str> {
        self.wide.first().map(|sheet| sheet.drawing.as_str())
    }
}

/// Draws a map of places; none when no position is known.
pub(crate) fn place_map(scene: &Scene<'_>, wanted: &Wanted<'_>) -> Option<PlaceMap> {
    let marks = marks::marks(scene, wanted, around_own(scene, wanted).as_ref());
    if marks.is_empty() {
        return None;
    }
    let overview = overview_spots(scene, wanted, &marks);
    let first = first(scene, wanted.sizes, &marks, &overview);
    let layout = |narrow: bool| Layout { narrow, first };
    let wide = sheets(scene, &marks, &overview, layout(false));
    let narrow = match wanted.sizes {
        Sizes::Page => sheets(scene, &marks, &overview, layout(true)),
        Sizes::Side | Sizes::Brief => Vec::new(),
    };
    let drawn = |shape: &str| wide.iter().chain(&narrow).any(|sheet| sheet.drawing.contains(shape));
    let mut shown: Vec<StateView> = Vec::new();
    for count in marks.iter().flat_map(|mark| &mark.states) {
        if !shown.contains(&count.state) && drawn(&format!("\"#i-{}\"", count.state.shape)) {
            shown.push(count.state.clone());
        }
    }
    let is_point = |mark: &&Mark| !mark.is_area();
    let signs = [
        ("exact", marks.iter().filter(is_point).any(|mark| !mark.approximate)),
        ("about", marks.iter().filter(is_point).any(|mark| mark.approximate)),
        ("area", marks.iter().any(Mark::is_area)),
        ("several", drawn("\"several\"")),
    ];
    Some(PlaceMap {
        signs: signs.into_iter().filter(|(_, drawn)| *drawn).map(|(sign, _)| sign).collect(),
        wide,
        narrow,
        states: shown,
        source: source(scene, &marks),
        tiles: tiles(scene),
    })
}

/// How the first sheet is drawn, which decides about the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum First {
    /// Small, beside a large drawing of its dense part.
    Overview,
    /// Large, since nothing on it needs to be drawn larger.
    Alone,
    /// As large as can be, since there is much on it.
    Crowded,
    /// The only one, in a side column.
    Side,
    /// The only one, and brief.
    Brief,
}

/// What decides the sizes of sheets.
#[derive(Clone, Copy)]
struct Layout {
    narrow: bool,
    first: First,
}

impl Layout {
    /// Returns the room of a sheet by its number.
    fn room(self, number: usize) -> Room {
        let (width, height, margin, least) = match (self.first, number) {
            (First::Side | First::Brief, _) => (336.0, (260.0, 420.0), 46.0, 9.0),
            (_, 0) if self.narrow => (NARROW, (220.0, 420.0), 46.0, 4.0),
            _ if self.narrow => (NARROW, (220.0, 620.0), 46.0, 2.0),
            (First::Overview, 0) => (400.0, (260.0, 560.0), 34.0, 4.0),
            (First::Alone, 0) => (776.0, (360.0, 800.0), 80.0, 4.0),
            (First::Crowded, 0) => (1216.0, (420.0, 820.0), 100.0, 4.0),
            (First::Overview, 1) => (776.0, (480.0, 800.0), 60.0, 3.0),
            (First::Overview | First::Alone | First::Crowded, _) => (588.0, (300.0, 620.0), 70.0, 2.0),
        };
        Room { width, height, margin, least }
    }

    /// Returns how many sheets there may be.
    fn most(self) -> usize {
        match self.first {
            First::Overview | First::Alone | First::Crowded => SHEETS,
            First::Side | First::Brief => 1,
        }
    }
}

/// Decides how the first sheet is drawn.
fn first(scene: &Scene<'_>, sizes: Sizes, marks: &[Mark], overview: &[Spot]) -> First {
    match sizes {
        Sizes::Page => {}
        Sizes::Side => return First::Side,
        Sizes::Brief => return First::Brief,
    }
    let layout = Layout { narrow: false, first: First::Overview };
    let Some(frame) = Frame::around(overview, layout.room(0)) else { return First::Alone };
    let all: Vec<usize> = (0..marks.len()).collect();
    let dots = sheet::dots(scene, marks, &all, &frame);
    let opens = |dot: &Dot| dot.members.len() > 1 && parts(scene, marks, &dot.members, layout.room(1)) > 1;
    match dots.len() {
        CROWDED.. => First::Crowded,
        _ if dots.iter().any(opens) => First::Overview,
        _ => First::Alone,
    }
}

/// Counts the dots that some marks would be on a sheet of their own. Where fewer than two positions are exact, a sheet of a small
/// area would show more than anybody knows.
fn parts(scene: &Scene<'_>, marks: &[Mark], members: &[usize], room: Room) -> usize {
    let spots: Vec<Spot> = members.iter().flat_map(|&at| marks[at].spots(scene)).collect();
    let exact = members.iter().filter(|&&at| !marks[at].approximate).count();
    let larger = Frame::around(&spots, room).filter(|larger| exact > 1 || larger.breadth() >= COARSE);
    larger.map_or(1, |larger| sheet::dots(scene, marks, members, &larger).len())
}

/// Frames the place whose page the map is on: what lies outside is not asked about.
fn around_own(scene: &Scene<'_>, wanted: &Wanted<'_>) -> Option<Frame> {
    let own = wanted.own?;
    let outline = scene.portfolio.outline(own).and_then(Outline::extent);
    let spots =
        outline.map_or_else(|| scene.portfolio.spot(own).into_iter().collect(), |extent| vec![extent.min, extent.max]);
    Frame::around(&spots, Layout { narrow: false, first: First::Side }.room(0))
}

/// Lists the points that the overview must show: the places with their outlines and, on a page of its own, the boundary.
fn overview_spots(scene: &Scene<'_>, wanted: &Wanted<'_>, marks: &[Mark]) -> Vec<Spot> {
    let framed = marks.iter().filter(|mark| wanted.own.is_none_or(|own| mark.key == own));
    let mut spots: Vec<Spot> = framed.flat_map(|mark| mark.spots(scene)).collect();
    if wanted.sizes == Sizes::Page
        && let Some(extent) = scene.portfolio.boundary().and_then(Outline::extent)
    {
        spots.extend([extent.min, extent.max]);
    }
    spots
}

impl PlaceMap {
    /// Leaves out what another host could add.
    #[must_use]
    pub(crate) fn without_tiles(self) -> Self {
        Self { tiles: None, ..self }
    }
}

/// A sheet that waits to be drawn.
struct Waiting {
    members: Vec<usize>,
    spots: Vec<Spot>,
    title: Option<String>,
}

/// Draws the overview, then what was too dense on it, then what was still too dense there.
fn sheets(scene: &Scene<'_>, marks: &[Mark], overview: &[Spot], layout: Layout) -> Vec<Sheet> {
    let letter = if layout.narrow { "t" } else { "" };
    let mut waiting = VecDeque::new();
    waiting.push_back(Waiting { members: (0..marks.len()).collect(), spots: overview.to_vec(), title: None });
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut listed = 0;
    while let Some(Waiting { members, spots, title }) = waiting.pop_front() {
        let number = sheets.len();
        let Some(frame) = Frame::around(&spots, layout.room(number)) else { continue };
        let mut near = Vec::new();
        let mut openings = Vec::new();
        let mut dots = sheet::dots(scene, marks, &members, &frame);
        // Where there are too many to open, the fullest are.
        dots.sort_by_key(|dot| (std::cmp::Reverse(dot.members.len()), dot.members[0]));
        for dot in dots {
            if dot.members.len() == 1 {
                openings.push((dot, Opening::Place));
                continue;
            }
            let names = names_of(scene, marks, &dot.members);
            let spots: Vec<Spot> = dot.members.iter().flat_map(|&at| marks[at].spots(scene)).collect();
            let next = number + waiting.len() + 1;
            // A larger drawing that still shows one dot would show nothing new.
            let opens = next < layout.most() && parts(scene, marks, &dot.members, layout.room(next)) > 1;
            let href = if layout.first == First::Brief {
                scene.href("places/index.html#map")
            } else if opens {
                waiting.push_back(Waiting { members: dot.members.clone(), spots, title: Some(names.whole.clone()) });
                format!("#map-{letter}{}", next + 1)
            } else {
                listed += 1;
                let id = format!("near-{letter}{listed}");
                near.push(Near {
                    id: id.clone(),
                    title: names.whole.clone(),
                    places: dot.members.iter().map(|&at| marks[at].link.clone()).collect(),
                });
                format!("#{id}")
            };
            openings.push((dot, Opening::Several { href, names }));
        }
        let counted = match layout.first {
            First::Overview | First::Alone | First::Crowded => true,
            First::Side => openings.len() <= COUNTED,
            First::Brief => false,
        };
        let brief = layout.first == First::Brief;
        let plan = Plan { marks, frame, openings, counted, brief, title: title.as_deref() };
        let place = format!("{:.9} {:.9} {:.9}", frame.corner.0, frame.corner.1, frame.width * frame.unit);
        sheets.push(Sheet {
            id: format!("map-{letter}{}", number + 1),
            title: title.as_ref().map(|title| scene.say_with("map-larger", &[("title", title.as_str().into())])),
            width: frame.width as usize,
            drawing: draw(scene, &plan),
            place,
            near,
        });
    }
    sheets
}

/// Says where outlines come from, each source once.
fn source(scene: &Scene<'_>, marks: &[Mark]) -> Option<String> {
    let outlines = marks.iter().filter_map(|mark| scene.portfolio.outline(mark.key)).chain(scene.portfolio.boundary());
    let mut sources: Vec<&str> = outlines.filter_map(|outline| outline.source.as_deref()).collect();
    sources.sort_unstable();
    sources.dedup();
    (!sources.is_empty()).then(|| scene.list(&sources))
}

fn tiles(scene: &Scene<'_>) -> Option<Tiles> {
    let address = scene.portfolio.settings.map.tiles.as_ref()?;
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', ':', '?']).next().unwrap_or_default().trim_start_matches("{s}.").to_owned();
    let openstreetmap = host == "openstreetmap.org" || host.ends_with(".openstreetmap.org");
    Some(Tiles { address: address.clone(), host, openstreetmap })
}
