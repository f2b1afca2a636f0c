//! Mistakes strewn over the real portfolio are each found at their place: file, line and column of what was damaged.

use wayfolio::site::Memory;
use wayfolio::source::Position;

use super::built::{Found, REAL, found as found_in, site};
use super::folder::Folder;
use super::random::Random;

/// A file with a mistake in it.
struct Damaged {
    bytes: Vec<u8>,
    /// Where the damaged value begins.
    at: usize,
}

/// A way to go wrong.
struct Mistake {
    name: &'static str,
    /// The code that tells it.
    code: &'static str,
    /// The files that it is made in, by the beginning of their path under `content/`.
    within: &'static str,
    make: fn(&mut Random, &str) -> Option<Damaged>,
}

const MISTAKES: &[Mistake] = &[
    Mistake { name: "a misspelt field", code: "unknown-field", within: "", make: misspelt_field },
    Mistake { name: "a word that is none of the list", code: "wrong-word", within: "", make: wrong_word },
    Mistake { name: "a month that is none", code: "wrong-date", within: "", make: wrong_date },
    Mistake { name: "an actor that is not there", code: "unknown-reference", within: "actions/", make: unknown_actor },
    Mistake { name: "a place that is not there", code: "unknown-reference", within: "actions/", make: unknown_place },
    Mistake {
        name: "a milestone that is not there",
        code: "unknown-reference",
        within: "actions/",
        make: unknown_milestone,
    },
    Mistake { name: "an id given twice", code: "duplicate-id", within: "missions/", make: duplicated_id },
    Mistake { name: "a link to no file", code: "broken-link", within: "", make: broken_link },
    Mistake { name: "a link to no heading", code: "unknown-anchor", within: "", make: broken_anchor },
    Mistake { name: "a picture without words for it", code: "missing-alt", within: "", make: missing_alt },
    Mistake { name: "an amount with dots", code: "wrong-amount", within: "actions/", make: wrong_amount },
    Mistake { name: "a line one space too far in", code: "yaml-syntax", within: "", make: wrong_indentation },
    Mistake { name: "a figure in words", code: "wrong-number", within: "outcomes/", make: wrong_figure },
    Mistake {
        name: "a figure in words in a table",
        code: "wrong-number",
        within: "outcomes/residents.csv",
        make: wrong_cell,
    },
    Mistake { name: "a field written twice", code: "duplicate-key", within: "", make: duplicated_key },
    Mistake { name: "a place off the globe", code: "wrong-coordinate", within: "places/", make: off_the_globe },
    Mistake { name: "an address that runs script", code: "unsafe-url", within: "", make: unsafe_url },
    Mistake { name: "a goal that the UN does not have", code: "wrong-sdg", within: "", make: wrong_goal },
    Mistake { name: "a letter in another encoding", code: "not-utf8", within: "", make: wrong_encoding },
    Mistake { name: "a currency in words", code: "wrong-currency", within: "portfolio.yaml", make: wrong_currency },
];

/// A line `key: value` of front matter or settings; offsets are from the start of the file.
struct Field<'a> {
    /// The last unindented key at or above it.
    section: &'a str,
    key: &'a str,
    key_at: usize,
    value: &'a str,
    value_at: usize,
}

/// Lists the fields that a file begins with.
fn fields(text: &str) -> Vec<Field<'_>> {
    let end = if text.starts_with("---\n") { body_at(text) } else { text.len() };
    let mut section = "";
    let mut line_at = 0;
    let mut fields = Vec::new();
    for line in text[..end].split_inclusive('\n') {
        let bare = line.trim_start_matches([' ', '-']);
        if let Some((key, value)) = bare.split_once(':')
            && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')
            && !key.is_empty()
        {
            let key_at = line_at + line.len() - bare.len();
            if key_at == line_at {
                section = key;
            }
            let value = value.trim();
            let value_at =
                if value.is_empty() { key_at } else { line_at + line.rfind(value).expect("it was cut from this line") };
            fields.push(Field { section, key, key_at, value, value_at });
        }
        line_at += line.len();
    }
    fields
}

/// Finds where the words begin.
fn body_at(text: &str) -> usize {
    text.get(4..).and_then(|rest| rest.find("\n---\n")).map_or(text.len(), |at| 4 + at + 5)
}

