//! The schemas against whole sites: what `check` takes they take, and what it refuses in one file's fields they refuse.

use std::collections::BTreeMap;
use std::path::Path;

use jsonschema::Validator;
use serde_json::Value;
use wayfolio::disk::Folder;
use wayfolio::graph::Drafts;
use wayfolio::schema::{self, Form, Ids};
use wayfolio::site::{Memory, Options};

use super::mended;

/// The mistakes that no schema of one file's fields can see, by the beginning of what is told, with the reason.
const UNSEEN: &[(&str, &str)] = &[
    ("not-utf8", "it is no text"),
    ("nul-byte", "it is about the file's bytes"),
    ("missing-front-matter", "there are no fields"),
    ("unclosed-front-matter", "there are no fields"),
    ("second-front-matter", "it is in the body"),
    ("front-matter-too-large", "it is about the file's size"),
    ("body-too-large", "it is in the body"),
    ("file-in-wrong-place", "it is about the file's path"),
    ("wrong-file-name", "it is about the file's path"),
    ("missing-settings", "it is about a file that is not there"),
    ("duplicate-record", "it is between two files"),
    ("duplicate-translation", "it is between two files"),
    ("translation-without-record", "it is between two files"),
    ("unlisted-language", "it is between two files"),
    ("measurements-without-outcome", "it is between two files"),
    ("unpublished-file", "it is about a file without fields"),
    ("file-address-taken", "it is about a file without fields"),
    ("page-address-taken", "it is about the file's path"),
    ("alias-taken", "it is about the site's addresses"),
    ("yaml-syntax", "it is no YAML; an editor's YAML mode tells it"),
    ("yaml-tag", "values have no tags in JSON"),
    ("yaml-too-deep", "the limit is the reader's own"),
    ("yaml-too-large", "the limit is the reader's own"),
    ("duplicate-key", "in JSON each name is there once; an editor's YAML mode tells it"),
    ("words-left-out", "what follows a # is gone before a schema looks"),
    ("unknown-item", "it is between two files"),
    ("unsafe-path", "where a path leads depends on the folder of the file"),
    ("duplicate-id", "a schema cannot compare items"),
    ("dates-reversed", "a schema cannot compare values"),
    ("range-reversed", "a schema cannot compare values"),
    ("unknown-scenario", "a schema cannot compare values"),
    ("unknown-series", "a schema cannot compare values"),
    ("duplicate-measurement", "a schema cannot compare items"),
    ("duplicate-rate", "a schema cannot compare items"),
    ("unknown-reference", "it is between two files"),
    ("link-to-draft", "it is between two files"),
    ("cycle", "a file does not know its own id"),
    ("wrong-separator", "a table has no fields"),
    ("missing-column", "a table has no fields"),
    ("unknown-column", "a table has no fields"),
    ("duplicate-column", "a table has no fields"),
    ("wrong-row", "a table has no fields"),
    ("missing-alt content/pages", "it is in the body"),
    ("outside-picture", "it is in the body"),
    ("empty-link", "it is in the body"),
    ("absolute-link", "it is in the body"),
    ("wrong-link", "it is in the body"),
    ("broken-link-definition", "it is in the body"),
    ("broken-footnote", "it is in the body"),
    ("unused-footnote", "it is in the body"),
    ("unknown-alert", "it is in the body"),
    ("crowded-alert", "it is in the body"),
    ("surplus-cells", "it is in the body"),
    ("empty-quote-source", "it is in the body"),
    ("duplicate-anchor", "it is in the body"),
    ("misnamed-block", "it is in the body"),
    ("quoted-picture", "it is in the body"),
    ("unclosed-picture", "it is in the body"),
    ("missing-picture", "it is in the body"),
    ("second-picture", "it is in the body"),
    ("ambiguous-picture", "it is in the body"),
    ("broken-link", "it is in the body"),
    ("ambiguous-link", "it is in the body"),
    ("unknown-anchor", "it is in the body"),
    ("missing-image", "it is in the body"),
    ("missing-file", "it is about a file that is not there"),
    ("not-a-picture", "it is about a file without fields"),
    ("broken-image", "it is about a file without fields"),
    ("image-too-large", "it is about a file without fields"),
    ("unsupported-image", "it is about a file without fields"),
    ("mislabelled-image", "it is about a file without fields"),
    ("heavy-image", "it is about a file without fields"),
    ("invalid-geojson", "it is about a file without fields"),
    ("large-geojson", "it is about a file without fields"),
    ("shape-elsewhere", "it is about a file without fields"),
    ("unknown-theme", "it is about a folder that is not there"),
    ("theme-file-not-text", "it is about a theme"),
    ("phrase-error", "it is about a theme"),
    ("missing-phrases", "it is about a theme"),
    ("template-error", "it is about a theme"),
];

