//! The families of fonts that devices have, by plain names, and fonts that a theme brings.

use std::fmt::Write as _;

use super::diagnostics;
use crate::diagnostics::Diagnostic;
use crate::source::Spanned;

/// Families of fonts, by name: no file, no request, the nearest that a device has.
pub(super) const STACKS: [(&str, &str); 8] = [
    (
        "serif",
        "Charter,\"Bitstream Charter\",\"Charis SIL\",\"Sitka Text\",Cambria,\"Noto Serif\",\"Noto Naskh Arabic\",serif",
    ),
    (
        "old-style",
        "\"Iowan Old Style\",\"Palatino Linotype\",\"URW Palladio L\",P052,\"Noto Serif\",\"Noto Naskh Arabic\",serif",
    ),
    ("slab", "Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"DejaVu Serif\",\"Sitka Small\",\"Noto Naskh Arabic\",serif"),
    ("sans", "Seravek,\"Segoe UI\",\"Noto Sans\",\"Open Sans\",Ubuntu,\"Noto Sans Arabic\",system-ui,sans-serif"),
    ("humanist", "Seravek,\"Gill Sans Nova\",Ubuntu,Calibri,\"DejaVu Sans\",\"Noto Sans Arabic\",sans-serif"),
    ("geometric", "Avenir,Montserrat,Corbel,\"URW Gothic\",\"Noto Sans Arabic\",sans-serif"),
    (
        "grotesque",
        "Inter,Roboto,\"Helvetica Neue\",\"Arial Nova\",\"Liberation Sans\",Arial,\"Noto Sans Arabic\",sans-serif",
    ),
    ("system", "system-ui,\"Noto Sans Arabic\",sans-serif"),
];

/// What fonts come to: the value of a token, and the rules that make files known.
pub(super) struct Fonts {
    pub(super) value: String,
    pub(super) faces: String,
}

/// Reads the fonts for a use, called `family` in the sheet; `before` is what stands in while files load. Told is what is neither.
pub(super) fn fonts(
    written: &[Spanned<String>],
    (family, before): (&str, &str),
    has_asset: &impl Fn(&str) -> bool,
) -> Result<Fonts, Vec<Diagnostic>> {
    let mut told = Vec::new();
    let mut value = Vec::new();
    let mut faces = String::new();
    for font in written {
        if let Some((_, stack)) = STACKS.iter().find(|(name, _)| *name == font.value) {
            value.push((*stack).to_owned());
        } else if font.ends_with(".woff2") {
            let path = font.strip_prefix("assets/").unwrap_or(font);
            let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./[],".contains(&byte));
            if !is_plain || path.contains("..") || !has_asset(path) {
                told.push(diagnostics::missing_font(font.span, path));
                continue;
            }
            let _ = writeln!(
                faces,
                "@font-face{{font-family:\"{family}\";src:url(\"{path}\") format(\"woff2\");font-weight:{};font-style:{};font-display:swap}}",
                weight(path),
                if path.to_lowercase().contains("italic") { "italic" } else { "normal" },
            );
        } else {
            let names: Vec<&str> = STACKS.iter().map(|(name, _)| *name).collect();
            told.push(diagnostics::unknown_font(font.span, &font.value, &names));
        }
    }
    if !faces.is_empty() {
        value.insert(0, format!("\"{family}\""));
        if value.len() == 1 {
            value.push(before.to_owned());
        }
    }
    if told.is_empty() { Ok(Fonts { value: value.join(","), faces }) } else { Err(told) }
}

/// Tells the weight of a font from the name of its file, as makers of fonts write it: `-700`, `-Bold`, `[wght]`.
fn weight(path: &str) -> &'static str {
    const NAMES: [(&str, &str); 9] = [
        ("wght", "100 900"),
        ("variable", "100 900"),
        ("semibold", "600"),
        ("600", "600"),
        ("650", "650"),
        ("bold", "700"),
        ("700", "700"),
        ("500", "500"),
        ("medium", "500"),
    ];
    let name = path.to_lowercase();
    NAMES.iter().find(|(part, _)| name.contains(part)).map_or("400", |(_, weight)| weight)
}
