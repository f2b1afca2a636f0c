//! Single values that are not what their field holds.

use super::{did_you_mean, listed, shown};
use crate::diagnostics::Diagnostic;
use crate::source::Span;

pub(in crate::parse) fn wrong_word(span: Span, written: &str, near: Option<&str>, all: &[&str]) -> Diagnostic {
    let message = format!("{} is not one of the words that can be written here", shown(written));
    did_you_mean(Diagnostic::error("wrong-word", span, message, format!("it can be: {}", listed(all))), near)
}

pub(in crate::parse) fn wrong_yes_no(span: Span, written: &str) -> Diagnostic {
    let meant = match written.to_lowercase().as_str() {
        "on" | "1" | "y" | "t" | "ja" => Some("true"),
        "off" | "0" | "n" | "f" | "nej" => Some("false"),
        _ => None,
    };
    let message = format!("{} is neither true nor false", shown(written));
    did_you_mean(Diagnostic::error("wrong-yes-no", span, message, "write `true` or `false`"), meant)
}

pub(in crate::parse) fn wrong_date(span: Span, written: &str, meant: Option<&str>, advice: &str) -> Diagnostic {
    let message = format!("{} cannot be read as a date", shown(written));
    did_you_mean(Diagnostic::error("wrong-date", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_duration(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} cannot be read as a duration", shown(written));
    let advice = "write `P1Y` for a year, `P6M` for six months, `P2W` for two weeks";
    did_you_mean(Diagnostic::error("wrong-duration", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_amount(span: Span, written: &str, meant: Option<&str>, advice: &str) -> Diagnostic {
    let message = format!("{} cannot be read as an amount", shown(written));
    did_you_mean(Diagnostic::error("wrong-amount", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_number(span: Span, written: &str, meant: Option<&str>, advice: &str) -> Diagnostic {
    let message = format!("{} cannot be read as a number", shown(written));
    did_you_mean(Diagnostic::error("wrong-number", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_threshold(span: Span, written: &str, most: u32) -> Diagnostic {
    Diagnostic::error(
        "wrong-number",
        span,
        format!("{} is not a whole number from 1 to {most}", shown(written)),
        format!("write a whole number from 1 to {most}, without a unit"),
    )
}

pub(in crate::parse) fn wrong_coordinate(span: Span, written: &str, name: &str, most: u32) -> Diagnostic {
    Diagnostic::error(
        "wrong-coordinate",
        span,
        format!("{} is not a {name}: it must lie between -{most} and {most} degrees", shown(written)),
        "write decimal degrees: `lat` is north, about 36 to 71 in Europe; `lon` is east; are the two swapped?",
    )
}

pub(in crate::parse) fn wrong_currency(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} is not the code of a currency", shown(written));
    let advice = "write the three capital letters of ISO 4217, as in `EUR` or `DKK`";
    did_you_mean(Diagnostic::error("wrong-currency", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_language(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} is not the code of a language", shown(written));
    did_you_mean(
        Diagnostic::error("wrong-language", span, message, "write a code such as `en`, `da` or `pt-BR`"),
        meant,
    )
}

pub(in crate::parse) fn wrong_colour(span: Span, written: &str) -> Diagnostic {
    const NAMED: [(&str, &str); 12] = [
        ("black", "#000000"),
        ("white", "#ffffff"),
        ("red", "#b00020"),
        ("green", "#0a7350"),
        ("blue", "#0b4a8f"),
        ("navy", "#000080"),
        ("teal", "#006d6d"),
        ("purple", "#6a2c91"),
        ("orange", "#a34a00"),
        ("brown", "#6b3f1d"),
        ("grey", "#5a5e63"),
        ("gray", "#5a5e63"),
    ];
    let plain = written.to_lowercase();
    let meant = NAMED.iter().find(|(name, _)| *name == plain).map(|(_, hex)| *hex);
    let message = format!("{} cannot be read as a colour", shown(written));
    let advice = "write `#` and six hexadecimal digits, in quotes: `'#0b4a8f'`";
    let told = Diagnostic::error("wrong-colour", span, message, advice);
    match meant {
        Some(hex) => Diagnostic { hint: format!("a {plain} of that form is `'{hex}'`; {advice}"), ..told }
            .with_repair(span, format!("'{hex}'")),
        None => told,
    }
}

pub(in crate::parse) fn wrong_version(span: Span, written: &str) -> Diagnostic {
    let meant: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let is_version = (1..=3).contains(&meant.split('.').count()) && meant.split('.').all(|part| !part.is_empty());
    let message = format!("{} cannot be read as a version of wayfolio", shown(written));
    did_you_mean(
        Diagnostic::error("wrong-version", span, message, "write one to three numbers, as in `0.1` or `1.4.2`"),
        is_version.then_some(&*meant),
    )
}

pub(in crate::parse) fn wrong_sdg(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} is not a Sustainable Development Goal or target", shown(written));
    let advice = "write a goal from 1 to 17, as in `7`, or a target, as in `7.2` or `7.a`";
    did_you_mean(Diagnostic::error("wrong-sdg", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_id(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} cannot be an id", shown(written));
    let advice = "an id is letters and digits, lower case, with hyphens between words";
    did_you_mean(Diagnostic::error("wrong-id", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_reference(span: Span, written: &str, meant: Option<&str>, advice: &str) -> Diagnostic {
    let message = format!("{} cannot be read as the name of a record", shown(written));
    did_you_mean(Diagnostic::error("wrong-reference", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_url(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} is not a whole address", shown(written));
    let advice = "write the whole address, as in `https://example.org/page`";
    did_you_mean(Diagnostic::error("wrong-url", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_tiles(span: Span, written: &str, lacks: Option<&str>) -> Diagnostic {
    let (problem, hint) = match lacks {
        Some(part) => (
            format!("{} has no `{part}`, which stands for a part of the tile's place", shown(written)),
            "write it with all three, as in `https://tiles.example.org/{z}/{x}/{y}.png`",
        ),
        None => (
            format!("{} gives vector tiles, and the map shows pictures", shown(written)),
            "use an address that gives PNG, JPEG, WebP or SVG tiles, as in `https://tiles.example.org/{z}/{x}/{y}.png`",
        ),
    };
    Diagnostic::error("wrong-tiles", span, problem, hint)
}

pub(in crate::parse) fn unsafe_url(span: Span, written: &str, scheme: &str, allowed: &[&str]) -> Diagnostic {
    let names: Vec<String> = allowed.iter().map(|name| format!("`{name}:`")).collect();
    Diagnostic::error(
        "unsafe-url",
        span,
        format!("{} begins with `{scheme}:`, which is not safe or not useful for readers", shown(written)),
        format!("use an address that begins with {}", names.join(", ")),
    )
}

pub(in crate::parse) fn unsafe_path(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} is not a path inside `content/`", shown(written));
    let advice = "write it from `content/` on, as in `media/boat.jpg`, with `/`, or from this file, as in `./boat.jpg`";
    did_you_mean(Diagnostic::error("unsafe-path", span, message, advice), meant)
}

pub(in crate::parse) fn wrong_iati(span: Span, written: &str, is_identifier: bool) -> Diagnostic {
    let (problem, advice) = if is_identifier {
        (
            format!("{} is not the identifier of an organisation", shown(written)),
            "write the country, the register and the number in it, as in `DK-CVR-23795515`; org-id.guide lists the registers",
        )
    } else {
        (
            format!("{} is not the code of a country", shown(written)),
            "write the two capital letters of ISO 3166, as in `DK`",
        )
    };
    Diagnostic::error("wrong-iati", span, problem, advice)
}
