use super::check;
use crate::render::code::{Kind, colours, tokens};
use crate::render::code_style;

/// The default theme's grounds, light and dark: paper and wash.
const LIGHT: [&str; 2] = ["#fbfaf6", "#f1efe7"];
const DARK: [&str; 2] = ["#13171a", "#1c2226"];

const OPENING: &str = "<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\"><code";

#[test]
fn code_of_a_known_language_is_coloured_by_classes() {
    check(
        "```rust\nlet a = \"<b>\"; // c\n```",
        &format!(
            "{OPENING} class=\"language-rust\"><span class=\"hl-k\">let</span> a = <span class=\"hl-s\">&quot;&lt;b&gt;&quot;</span>; \
             <span class=\"hl-c\">// c\n</span></code></pre>"
        ),
    );
    check(
        "```yaml\na: 1\n```",
        &format!(
            "{OPENING} class=\"language-yaml\"><span class=\"hl-k\">a</span>: <span class=\"hl-n\">1</span>\n</code></pre>"
        ),
    );
}

#[test]
fn other_code_is_plain() {
    check("```nosuch\n<a>\n```", &format!("{OPENING} class=\"language-nosuch\">&lt;a&gt;\n</code></pre>"));
    check("```\na\n```", &format!("{OPENING}>a\n</code></pre>"));
    check("    a", &format!("{OPENING}>a</code></pre>"));
}

#[test]
fn tokens_are_the_code_whatever_it_is() {
    for (language, code) in [
        ("rust", "fn a<'b>(c: &'b str) -> Vec<u8> {\n    \"æ\\n\"; /* d\ne */ 0x1f\n}\n"),
        ("python", "def a(b=1):\n    return f\"{b!r}\" # c\n"),
        ("toml", "[a]\nb = 1979-05-27\n"),
        ("ts", "const a: Map<string, number> = `b${c}`;\r\n"),
        ("html", "<p class=\"a\">b</p><script>let c = 1</script>"),
        ("diff", "-a\n+b\n"),
        ("json", "{\"a\": [1, null"),
        ("sh", "cat <<EOF\n$a\nEOF"),
    ] {
        let tokens = tokens(language, code).expect("a known language");
        assert!(tokens.iter().any(|(kind, _)| *kind != Kind::Plain), "{language}");
        assert!(tokens.windows(2).all(|pair| pair[0].0 != pair[1].0), "{tokens:?}");
        assert_eq!(tokens.iter().map(|(_, text)| *text).collect::<String>(), code);
    }
}

#[test]
fn code_that_would_take_long_is_plain() {
    assert_eq!(tokens("rust", &"a".repeat(2001)), None);
    assert_eq!(tokens("rust", &"a\n".repeat(40_000)), None);
    assert!(tokens("rust", &"(\n".repeat(1000)).is_some());
}

#[test]
fn every_colour_of_code_can_be_read() {
    let luminance = |colour: &str| {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour")) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    };
    let contrast = |a: &str, b: &str| {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    };
    for kind in Kind::ALL {
        let (light, dark) = colours(kind);
        for (colour, ground) in LIGHT.map(|ground| (light, ground)).into_iter().chain(DARK.map(|ground| (dark, ground)))
        {
            let contrast = contrast(colour, ground);
            assert!(contrast >= 4.5, "{kind:?}: {colour} on {ground} has {contrast:.2}");
        }
    }
}

#[test]
fn the_style_follows_the_device_and_can_be_forced() {
    let (_, style) = code_style();
    assert!(style.starts_with(":root{--hl-c:#5a5e63;--hl-k:#0b4a8f;"));
    assert!(
        style.contains("@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--hl-c:#adb3b8;")
    );
    assert!(style.contains("@media screen{:root[data-theme=dark]{--hl-c:#adb3b8;"));
    for kind in Kind::ALL {
        assert!(style.contains(&format!(".{0}{{color:var(--{0})}}", kind.class())));
    }
}
