//! The fields of `portfolio.yaml`.

use super::record::SUMMARY;
use crate::model::{ActorType, HistoryShown, RuleSettings};
use crate::schema::shape::{Field, Group, Holds, Law, PathTo, Range, may, must, words};

const RATE: Group = Group {
    name: "rate",
    what: "a rate",
    about: "What one unit of another currency was worth in the portfolio's, at a time.",
    fields: &[&[
        must("currency", Holds::Currency, "The other currency.").like("EUR"),
        must("date", Holds::Date, "When the rate held.").like("2026"),
        must("rate", Holds::Number(Range::Positive), "How much of the portfolio's currency one unit was.").like("7.46"),
    ]],
    laws: &[],
};

const REPOSITORY: Group = Group {
    name: "repository",
    what: "a repository",
    about: "Where the content is kept, for links that open a file to edit, for history, and for the web editor.",
    fields: &[&[
        must("url", Holds::Web, "The address of the repository in a browser.")
            .like("https://github.com/island/portfolio"),
        may("branch", Holds::Line, "The branch that is published; `main` when left out.").like("main"),
        may("folder", Holds::Line, "The folder that holds `content/`, when that is not the top.").like("site"),
        may("host", Holds::Line, "The kind of host, where its address does not tell: github, gitlab, forgejo, gitea, bitbucket or sourcehut.")
            .like("forgejo"),
    ]],
    laws: &[],
};

const MAP: Group = Group {
    name: "map",
    what: "a map",
    about: "What the map of places is drawn on.",
    fields: &[&[
        may("boundary", Holds::Path(PathTo::Shape), "A GeoJSON file with the outline of your place.")
            .like("media/island.geojson"),
        may("tiles", Holds::Tiles, "Map tiles from elsewhere, asked for only when a reader wants them."),
    ]],
    laws: &[],
};

const IATI: Group = Group {
    name: "publisher",
    what: "a publisher",
    about: "Who publishes, for data in the form of IATI.",
    fields: &[&[
        may(
            "organisation",
            Holds::Organisation,
            "The publisher's identifier: the country, the register and the number in it.",
        )
        .like("DK-CVR-23795515"),
        may("type", Holds::Word(words::<ActorType>), "What kind of body the publisher is.").like("local-government"),
        may("country", Holds::Country, "The country that everything happens in, by its two letters (ISO 3166).")
            .like("DK"),
    ]],
    laws: &[],
};

const NAV: Group = Group {
    name: "nav-entry",
    what: "an entry of the navigation",
    about: "An entry of the navigation.",
    fields: &[&[
        must("title", Holds::Line, "The words that people click on.").like("About"),
        must("to", Holds::Destination, "Where it leads: a path on this site, or an address."),
    ]],
    laws: &[],
};

const COLOUR: Group = Group {
    name: "colour",
    what: "a colour",
    about: "A colour on light paper and on dark; the one for dark is derived when it is left out.",
    fields: &[&[
        may("light", Holds::Colour, "On light paper.").like("'#0b4a8f'"),
        may("dark", Holds::Colour, "On dark paper.").like("'#6db3fa'"),
    ]],
    laws: &[],
};

const EITHER_COLOUR: Holds = Holds::Either(&Holds::Colour, &COLOUR);

const COLOURS: Group = Group {
    name: "colours",
    what: "a group of colours",
    about: "Colours in place of those of the theme. Each is checked for contrast.",
    fields: &[&[
        may("accent", EITHER_COLOUR, "Links, lines of the maps, what is on track, and public money."),
        may("ink", EITHER_COLOUR, "The text.").like("'#1a1c1e'"),
        may("quiet", EITHER_COLOUR, "Text that stands back: dates, captions, second lines.").like("'#4c4f52'"),
        may("paper", EITHER_COLOUR, "The ground of the page.").like("'#fbfaf6'"),
        may("wash", EITHER_COLOUR, "The ground of what is past, in maps and charts.").like("'#f1efe7'"),
        may("rule", EITHER_COLOUR, "Hairlines between rows, for order alone.").like("'#d6d2c6'"),
        may("edge", EITHER_COLOUR, "Drawn edges, and lines to write on.").like("'#817d74'"),
        may("met", EITHER_COLOUR, "What is met or done.").like("'#0a7350'"),
        may("risk", EITHER_COLOUR, "What is at risk or close.").like("'#8a6000'"),
        may("late", EITHER_COLOUR, "What is late, blocked, off track or missing.").like("'#951b0d'"),
        may("community", EITHER_COLOUR, "Community money, and what helps.").like("'#ab4596'"),
        may("idle", EITHER_COLOUR, "What is paused, unknown or old, and private money.").like("'#5a5e63'"),
    ]],
    laws: &[],
};

