//! A calendar as iCalendar (RFC 5545, with the names of RFC 7986).
//!
//! Owns the form: lines, folding, escapes. Must not know what a portfolio dates.

use std::fmt::Write;

use jiff::civil;

/// A calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Its name.
    pub name: String,
    /// A sentence on what it holds.
    pub about: Option<String>,
    /// The language that it is in (BCP 47).
    pub language: String,
    /// The page that it goes with, when its address is known.
    pub page: Option<String>,
    /// Its own address, when that is known.
    pub own: Option<String>,
    /// The day that it was made for.
    pub made: civil::Date,
    /// The events, in order.
    pub events: Vec<Event>,
}

/// An event of one day, which keeps nobody from anything.
#[derive(Debug, Clone)]
pub struct Event {
    /// What it is known by: the same each time that the calendar is made.
    pub uid: String,
    /// The day.
    pub day: civil::Date,
    /// What it is.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// The page that tells all, when its address is known.
    pub page: Option<String>,
    /// What kinds of thing it is.
    pub categories: Vec<String>,
    /// How sure it is.
    pub status: Status,
}

/// How sure an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// About then.
    Tentative,
    /// Then.
    Confirmed,
    /// Not any more.
    Cancelled,
}

/// Writes a calendar. Its entries are events, not to-dos: hardly any calendar that one subscribes to shows those.
pub fn ics(calendar: &Calendar) -> Vec<u8> {
    let mut out = Lines(String::new());
    let text = format!(";LANGUAGE={}", calendar.language);
    out.put("BEGIN", "VCALENDAR");
    out.put("VERSION", "2.0");
    out.put("PRODID", "-//wayfolio//wayfolio//EN");
    out.put("METHOD", "PUBLISH");
    // The older name is the one that most calendars read.
    out.text("X-WR-CALNAME", &calendar.name);
    out.text(&format!("NAME{text}"), &calendar.name);
    if let Some(about) = &calendar.about {
        out.text("X-WR-CALDESC", about);
        out.text(&format!("DESCRIPTION{text}"), about);
    }
    if let Some(page) = &calendar.page {
        out.put("URL", page);
    }
    if let Some(own) = &calendar.own {
        out.put("SOURCE;VALUE=URI", own);
    }
    out.put("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    out.put("X-PUBLISHED-TTL", "P1D");
    for event in &calendar.events {
        write(&mut out, event, calendar);
    }
    out.put("END", "VCALENDAR");
    out.0.into_bytes()
}

fn write(out: &mut Lines, event: &Event, calendar: &Calendar) {
    let text = format!(";LANGUAGE={}", calendar.language);
    out.put("BEGIN", "VEVENT");
    out.put("UID", &event.uid);
    out.put("DTSTAMP", &format!("{}T000000Z", plain(calendar.made)));
    out.put("DTSTART;VALUE=DATE", &plain(event.day));
    // The end is the first day that no longer belongs to it.
    if let Ok(end) = event.day.tomorrow() {
        out.put("DTEND;VALUE=DATE", &plain(end));
    }
    out.text(&format!("SUMMARY{text}"), &event.summary);
    out.text(&format!("DESCRIPTION{text}"), &event.description);
    if let Some(page) = &event.page {
        out.put("URL", page);
    }
    let categories: Vec<String> = event.categories.iter().map(|category| escaped(category)).collect();
    if !categories.is_empty() {
        out.put(&format!("CATEGORIES{text}"), &categories.join(","));
    }
    let status = match event.status {
        Status::Tentative => "TENTATIVE",
        Status::Confirmed => "CONFIRMED",
        Status::Cancelled => "CANCELLED",
    };
    out.put("STATUS", status);
    out.put("TRANSP", "TRANSPARENT");
    out.put("END", "VEVENT");
}

fn plain(day: civil::Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// The lines of a calendar.
struct Lines(String);

impl Lines {
    /// Writes a property whose value is words.
    fn text(&mut self, name: &str, value: &str) {
        self.put(name, &escaped(value));
    }

    /// Writes a property: no line is longer than 75 bytes, and none is cut within a letter.
    fn put(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if length + letter.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.write_str("\r\n").expect("strings take everything");
    }
}

/// Makes words safe: what would end a value or a line is escaped, what a calendar has no place for is left out.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}
