//! `portfolio.yaml`.

use super::{By, ByRepair, Mended, check, clean};
use crate::model::{Currency, ExtraValue, Rule, RuleLevel, Settings};
use crate::parse::Document;

#[track_caller]
fn check_settings(fields: &str, expected: &str, hint: &str, mended: Mended) {
    check(("content/portfolio.yaml", &format!("title: Island\n{fields}")), expected, hint, mended);
}

fn settings(content: &str) -> Settings {
    let Document::Settings(settings) = clean("content/portfolio.yaml", content) else { panic!("settings") };
    *settings
}

#[test]
fn every_setting_of_the_contract_is_read() {
    let read = settings(
        "model: 1\ntitle: Island\ncommunity: Samsø\nsummary: All of it\nbase_url: https://island.example/p/\n\
         language: da\nlanguages: [da, en, pt-br]\ncurrency: DKK\nrates:\n  - {currency: EUR, date: 2026, rate: 7.46}\n\
         theme: default\nrepository: {url: \"https://git.example/island/portfolio.git\", branch: trunk, folder: site/}\n\
         license: CC-BY-4.0\nmap: {boundary: media/island.geojson, tiles: \"https://{s}.tiles.example/{z}/{x}/{y}.png\"}\n\
         nav: [{title: About, to: about/}, {title: Blog, to: \"https://blog.example\"}]\nfeeds: [changes]\n\
         rules: {milestone-late: error, action-adrift: off, stale_years: 5}\ncontact: hello@island.example\n\
         extra: {colour: blue}\n",
    );
    assert_eq!((read.title.as_str(), read.community.as_deref()), ("Island", Some("Samsø")));
    assert_eq!(read.base_url.as_deref(), Some("https://island.example/p/"));
    assert_eq!(read.languages, ["da", "en", "pt-BR"]);
    assert_eq!(read.currency, Currency::new("DKK"));
    assert_eq!(read.rates[0].rate.to_string(), "7.46");
    let repository = read.repository.expect("a repository");
    assert_eq!(repository.url, "https://git.example/island/portfolio");
    assert_eq!((repository.branch.as_str(), repository.folder.as_str()), ("trunk", "site"));
    assert_eq!(read.map.boundary.map(|path| path.value.to_string()).as_deref(), Some("media/island.geojson"));
    assert!(read.map.tiles.is_some_and(|tiles| tiles.contains("{s}")));
    assert_eq!(read.nav.len(), 2);
    assert_eq!(read.rules.level(Rule::MilestoneLate), RuleLevel::Error);
    assert_eq!(read.rules.level(Rule::ActionAdrift), RuleLevel::Off);
    assert_eq!(read.rules.stale_years, 5);
    assert_eq!(read.contact.map(|contact| contact.value).as_deref(), Some("hello@island.example"));
    assert_eq!(read.extra["colour"], ExtraValue::Text("blue".to_owned()));
}

#[test]
fn what_is_left_out_has_its_default() {
    let read = settings("title: Island\n");
    assert_eq!((read.language.as_str(), read.theme.value.as_str()), ("en", "default"));
    assert_eq!(read.languages, ["en"]);
    assert_eq!(settings("community: Samsø\nlanguages: [da]\n").title, "Samsø");
}

