//! The two pages of the editor: what it is, in plain words; and the editor.

use super::backend;
use crate::model::Settings;

/// What the pages of the editor say, in the language of the site.
pub struct Words<'w> {
    /// The language's tag.
    pub language: &'w str,
    /// The address of the theme's sheet, from the site's root.
    pub style: &'w str,
    /// Says a phrase by its name.
    pub say: &'w dyn Fn(&str) -> String,
}

/// Where scripts, styles and pictures of the first page may come from: it has no script.
const STRICT: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/// Writes `/admin/`: what the editor is, what is needed for it, and the way in.
pub fn admin(settings: &Settings, words: &Words) -> Vec<u8> {
    let say = |name: &str| escaped(&(words.say)(name));
    let home = match &settings.repository {
        Some(repository) => {
            let url = escaped(&repository.url);
            format!("<p>{} <a href=\"{url}\">{url}</a></p>", say("editor-repository"))
        }
        None => format!("<p>{}</p>", say("editor-no-repository")),
    };
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{STRICT}\">\n<title>{title} – {site}</title>\n\
         <link rel=\"icon\" href=\"../icon.svg\">\n<link rel=\"stylesheet\" href=\"../{style}\">\n</head>\n<body>\n\
         <main id=\"content\" class=\"wrap prose\">\n<h1>{title}</h1>\n<p>{what}</p>\n\
         <p><a href=\"edit/index.html\"><strong>{open}</strong></a></p>\n{home}\n\
         <p>{sign_in}</p>\n<p>{own}</p>\n<p>{checked}</p>\n<p><a href=\"../index.html\">{back}</a></p>\n</main>\n</body>\n</html>\n",
        language = escaped(words.language),
        title = say("editor-title"),
        site = escaped(&settings.title),
        style = escaped(words.style),
        what = say("editor-what"),
        open = say("editor-open"),
        sign_in = say("editor-sign-in"),
        own = say("editor-own-folder"),
        checked = say("editor-checked"),
        back = say("editor-back"),
    );
    html.into_bytes()
}

/// Writes `/admin/edit/`: the page that the editor runs in. It may load scripts of the site alone, and asks nobody but the host of
/// the repository; the program sets styles and pictures of its own, so these may be inline.
pub fn edit(settings: &Settings, words: &Words) -> Vec<u8> {
    let hosts: String = backend::origins(settings).iter().map(|origin| format!(" {origin}")).collect();
    let policy = format!(
        "default-src 'none'; script-src 'self' blob:; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; \
         img-src 'self' https: data: blob:; font-src 'self' data: blob:; connect-src 'self' blob: data:{hosts}; base-uri 'none'; form-action 'none'"
    );
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<title>{title} – {site}</title>\n\
         <link rel=\"icon\" href=\"../../icon.svg\">\n<script src=\"../cms/js-yaml.min.js\"></script>\n\
         <script type=\"module\" src=\"../editor.js\"></script>\n</head>\n<body>\n<noscript>{script}</noscript>\n</body>\n</html>\n",
        language = escaped(words.language),
        policy = escaped(&policy),
        title = escaped(&(words.say)("editor-title")),
        site = escaped(&settings.title),
        script = escaped(&(words.say)("editor-needs-script")),
    );
    html.into_bytes()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
