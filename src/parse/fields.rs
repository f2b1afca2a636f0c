//! Fields of a record or of an item in it: each is asked for by its name, and whatever nobody asked for is an unknown field.
//!
//! Must not know what any field means.

use super::diagnostics;
use super::field_names::{elsewhere, meant};
use super::reader::Reader;
use super::scalar::left_out;
use super::yaml::{Entry, Node, Value};
use crate::diagnostics::{Diagnostic, Severity, nearest};
use crate::model::Date;
use crate::source::{Span, Spanned};

/// The fields of a group, being asked for.
pub(super) struct Fields<'a> {
    /// The file that they stand in.
    pub(super) reader: &'a Reader<'a>,
    /// What they are the fields of, with its article: "an action".
    what: &'static str,
    /// Where to tell what is missing.
    place: Span,
    entries: &'a [Entry],
    known: Vec<&'static str>,
    missing: Vec<(&'static str, Span, String)>,
}

impl<'a> Fields<'a> {
    /// Begins to ask for the fields of a group; what is missing is told at `place`.
    pub(super) fn new(reader: &'a Reader<'a>, what: &'static str, place: Span, entries: &'a [Entry]) -> Self {
        Self { reader, what, place, entries, known: Vec::new(), missing: Vec::new() }
    }

    /// Returns where to tell what is missing.
    pub(super) fn place(&self) -> Span {
        self.place
    }

    /// Asks for the node of a field; none when it is absent or empty.
    pub(super) fn node(&mut self, name: &'static str) -> Option<&'a Node> {
        if !self.known.contains(&name) {
            self.known.push(name);
        }
        self.entry(name).map(|entry| &entry.value).filter(|node| !node.is_nothing())
    }

    fn entry(&self, name: &str) -> Option<&'a Entry> {
        self.entries.iter().find(|entry| entry.key == name)
    }

    /// Asks for a field that may be left out.
    pub(super) fn read<T>(&mut self, name: &'static str, read: impl Fn(&Reader, &Node) -> Option<T>) -> Option<T> {
        let node = self.node(name)?;
        read(self.reader, node)
    }

    /// Asks for a required field; `example` is a line to add when it is missing.
    pub(super) fn need<T>(
        &mut self,
        name: &'static str,
        example: &str,
        read: impl Fn(&Reader, &Node) -> Option<T>,
    ) -> Option<T> {
        let Some(node) = self.node(name) else {
            self.lack(name, example);
            return None;
        };
        read(self.reader, node)
    }

    /// Notes that a field is missing.
    pub(super) fn lack(&mut self, name: &'static str, example: &str) {
        let place = self.entry(name).map_or(self.place, |entry| entry.key_span);
        let value = place.end as usize + 1;
        let remark = self.entry(name).filter(|_| value < self.reader.text.len()).and_then(|_| {
            let value = self.reader.span(value..value);
            left_out(self.reader, value)
        });
        if let Some(remark) = remark {
            self.reader.tell(Diagnostic { severity: Severity::Error, ..remark });
            return;
        }
        self.missing.push((name, place, example.to_owned()));
    }

    /// Tells a field whose value begins with `#`, which YAML takes as a remark: such as a colour without quotes.
    pub(super) fn tell_remark(&self, name: &str) {
        let Some(entry) = self.entry(name).filter(|entry| entry.value.is_nothing()) else { return };
        let value = entry.key_span.end as usize + 1;
        if value < self.reader.text.len()
            && let Some(remark) = left_out(self.reader, self.reader.span(value..value))
        {
            self.reader.tell(Diagnostic { severity: Severity::Error, ..remark });
        }
    }

    /// Asks for a list of values; a single value counts as a list of one.
    pub(super) fn list<T>(&mut self, name: &'static str, read: impl Fn(&Reader, &Node) -> Option<T>) -> Vec<T> {
        let Some(node) = self.node(name) else { return Vec::new() };
        match &node.value {
            Value::List(items) => items
                .iter()
                .filter_map(|item| self.not_empty(item))
                .filter_map(|item| read(self.reader, item))
                .collect(),
            Value::Nothing => Vec::new(),
            Value::Text { text, plain: true } if is_list_in_disguise(text) => {
                self.reader.tell(diagnostics::list_in_disguise(node.span, text));
                Vec::new()
            }
            Value::Text { .. } | Value::Map(_) => read(self.reader, node).into_iter().collect(),
        }
    }

