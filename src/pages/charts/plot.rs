//! A frame with two axes: years across, figures upward.

use std::fmt::Write;

use jiff::civil;

use crate::language::Language;
use crate::picture::{Anchor, Scale, Svg, number, round_ticks, text_width};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

/// The frame of a chart.
pub(super) struct Plot {
    pub(super) x: Scale,
    pub(super) y: Scale,
    /// The edges of what is plotted.
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    years: (f64, f64),
    ticks: Vec<f64>,
}

/// Turns a day into years, as a number to plot.
pub(super) fn years(day: civil::Date) -> f64 {
    f64::from(day.year()) + (f64::from(day.day_of_year()) - 1.0) / 365.25
}

/// What a chart must hold.
pub(super) struct Extent {
    /// The first and last year.
    pub(super) years: (f64, f64),
    /// The lowest and highest figure.
    pub(super) values: (f64, f64),
    /// Whether the figures are a share of a hundred.
    pub(super) percent: bool,
    /// On how many dates there are figures.
    pub(super) dates: usize,
}

impl Extent {
    /// Says whether the scale leaves out zero, because all figures lie far above it and close together. Two figures alone would
    /// make a cliff of a small step, so they keep the zero.
    pub(super) fn is_cut(&self) -> bool {
        let (low, high) = self.values;
        !self.percent && self.dates > 2 && low > 0.0 && low / high > 0.7 && high > low
    }

    /// Widens the years to at least a dozen, mostly into the past, and leaves room at both ends for the labels of the first and
    /// the last figure.
    fn room_of_years(&self) -> (f64, f64) {
        const AT_LEAST: f64 = 12.0;
        let (first, last) = self.years;
        let lacking = (AT_LEAST - (last - first)).max(0.0);
        let (first, last) = (first - lacking * 0.75, last + lacking * 0.25);
        let span = last - first;
        (first - span * 0.04, last + span * 0.06)
    }

    fn ticks(&self) -> Vec<f64> {
        let (low, high) = self.values;
        if self.is_cut() {
            let ticks = round_ticks(low - (high - low) * 0.25, high, 3);
            return ticks.into_iter().filter(|tick| *tick >= 0.0).collect();
        }
        let high = if self.percent && high > 25.0 && high <= 100.0 { 100.0 } else { high };
        let (low, high) = (low.min(0.0), high.max(0.0));
        round_ticks(low, if high > low { high } else { low + 1.0 }, 3)
    }
}

impl Plot {
    /// Lays out a frame of a size; the gutter of figures is as wide as they need.
    pub(super) fn new(extent: &Extent, (width, height): (f64, f64), unit: &str, language: &Language) -> Self {
        let ticks = extent.ticks();
        let widest =
            ticks.iter().map(|tick| text_width(&tick_words(*tick, unit, language), 12.5, false)).fold(0.0, f64::max);
        let (left, right, top, bottom) = ((widest + 8.0).max(38.0), width - 10.0, 16.0, height - 24.0);
        let years = extent.room_of_years();
        let first = *ticks.first().expect("there are always ticks");
        let last = *ticks.last().expect("there are always ticks");
        Self {
            x: Scale::new(years, (left, right)),
            y: Scale::new((first, last), (bottom, top)),
            left,
            right,
            top,
            bottom,
            years,
            ticks,
        }
    }

    /// Finds the place of a figure on a day.
    pub(super) fn at(&self, day: civil::Date, value: f64) -> (f64, f64) {
        (self.x.at(years(day)), self.y.at(value))
    }

    /// Returns the levels of the grid above the axis.
    pub(super) fn levels(&self) -> impl Iterator<Item = f64> {
        self.ticks.iter().map(|tick| self.y.at(*tick))
    }

    /// Draws the axes.
    pub(super) fn draw(&self, svg: &mut Svg, unit: &str, language: &Language) {
        let (left, right) = (number(svg.x(self.left)), number(svg.x(self.right)));
        let level = |y: f64| format!("M{left},{}H{right}", number(y));
        let is_base = |tick: f64| tick.abs() < 1e-9 || (self.y.at(tick) - self.bottom).abs() < 0.5;
        let grid = self.ticks.iter().filter(|tick| !is_base(**tick)).map(|tick| level(self.y.at(*tick)));
        svg.path("c-gr", &grid.collect::<String>());
        let years = self.year_ticks();
        let mut axis: String =
            self.ticks.iter().filter(|tick| is_base(**tick)).map(|tick| level(self.y.at(*tick))).collect();
        for year in &years {
            let _ = write!(axis, "M{},{}v4", number(svg.x(self.x.at(f64::from(*year)))), number(self.bottom));
        }
        svg.path("c-ax", &axis);
        svg.open_group("c-y");
        for &tick in &self.ticks {
            svg.mark((self.left - 7.0, self.y.at(tick) + 4.0), &tick_words(tick, unit, language));
        }
        svg.close_group();
        svg.open_group("c-x");
        for year in years {
            svg.mark((self.x.at(f64::from(year)), self.bottom + 17.0), &language.year(year));
        }
        svg.close_group();
    }

    /// Draws the line of today, and its word above it; returns where the word begins and ends.
    pub(super) fn today(&self, svg: &mut Svg, day: civil::Date, word: &str) -> (f64, f64) {
        let x = self.x.at(years(day));
        svg.line("c-today", (x, 10.0), (x, self.bottom));
        let half = text_width(word, 12.5, false) / 2.0;
        let anchor = if x + half > self.right + 10.0 { Anchor::End } else { Anchor::Middle };
        let x = if anchor == Anchor::End { self.right + 8.0 } else { x };
        svg.text("", (x, 7.0), anchor, word);
        if anchor == Anchor::End { (x - half * 2.0, x) } else { (x - half, x + half) }
    }

    /// Chooses round years that stand at least 48 units apart.
    fn year_ticks(&self) -> Vec<i32> {
        let (first, last) = self.years;
        let per_year = (self.right - self.left) / (last - first);
        let step =
            [1, 2, 5, 10, 20, 50, 100].into_iter().find(|step| f64::from(*step) * per_year >= 48.0).unwrap_or(100);
        let start = (first / f64::from(step)).ceil() as i32;
        let end = (last / f64::from(step)).floor() as i32;
        // Half of the year's own width reaches beyond its place.
        let room = self.left + 4.0..=self.right - 4.0;
        (start..=end).map(|at| at * step).filter(|year| room.contains(&self.x.at(f64::from(*year)))).collect()
    }
}

fn tick_words(tick: f64, unit: &str, language: &Language) -> String {
    let number = language.decimal(Decimal::from_f64(tick).unwrap_or_default().round_dp(6));
    // Long units stand in the headline; on the axis only a percent sign or a short symbol is worth its room.
    match unit {
        "%" => language.with_unit(&number, unit),
        unit if unit.starts_with("% ") => language.with_unit(&number, "%"),
        _ => number,
    }
}
