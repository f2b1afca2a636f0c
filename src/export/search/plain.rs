//! The words of a body without their Markdown.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use super::document::{Document, Field};
use crate::graph::{BodyTarget, Entry, Portfolio};
use crate::parse::body;

/// Adds the words of a body to a document: each heading, paragraph, item and cell for itself. Pictures of the portfolio and raw HTML
/// say nothing here.
pub(super) fn add<T>(document: &mut Document, portfolio: &Portfolio, entry: &Entry<T>, foreign: bool) {
    let mut piece = String::new();
    let (mut field, mut links, mut silent) = (Field::Body, 0, 0_usize);
    for event in Parser::new_ext(&entry.body.text, body::options()) {
        match event {
            Event::Text(text) | Event::Code(text) if silent == 0 => piece.push_str(&text),
            Event::SoftBreak | Event::HardBreak => piece.push(' '),
            Event::Start(Tag::Link { link_type, .. }) => {
                // A link written by its id alone shows the title of the record.
                if matches!(link_type, LinkType::WikiLink { has_pothole: false }) {
                    if let Some(BodyTarget::Record(key, _)) = entry.targets.links.get(links) {
                        piece.push_str(&portfolio.metadata(*key).title.value);
                    }
                    silent += 1;
                }
                links += 1;
            }
            Event::End(TagEnd::Link) => silent = silent.saturating_sub(1),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) if body::is_inset(&language) => silent += 1,
            Event::End(TagEnd::CodeBlock) => {
                document.add(field, &piece, foreign);
                piece.clear();
                silent = silent.saturating_sub(1);
            }
            Event::Start(tag) if is_block(&tag) => {
                document.add(field, &piece, foreign);
                piece.clear();
                field = if matches!(tag, Tag::Heading { .. }) { Field::Heading } else { Field::Body };
            }
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                document.add(field, &piece, foreign);
                piece.clear();
                field = Field::Body;
            }
            _ => {}
        }
    }
    document.add(field, &piece, foreign);
}

fn is_block(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::Item
            | Tag::TableCell
            | Tag::CodeBlock(_)
            | Tag::BlockQuote(_)
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
    )
}
