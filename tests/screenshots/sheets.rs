//! What shows the pictures: a page with all of them, and sheets of twelve.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::json;

use super::chromium::{Browser, Look};
use super::{Shot, picture};

/// How many pictures stand on a sheet.
const ON_SHEET: usize = 12;
/// The width of a sheet.
const SHEET: u32 = 1920;

/// Writes sheets of pictures, the tops of all kinds looked at in the same way.
pub(crate) fn write(shots: &[Shot], out: &Path) {
    let mut sheets: BTreeMap<String, Vec<&Shot>> = BTreeMap::new();
    for shot in shots {
        sheets.entry(shot.sheet()).or_default().push(shot);
    }
    let mut browser = Browser::start();
    let page = out.join("sheets/sheet.html");
    for (name, shots) in sheets {
        for (number, shots) in (1..).zip(shots.chunks(ON_SHEET)) {
            std::fs::write(&page, sheet(&name, shots)).expect("a sheet can be written");
            browser.open(&page, Look { width: SHEET, scheme: "light" });
            let load = "Promise.all([...document.images].map(it => it.decode().catch(() => 0))).then(() => document.documentElement.scrollHeight)";
            let height = browser.evaluate(load);
            let bytes = picture::capture(
                &mut browser,
                &json!({
                    "format": "png", "captureBeyondViewport": true,
                    "clip": {"x": 0, "y": 0, "width": SHEET, "height": height, "scale": 1},
                }),
            );
            std::fs::write(out.join(format!("sheets/{name}_{number}.png")), bytes).expect("a sheet can be written");
        }
    }
    std::fs::remove_file(page).expect("it was written");
}

fn sheet(name: &str, shots: &[&Shot]) -> String {
    let (columns, height) = if shots[0].look.width > 600 { (4, 640) } else { (6, 1000) };
    let cells: String = shots
        .iter()
        .map(|shot| {
            format!("<figure><figcaption>{}</figcaption><img src=\"../{}.webp\"></figure>", shot.kind, shot.name())
        })
        .collect();
    format!(
        "<!doctype html><meta charset=\"utf-8\"><style>body{{margin:8px;font:15px sans-serif;background:#999}}h1{{font-size:18px;margin:4px}}\
         main{{display:grid;gap:8px;grid-template-columns:repeat({columns},1fr)}}figure{{margin:0;height:{height}px;overflow:hidden}}\
         img{{display:block;width:100%}}</style><h1>{name}</h1><main>{cells}</main>"
    )
}

/// Writes the page that shows every picture that lies in the folder, also those of earlier runs.
pub(crate) fn index(out: &Path) -> String {
    let entries = std::fs::read_dir(out).expect("the folder can be read").flatten();
    let names: BTreeSet<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    let mut kinds: BTreeMap<&str, Vec<(&str, Vec<&str>)>> = BTreeMap::new();
    let mut parts: [BTreeSet<&str>; 5] = Default::default();
    for name in &names {
        let words: Vec<&str> = name.strip_suffix(".webp").unwrap_or_default().split('_').collect();
        let [kind, rest @ ..] = &words[..] else { continue };
        if rest.len() == parts.len() && !rest[4].contains('-') {
            parts.iter_mut().zip(rest).for_each(|(part, word)| _ = part.insert(word));
            kinds.entry(kind).or_default().push((name, rest.to_vec()));
        }
    }
    let choices: String = parts.iter().map(|part| format!("<fieldset>{}</fieldset>", choice(part))).collect();
    let sections: String = kinds
        .iter()
        .map(|(kind, pictures)| {
            let pictures: String = pictures
                .iter()
                .map(|(name, words)| {
                    let words = words.join(" ");
                    format!(
                        "<a data-w=\"{words}\" href=\"{name}\">{words}<img loading=\"lazy\" src=\"{name}\" alt=\"{kind}, {words}\"></a>"
                    )
                })
                .collect();
            format!("<h2 id=\"{kind}\">{kind}</h2><div>{pictures}</div>")
        })
        .collect();
    INDEX.replace("CHOICES", &choices).replace("SECTIONS", &sections)
}

fn choice(words: &BTreeSet<&str>) -> String {
    words
        .iter()
        .map(|word| format!("<label><input type=\"checkbox\" checked value=\"{word}\">{word}</label> "))
        .collect()
}

const INDEX: &str = r#"<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pictures of every kind of page</title>
<style>
body{font:15px/1.4 sans-serif;margin:1rem}
form{position:sticky;top:0;background:#fff;padding:.5rem 0;border-bottom:1px solid #999;display:flex;flex-wrap:wrap;gap:.5rem}
fieldset{border:0;border-left:1px solid #999;margin:0}
div{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem}
a{display:block;max-height:26rem;overflow:hidden}
img{width:100%;border:1px solid #999}
a[hidden]{display:none}
</style>
<h1>Pictures of every kind of page</h1>
<p>Each opens whole. What is too high for one picture goes on in <code>-2</code>, <code>-3</code>. Sheets of twelve lie in <a href="sheets/">sheets/</a>.</p>
<form>CHOICES</form>
SECTIONS
<script>
const form = document.querySelector("form");
const show = () => {
  const off = [...form.elements].filter((it) => it.value && !it.checked).map((it) => it.value);
  for (const it of document.querySelectorAll("a[data-w]")) it.hidden = it.dataset.w.split(" ").some((word) => off.includes(word));
};
form.addEventListener("change", show);
show();
</script>
</html>
"#;
