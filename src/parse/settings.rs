//! The settings of a whole site: `portfolio.yaml`.

use super::address::{Schemes, check, contact_or_email, path, scheme, web};
use super::amount::{currency, number};
use super::date::date;
use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::front_matter::{LARGEST_FRONT_MATTER, beginning};
use super::metadata::extra;
use super::reader::Reader;
use super::scalar::{scalar, text, word};
use super::theme;
use super::yaml::{self, Node, Value};
use crate::diagnostics::nearest;
use crate::model::{
    HistoryShown, Host, IatiSettings, MapSettings, NavItem, Rate, Repository, Rule, RuleSettings, Settings, Vocabulary,
};

const RATE: Group = Group { what: "a rate", example: "{currency: EUR, date: 2026, rate: 7.46}", short: None };
const REPOSITORY: Group = Group {
    what: "a repository",
    example: "{url: https://github.com/island/portfolio, branch: main}",
    short: Some("url"),
};
const MAP: Group = Group { what: "a map", example: "{boundary: media/island.geojson}", short: Some("boundary") };
const NAV: Group = Group { what: "an entry of the navigation", example: "{title: About, to: about/}", short: None };

const IATI: Group = Group {
    what: "a publisher",
    example: "{organisation: DK-CVR-23795515, type: local-government, country: DK}",
    short: Some("organisation"),
};

/// The countries (ISO 3166-1).
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA \
     CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA \
     GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP \
     KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS \
     MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS \
     RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW \
     TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Languages by the names that people write instead of their codes.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("ar", &["arabic", "العربية"]),
    ("bg", &["bulgarian", "български"]),
    ("ca", &["catalan", "català"]),
    ("cs", &["czech", "čeština"]),
    ("da", &["danish", "dansk"]),
    ("de", &["german", "deutsch"]),
    ("el", &["greek", "ελληνικά"]),
    ("en", &["english", "engelsk"]),
    ("es", &["spanish", "español"]),
    ("et", &["estonian", "eesti"]),
    ("fi", &["finnish", "suomi"]),
    ("fr", &["french", "français"]),
    ("ga", &["irish", "gaeilge"]),
    ("hr", &["croatian", "hrvatski"]),
    ("hu", &["hungarian", "magyar"]),
    ("is", &["icelandic", "íslenska"]),
    ("it", &["italian", "italiano"]),
    ("lt", &["lithuanian", "lietuvių"]),
    ("lv", &["latvian", "latviešu"]),
    ("mt", &["maltese", "malti"]),
    ("nb", &["norwegian", "norsk"]),
    ("nl", &["dutch", "nederlands"]),
    ("pl", &["polish", "polski"]),
    ("pt", &["portuguese", "português"]),
    ("ro", &["romanian", "română"]),
    ("sk", &["slovak", "slovenčina"]),
    ("sl", &["slovenian", "slovenščina"]),
    ("sv", &["swedish", "svenska"]),
    ("tr", &["turkish", "türkçe"]),
    ("uk", &["ukrainian", "українська"]),
];

/// Reads `portfolio.yaml`.
pub(super) fn settings(reader: &Reader) -> Option<Settings> {
    let range = beginning(reader.text)..reader.text.len();
    if range.len() > LARGEST_FRONT_MATTER {
        let place = reader.first_line(reader.span(range));
        reader.tell(diagnostics::front_matter_too_large(place, LARGEST_FRONT_MATTER));
        return None;
    }
    let root = yaml::read(reader, range.clone())?;
    let place = reader.first_line(reader.span(range));
    let Value::Map(entries) = &root.value else {
        let place = reader.first_line(root.span);
        reader.tell(diagnostics::not_a_group(place, root.describe(), "a group of settings", "title: Our island", None));
        return None;
    };
    let mut fields = Fields::new(reader, "`portfolio.yaml`", place, entries);
    let settings = read(&mut fields);
    fields.finish();
    Some(settings)
}

