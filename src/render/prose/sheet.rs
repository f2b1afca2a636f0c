//! Which texts need the sheet of blocks: most hold nothing but paragraphs, and their pages need not load it.

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use crate::parse::body;

/// Says whether a text holds anything that is styled by `prose.css`.
pub(super) fn is_needed(events: &[Event<'_>]) -> bool {
    events.iter().any(|event| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => !body::is_inset(info),
        Event::Start(
            Tag::BlockQuote(_)
            | Tag::CodeBlock(CodeBlockKind::Indented)
            | Tag::DefinitionList
            | Tag::FootnoteDefinition(_)
            | Tag::Image { .. }
            | Tag::Table(_),
        )
        | Event::FootnoteReference(_)
        | Event::TaskListMarker(_)
        // Raw HTML may hold any of them.
        | Event::Html(_)
        | Event::InlineHtml(_) => true,
        _ => false,
    })
}