#[test]
fn mistakes_in_settings_are_told_with_their_repair() {
    check(
        ("content/portfolio.yaml", "language: da\n"),
        "missing-field 1:1-1:13 `language: da`",
        "add `title: The name of the site`",
        By("language", "title: Island\nlanguage"),
    );
    check(
        ("content/portfolio.yaml", ""),
        "missing-field 1:1-1:1 ``",
        "add `title: The name of the site`",
        By("", "title: Island\n"),
    );
    check_settings("langauge: da\n", "unknown-field 2:1-2:9 `langauge`", "did you mean `language`?", ByRepair);
    check_settings(
        "domain: https://a.example\n",
        "unknown-field 2:1-2:7 `domain`",
        "did you mean `base_url`?",
        ByRepair,
    );
    check_settings("model: 2\n", "wrong-model 2:8-2:9 `2`", "write `model: 1`, or use a newer wayfolio", By("2", "1"));
    check_settings(
        "language: danish\n",
        "wrong-language 2:11-2:17 `danish`",
        "did you mean `da`? write a code such as `en`, `da` or `pt-BR`",
        ByRepair,
    );
    let codes = "write the three capital letters of ISO 4217, as in `EUR` or `DKK`";
    check_settings(
        "currency: dkk\n",
        "wrong-currency 2:11-2:14 `dkk`",
        &format!("did you mean `DKK`? {codes}"),
        ByRepair,
    );
    check_settings("currency: kr\n", "wrong-currency 2:11-2:13 `kr`", codes, By("kr", "DKK"));
    check_settings(
        "rates: [{currency: EUR, date: 2026, rate: 0}]\n",
        "wrong-number 2:43-2:44 `0`",
        "a rate is how much of the portfolio's currency one unit of the other is: more than nothing",
        By("rate: 0", "rate: 7.46"),
    );
    check_settings(
        "base_url: island.example\n",
        "wrong-url 2:11-2:25 `island.example`",
        "did you mean `https://island.example`? write the whole address, as in `https://example.org/page`",
        ByRepair,
    );
    check_settings(
        "repository: {url: \"git@git.example:island/portfolio.git\"}\n",
        "wrong-url 2:19-2:57 `\"git@git.example:island/portfolio.git\"`",
        "did you mean `https://git.example/island/portfolio`? write the whole address, as in `https://example.org/page`",
        ByRepair,
    );
    check_settings(
        "map: {tiles: \"https://tiles.example/{z}/{x}.png\"}\n",
        "wrong-tiles 2:14-2:49 `\"https://tiles.example/{z}/{x}.png\"`",
        "write it with all three, as in `https://tiles.example.org/{z}/{x}/{y}.png`",
        By("{x}.png", "{x}/{y}.png"),
    );
    check_settings(
        "map: {tiles: \"https://tiles.example/{z}/{x}/{y}.pbf\"}\n",
        "wrong-tiles 2:14-2:53 `\"https://tiles.example/{z}/{x}/{y}.pbf\"`",
        "use an address that gives PNG, JPEG, WebP or SVG tiles, as in `https://tiles.example.org/{z}/{x}/{y}.png`",
        By(".pbf", ".png"),
    );
    check_settings(
        "iati: {organisation: 23795515}\n",
        "wrong-iati 2:22-2:30 `23795515`",
        "write the country, the register and the number in it, as in `DK-CVR-23795515`; org-id.guide lists the registers",
        By("23795515", "DK-CVR-23795515"),
    );
    check_settings(
        "iati: {country: Denmark}\n",
        "wrong-iati 2:17-2:24 `Denmark`",
        "write the two capital letters of ISO 3166, as in `DK`",
        By("Denmark", "DK"),
    );
    check_settings(
        "contact: javascript:x\n",
        "unsafe-url 2:10-2:22 `javascript:x`",
        "use an address that begins with `https:`, `http:`, `mailto:`",
        By("javascript:x", "mailto:a@b.example"),
    );
    check_settings(
        "nav: [{title: Up, to: ../..}]\n",
        "unsafe-path 2:23-2:28 `../..`",
        "write it from `content/` on, as in `media/boat.jpg`, with `/`, or from this file, as in `./boat.jpg`",
        By("../..", "about/"),
    );
}

#[test]
fn rules_are_known_by_name_and_weight() {
    check_settings(
        "rules: {milestones-late: off}\n",
        "unknown-field 2:9-2:24 `milestones-late`",
        "did you mean `milestone-late`?",
        ByRepair,
    );
    check_settings(
        "rules: {milestone-late: warn}\n",
        "wrong-word 2:25-2:29 `warn`",
        "did you mean `warning`? it can be: off, note, warning, error",
        ByRepair,
    );
    check_settings(
        "rules: {concentrated_percent: 120}\n",
        "wrong-number 2:31-2:34 `120`",
        "write a whole number from 1 to 100, without a unit",
        By("120", "60"),
    );
    check_settings(
        "rules: strict\n",
        "wrong-shape 2:8-2:14 `strict`",
        "write its fields, as in `{milestone-single-bet: off}`",
        By("strict", "{milestone-late: error}"),
    );
}