/// Picks a field that fits.
fn field<'a>(random: &mut Random, text: &'a str, fits: impl Fn(&Field) -> bool) -> Option<Field<'a>> {
    let mut fitting: Vec<Field> = fields(text).into_iter().filter(|field| fits(field)).collect();
    if fitting.is_empty() { None } else { Some(fitting.swap_remove(random.below(fitting.len()))) }
}

/// Writes something else in a place.
fn replaced(text: &str, at: usize, old: &str, new: &str) -> Damaged {
    assert!(text[at..].starts_with(old), "`{old}` does not stand where it is replaced");
    Damaged { bytes: format!("{}{new}{}", &text[..at], &text[at + old.len()..]).into_bytes(), at }
}

/// Writes another value for a field that fits.
fn value(random: &mut Random, text: &str, new: &str, fits: impl Fn(&Field) -> bool) -> Option<Damaged> {
    let field = field(random, text, |field| {
        !field.value.is_empty() && !field.value.starts_with(['[', '{', '\'', '"']) && fits(field)
    })?;
    Some(replaced(text, field.value_at, field.value, new))
}

fn misspelt_field(random: &mut Random, text: &str) -> Option<Damaged> {
    let field = field(random, text, |field| field.key.len() > 4)?;
    let (head, tail) = field.key.split_at(field.key.len() - 2);
    let swapped: String = tail.chars().rev().collect();
    (swapped != tail).then(|| replaced(text, field.key_at, field.key, &format!("{head}{swapped}")))
}

fn wrong_word(random: &mut Random, text: &str) -> Option<Damaged> {
    const KEYS: &[&str] =
        &["stage", "direction", "capital", "instrument", "role", "type", "severity", "lever", "voice", "level"];
    let field = field(random, text, |field| KEYS.contains(&field.key))?;
    Some(replaced(text, field.value_at, field.value, &format!("{}zz", field.value)))
}

fn wrong_date(random: &mut Random, text: &str) -> Option<Damaged> {
    const KEYS: &[&str] = &["date", "starts", "ends", "by", "agreed", "due"];
    value(random, text, "2027-13-01", |field| KEYS.contains(&field.key))
}

fn unknown_actor(random: &mut Random, text: &str) -> Option<Damaged> {
    value(random, text, "nobody-of-this-name", |field| ["actor", "from", "via"].contains(&field.key))
}

fn unknown_place(random: &mut Random, text: &str) -> Option<Damaged> {
    let field = field(random, text, |field| field.key == "places" && field.value.starts_with('['))?;
    let inside = field.value.trim_start_matches('[');
    let first = inside.split([',', ']']).next().expect("there is a first part");
    Some(replaced(text, field.value_at + 1, first, "nowhere-of-this-name"))
}

fn unknown_milestone(random: &mut Random, text: &str) -> Option<Damaged> {
    let front = &text[..body_at(text)];
    let (from, _) = front.match_indices("\nadvances:\n").next()?;
    let from = from + "\nadvances:\n".len();
    let items = front[from..].split_inclusive('\n').take_while(|line| line.trim_start().starts_with("- ")).count();
    let line = random.below(items.max(1));
    let at = from + front[from..].split_inclusive('\n').take(line).map(str::len).sum::<usize>();
    let item = front[at..].lines().next()?.trim_start().strip_prefix("- ")?;
    let (mission, _) = item.split_once('/').filter(|_| !item.contains(':'))?;
    Some(replaced(text, at + front[at..].find(item)?, item, &format!("{mission}/no-step-of-this-name")))
}

fn duplicated_id(random: &mut Random, text: &str) -> Option<Damaged> {
    let ids: Vec<Field> =
        fields(text).into_iter().filter(|field| field.key == "id" && field.section == "milestones").collect();
    let again = 1 + random.below(ids.len().checked_sub(1).filter(|&more| more > 0)?);
    Some(replaced(text, ids[again].value_at, ids[again].value, ids[0].value))
}

