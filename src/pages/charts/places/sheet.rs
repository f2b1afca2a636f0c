//! One sheet of a map: land, areas, marks with what stands there, labels that give way, and a scale.

use std::collections::BTreeSet;

use super::NARROW;
use super::marks::{Mark, Names, common, sum_of_states};
use crate::graph::{Key, Portfolio};
use crate::language::Language;
use crate::model::Place;
use crate::pages::mission::StateCount;
use crate::pages::scene::Scene;
use crate::picture::geo::{Dot, Frame, LabelBox, Settled, Side, Wish, gather, settle};
use crate::picture::{Anchor, Svg, number, text_width, wrap};

/// What a sheet is drawn from.
pub(super) struct Plan<'a> {
    pub(super) marks: &'a [Mark],
    pub(super) frame: Frame,
    /// What is drawn, and where it leads.
    pub(super) openings: Vec<(Dot, Opening)>,
    /// Whether labels count what stands there; on a small and crowded sheet they only name the place.
    pub(super) counted: bool,
    /// Whether it is drawn with as little as can be.
    pub(super) brief: bool,
    /// What the sheet shows larger.
    pub(super) title: Option<&'a str>,
}

/// Where a dot leads.
pub(super) enum Opening {
    /// To the page of its one place.
    Place,
    /// To a larger drawing or a list of its places.
    Several { href: String, names: Names },
}

/// How large the mark of one place is, and that of several.
const ONE: f64 = 6.0;
const SEVERAL: f64 = 12.0;
const TITLE: f64 = 13.0;
const SMALL: f64 = 12.5;
/// How wide a label may be before it breaks.
const LINE: f64 = 132.0;
/// How far apart the lines of a label stand.
const LEADING: f64 = 15.5;

/// Gathers those marks that would touch on a frame; the numbers in the dots are those of the marks.
pub(super) fn gathered(marks: &[Mark], members: &[usize], frame: &Frame) -> Vec<Dot> {
    let shown: Vec<usize> =
        members.iter().copied().filter(|&at| !marks[at].own && frame.shows(marks[at].spot, ONE + 2.0)).collect();
    let points: Vec<(f64, f64)> = shown.iter().map(|&at| frame.at(marks[at].spot)).collect();
    let radius = |count: usize| if count == 1 { ONE } else { SEVERAL };
    let mut dots = gather(&points, 3.0, radius);
    for dot in &mut dots {
        dot.members.iter_mut().for_each(|member| *member = shown[*member]);
    }
    // The place whose page it is stands for itself, above the others.
    let own = members.iter().copied().filter(|&at| marks[at].own);
    dots.extend(own.map(|at| Dot { at: frame.at(marks[at].spot), members: vec![at] }));
    dots
}

/// Gathers marks, and with those that would touch all others that are part of the same place: so that an island opens as a whole.
/// On the sheet of that place itself they stay apart.
pub(super) fn dots(scene: &Scene<'_>, marks: &[Mark], members: &[usize], frame: &Frame) -> Vec<Dot> {
    let mut dots = gathered(marks, members, frame);
    let whole = |at: usize| scene.portfolio.links.places[marks[at].key].part_of;
    let belongs = |at: usize, to: Key<Place>| marks[at].key == to || whole(at) == Some(to);
    let crowded = dots.iter().filter(|dot| dot.members.len() > 1).filter_map(|dot| common(scene, marks, &dot.members));
    let crowded: BTreeSet<Key<Place>> = crowded.filter(|to| !members.iter().all(|&at| belongs(at, *to))).collect();
    for to in crowded {
        let (own, others): (Vec<Dot>, Vec<Dot>) =
            dots.into_iter().partition(|dot| dot.members.iter().all(|&at| belongs(at, to) && !marks[at].own));
        dots = others;
        let mut members: Vec<usize> = own.iter().flat_map(|dot| dot.members.iter().copied()).collect();
        members.sort_unstable();
        let (sum, count) = own.iter().fold(((0.0, 0.0), 0.0), |((x, y), all), dot| {
            let count = dot.members.len() as f64;
            ((x + dot.at.0 * count, y + dot.at.1 * count), all + count)
        });
        if !members.is_empty() {
            dots.push(Dot { at: (sum.0 / count, sum.1 / count), members });
        }
    }
    dots
}

