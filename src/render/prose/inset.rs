//! Pictures of the portfolio, which come set and finished, in the place of the blocks that ask for them.

use pulldown_cmark::Event;

use super::Writer;

impl Writer<'_, '_> {
    /// Writes the picture that a block asks for, with all that stands in the block; nothing for one that cannot be drawn.
    pub(super) fn inset(&mut self) {
        while matches!(self.next(), Some(Event::Text(_))) {}
        let inset = self.insets.get(self.drawn).and_then(Option::as_deref);
        match (inset, self.mark) {
            (Some(_), Some(mark)) => self.out.push_str(&place(mark, self.drawn)),
            (Some(inset), None) => self.out.push_str(inset),
            (None, _) => {}
        }
        self.drawn += 1;
    }
}

/// Writes what holds the place of a picture while a text with raw HTML is sanitised: pictures are this program's own, and hold what raw
/// HTML may not.
fn place(mark: &str, number: usize) -> String {
    format!("<div>{mark}-{number}</div>")
}

/// Puts the pictures in their places. What is no element of its own any more, since raw HTML was left open around it, is not replaced:
/// brackets stand for themselves only around elements.
pub(super) fn put_in(html: String, insets: &[Option<String>], mark: &str) -> String {
    let mut html = html;
    for (number, inset) in insets.iter().enumerate() {
        if let Some(inset) = inset {
            html = html.replacen(&place(mark, number), inset, 1);
        }
    }
    html
}