const FONTS: Group = Group {
    name: "fonts",
    what: "a group of fonts",
    about: "Fonts in place of those of the theme: a family that devices have, or files of your theme.",
    fields: &[&[
        may(
            "text",
            Holds::List(&Holds::Line),
            "Text and tables: serif, old-style, slab, sans, humanist, geometric, grotesque or system.",
        )
        .like("humanist"),
        may(
            "headings",
            Holds::List(&Holds::Line),
            "Headings and large numbers; or files, such as fonts/harbour-700.woff2.",
        )
        .like("old-style"),
    ]],
    laws: &[],
};

const THEME: Group = Group {
    name: "theme",
    what: "a theme",
    about: "How the site looks.",
    fields: &[&[
        may("name", Holds::Line, "`default`, `council`, or the name of a folder in `themes/`.").like("council"),
        may("colours", Holds::Fields(&COLOURS), "Colours in place of those of the theme.").like("{accent: '#0b4a8f'}"),
        may("fonts", Holds::Fields(&FONTS), "Fonts in place of those of the theme.").like("{headings: old-style}"),
    ]],
    laws: &[],
};

const FIELDS: &[Field] = &[
    may("model", Holds::Model, "The version of the content model. It is 1."),
    may("title", Holds::Line, "The name of the site.").like("Samsø mission portfolio"),
    may("community", Holds::Line, "Who publishes it.").like("Samsø, Denmark"),
    SUMMARY,
    may("base_url", Holds::Web, "The address at which the site will stand.").like("https://example.org/portfolio/"),
    may("language", Holds::Language, "The language that the files are written in; `en` when left out."),
    may(
        "languages",
        Holds::List(&Holds::Language),
        "All languages of the site; translations are `<id>.<language>.md`.",
    )
    .like("[en, da]"),
    may("currency", Holds::Currency, "The currency of amounts that name none.").like("DKK"),
    may("rates", Holds::Items(&RATE), "What other currencies were worth, so that sums can be made."),
    may(
        "theme",
        Holds::Either(&Holds::Line, &THEME),
        "How the site looks: `default`, `council`, or the name of a folder in `themes/`; or a group with colours and fonts of your own.",
    )
    .like("default"),
    may(
        "repository",
        Holds::Fields(&REPOSITORY),
        "Where these files are kept, so that every page can link to its file.",
    ),
    may(
        "history",
        Holds::Word(words::<HistoryShown>),
        "What of the history of the files the site shows: what changed and what pull requests were called, what changed alone, or nothing.",
    ),
    may("license", Holds::Line, "The licence of the content, by its SPDX name.").like("CC-BY-4.0"),
    may("map", Holds::Fields(&MAP), "What the map of places is drawn on."),
    may("nav", Holds::Items(&NAV), "Further entries of the navigation."),
    may(
        "feeds",
        Holds::List(&Holds::Line),
        "Which feeds are wanted: `all`, `lessons`, `missions`; every one when left out.",
    ),
    may("rules", Holds::Rules, "Which gaps are looked for and how much each weighs, and their thresholds."),
    may("iati", Holds::Fields(&IATI), "Who publishes, for data in the form of IATI."),
    may("contact", Holds::ContactOrEmail, "How to reach the people who keep the portfolio."),
    may("extra", Holds::Extra, "Settings of your own, for your own templates. Nothing here is checked."),
];

/// The settings.
pub(crate) const SETTINGS: Group = Group {
    name: "portfolio",
    what: "`portfolio.yaml`",
    about: "The settings of the whole site.",
    fields: &[FIELDS],
    laws: &[Law::Some(&["title", "community"])],
};

/// What a threshold under `rules` is, in the order of [`RuleSettings::THRESHOLDS`].
pub(crate) fn threshold(name: &str) -> &'static str {
    const ABOUT: [&str; 7] = [
        "After how many days a promise that is only proposed or wanted is stale.",
        "After how many years a stage that nobody confirmed is unknown.",
        "For how many years after its end an action without a lesson is told.",
        "After how many days a lesson that led to nothing is told.",
        "After how many years an outcome without `every` is stale.",
        "Above how many percent one source or one lead is too much.",
        "How many live records the rules about spread want.",
    ];
    let index = RuleSettings::THRESHOLDS.iter().position(|threshold| *threshold == name);
    index.and_then(|index| ABOUT.get(index)).copied().unwrap_or_default()
}