/// What stands beside a mark.
struct Caption {
    lines: Vec<String>,
    /// How many places, for several.
    several: Option<String>,
    /// How many actions in each state, by rows.
    states: Vec<Vec<StateCount>>,
}

impl Caption {
    fn size(&self) -> (f64, f64) {
        let title = self.lines.iter().map(|line| text_width(line, TITLE, true)).fold(0.0, f64::max);
        let several = self.several.as_ref().map_or(0.0, |words| text_width(words, SMALL, false));
        let rows = self.lines.len() + usize::from(self.several.is_some()) + self.states.len();
        let states = self.states.iter().map(|row| row_width(row)).fold(0.0, f64::max);
        (title.max(several).max(states), rows as f64 * LEADING)
    }
}

/// Breaks states into rows; many into two where room is scarce.
fn rows(states: &[StateCount], narrow: bool) -> Vec<Vec<StateCount>> {
    const MANY: usize = 4;
    let each = if narrow && states.len() >= MANY { states.len().div_ceil(2) } else { states.len().max(1) };
    states.chunks(each).map(<[_]>::to_vec).collect()
}

/// Returns how wide a row of states is.
fn row_width(row: &[StateCount]) -> f64 {
    row.iter().map(|count| state_width(count) + 9.0).sum::<f64>() - 9.0
}

fn state_width(count: &StateCount) -> f64 {
    // The figures of most fonts are all as wide as each other.
    SMALL + 3.0 + count.count.to_string().len() as f64 * SMALL * 0.6
}