fn read(fields: &mut Fields) -> Settings {
    fields.read("model", model);
    let community = fields.read("community", text);
    let title = fields.read("title", text).or_else(|| community.clone());
    if title.is_none() && !fields.has("title") && !fields.has("community") {
        fields.lack("title", "title: The name of the site");
    }
    let language = fields.read("language", language).unwrap_or_else(|| "en".to_owned());
    let mut languages = fields.list("languages", self::language);
    if !languages.contains(&language) {
        languages.insert(0, language.clone());
    }
    let (theme, dress) = theme::setting(fields);
    Settings {
        file: fields.reader.file.id,
        title: title.unwrap_or_default(),
        community,
        summary: fields.read("summary", text),
        base_url: fields.read("base_url", web),
        language,
        languages,
        currency: fields.read("currency", currency),
        rates: fields.items("rates", RATE, |fields, span| {
            let currency = fields.need("currency", "currency: EUR", currency);
            let date = fields.need("date", "date: 2026", date);
            let rate = fields.need("rate", "rate: 7.46", rate);
            Some(Rate { currency: currency?, date: date?, rate: rate?, span })
        }),
        theme,
        dress,
        repository: fields.group("repository", REPOSITORY, |fields, _| repository(fields)),
        license: fields.read("license", text),
        history: fields.read("history", word).unwrap_or(HistoryShown::Subjects),
        map: fields.group("map", MAP, |fields, _| Some(map(fields))).unwrap_or_default(),
        nav: fields.items("nav", NAV, |fields, _| {
            let title = fields.need("title", "title: About", text);
            let to = fields.need("to", "to: about/", at(destination));
            Some(NavItem { title: title?, to: to? })
        }),
        feeds: fields.list("feeds", text),
        rules: rules(fields),
        iati: fields.group("iati", IATI, |fields, _| Some(iati(fields))).unwrap_or_default(),
        contact: fields.read("contact", at(contact_or_email)),
        extra: extra(fields),
    }
}

fn iati(fields: &mut Fields) -> IatiSettings {
    IatiSettings {
        organisation: fields.read("organisation", |reader, node| {
            let written = scalar(reader, node, "an identifier", "DK-CVR-23795515")?;
            let mut parts = written.splitn(3, '-');
            let is_name =
                |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase());
            let is_whole = parts.next().is_some_and(is_name)
                && parts.next().is_some_and(|part| !part.is_empty())
                && parts.next().is_some_and(|part| !part.is_empty())
                && !written.contains(['/', '&', '|', '?', ' ']);
            if !is_whole {
                reader.tell(diagnostics::wrong_iati(node.span, written, true));
            }
            is_whole.then(|| written.to_owned())
        }),
        kind: fields.read("type", word),
        country: fields.read("country", |reader, node| {
            let written = scalar(reader, node, "a country", "DK")?;
            let is_country = COUNTRIES.split(' ').any(|code| code == written);
            if !is_country {
                reader.tell(diagnostics::wrong_iati(node.span, written, false));
            }
            is_country.then(|| written.to_owned())
        }),
    }
}

fn model(reader: &Reader, node: &Node) -> Option<()> {
    let written = scalar(reader, node, "a number", "1")?;
    if written != "1" {
        reader.tell(diagnostics::wrong_model(node.span, written));
    }
    Some(())
}

fn language(reader: &Reader, node: &Node) -> Option<String> {
    let written = scalar(reader, node, "a language", "da")?;
    let found = super::route::language(written);
    if found.is_none() {
        let plain = written.to_lowercase();
        let meant = LANGUAGES.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(code, _)| *code);
        reader.tell(diagnostics::wrong_language(node.span, written, meant));
    }
    found
}

fn rate(reader: &Reader, node: &Node) -> Option<rust_decimal::Decimal> {
    let value = number(reader, node)?;
    if value.is_sign_negative() || value.is_zero() {
        let advice = "a rate is how much of the portfolio's currency one unit of the other is: more than nothing";
        reader.tell(diagnostics::wrong_number(node.span, reader.slice(node.span), None, advice));
        return None;
    }
    Some(value)
}

