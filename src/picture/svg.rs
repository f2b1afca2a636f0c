//! Writing SVG: classes for the theme's colours, numbers rounded in one place.

use std::fmt::Write;

/// Which end of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Anchor {
    /// Its start.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Begins what reads from right to left, or as its first letter does (UAX #9); it ends with its text.
const FROM_RIGHT: char = '\u{2067}';
const AS_ITS_LETTERS: char = '\u{2068}';

/// The symbols that run in the direction of time.
const RUNNING: [&str; 2] = ["i-running", "i-crossbar"];

/// A picture being written.
#[derive(Debug, Clone)]
pub struct Svg {
    out: String,
    /// The width to mirror places at, in a picture that reads from right to left.
    mirror: Option<f64>,
    /// What `mirror` is outside of definitions, which stand around the picture's corner.
    around: Option<f64>,
}

/// A way of straight lines and bends, in units of the picture.
#[derive(Debug, Clone, Default)]
pub struct Way {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Move(f64, f64),
    Line(f64, f64),
    Bend((f64, f64), (f64, f64)),
    Swing(f64, f64),
}

impl Way {
    /// Begins a way at a place.
    pub fn from(x: f64, y: f64) -> Self {
        Self { steps: vec![Step::Move(x, y)] }
    }

    /// Goes on somewhere else, without a line.
    #[must_use]
    pub fn again(mut self, x: f64, y: f64) -> Self {
        self.steps.push(Step::Move(x, y));
        self
    }

    /// Goes straight to a place.
    #[must_use]
    pub fn to(mut self, x: f64, y: f64) -> Self {
        self.steps.push(Step::Line(x, y));
        self
    }

    /// Swings over to a place: level where it leaves and level where it arrives.
    #[must_use]
    pub fn swing(mut self, x: f64, y: f64) -> Self {
        self.steps.push(Step::Swing(x, y));
        self
    }

    /// Bends to a place, drawn towards another one.
    #[must_use]
    pub fn bend(mut self, towards: (f64, f64), to: (f64, f64)) -> Self {
        self.steps.push(Step::Bend(towards, to));
        self
    }
}