    fn not_empty<'n>(&self, item: &'n Node) -> Option<&'n Node> {
        if item.is_nothing() {
            self.reader.tell(diagnostics::empty_item(item.span));
            return None;
        }
        Some(item)
    }

    /// Asks for a list of groups of fields; `what` names one of them with its article, `inline` is an example.
    pub(super) fn items<T>(
        &mut self,
        name: &'static str,
        group: Group,
        read: impl Fn(&mut Fields<'a>, Span) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.node(name) else { return Vec::new() };
        match &node.value {
            Value::List(items) => {
                let items = items.iter().filter(|item| self.not_empty(item).is_some());
                items.filter_map(|item| group.read(self.reader, item, &read)).collect()
            }
            Value::Map(entries) if group.is_dated() && entries.iter().all(is_dated) => {
                let items: Vec<String> = entries.iter().map(|entry| dated_value(self.reader, entry)).collect();
                let meant = format!("[{}]", items.join(", "));
                self.reader.tell(diagnostics::dated_values(node.span, name, &meant, group.example));
                Vec::new()
            }
            Value::Map(_) => {
                let place = self.reader.first_line(node.span);
                self.reader.tell(diagnostics::group_for_a_list(place, name, group.example));
                group.read(self.reader, node, &read).into_iter().collect()
            }
            Value::Nothing | Value::Text { .. } => {
                let meant = group.meant(self.reader, node).map(|meant| format!("[{meant}]"));
                group.refuse(self.reader, node, meant.as_deref());
                Vec::new()
            }
        }
    }

    /// Asks for one group of fields.
    pub(super) fn group<T>(
        &mut self,
        name: &'static str,
        group: Group,
        read: impl Fn(&mut Fields<'a>, Span) -> Option<T>,
    ) -> Option<T> {
        let node = self.node(name)?;
        group.read(self.reader, node, &read)
    }

    /// Returns where a field's value stands, or where to tell what is missing.
    pub(super) fn span_of(&self, name: &str) -> Span {
        self.entry(name).map_or(self.place, |entry| entry.value.span)
    }

    /// Says whether a field is written, even if it could not be read.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some_and(|entry| !entry.value.is_nothing())
    }

    /// Finds the field that gives a date and a number at once, where both have a field of their own: `2030: 70`.
    pub(super) fn dated(&self) -> Option<&'a Entry> {
        let both = self.known.contains(&"date") && self.known.contains(&"value");
        let neither = !self.has("date") && !["value", "low", "high"].into_iter().any(|name| self.has(name));
        self.entries.iter().find(|entry| both && neither && is_dated(entry))
    }

    /// Finds the value that a field of digits alone is the rest of: `{rate: 7,46}` has the fields `rate` and `46`.
    fn decimal_comma(&self, index: usize) -> Option<Span> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let entry = &self.entries[index];
        let before = self.entries[..index].last()?.value.span;
        let between = Span { start: before.end, end: entry.key_span.start, ..before };
        // Points before a decimal comma separate thousands.
        let whole = self.reader.slice(before).trim_start_matches('-').replace('.', "");
        let is_rest = entry.value.is_nothing() && digits(&entry.key) && digits(&whole);
        (is_rest && self.reader.slice(between).trim() == ",").then_some(before)
    }

    /// Tells what nobody asked for, and what is missing. A missing field that a misspelt one is meant to be is told once.
    pub(super) fn finish(self) {
        #[cfg(test)]
        super::asked::note(self.what, &self.known);
        let written = |name: &str| self.entries.iter().any(|entry| entry.key == name);
        let mut absent: Vec<&'static str> = self.known.iter().copied().filter(|name| !written(name)).collect();
        for (index, entry) in self.entries.iter().enumerate() {
            if self.known.contains(&entry.key.as_str()) {
                continue;
            }
            if self.dated().is_some_and(|dated| dated.key == entry.key) {
                let place = Span { end: entry.value.span.end, ..entry.key_span };
                let meant = dated_value(self.reader, entry);
                self.reader.tell(diagnostics::dated_value(place, self.what, &meant));
                absent.clear();
                continue;
            }
            if let Some(before) = self.decimal_comma(index) {
                let whole = Span { end: entry.key_span.end, ..before };
                let meant = format!("{}.{}", self.reader.slice(before).replace('.', ""), entry.key);
                self.reader.tell(diagnostics::decimal_comma(whole, &meant));
                continue;
            }
            if let Some(instead) = elsewhere(self.what, &entry.key) {
                self.reader.tell(diagnostics::field_elsewhere(entry.key_span, &entry.key, self.what, instead));
                continue;
            }
            let meant = meant(&entry.key, &absent);
            absent.retain(|name| Some(*name) != meant);
            let present = meant.is_none().then(|| nearest(&entry.key, self.known.iter().copied())).flatten();
            self.reader.tell(diagnostics::unknown_field(&diagnostics::UnknownField {
                span: entry.key_span,
                name: &entry.key,
                what: self.what,
                meant,
                present,
                known: &self.known,
            }));
        }
        for (name, place, example) in &self.missing {
            if absent.contains(name) || written(name) {
                self.reader.tell(diagnostics::missing_field(*place, name, self.what, example));
            }
        }
    }
}

