//! Lines of funding, on actions and missions.

use super::amount::amount;
use super::date::date;
use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::metadata::{disputed, sources};
use super::reference::reference;
use super::scalar::{text, word};
use crate::model::{Capital, Funding, FundingSource, FundingStatus, Instrument, Kind};
use crate::source::Span;

const LINE: Group = Group {
    what: "a line of funding",
    example: "{from_name: Residents, capital: community, instrument: shares, amount: 500000, status: committed}",
    short: None,
};

/// Reads `funding`.
pub(super) fn funding(fields: &mut Fields) -> Vec<Funding> {
    fields.items("funding", LINE, line)
}

fn line(fields: &mut Fields, span: Span) -> Option<Funding> {
    let from = fields.read("from", reference(Kind::Actor));
    let from_name = fields.read("from_name", text);
    if fields.has("from") && fields.has("from_name") {
        let other = (fields.span_of("from"), "from");
        fields.reader.tell(diagnostics::conflicting_fields(fields.span_of("from_name"), "from_name", other));
    }
    let via = fields.read("via", reference(Kind::Actor));
    let capital = fields.need("capital", "capital: public", at(word::<Capital>));
    let instrument = fields.need("instrument", "instrument: grant", at(word::<Instrument>));
    let amount = fields.read("amount", at(amount));
    let status = fields.need("status", "status: committed", at(word::<FundingStatus>));
    let date = fields.read("date", at(date));
    let conditions = fields.read("conditions", text);
    let note = fields.read("note", text);
    let sources = sources(fields);
    let disputed = disputed(fields);
    Some(Funding {
        from: from.map(FundingSource::Actor).or(from_name.map(FundingSource::Name)),
        via,
        capital: capital?,
        instrument: instrument?,
        amount,
        status: status?,
        date,
        conditions,
        note,
        sources,
        disputed,
        span,
    })
}
