//! The words at a part: its title, its figure, its state, and what is missing, in as few lines as they need.

use super::{Hole, Node, Part};
use crate::picture::{Anchor, Svg, fit, text_width, wrap};

/// The size of the letters.
pub(super) const SIZE: f64 = 13.0;
/// From one line of words to the next.
pub(super) const LINE: f64 = 16.0;
/// The side of a sign of state.
pub(super) const SIGN: f64 = 14.0;

/// The words at a part, ready to be written.
pub(super) struct Label {
    /// The lines, each of parts with their classes.
    lines: Vec<Vec<(String, String)>>,
    /// How wide the widest line is.
    pub(super) width: f64,
    /// How high all lines are, with some air.
    pub(super) height: f64,
}

impl Label {
    /// Sets the words of a part in a width. Titles that need more than two lines are cut; the list has them whole.
    pub(super) fn new(node: &Node, width: f64) -> Self {
        let bold = !matches!(node.part, Part::Action(_) | Part::Outcome(_));
        let title = match &node.figure {
            Some(figure) => format!("{}: {figure}", node.link.title),
            None => node.link.title.clone(),
        };
        let mut state = vec![(format!("s-{}", node.state.class), node.state.word.clone())];
        let missing = node.holes.iter().filter_map(|hole| match hole {
            Hole::Before(words) => words.clone(),
            Hole::After(words) => Some(words.clone()),
        });
        state.extend(missing.map(|words| ("s-unserved".to_owned(), words)));
        let mut lines = wrap(&title, SIZE, bold, width, 2);
        let first = &state[0].1;
        if let [_, last] = &mut lines[..] {
            // A title of two lines gives way to the state, so that the box grows no higher.
            *last = fit(last, SIZE, bold, (width - measure(&format!(" · {first}"), true)).max(width / 3.0));
        }
        let mut used = lines.last().map_or(0.0, |last| text_width(last, SIZE, bold));
        let mut widest = lines.iter().map(|line| text_width(line, SIZE, bold)).fold(0.0, f64::max);
        let mut lines: Vec<Vec<(String, String)>> = lines.into_iter().map(|line| vec![(String::new(), line)]).collect();
        for (class, word) in state {
            let needed = measure(&format!(" · {word}"), true);
            let word = fit(&word, SIZE, true, width);
            if let Some(line) = lines.last_mut().filter(|_| used + needed <= width) {
                line.extend([(String::new(), " · ".to_owned()), (class, word)]);
            } else {
                lines.push(vec![(class, word)]);
                used = 0.0;
            }
            used += needed;
            widest = widest.max(used.min(width));
        }
        let height = LINE * lines.len() as f64 + 8.0;
        Self { lines, width: widest, height }
    }

    /// Writes the lines around a height, anchored at a place.
    pub(super) fn write(&self, svg: &mut Svg, class: &str, (x, middle): (f64, f64), anchor: Anchor) {
        let first = middle - LINE * (self.lines.len() - 1) as f64 / 2.0 + (SIZE * 0.35).round();
        for (at, line) in self.lines.iter().enumerate() {
            let parts: Vec<(&str, &str)> = line.iter().map(|(class, words)| (class.as_str(), words.as_str())).collect();
            svg.texts(class, (x, first + LINE * at as f64), anchor, &parts);
        }
    }
}

/// Measures words of the usual size.
pub(super) fn measure(words: &str, bold: bool) -> f64 {
    text_width(words, SIZE, bold)
}
