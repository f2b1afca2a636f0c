//! The scale of time: the past and what is to come have scales of their own.

use super::TimeSpan;
use crate::picture::Scale;

/// How much of the width the past takes: at least, and at most.
const PAST: (f64, f64) = (0.25, 0.4);
/// How far the words of a year reach beyond its place.
const LABEL: f64 = 38.0;
/// How far apart the years at the head stand at least.
const TICKS_APART: f64 = 46.0;

/// From years to places: linear from the start to today, and from today to the end.
#[derive(Debug, Clone, Copy)]
pub struct TimeScale {
    span: TimeSpan,
    past: Scale,
    future: Scale,
    edges: (f64, f64),
    /// Where today stands.
    pub now: Option<f64>,
}

impl TimeScale {
    /// Makes the scale of a span of time between two places. The past takes 40% of the width, less (to 25%) when it is shorter than
    /// what is to come, and all of it when nothing is to come.
    pub fn new(span: TimeSpan, edges: (f64, f64)) -> Self {
        let (left, right) = edges;
        let now = span.now.map(|now| {
            let (past, future) = ((now - span.start).max(0.0), (span.end - now).max(0.0));
            let share = if future <= 0.0 {
                1.0
            } else if past <= 0.0 {
                0.0
            } else if past >= future {
                PAST.1
            } else {
                PAST.0 + (PAST.1 - PAST.0) * past / future
            };
            left + (right - left) * share
        });
        let (middle, at) = (span.now.unwrap_or(span.end), now.unwrap_or(right));
        Self {
            span,
            past: Scale::new((span.start.min(middle), middle), (left, at)),
            future: Scale::new((middle, span.end.max(middle)), (at, right)),
            edges,
            now,
        }
    }

    /// Finds the place of a moment; what lies outside of the span stands at its edge.
    pub fn at(&self, year: f64) -> f64 {
        let middle = self.span.now.unwrap_or(self.span.end);
        let x = if year <= middle { self.past.at(year) } else { self.future.at(year) };
        x.clamp(self.edges.0, self.edges.1)
    }

    /// Lists the years to write, with their places: every fifth before today and every one after, fewer where they would touch.
    pub fn ticks(&self) -> Vec<(i32, f64)> {
        let middle = self.span.now.unwrap_or(self.span.end);
        let mut out: Vec<(i32, f64)> = Vec::new();
        let years = |from: f64, to: f64, scale: &Scale, steps: &[i32]| {
            let width = (scale.at(from + 1.0) - scale.at(from)).abs();
            let step = steps.iter().copied().find(|step| f64::from(*step) * width >= TICKS_APART).unwrap_or(500);
            let first = (from / f64::from(step)).ceil() as i32 * step;
            (first..).step_by(step as usize).take_while(|year| f64::from(*year) <= to).collect::<Vec<i32>>()
        };
        if self.span.start < middle {
            // A short past has room for every year.
            let steps: &[i32] = if middle - self.span.start < 6.0 { &[1, 2, 5] } else { &[5, 10, 20, 50, 100, 200] };
            let ticks = years(self.span.start, middle, &self.past, steps).into_iter();
            let clear = |x: f64| self.now.is_none_or(|now| x + LABEL < now || self.span.end <= middle);
            out.extend(ticks.map(|year| (year, self.at(f64::from(year)))).filter(|(_, x)| clear(*x)));
        }
        if middle < self.span.end {
            for year in years(middle, self.span.end, &self.future, &[1, 2, 5, 10, 20, 50, 100, 200]) {
                let x = self.at(f64::from(year));
                if x <= self.edges.1 - 30.0 && out.last().is_none_or(|(_, last)| x - last >= TICKS_APART) {
                    out.push((year, x));
                }
            }
        }
        out
    }
}