/// Picks the address of a link to a record in the words.
fn link<'a>(random: &mut Random, text: &'a str) -> Option<(usize, &'a str)> {
    let body = body_at(text);
    let links: Vec<usize> = text[body..].match_indices("](").map(|(at, mark)| body + at + mark.len()).collect();
    let links: Vec<usize> = links.into_iter().filter(|&at| !text[at..].starts_with("http")).collect();
    // What stands in code is shown as it is written.
    let in_code = |at: usize| text[body..at].lines().filter(|line| line.starts_with("~~~")).count() % 2 == 1;
    let links: Vec<usize> = links.into_iter().filter(|&at| !in_code(at)).collect();
    let at = *links.get(random.below(links.len().max(1)))?;
    let address = &text[at..at + text[at..].find(')')?];
    (address.ends_with(".md")).then_some((at, address))
}

fn broken_link(random: &mut Random, text: &str) -> Option<Damaged> {
    let (at, address) = link(random, text)?;
    Some(replaced(text, at, address, "../actions/no-file-of-this-name.md"))
}

fn broken_anchor(random: &mut Random, text: &str) -> Option<Damaged> {
    let (at, address) = link(random, text)?;
    let damaged = replaced(text, at, address, &format!("{address}#no-heading-of-this-name"));
    Some(Damaged { at: at + address.len() + 1, ..damaged })
}

fn missing_alt(random: &mut Random, text: &str) -> Option<Damaged> {
    let body = body_at(text);
    let gaps: Vec<usize> = text[body..].match_indices("\n\n").map(|(at, mark)| body + at + mark.len()).collect();
    let at = *gaps.get(random.below(gaps.len().max(1)))?;
    Some(replaced(text, at, "", "![](../media/boat.png)\n\n"))
}

fn wrong_amount(random: &mut Random, text: &str) -> Option<Damaged> {
    value(random, text, "7.500.000", |field| ["amount", "cost"].contains(&field.key) && field.section != "moves")
}

fn wrong_indentation(random: &mut Random, text: &str) -> Option<Damaged> {
    let field = field(random, text, |field| field.key == field.section && field.key_at > 4 && !field.value.is_empty())?;
    let line_at = field.key_at;
    let damaged = replaced(text, line_at, "", " ");
    Some(Damaged { at: line_at + 1, ..damaged })
}

fn wrong_figure(random: &mut Random, text: &str) -> Option<Damaged> {
    value(random, text, "sixty", |field| {
        ["value", "low", "high"].contains(&field.key)
            && ["baseline", "targets", "measurements"].contains(&field.section)
    })
}

fn wrong_cell(random: &mut Random, text: &str) -> Option<Damaged> {
    let rows = text.lines().count();
    let row = 1 + random.below(rows - 1);
    let at: usize = text.split_inclusive('\n').take(row).map(str::len).sum();
    let cells: Vec<&str> = text.lines().nth(row)?.split(',').collect();
    let column = text.lines().next()?.split(',').position(|name| name == "value")?;
    let before: usize = cells[..column].iter().map(|cell| cell.len() + 1).sum();
    Some(replaced(text, at + before, cells[column], "many"))
}

fn duplicated_key(random: &mut Random, text: &str) -> Option<Damaged> {
    let field = field(random, text, |field| field.key == field.section && !field.value.is_empty())?;
    let end = field.key_at + text[field.key_at..].find('\n')? + 1;
    Some(replaced(text, end, "", &format!("{}: {}\n", field.key, field.value)))
}

fn off_the_globe(random: &mut Random, text: &str) -> Option<Damaged> {
    value(random, text, "555.8", |field| ["lat", "lon"].contains(&field.key))
}

fn unsafe_url(random: &mut Random, text: &str) -> Option<Damaged> {
    value(random, text, "javascript:alert(1)", |field| field.key == "url")
}

fn wrong_goal(random: &mut Random, text: &str) -> Option<Damaged> {
    let field = field(random, text, |field| field.key == "sdg" && field.value.starts_with('['))?;
    Some(replaced(text, field.value_at + 1, &field.value[1..field.value.len() - 1], "99"))
}

fn wrong_encoding(random: &mut Random, text: &str) -> Option<Damaged> {
    let letters: Vec<usize> = text.match_indices(|c: char| c.is_ascii_alphabetic()).map(|(at, _)| at).collect();
    let at = *letters.get(random.below(letters.len().max(1)))?;
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = 0xe6;
    Some(Damaged { bytes, at })
}

