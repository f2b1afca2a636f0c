use super::{set, set_with};

/// Sets Markdown that means harm, and returns it when nothing of the harm is left.
#[track_caller]
fn defused(markdown: &str) -> String {
    let html = set(markdown);
    let harm = [
        "<script",
        "<style",
        "<svg",
        "<math",
        "<iframe",
        "<object",
        "<embed",
        "<form",
        "<button",
        "<textarea",
        "<link",
        "<meta",
        "<base",
        "<template",
        "<video",
        "<h1",
        " on",
        " style",
        " srcdoc",
        " xlink",
        "\"javascript:",
        "\"vbscript:",
        "\"data:",
    ];
    // Brackets in text are escaped, so what follows one is a tag. Of what is quoted, only the start matters, where a scheme may be.
    let tags: Vec<&str> = html.split('<').skip(1).filter_map(|part| part.split('>').next()).collect();
    for tag in tags {
        let parts = tag.split('"').enumerate();
        let shown = parts.fold(String::from("<"), |shown, (at, part)| match (at % 2, part.split_once(':')) {
            (0, _) => shown + part,
            (_, Some((scheme, _))) => shown + "\"" + scheme + ":\"",
            (_, None) => shown + "\"\"",
        });
        for harm in harm {
            assert!(!shown.to_lowercase().contains(harm), "{harm} in {html}");
        }
    }
    html
}

#[test]
fn raw_html_does_no_harm() {
    for markdown in [
        "<script>alert(1)</script>",
        "a <script>alert(1)</script> b",
        "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\" OnError = 'alert(1)'>",
        "<b onmouseover=alert(1)>b</b>",
        "<p style=\"position:fixed\">p</p>",
        "<style>body{display:none}</style>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg onload=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<form action=//x.example><input name=password><button>go</button></form>",
        "<a href=\"java\nscript:alert(1)\">a</a>",
        "<a href=\"&#106;avascript&colon;alert(1)\">a</a>",
        "<a href=\" javascript:alert(1)\">a</a>",
        "<a href=\"data:text/html,x\">a</a>",
        "<object data=x></object><embed src=x>",
        "<base href=//x.example><meta http-equiv=refresh content=0><link rel=stylesheet href=//x>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<div title=\"\n\n- [ ] x\n\n\"><img src=x onerror=alert(1)>\n\n\" onclick=alert(1) title=\">",
        "<!-- <img src=x onerror=alert(1)> -->",
        "<h1>mine</h1>",
        "<template><script>alert(1)</script></template>",
        "<plaintext><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
    ] {
        defused(markdown);
    }
}

#[test]
fn raw_html_cannot_wear_what_is_ours() {
    let html = defused(
        "<div id=\"search\" class=\"note\" role=\"alert\" tabindex=\"1\" aria-label=\"x\">d</div>\n\n<input type=\"text\">\n",
    );
    assert_eq!(html.trim_end(), "<div>d</div>");
    // Not even by guessing that there is a mark.
    let html = defused("<b class=\"00000000000000000note\" id=\"0\">d</b>");
    assert_eq!(html.trim_end(), "<p><b>d</b></p>");
    assert_eq!(defused("<img src=\"https://x.example/pixel.gif\" alt=\"a\">").trim_end(), "<img alt=\"a\">");
}

#[test]
fn addresses_are_looked_at_once_more() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "vbscript:x",
        "data:text/html;base64,x",
        "file:///etc/passwd",
        "blob:x",
    ] {
        assert_eq!(set_with("[a](b)", |_| Some(address.into())).trim_end(), "<p>a</p>", "{address:?}");
    }
    for address in
        ["https://x.example", "HTTP://x", "mailto:a@b.example", "tel:+45", "../a/index.html", "#a:b", "?q=a:b", "a/b:c"]
    {
        assert!(set_with("[a](b)", |_| Some(address.into())).contains("<a href"), "{address:?}");
    }
    assert_eq!(
        set_with("[a](b)", |_| Some("https://x.example/\"><script>".into())).trim_end(),
        "<p><a href=\"https://x.example/&quot;&gt;&lt;script&gt;\" rel=\"noopener external\">a</a></p>"
    );
}

#[test]
fn markdown_itself_does_no_harm() {
    for markdown in [
        "`<script>`",
        "```<script>\n<script>alert(1)</script>\n```",
        "## <x onclick=alert(1)> {#\"onclick=alert(1) .x\" style=x}",
        "[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: <x>",
        "![\" onerror=alert(1)](x)",
        "[a](x '\" onclick=alert(1)')",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[a](&#106;avascript&colon;alert&#40;1&#41;)",
        "<javascript:alert(1)>",
    ] {
        defused(markdown);
    }
}

#[test]
fn deep_and_long_texts_end() {
    let many = 10_000;
    for markdown in [
        ">".repeat(many) + " deep",
        "* ".repeat(many) + "deep",
        "*a ".repeat(many) + &"b*".repeat(many),
        "[".repeat(many) + "a" + &"](b)".repeat(many),
        "![".repeat(many) + "a" + &"](b)".repeat(many),
        "<div>".repeat(many) + "deep",
        "<b>".repeat(many) + "\n\ndeep",
        "<div>".repeat(many * 10),
        (0..many).map(|id| format!("<b id={id}>")).collect::<Vec<_>>().concat() + &"\n\ndeep".repeat(many),
        "a <i>b ".repeat(many) + &"\n\ndeep".repeat(many),
        "<table><tr><td>".repeat(1000) + "deep",
        "a[^1] ".repeat(many) + "\n\n[^1]: n",
        "`".repeat(many),
        format!("```rust\n{}\n```", "(".repeat(many)),
        "|a".repeat(500) + "|\n" + &"|-".repeat(500) + "|\n" + &"|\n".repeat(500),
    ] {
        let html = set(&markdown);
        let depth = html.split('<').fold((0_i32, 0_i32), |(depth, most), tag| {
            let is_void = ["input", "br", "img", "hr"].iter().any(|name| tag.starts_with(name));
            let depth = if tag.starts_with('/') { depth - 1 } else { depth + i32::from(!is_void) };
            (depth, most.max(depth))
        });
        assert!(markdown.starts_with('<') || depth.1 < 200, "{depth:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_mixture_does_harm(parts in proptest::collection::vec(proptest::sample::select(PARTS), 1..30)) {
        defused(&parts.concat());
    }
}

/// What texts that mean harm are made of.
const PARTS: &[&str] = &[
    "<",
    ">",
    "\"",
    "'",
    "/",
    "&",
    "&lt;",
    "&#60;",
    "&quot;",
    "`",
    "```\n",
    "\n",
    "\n\n",
    " ",
    "> ",
    "- ",
    "- [x] ",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    "|a|b|\n|-|-|\n|",
    "# ",
    "{#x onclick=y}",
    "<b>",
    "</b>",
    "<p",
    "<div ",
    "</div>",
    "<a href=",
    "<img src=x onerror=y>",
    "<script>",
    "</script>",
    "<style>",
    "<svg>",
    "<math>",
    "<mtext>",
    "<title>",
    "<textarea>",
    "<noscript>",
    "<template>",
    "<select>",
    "<table>",
    "<td>",
    "<input>",
    "<in<input>put>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "javascript:",
    " onclick=y",
    " style=z",
    " class=",
    " id=",
    "æ",
    "\u{0}",
    "x",
];
