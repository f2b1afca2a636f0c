//! What every record may carry, and the groups that many fields share: sources, disputes, lines of funding.

use crate::model::{Capital, FundingStatus, Instrument, Kind};
use crate::schema::shape::{Field, Group, Holds, Law, PathTo, may, must, words};

/// Where something was read.
pub(crate) const SOURCE: Group = Group {
    name: "source",
    what: "a source",
    about: "Where this was read, so that anybody can look it up. An address (`url`) or a `title` is needed.",
    fields: &[&[
        may("url", Holds::Web, "The address of the page or document, from `https://` on."),
        may("title", Holds::Line, "What the page or document is called.").like("Energy account 2025"),
        may("publisher", Holds::Line, "Who published it.").like("Samsø Energy Academy"),
        may("accessed", Holds::Date, "The day you read it."),
        may("archived", Holds::Web, "A copy that lasts, for example at web.archive.org.")
            .like("https://web.archive.org/web/2026/https://example.org/report"),
        may("supports", Holds::Words, "Which statement it supports, when that is not plain.")
            .like("The year and the sum"),
        may("note", Holds::Words, "A remark about the source.").like("Page 12; in Danish"),
        may("weak", Holds::YesNo, "`true` when you doubt it; the site then says so beside it."),
    ]],
    laws: &[Law::Some(&["url", "title"])],
};

/// The sources of whatever they stand in.
pub(crate) const SOURCES: Field =
    may("sources", Holds::Items(&SOURCE), "Where this was read: a list, one entry for each page or document.");

const VERSION: Group = Group {
    name: "version",
    what: "a version",
    about: "What one side says.",
    fields: &[&[must("value", Holds::Words, "What is said, in figures or words.").like("2 million"), SOURCES]],
    laws: &[],
};

const DISPUTE: Group = Group {
    name: "dispute",
    what: "a dispute",
    about: "Sources that disagree about one thing. Both versions are shown; the field itself is computed with.",
    fields: &[&[
        must("about", Holds::Line, "What they disagree about: a field's name or a few words.").like("cost"),
        must("versions", Holds::Items(&VERSION), "What each side says, with its sources: two versions at least.")
            .like("[{value: 2 million}, {value: 3 million}]"),
    ]],
    laws: &[],
};

/// Where sources disagree.
pub(crate) const DISPUTED: Field = may(
    "disputed",
    Holds::Items(&DISPUTE),
    "Where sources disagree: what about, and what each of them says. Both are shown.",
);

const IMAGE: Group = Group {
    name: "image",
    what: "an image",
    about: "A picture, and what it shows for those who cannot see it.",
    fields: &[&[
        must("file", Holds::Path(PathTo::Picture), "The picture's file under `content/`."),
        must("alt", Holds::Words, "What the picture shows, in a sentence, for those who cannot see it.")
            .like("The electric ferry at the quay"),
        may("caption", Holds::Words, "What is said under the picture.").like("The ferry on its first day"),
        may("credit", Holds::Words, "Who made the picture, and how it may be used.").like("Photo by Harbour Society"),
    ]],
    laws: &[],
};

const FACT: Group = Group {
    name: "fact",
    what: "a fact",
    about: "A row that is shown exactly as it is written.",
    fields: &[&[
        must("label", Holds::Line, "What it is about.").like("Length of the network"),
        must("value", Holds::Words, "What is known.").like("42 km"),
        SOURCES,
    ]],
    laws: &[],
};

/// The title of a record.
pub(crate) const TITLE: Field =
    must("title", Holds::Line, "The name that people know it by: a few words, no full stop.")
        .like("Heat pumps for the old town");

/// The title of the front page, which may go without.
pub(crate) const FRONT_TITLE: Field = may(
    "title",
    Holds::Line,
    "A title above the words of the front page; without it the site's own title stands there.",
);

/// What stands right under the title.
pub(crate) const SUMMARY: Field =
    may("summary", Holds::Words, "One or two sentences that say what it is. They stand under the title and in lists.")
        .like("Forty houses change from oil to heat pumps.");

/// What every record may carry beside its own fields.
pub(crate) const REST: &[Field] = &[
    may("tags", Holds::List(&Holds::Line), "Words to find it by; each gets a page that lists what carries it.")
        .like("[energy, housing]"),
    may(
        "sdg",
        Holds::List(&Holds::Sdg),
        "Sustainable Development Goals (`7`) or their targets (`7.2`) that it serves.",
    )
    .like("[7, 13.2]"),
    may(
        "image",
        Holds::Fields(&IMAGE),
        "A picture on the page. It is made smaller for each screen; where it was taken, and by which camera, is not published.",
    ),
    may("facts", Holds::Items(&FACT), "Rows of a small table, shown as they are written."),
    SOURCES,
    DISPUTED,
    may("updated", Holds::Date, "When somebody last went over this file and found it right."),
    may("review_by", Holds::Date, "When somebody should go over it next; the site reminds of it."),
    may(
        "draft",
        Holds::YesNo,
        "`true` while it is not ready: it is checked and previewed, and left out of the published site.",
    ),
    may("aliases", Holds::List(&Holds::Alias), "Old addresses of the page on this site; they lead here."),
    may("extra", Holds::Extra, "Fields of your own, for your own templates. Nothing here is checked."),
];

const FUNDING: Group = Group {
    name: "funding-line",
    what: "a line of funding",
    about: "Money from one source: who gives it, whose money it is, by which means, how much, and how certain it is.",
    fields: &[&[
        may(
            "from",
            Holds::One(Kind::Actor),
            "Who gives it: the id of an actor. Who has no file goes into `from_name`.",
        ),
        may("from_name", Holds::Line, "Who gives it, by name, when there is no actor's file for them.")
            .like("Residents"),
        may("via", Holds::One(Kind::Actor), "The actor that receives the money first, or owes it."),
        must("capital", Holds::Word(words::<Capital>), "Whose money it is."),
        must("instrument", Holds::Word(words::<Instrument>), "By which means it comes."),
        may(
            "amount",
            Holds::Amount,
            "How much. Leave it out when nobody published it: the line still counts as a source.",
        ),
        must("status", Holds::Word(words::<FundingStatus>), "How certain it is."),
        may("date", Holds::Date, "When it was given, promised or asked for."),
        may("conditions", Holds::Words, "On what terms it is given.").like("Half is paid when the boilers are gone"),
        may("note", Holds::Words, "A remark.").like("Three grants together"),
        SOURCES,
        DISPUTED,
    ]],
    laws: &[Law::NotBoth("from", "from_name")],
};

/// Lines of funding.
pub(crate) const MONEY: Field =
    may("funding", Holds::Items(&FUNDING), "Where the money comes from: one line for each source and each means.");
