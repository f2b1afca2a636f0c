//! The colours of code, for light and for dark paper.
//!
//! They are kin of the default theme's: the same hues, dark or light enough to be read on its paper and on its wash
//! (a contrast of 4.5 and more, kept by a test).

use std::fmt::Write;

use super::Kind;

/// The colour of a kind of token: on light paper, and on dark.
pub(in crate::render) fn colours(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Plain => ("inherit", "inherit"),
        Kind::Comment => ("#5a5e63", "#adb3b8"),
        Kind::Keyword => ("#0b4a8f", "#6db3fa"),
        Kind::Text => ("#086647", "#6fdcae"),
        Kind::Constant => ("#8f3583", "#dc9ed2"),
        Kind::Function => ("#4a3a8c", "#b9a9f5"),
        Kind::Type => ("#755100", "#f2c14e"),
        Kind::Removed => ("#951b0d", "#f5805f"),
    }
}

/// Writes the style sheet of code. A theme may set the variables anew.
pub fn style() -> (&'static str, String) {
    let variables = |dark: bool| {
        Kind::ALL.into_iter().fold(String::new(), |mut css, kind| {
            let (light_colour, dark_colour) = colours(kind);
            let colour = if dark { dark_colour } else { light_colour };
            write!(css, "--{}:{colour};", kind.class()).expect("a string takes everything");
            css
        })
    };
    let (light, dark) = (variables(false), variables(true));
    let mut css = format!(
        ":root{{{light}}}\n\
         @media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n\
         @media screen{{:root[data-theme=dark]{{{dark}}}}}\n"
    );
    for kind in Kind::ALL {
        let class = kind.class();
        writeln!(css, ".{class}{{color:var(--{class})}}").expect("a string takes everything");
    }
    css.push_str(".hl-c{font-style:italic}\n");
    ("code.css", css)
}