/// Takes the fields of a file; none when there are none to take.
pub(super) fn fields(form: Form, text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let front = if form == Form::Settings {
        text.as_str()
    } else {
        let rest = text.strip_prefix("---\n")?;
        let end = rest.match_indices("---").find(|(at, _)| *at == 0 || rest[..*at].ends_with('\n'))?.0;
        &rest[..end]
    };
    let fields: Value = serde_yaml::from_str(front).ok()?;
    Some(if fields.is_null() { serde_json::json!({}) } else { fields })
}

fn validators(ids: Option<&Ids>) -> BTreeMap<&'static str, Validator> {
    let compiled = |form: Form| {
        let schema = schema::of(form, ids);
        assert!(jsonschema::meta::is_valid(&schema), "{} is no schema", form.name());
        (form.name(), jsonschema::validator_for(&schema).expect("it is a schema"))
    };
    Form::all().into_iter().map(compiled).collect()
}

/// Holds every file of a portfolio to its schema; returns how many there were of each form.
fn hold(root: &str) -> BTreeMap<&'static str, usize> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let folder = Folder::read(&root).expect("it can be read");
    let options =
        Options { as_of: jiff::civil::date(2026, 6, 30), base_url: None, drafts: Drafts::Shown, history: None };
    let site = folder.site(&options, &mut Memory::default()).value;
    let ids = Ids::of_portfolio(site.portfolio());
    let mut seen = BTreeMap::new();
    for validators in [validators(None), validators(Some(&ids))] {
        for file in folder.tree().under("content/") {
            let Some(form) = Form::of_path(&file.path) else { continue };
            let Some(fields) = file.text().and_then(|text| fields(form, text)) else { continue };
            let told: Vec<String> = validators[form.name()]
                .iter_errors(&fields)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(told.is_empty(), "{}: {told:#?}", file.path);
            *seen.entry(form.name()).or_default() += 1;
        }
    }
    seen
}

#[test]
fn every_file_of_the_real_portfolio_is_valid() {
    let seen = hold(".");
    for form in ["mission", "action", "outcome", "lesson", "actor", "place", "page", "portfolio", "action.translation"]
    {
        assert!(seen.get(form).is_some_and(|count| *count > 0), "no {form} was seen: {seen:?}");
    }
}

#[test]
fn every_file_of_the_portfolio_that_uses_everything_is_valid() {
    let seen = hold("tests/fixtures/everything");
    assert!(seen.len() > 8, "{seen:?}");
}

#[test]
fn what_check_refuses_in_one_files_fields_the_schemas_refuse() {
    let validators = validators(None);
    let mut wrong = Vec::new();
    let mut refused = 0;
    let cases = mended::cases();
    for case in &cases {
        let unseen = UNSEEN.iter().any(|(told, _)| {
            let rest = case.told.strip_prefix(told);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '/']))
        });
        let path = case.told.split(' ').nth(1).unwrap_or_default();
        let told_of = |file: &&(&str, Vec<u8>)| path.split(':').next().is_some_and(|path| path == file.0);
        let refuses = case.files.iter().find(told_of).and_then(|(path, bytes)| {
            let form = Form::of_path(path)?;
            let fields = fields(form, std::str::from_utf8(bytes).ok()?)?;
            Some(!validators[form.name()].is_valid(&fields))
        });
        match (refuses.unwrap_or(false), unseen) {
            (true, false) => refused += 1,
            (false, true) => {}
            (true, true) => wrong.push(format!("a schema does see it, so it is no longer unseen: {}", case.told)),
            (false, false) => {
                wrong.push(format!("no schema refuses it, and no reason is given in UNSEEN: {}", case.told));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(refused > 25, "only {refused} were refused");
    let idle = UNSEEN.iter().filter(|(told, _)| !cases.iter().any(|case| case.told.starts_with(told)));
    assert_eq!(idle.map(|(told, _)| told).collect::<Vec<_>>(), Vec::<&&str>::new());
}