fn repository(fields: &mut Fields) -> Option<Repository> {
    let url = fields.need("url", "url: https://github.com/island/portfolio", |reader, node| {
        let written = scalar(reader, node, "an address", "https://github.com/island/portfolio")?;
        // The address that git clones from is not one that a browser opens.
        if let Some((host, path)) = written.strip_prefix("git@").and_then(|rest| rest.split_once(':')) {
            let meant = format!("https://{host}/{}", path.trim_end_matches(".git"));
            reader.tell(diagnostics::wrong_url(node.span, written, Some(&meant)));
            return None;
        }
        web(reader, node)
    });
    let branch = fields.read("branch", text).unwrap_or_else(|| "main".to_owned());
    let folder = fields.read("folder", text).unwrap_or_default();
    let host = fields.read("host", host);
    let url = url?.trim_end_matches('/').trim_end_matches(".git").to_owned();
    Some(Repository { url, branch, folder: folder.trim_matches('/').trim_start_matches("./").to_owned(), host })
}

/// Reads the kind of a host; Gitea is what Forgejo grew out of.
fn host(reader: &Reader, node: &Node) -> Option<Host> {
    if matches!(&node.value, Value::Text { text, .. } if text.trim() == "gitea") {
        return Some(Host::Forgejo);
    }
    word(reader, node)
}

fn map(fields: &mut Fields) -> MapSettings {
    let tiles = |reader: &Reader, node: &Node| {
        let written = scalar(reader, node, "an address of tiles", "https://tiles.example.org/{z}/{x}/{y}.png")?;
        // `{s}` stands for a part of the host's name, where braces are not allowed.
        if let Err(diagnostic) = check(&written.replace("{s}", "a"), node.span, Schemes::Web) {
            reader.tell(*diagnostic);
            return None;
        }
        let path = written.split(['?', '#']).next().unwrap_or_default().to_lowercase();
        let lacks = ["{z}", "{x}", "{y}"].into_iter().find(|part| !written.contains(part));
        let is_vector = [".pbf", ".mvt"].iter().any(|ending| path.ends_with(ending));
        if lacks.is_some() || is_vector {
            reader.tell(diagnostics::wrong_tiles(node.span, reader.slice(node.span), lacks));
            return None;
        }
        Some(written.to_owned())
    };
    MapSettings { boundary: fields.read("boundary", path), tiles: fields.read("tiles", tiles) }
}

/// Reads where an entry of the navigation leads: a path in the site, or an address.
fn destination(reader: &Reader, node: &Node) -> Option<String> {
    let written = scalar(reader, node, "a path or an address", "about/")?;
    let outside = scheme(written).is_some() || written.starts_with("//");
    if outside && let Err(diagnostic) = check(written, node.span, Schemes::Contact) {
        reader.tell(*diagnostic);
        return None;
    }
    if !outside && (written.contains('\\') || written.split('/').any(|part| part == "..")) {
        reader.tell(diagnostics::unsafe_path(node.span, written, None));
        return None;
    }
    Some(written.to_owned())
}

fn rules(fields: &mut Fields) -> RuleSettings {
    let mut rules = RuleSettings::default();
    let Some(node) = fields.node("rules") else { return rules };
    let reader = fields.reader;
    let Value::Map(entries) = &node.value else {
        let place = reader.first_line(node.span);
        let example = "{milestone-single-bet: off}";
        reader.tell(diagnostics::not_a_group(place, node.describe(), "a group of rules", example, None));
        return rules;
    };
    let names: Vec<&str> = RuleSettings::names().collect();
    for entry in entries {
        if let Some(rule) = Rule::from_word(&entry.key) {
            if let Some(level) = word(reader, &entry.value) {
                rules.set(rule, level);
            }
        } else if let Some(threshold) = rules.threshold_mut(&entry.key) {
            if let Some(number) = whole(reader, &entry.value, RuleSettings::most(&entry.key)) {
                *threshold = number;
            }
        } else {
            reader.tell(diagnostics::unknown_field(&diagnostics::UnknownField {
                span: entry.key_span,
                name: &entry.key,
                what: "`rules`",
                meant: nearest(&entry.key, names.iter().copied()),
                present: None,
                known: &names,
            }));
        }
    }
    rules
}

fn whole(reader: &Reader, node: &Node, most: u32) -> Option<u32> {
    let written = scalar(reader, node, "a whole number", "30")?;
    let found = written.parse().ok().filter(|number| (1..=most).contains(number));
    if found.is_none() {
        reader.tell(diagnostics::wrong_threshold(node.span, written, most));
    }
    found
}
