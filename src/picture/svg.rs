//! Writing SVG: classes for the theme's colours, numbers rounded in one place.

use std::fmt::Write;

/// Which end of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A picture being written.
#[derive(Debug, Clone)]
pub struct Svg {
    out: String,
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
        Self { out }
    }

    /// Opens a picture that holds links, with the words for those who cannot see it.
    pub fn linked(class: &str, width: f64, height: f64, label: &str) -> Self {
        let mut out =
            format!(r#"<svg class="{class}" viewBox="0 0 {0} {1}" width="{0}" role="group" aria-label=""#, number(width), number(height));
        escape_into(&mut out, label);
        out.push_str("\">");
        Self { out }
    }

    /// Draws a path.
    pub fn path(&mut self, class: &str, data: &str) {
        let _ = write!(self.out, r#"<path class="{class}" d="{data}"/>"#);
    }

    /// Draws a line between two points.
    pub fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        self.path(class, &format!("M{},{}L{},{}", number(from.0), number(from.1), number(to.0), number(to.1)));
    }

    /// Draws a line through points.
    pub fn polyline(&mut self, class: &str, points: &[(f64, f64)]) {
        let data: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect();
        self.path(class, &format!("M{}", data.join("L")));
    }

    /// Draws a circle.
    pub fn circle(&mut self, class: &str, center: (f64, f64), radius: f64) {
        let (x, y) = center;
        let _ = write!(
            self.out,
            r#"<circle class="{class}" cx="{}" cy="{}" r="{}"/>"#,
            number(x),
            number(y),
            number(radius)
        );
    }

    /// Draws a rectangle from its corner at the top left.
    pub fn rect(&mut self, class: &str, corner: (f64, f64), size: (f64, f64)) {
        let _ = write!(
            self.out,
            r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}"/>"#,
            number(corner.0),
            number(corner.1),
            number(size.0),
            number(size.1)
        );
    }

    /// Writes words at a place.
    pub fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, words: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let _ = write!(self.out, r#"<text{class} x="{}" y="{}"{anchor}>"#, number(at.0), number(at.1));
        escape_into(&mut self.out, words);
        self.out.push_str("</text>");
    }

    /// Puts in what was written elsewhere, such as definitions; it must be SVG already.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Opens a link around what follows, until [`Svg::close_link`].
    pub fn open_link(&mut self, class: &str, href: &str) {
        let _ = write!(self.out, r#"<a class="{class}" href=""#);
        escape_into(&mut self.out, href);
        self.out.push_str("\">");
    }

    /// Opens a link with a name of its own, for those who cannot see what it surrounds, until [`Svg::close_link`].
    pub fn open_named_link(&mut self, class: &str, href: &str, name: &str) {
        let _ = write!(self.out, r#"<a class="{class}" href=""#);
        escape_into(&mut self.out, href);
        self.out.push_str(r#"" aria-label=""#);
        escape_into(&mut self.out, name);
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

/// Writes a number with at most two decimals and no closing zeros: the one place where pictures are rounded.
pub fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
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