impl Svg {
    /// Opens a picture of a size in units of its view box, with the words for those who cannot see it; without words it is
    /// decoration, hidden from assistive technology.
    pub fn new(class: &str, width: f64, height: f64, label: Option<&str>) -> Self {
        let mut out = format!(r#"<svg class="{class}" viewBox="0 0 {} {}""#, number(width), number(height));
        match label {
            Some(label) => {
                out.push_str(r#" role="img" aria-label=""#);
                escape_into(&mut out, label);
                out.push_str("\">");
            }
            None => out.push_str(r#" aria-hidden="true">"#),
        }
        Self { out, mirror: None, around: None }
    }

    /// Opens a picture whose parts are links, named and described by elements of the page. One that is not much wider than high
    /// says so: on paper it stands upright.
    pub fn of_links(class: &str, width: f64, height: f64, described_by: &str) -> Self {
        let high = if height > 0.8 * width && !class.contains("tall") { " high" } else { "" };
        let (width, height) = (number(width), number(height));
        let out = format!(
            r#"<svg class="{class}{high}" viewBox="0 0 {width} {height}" role="group" aria-labelledby="{described_by}">"#
        );
        Self { out, mirror: None, around: None }
    }

    /// Mirrors everything that is drawn by places from here on, for languages that read from right to left; words stay as they are,
    /// anchored at their other end.
    #[must_use]
    pub fn mirrored(mut self, width: Option<f64>) -> Self {
        self.mirror = width;
        self
    }

    /// Returns where a place from left to right is drawn.
    pub fn x(&self, x: f64) -> f64 {
        self.mirror.map_or(x, |width| width - x)
    }

    /// Draws a way; nothing when it has no steps.
    pub fn way(&mut self, class: &str, way: &Way) {
        if way.steps.is_empty() {
            return;
        }
        let mut data = String::new();
        let mut at = (f64::NAN, f64::NAN);
        for step in &way.steps {
            let to = match *step {
                Step::Move(x, y) => {
                    let _ = write!(data, "M{},{}", number(self.x(x)), number(y));
                    (x, y)
                }
                Step::Line(x, y) if (y - at.1).abs() < 1e-9 => {
                    let _ = write!(data, "H{}", number(self.x(x)));
                    (x, y)
                }
                Step::Line(x, y) if (x - at.0).abs() < 1e-9 => {
                    let _ = write!(data, "V{}", number(y));
                    (x, y)
                }
                Step::Line(x, y) => {
                    let _ = write!(data, "L{},{}", number(self.x(x)), number(y));
                    (x, y)
                }
                Step::Swing(x, y) if (y - at.1).abs() < 0.3 => {
                    let _ = write!(data, "H{}", number(self.x(x)));
                    (x, y)
                }
                Step::Swing(x, y) => {
                    let half = number(self.x(f64::midpoint(at.0, x)));
                    let (from, y1, x1) = (number(at.1), number(y), number(self.x(x)));
                    let _ = write!(data, "C{half},{from} {half},{y1} {x1},{y1}");
                    (x, y)
                }
                Step::Bend(towards, to) => {
                    let (tx, x) = (self.x(towards.0), self.x(to.0));
                    let _ = write!(data, "Q{},{} {},{}", number(tx), number(towards.1), number(x), number(to.1));
                    to
                }
            };
            at = to;
        }
        self.path(class, &data);
    }

    /// Draws a sign around a place: a path that starts there, in steps relative to it. It is never mirrored.
    pub fn sign(&mut self, class: &str, at: (f64, f64), steps: &str) {
        let data = format!("M{},{}{steps}", number(self.x(at.0)), number(at.1));
        self.path(class, &data);
    }

    /// Draws the same sign around several places; nothing where there is none.
    pub fn signs(&mut self, class: &str, places: &[(f64, f64)], steps: &str) {
        let sign = |&(x, y): &(f64, f64)| format!("M{},{}{steps}", number(self.x(x)), number(y));
        let data: String = places.iter().map(sign).collect();
        if !data.is_empty() {
            self.path(class, &data);
        }
    }

    /// Opens a picture that holds links, with the words for those who cannot see it.
    pub fn linked(class: &str, width: f64, height: f64, label: &str) -> Self {
        let mut out = format!(
            r#"<svg class="{class}" viewBox="0 0 {0} {1}" width="{0}" role="group" aria-label=""#,
            number(width),
            number(height)
        );
        escape_into(&mut out, label);
        out.push_str("\">");
        Self { out, mirror: None, around: None }
    }

    /// Draws a symbol of the page in a square, from its corner at the top left. It is never mirrored.
    pub fn symbol(&mut self, class: &str, name: &str, corner: (f64, f64), size: f64) {
        let x = self.mirror.map_or(corner.0, |width| width - corner.0 - size);
        // What runs on runs as the picture does.
        let turned = (self.mirror.is_some() || self.around.is_some()) && RUNNING.contains(&name);
        let turn = if turned {
            format!(r#" transform="matrix(-1 0 0 1 {} 0)""#, number(2.0 * x + size))
        } else {
            String::new()
        };
        let (x, y, size) = (number(x), number(corner.1), number(size));
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let _ =
            write!(self.out, r##"<use{class} href="#{name}" x="{x}" y="{y}" width="{size}" height="{size}"{turn}/>"##);
    }

    /// Opens a picture whose parts are links, with the words for those who cannot see it.
    pub fn named_links(class: &str, width: f64, height: f64, label: &str) -> Self {
        let mut svg = Self::new(class, width, height, Some(label));
        svg.out = svg.out.replacen(r#" role="img""#, r#" role="group""#, 1);
        svg
    }

    /// Draws a path.
    pub fn path(&mut self, class: &str, data: &str) {
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let _ = write!(self.out, r#"<path{class} d="{data}"/>"#);
    }

    /// Draws a line between two points.
    pub fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let (from_x, to_x) = (number(self.x(from.0)), number(self.x(to.0)));
        let (from_y, to_y) = (number(from.1), number(to.1));
        let way = match (from_x == to_x, from_y == to_y) {
            (true, _) => format!("V{to_y}"),
            (_, true) => format!("H{to_x}"),
            _ => format!("L{to_x},{to_y}"),
        };
        self.path(class, &format!("M{from_x},{from_y}{way}"));
    }

    /// Draws a line through points.
    pub fn polyline(&mut self, class: &str, points: &[(f64, f64)]) {
        let data: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", number(self.x(*x)), number(*y))).collect();
        self.path(class, &format!("M{}", data.join("L")));
    }

    /// Draws a circle.
    pub fn circle(&mut self, class: &str, center: (f64, f64), radius: f64) {
        // Nought is what a circle has without being told.
        let place =
            |name: &str, at: f64| if at == 0.0 { String::new() } else { format!(r#" {name}="{}""#, number(at)) };
        let (x, y) = (place("cx", self.x(center.0)), place("cy", center.1));
        let _ = write!(self.out, r#"<circle class="{class}"{x}{y} r="{}"/>"#, number(radius));
    }

    /// Draws a rectangle from its corner at the top left.
    pub fn rect(&mut self, class: &str, corner: (f64, f64), size: (f64, f64)) {
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let _ = write!(
            self.out,
            r#"<rect{class} x="{}" y="{}" width="{}" height="{}"/>"#,
            number(self.mirror.map_or(corner.0, |width| width - corner.0 - size.0)),
            number(corner.1),
            number(size.0),
            number(size.1)
        );
    }

    /// Draws the area of a link: what is clicked and touched, and framed on focus.
    pub fn area(&mut self, corner: (f64, f64), size: (f64, f64)) {
        let left = self.mirror.map_or(corner.0, |width| width - corner.0 - size.0);
        // Whole units are fine enough for a finger.
        let (x, y) = (number(left.round()), number(corner.1.round()));
        let (width, height) = (number(size.0.round()), number(size.1.round()));
        let _ = write!(self.out, r#"<path d="M{x},{y}h{width}v{height}h-{width}z"/>"#);
    }

    /// Uses what was defined by its id around the picture's corner, moved to a place.
    pub fn reuse(&mut self, id: &str, at: (f64, f64)) {
        let x = self.x(at.0);
        let x = if x == 0.0 { String::new() } else { format!(r#" x="{}""#, number(x)) };
        let _ = write!(self.out, r##"<use href="#{id}"{x} y="{}"/>"##, number(at.1));
    }

    /// Opens a definition of an id around what follows, until [`Svg::close_group`].
    pub fn define(&mut self, id: &str) {
        let _ = write!(self.out, r#"<g id="{id}">"#);
    }

    /// Writes words at a place.
    pub fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, words: &str) {
        self.texts(class, at, anchor, &[("", words)]);
    }

    /// Writes words at a place, anchored as the group around them says.
    pub fn mark(&mut self, at: (f64, f64), words: &str) {
        let _ = write!(self.out, r#"<text x="{}" y="{}">"#, number(self.x(at.0)), number(at.1));
        escape_into(&mut self.out, words);
        self.out.push_str("</text>");
    }

    /// Writes words at a place, each part in a class of its own; an empty class is the text's.
    pub fn texts(&mut self, class: &str, at: (f64, f64), anchor: Anchor, parts: &[(&str, &str)]) {
        let anchor = match (anchor, self.mirror) {
            (Anchor::Start, None) | (Anchor::End, Some(_)) => "",
            (Anchor::Middle, _) => r#" text-anchor="middle""#,
            (Anchor::End, None) | (Anchor::Start, Some(_)) => r#" text-anchor="end""#,
        };
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let _ = write!(self.out, r#"<text{class} x="{}" y="{}"{anchor}>"#, number(self.x(at.0)), number(at.1));
        if self.mirror.is_some() {
            // Words take the direction of their first letter. A span of numbers has none, what a phrase isolates does not count, and parts
            // stand beside each other: these read as the picture does.
            let any = |is: fn(char) -> bool| parts.iter().any(|(_, words)| words.contains(is));
            let is_isolated = any(|letter| matches!(letter, '\u{2066}'..='\u{2068}'));
            let turns = parts.len() > 1 || is_isolated || (any(|letter| letter == '–') && !any(char::is_alphabetic));
            self.out.push(if turns { FROM_RIGHT } else { AS_ITS_LETTERS });
        }
        for (class, words) in parts {
            if class.is_empty() {
                escape_into(&mut self.out, words);
            } else {
                let _ = write!(self.out, r#"<tspan class="{class}">"#);
                escape_into(&mut self.out, words);
                self.out.push_str("</tspan>");
            }
        }
        self.out.push_str("</text>");
    }

    /// Opens what is defined and not drawn, until [`Svg::close_definitions`]; nothing in it is mirrored.
    pub fn open_definitions(&mut self) {
        self.around = self.mirror.take();
        self.out.push_str("<defs>");
    }

    /// Closes what is defined.
    pub fn close_definitions(&mut self) {
        self.mirror = self.around.take();
        self.out.push_str("</defs>");
    }

    /// Puts in what was written elsewhere, such as definitions; it must be SVG already.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Opens a link around what follows, until [`Svg::close_link`]; named where its words in the picture do not say it all.
    pub fn open_link(&mut self, class: &str, href: &str, name: Option<&str>) {
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let _ = write!(self.out, r#"<a{class} href=""#);
        escape_into(&mut self.out, href);
        if let Some(name) = name {
            self.out.push_str(r#"" aria-label=""#);
            escape_into(&mut self.out, name);
        }
        self.out.push_str("\">");
    }

    /// Closes a link.
    pub fn close_link(&mut self) {
        self.out.push_str("</a>");
    }

    /// Opens a group of a class around what follows, until [`Svg::close_group`]: one name for many texts keeps pages small.
    pub fn open_group(&mut self, class: &str) {
        let _ = write!(self.out, r#"<g class="{class}">"#);
    }

    /// Closes a group.
    pub fn close_group(&mut self) {
        self.out.push_str("</g>");
    }

    /// Closes the picture and returns its markup.
    pub fn finish(mut self) -> String {
        self.out.push_str("</svg>");
        self.out
    }
}

/// Writes a number with at most one decimal, which is a tenth of a pixel: the one place where pictures are rounded.
pub fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // Minus zero would be another text for the same place.
    let rounded = if rounded == 0.0 { 0.0 } else { rounded };
    format!("{rounded}")
}

fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}