/// What a group of fields is: its name with the article, and an example on one line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    /// "a milestone".
    pub(super) what: &'static str,
    /// `{id: oil-gone, title: The last oil boiler is gone}`.
    pub(super) example: &'static str,
    /// The field that a single value in place of the group is meant for, if that is certain.
    pub(super) short: Option<&'static str>,
}

impl Group {
    /// Reads a node as a group of fields.
    pub(super) fn read<'a, T>(
        self,
        reader: &'a Reader<'a>,
        node: &'a Node,
        read: &impl Fn(&mut Fields<'a>, Span) -> Option<T>,
    ) -> Option<T> {
        match &node.value {
            Value::Map(entries) => {
                let mut fields = Fields::new(reader, self.what, reader.first_line(node.span), entries);
                let value = read(&mut fields, node.span);
                fields.finish();
                value
            }
            Value::Text { .. } | Value::List(_) | Value::Nothing => {
                self.refuse(reader, node, self.meant(reader, node).as_deref());
                None
            }
        }
    }

    /// Says whether it is made of a date and a number before anything else.
    fn is_dated(self) -> bool {
        self.example.starts_with("{date: ") && self.example.contains(", value: ")
    }

    /// Writes the group that a single value in its place certainly means.
    fn meant(self, reader: &Reader, node: &Node) -> Option<String> {
        let written = reader.slice(node.span);
        let single = matches!(node.value, Value::Text { .. }) && !written.contains('\n');
        if let Some((date, value)) = written.split_once(": ")
            && single
            && self.is_dated()
            && Date::parse(date).is_some()
        {
            return Some(format!("{{date: {date}, value: {}}}", value.trim()));
        }
        self.short.filter(|_| single).map(|short| format!("{{{short}: {written}}}"))
    }

    fn refuse(self, reader: &Reader, node: &Node, meant: Option<&str>) {
        let place = if meant.is_some() { node.span } else { reader.first_line(node.span) };
        reader.tell(diagnostics::not_a_group(place, node.describe(), self.what, self.example, meant));
    }
}

/// Wraps a reader of values so that the value keeps its place.
pub(super) fn at<T>(read: impl Fn(&Reader, &Node) -> Option<T>) -> impl Fn(&Reader, &Node) -> Option<Spanned<T>> {
    move |reader, node| read(reader, node).map(|value| Spanned::new(value, node.span))
}

/// Says whether a field is a date with a single value.
fn is_dated(entry: &Entry) -> bool {
    matches!(entry.value.value, Value::Text { .. }) && Date::parse(&entry.key).is_some()
}

/// Writes a date and its value as the fields that they should be.
fn dated_value(reader: &Reader, entry: &Entry) -> String {
    format!("{{date: {}, value: {}}}", entry.key, reader.slice(entry.value.span))
}

/// Says whether one value is a list whose brackets or dashes went wrong: `energy, heat` or `-heat`.
fn is_list_in_disguise(text: &str) -> bool {
    let word = |part: &str| !part.trim().is_empty() && !part.trim().contains(' ');
    let dashed = text.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    dashed || text.contains(',') && text.split(',').all(word)
}