fn wrong_currency(random: &mut Random, text: &str) -> Option<Damaged> {
    value(random, text, "kroner", |field| field.key == "currency")
}

/// A mistake that was made.
struct Made {
    mistake: &'static Mistake,
    path: String,
    place: Position,
}

/// Makes every mistake once, each in a file of its own.
fn strew(random: &mut Random, files: &mut Folder) -> Vec<Made> {
    let mut made: Vec<Made> = Vec::new();
    // What fits few files goes first.
    let mut mistakes: Vec<&Mistake> = MISTAKES.iter().collect();
    mistakes.sort_by_key(|mistake| std::cmp::Reverse(mistake.within.len()));
    for mistake in mistakes {
        let within = format!("content/{}", mistake.within);
        let fits = |path: &&String| path.starts_with(&within) && (path.ends_with(".md") || **path == within);
        let paths: Vec<String> = files.keys().filter(fits).cloned().collect();
        let damage = (0..2000).find_map(|_| {
            let path = &paths[random.below(paths.len())];
            let untouched = made.iter().all(|other| other.path != *path);
            let text = std::str::from_utf8(&files[path]).ok().filter(|_| untouched)?;
            (mistake.make)(random, text).map(|damaged| (path.clone(), damaged))
        });
        let (path, damaged) = damage.unwrap_or_else(|| panic!("no file was found for {}", mistake.name));
        made.push(Made { mistake, path: path.clone(), place: Position::of(&damaged.bytes, damaged.at) });
        files.insert(path, damaged.bytes);
    }
    made
}

/// Makes every mistake once in the real portfolio and says what was not found at its place, or stayed after its repair.
fn missed(seed: u64, memory: &mut Memory) -> Vec<String> {
    let mut tree = REAL.tree.clone();
    tree.insert("content/media/boat.png", *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x28\0\0\0\x1e\x08\x06\0\0\0\0\0\0\0");
    let mut files = REAL.folder.clone();
    let made = strew(&mut Random::new(seed), &mut files);
    for made in &made {
        tree.insert(&made.path, files[&made.path].as_slice());
    }
    let told = site(&tree, memory).diagnostics;
    let found = found_in(&told, &tree);

    let mut missed = Vec::new();
    let mut repairs = Vec::new();
    for Made { mistake, path, place } in &made {
        let at_place = |told: &Found| told.file == *path && told.code == mistake.code && told.start == *place;
        if let Some(at) = found.iter().position(at_place) {
            repairs.extend(told[at].repair.clone().map(|repair| (mistake, path, repair)));
        } else {
            let instead: Vec<&Found> = found.iter().filter(|told| told.file == *path && !told.gap).collect();
            let (name, code, Position { line, column }) = (mistake.name, mistake.code, place);
            missed.push(format!("{name} at {path}:{line}:{column} is not told as {code}, but: {instead:#?}"));
        }
    }

    // Whoever makes the certain repairs is rid of these mistakes.
    for (_, path, repair) in &repairs {
        let mut bytes = files[*path].clone();
        bytes.splice(repair.span.range(), repair.replacement.bytes());
        tree.insert(path, bytes);
    }
    let left = found_in(&site(&tree, memory).diagnostics, &tree);
    for (mistake, path, repair) in repairs {
        if let Some(still) = left.iter().find(|told| told.file == *path && told.code == mistake.code) {
            missed.push(format!("the repair of {} in {path}, {repair:?}, leaves {still:?}", mistake.name));
        }
    }
    missed
}

#[test]
fn every_mistake_is_found_at_its_place() {
    let mut memory = Memory::default();
    let missed: Vec<String> = (0..12).flat_map(|seed| missed(seed, &mut memory)).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_fields_of_a_file_are_read_where_they_stand() {
    let text = "---\ntitle: A\nfunding:\n- from: b\n  amount: 12\n---\nnot: this\n";
    let read: Vec<_> = fields(text)
        .iter()
        .map(|field| (field.section, field.key, field.value, &text[field.value_at..][..1]))
        .collect();
    let expect = [
        ("title", "title", "A", "A"),
        ("funding", "funding", "", "f"),
        ("funding", "from", "b", "b"),
        ("funding", "amount", "12", "1"),
    ];
    assert_eq!(read, expect);
}