/// Draws a sheet.
pub(super) fn draw(scene: &Scene<'_>, plan: &Plan<'_>) -> String {
    let Plan { marks, frame, openings, .. } = plan;
    let mut svg = Svg::linked("map places", frame.width, frame.height, &finding(scene, plan));
    ground(&mut svg, scene.portfolio, plan);
    let bar = scale(&mut svg, scene, frame);
    let captions: Vec<Caption> = openings.iter().map(|(dot, opening)| caption(scene, plan, dot, opening)).collect();
    let wish = |((dot, _), caption): (&(Dot, Opening), &Caption)| Wish {
        at: dot.at,
        radius: radius(marks, dot),
        size: caption.size(),
        weight: weight(marks, dot),
    };
    let wishes: Vec<Wish> = openings.iter().zip(&captions).map(wish).collect();
    let shores = scene.portfolio.boundary().map(|boundary| frame.shores(boundary, 1.0, |_| true)).unwrap_or_default();
    let settled = settle(&wishes, &[bar], &shores, (frame.width, frame.height));
    // What is only to be seen comes first, so that a link holds nothing but its name: its words are then those that are read out.
    svg.raw(r#"<g aria-hidden="true">"#);
    for line in settled.iter().flatten().filter_map(|settled| settled.leader) {
        svg.line("lead", line.0, line.1);
    }
    for (((dot, _), caption), settled) in openings.iter().zip(&captions).zip(&settled) {
        mark(&mut svg, marks, dot, scene.language);
        if let Some(settled) = settled {
            write_counts(&mut svg, caption, settled, scene.language);
        }
    }
    svg.close_group();
    for (((dot, opening), caption), settled) in openings.iter().zip(&captions).zip(&settled) {
        let first = &marks[dot.members[0]];
        let href = match opening {
            Opening::Several { href, .. } => Some(href),
            Opening::Place if first.own => None,
            Opening::Place => Some(&first.link.href),
        };
        if let Some(href) = href {
            svg.open_link("hit", href, Some(&name(scene, plan, (dot, opening), caption)));
            hit(&mut svg, dot, settled.as_ref());
        }
        if let Some(settled) = settled {
            write_title(&mut svg, caption, settled);
        }
        if href.is_some() {
            svg.close_link();
        }
    }
    svg.finish()
}

/// Draws land, borders and the areas of places, cut to the sheet.
fn ground(svg: &mut Svg, portfolio: &Portfolio, plan: &Plan<'_>) {
    let Plan { marks, frame, openings, .. } = plan;
    let (width, height) = (number(frame.width), number(frame.height));
    svg.raw(&format!(r#"<svg class="cut" width="{width}" height="{height}">"#));
    // A brief drawing is a sign of where things are more than of the coast.
    let (grain, around) = if plan.brief { (2.0, 5.0) } else { (1.0, 1.0) };
    let mut path = |class: &str, data: &str| {
        if !data.is_empty() {
            svg.path(class, data);
        }
    };
    if let Some(boundary) = portfolio.boundary() {
        path("land around", &frame.areas(boundary, around, |feature| feature.surroundings));
        path("land", &frame.areas(boundary, grain, |feature| !feature.surroundings));
        path("coast", &frame.lines(boundary, grain, |_| true));
    }
    // Where there is land, a brief drawing shows a mark for an area and leaves its outline to the larger maps.
    let outlined = if plan.brief && portfolio.boundary().is_some() { &[][..] } else { openings };
    for &at in outlined.iter().flat_map(|(dot, _)| &dot.members) {
        if let Some(outline) = portfolio.outline(marks[at].key) {
            let class = if marks[at].own { "area own" } else { "area" };
            path(class, &frame.areas(outline, grain, |_| true));
            path(class, &frame.lines(outline, grain, |_| true));
        }
    }
    svg.raw("</svg>");
    svg.rect("frame", (0.5, 0.5), (frame.width - 1.0, frame.height - 1.0));
}

/// Draws the scale in the lower corner and returns the box that it takes.
fn scale(svg: &mut Svg, scene: &Scene<'_>, frame: &Frame) -> LabelBox {
    let (kilometres, length) = frame.scale_bar((frame.width / 5.0).min(110.0));
    let words = if kilometres >= 1.0 {
        scene.say_with("map-kilometres", &[("number", number(kilometres).into())])
    } else {
        scene.say_with("map-metres", &[("number", number(kilometres * 1000.0).into())])
    };
    let (left, base) = (12.0, frame.height - 12.0);
    svg.path("bar", &format!("M{},{}v5h{}v-5", number(left), number(base - 5.0), number(length)));
    svg.text("halo yr", (left + length + 7.0, base), Anchor::Start, &words);
    let right = left + length + 11.0 + text_width(&words, TITLE, false);
    LabelBox { left: 0.0, top: base - 16.0, right, bottom: frame.height }
}

fn radius(marks: &[Mark], dot: &Dot) -> f64 {
    match dot.members[..] {
        [one] if marks[one].is_area() => 3.0,
        [one] if marks[one].own => ONE + 3.0,
        [_] => ONE,
        _ => SEVERAL,
    }
}

/// Says how much the label of a dot matters: the page's own place first, then several, then by what happens there.
fn weight(marks: &[Mark], dot: &Dot) -> usize {
    let actions: usize = dot.members.iter().map(|&at| marks[at].actions.len()).sum();
    let own = dot.members.iter().any(|&at| marks[at].own);
    actions + dot.members.len() * 10 + usize::from(own) * 10_000
}

fn caption(scene: &Scene<'_>, plan: &Plan<'_>, dot: &Dot, opening: &Opening) -> Caption {
    let marks = plan.marks;
    let (title, several) = match opening {
        Opening::Place => (&marks[dot.members[0]].link.title, None),
        Opening::Several { names, .. } => (&names.title, Some(names.more.clone())),
    };
    let states = if plan.counted { sum_of_states(scene, marks, &dot.members) } else { Vec::new() };
    Caption { lines: wrap(title, TITLE, true, LINE, 2), several, states: rows(&states, plan.frame.width <= NARROW) }
}

/// Says a dot in words: `Ballen: 3 done, 1 late`. Where a title had to be cut within, what is to be read on the map comes first, so
/// that a voice can ask for it.
fn name(scene: &Scene<'_>, plan: &Plan<'_>, (dot, opening): (&Dot, &Opening), caption: &Caption) -> String {
    let marks = plan.marks;
    let states: Vec<String> = sum_of_states(scene, marks, &dot.members)
        .iter()
        .map(|count| format!("{} {}", count.count, count.state.word))
        .collect();
    let states = if states.is_empty() { scene.say("map-no-action") } else { scene.list(&states) };
    let (phrase, title) = match opening {
        Opening::Place if marks[dot.members[0]].approximate => ("map-name-about", &marks[dot.members[0]].link.title),
        Opening::Place => ("map-name", &marks[dot.members[0]].link.title),
        Opening::Several { names, .. } => ("map-name-several", &names.whole),
    };
    let visible = caption.lines.join(" ");
    let title =
        if title.starts_with(visible.trim_end_matches('…')) { title.clone() } else { format!("{visible} ({title})") };
    if plan.brief {
        return title;
    }
    scene.say_with(phrase, &[("title", title.into()), ("count", dot.members.len().into()), ("states", states.into())])
}

/// Draws the target of a link: its mark and its label.
fn hit(svg: &mut Svg, dot: &Dot, settled: Option<&Settled>) {
    let (x, y) = dot.at;
    let reach = SEVERAL + 1.0;
    let boxed = |(left, top): (f64, f64), (width, height): (f64, f64)| {
        let (width, height) = (number(width), number(height));
        format!("M{},{}h{width}v{height}h-{width}z", number(left), number(top))
    };
    let mut data = boxed((x - reach, y - reach), (2.0 * reach, 2.0 * reach));
    if let Some(Settled { place: LabelBox { left, top, right, bottom }, .. }) = settled {
        data += &boxed((left - 2.0, top - 1.0), (right - left + 4.0, bottom - top + 2.0));
    }
    svg.path("", &data);
}

fn mark(svg: &mut Svg, marks: &[Mark], dot: &Dot, language: &Language) {
    let (x, y) = dot.at;
    match dot.members[..] {
        [one] if marks[one].is_area() => svg.path("spot", &format!("M{},{}h7v7h-7z", number(x - 3.5), number(y - 3.5))),
        [one] => {
            let class = if marks[one].approximate { "spot about" } else { "spot" };
            if marks[one].own {
                svg.circle("ownring", dot.at, ONE + 4.0);
            }
            svg.circle(class, dot.at, ONE);
        }
        _ => {
            svg.circle("several", dot.at, SEVERAL);
            svg.text("howmany", (x, y + 4.5), Anchor::Middle, &language.integer(dot.members.len()));
        }
    }
}

/// Returns where the lines of a label begin, and which of their ends stands there.
fn anchor(settled: &Settled) -> (f64, Anchor) {
    let Settled { place, side, .. } = settled;
    match side {
        Side::Right => (place.left, Anchor::Start),
        Side::Left => (place.right, Anchor::End),
        Side::Middle => (f64::midpoint(place.left, place.right), Anchor::Middle),
    }
}

/// Writes the name of a place, or the name that stands for several.
fn write_title(svg: &mut Svg, caption: &Caption, settled: &Settled) {
    let (x, anchor) = anchor(settled);
    for (at, line) in caption.lines.iter().enumerate() {
        // The space between the lines is not seen, and keeps their words apart where they are read out.
        let line = if at + 1 < caption.lines.len() { format!("{line} ") } else { line.clone() };
        svg.text("halo pn", (x, settled.place.top + 11.5 + at as f64 * LEADING), anchor, &line);
    }
}

/// Writes what stands below the name: how many places, and how many actions in each state.
fn write_counts(svg: &mut Svg, caption: &Caption, settled: &Settled, language: &Language) {
    let (x, anchor) = anchor(settled);
    let mut y = settled.place.top + 11.5 + caption.lines.len() as f64 * LEADING;
    if let Some(several) = &caption.several {
        svg.text("halo pc", (x, y), anchor, several);
        y += LEADING;
    }
    for row in &caption.states {
        let mut left = match anchor {
            Anchor::Start => x,
            Anchor::End => x - row_width(row),
            Anchor::Middle => x - row_width(row) / 2.0,
        };
        for count in row {
            let (shape, class) = (format!("i-{}", count.state.shape), format!("s-{}", count.state.class));
            svg.symbol(&class, &shape, (left, y - 10.5), SMALL);
            svg.text("halo pc", (left + SMALL + 3.0, y), Anchor::Start, &language.integer(count.count));
            left += state_width(count) + 9.0;
        }
        y += LEADING;
    }
}

/// Says what the sheet shows.
fn finding(scene: &Scene<'_>, plan: &Plan<'_>) -> String {
    let places: usize = plan.openings.iter().map(|(dot, _)| dot.members.len()).sum();
    match plan.title {
        Some(title) => scene.say_with("map-finding-larger", &[("title", title.into()), ("count", places.into())]),
        None if plan.brief => scene.language.count("map-finding-brief", places),
        None => scene.language.count("map-finding", places),
    }
}
