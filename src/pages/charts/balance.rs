//! Risk against horizon: a disc for each live action, its area the money at stake, its shade the impact.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::graph::Key;
use crate::model::{Action, Horizon, Level, Vocabulary};
use crate::pages::parts::{Drawing, Link};
use crate::pages::scene::Scene;
use crate::picture::{Anchor, Svg, fit, number, pack, text_width, wrap};

/// The measures of the picture, wide or narrow.
struct Measures {
    class: &'static str,
    width: f64,
    /// Where the cells begin.
    left: f64,
    /// The radius of the disc with the most money, where discs have names beside them and where they stand side by side.
    largest: (f64, f64),
    /// The room between the edge of a cell and what is in it.
    pad: f64,
    /// Whether there is room for names beside discs, when these are few.
    names: bool,
}

const WIDE: Measures =
    Measures { class: "map wide bets", width: 1216.0, left: 104.0, largest: (34.0, 26.0), pad: 12.0, names: true };
const NARROW: Measures =
    Measures { class: "map tall bets", width: 358.0, left: 66.0, largest: (16.0, 16.0), pad: 5.0, names: false };

/// The most live actions that are named beside their discs.
const NAMED: usize = 24;
/// The most discs of a picture; of more, each cell shows its largest and says how many follow.
pub(crate) const MOST_BETS: usize = 64;
/// The least radius of a disc, and what a square of an unknown amount goes by.
const SMALLEST: f64 = 6.0;
/// The least radius of what can be pointed at.
const TARGET: f64 = 13.0;
/// About how long the title is in the name of a disc without words: the table has it whole.
const NAME: f64 = 380.0;
const LINE: f64 = 16.0;
/// The room above and below what is in a cell.
const PAD: f64 = 12.0;

/// Draws live actions, which come in the order of the table; those that find no room lead there.
pub(crate) fn balance(scene: &Scene<'_>, live: &[Key<Action>], table: &str) -> Drawing {
    let grid = Grid { table: table.to_owned(), ..Grid::new(scene, live) };
    Drawing { wide: grid.draw(scene, &WIDE), narrow: Some(grid.draw(scene, &NARROW)) }
}

/// What a cell has room for.
struct Room<'a> {
    measures: &'a Measures,
    width: f64,
    /// Whether actions are named beside their discs.
    named: bool,
    /// The most discs.
    most: usize,
}

/// A live action as it is drawn.
struct Bet {
    link: Link,
    impact: Option<Level>,
    money: Option<Decimal>,
    /// Its name with everything that its disc says.
    name: String,
}

/// The cells of the picture; what is not given has a row and a column of its own, when there is such.
struct Grid {
    rows: Vec<Option<Level>>,
    columns: Vec<Option<Horizon>>,
    /// Row by row.
    cells: Vec<Vec<Vec<Bet>>>,
    /// The money of the largest disc.
    most: f64,
    count: usize,
    /// The address of the table.
    table: String,
}

impl Grid {
    fn new(scene: &Scene<'_>, live: &[Key<Action>]) -> Self {
        let record = |key: &Key<Action>| &scene.portfolio.actions[*key].record;
        let risk = |key: &Key<Action>| record(key).risk.as_ref().map(|risk| risk.value);
        let horizon = |key: &Key<Action>| record(key).horizon.as_ref().map(|horizon| horizon.value);
        let mut rows: Vec<Option<Level>> = Level::ALL.iter().rev().copied().map(Some).collect();
        rows.extend(live.iter().any(|key| risk(key).is_none()).then_some(None));
        let mut columns: Vec<Option<Horizon>> = Horizon::ALL.iter().copied().map(Some).collect();
        columns.extend(live.iter().any(|key| horizon(key).is_none()).then_some(None));
        let cell = |row: Option<Level>, column: Option<Horizon>| {
            let inside = live.iter().filter(|key| risk(key) == row && horizon(key) == column);
            inside.map(|&key| bet(scene, key)).collect::<Vec<Bet>>()
        };
        let cells = rows.iter().map(|&row| columns.iter().map(|&column| cell(row, column)).collect()).collect();
        let most = live.iter().filter_map(|&key| scene.analysis.balance.stakes[key]).max().map_or(1.0, float);
        Self { rows, columns, cells, most: most.max(1.0), count: live.len(), table: String::new() }
    }

    fn draw(&self, scene: &Scene<'_>, measures: &Measures) -> String {
        let column = (measures.width - measures.left) / self.columns.len() as f64;
        let named = measures.names && self.count <= NAMED;
        let most = self.most_of_a_cell();
        let room = Room { measures, width: column - 2.0 * measures.pad, named, most };
        let laid: Vec<Vec<Cell<'_>>> =
            self.cells.iter().map(|row| row.iter().map(|bets| self.lay_out(scene, bets, &room)).collect()).collect();
        let head = 44.0;
        let heights: Vec<f64> =
            laid.iter().map(|row| row.iter().map(|cell| cell.height).fold(36.0, f64::max) + 2.0 * PAD).collect();
        let height = head + heights.iter().sum::<f64>() + 1.0;
        let svg = Svg::named_links(measures.class, measures.width, height, &self.finding(scene));
        let mut svg = svg.mirrored(scene.mirror(measures.width));
        self.heads(scene, &mut svg, measures, column);
        let mut top = head;
        for ((risk, cells), height) in self.rows.iter().zip(&laid).zip(&heights) {
            svg.line("grid", (0.0, top), (measures.width, top));
            row_head(scene, &mut svg, measures, (top, *risk));
            for (at, cell) in cells.iter().enumerate() {
                let left = measures.left + column * at as f64 + measures.pad;
                cell.draw(scene, &mut svg, ((left, top + PAD), column - 2.0 * measures.pad), &self.table);
            }
            top += height;
        }
        for at in 0..self.columns.len() {
            let x = measures.left + column * at as f64;
            svg.line("grid", (x, head), (x, height));
        }
        svg.finish()
    }

    fn heads(&self, scene: &Scene<'_>, svg: &mut Svg, measures: &Measures, column: f64) {
        for (at, horizon) in self.columns.iter().enumerate() {
            let x = measures.left + column * at as f64 + measures.pad;
            let room = column - measures.pad;
            let (title, about) = match horizon {
                Some(horizon) => {
                    let number = horizon.as_str();
                    (
                        scene.say_with("bets-horizon", &[("horizon", number.into())]),
                        scene.say(&format!("bets-horizon-{number}")),
                    )
                }
                None => (scene.say("bets-horizon-none"), scene.say("not-given")),
            };
            if measures.names {
                svg.text("sh", (x, 14.0), Anchor::Start, &fit(&title, 13.0, true, room));
                svg.text("sl", (x, 32.0), Anchor::Start, &fit(&about, 12.5, false, room));
            } else {
                for (at, line) in wrap(&title, 13.0, true, room, 2).iter().enumerate() {
                    svg.text("sh", (x, 14.0 + LINE * at as f64), Anchor::Start, line);
                }
            }
        }
    }

    /// Says how many discs a cell may have: all, unless they are too many for a page.
    fn most_of_a_cell(&self) -> usize {
        if self.count <= MOST_BETS {
            return self.count;
        }
        let filled = self.cells.iter().flatten().filter(|bets| !bets.is_empty()).count();
        (MOST_BETS / filled.max(1)).max(1)
    }

    fn radius(&self, bet: &Bet, largest: f64) -> f64 {
        bet.money.map_or(SMALLEST, |money| (largest * (float(money) / self.most).sqrt()).max(SMALLEST))
    }

    fn lay_out<'b>(&self, scene: &Scene<'_>, bets: &'b [Bet], room: &Room<'_>) -> Cell<'b> {
        let &Room { measures, width, named, most } = room;
        let shown = &bets[..bets.len().min(most)];
        let largest = if named { measures.largest.0 } else { measures.largest.1 };
        let radii: Vec<f64> = shown.iter().map(|bet| self.radius(bet, largest)).collect();
        let more = bets.len() - shown.len();
        if named {
            let middle = radii.iter().copied().fold(TARGET, f64::max);
            let mut top = 0.0;
            let mut discs = Vec::new();
            for (bet, &radius) in shown.iter().zip(&radii) {
                let lines = wrap(&bet.link.title, 13.0, false, width - 2.0 * middle - 10.0, 2);
                let high = (2.0 * radius).max(LINE * lines.len() as f64).max(2.0 * TARGET);
                discs.push(Disc { bet, center: (middle, top + high / 2.0), radius, slot: high, lines });
                top += high + 8.0;
            }
            return Cell { discs, height: (top - 8.0).max(0.0), more: None, foot: 0.0 };
        }
        let slots: Vec<f64> = radii.iter().map(|radius| radius.max(TARGET)).collect();
        let packed = pack(&slots, width, 3.0);
        let discs = (shown.iter().zip(radii).zip(packed.centers))
            .map(|((bet, radius), center)| Disc {
                bet,
                center,
                radius,
                slot: 2.0 * radius.max(TARGET),
                lines: Vec::new(),
            })
            .collect();
        let more = (more > 0).then(|| more_words(scene, &bets[shown.len()..], width));
        let height = packed.height + if more.is_some() { LINE + 10.0 } else { 0.0 };
        Cell { discs, height, more, foot: packed.height + LINE }
    }

    fn finding(&self, scene: &Scene<'_>) -> String {
        let mut parts = Vec::new();
        for (risk, cells) in self.rows.iter().zip(&self.cells) {
            for (horizon, bets) in self.columns.iter().zip(cells).filter(|(_, bets)| !bets.is_empty()) {
                let risk =
                    risk.map_or_else(|| scene.say("not-given"), |risk| scene.say(&format!("level-{}", risk.as_str())));
                let horizon = horizon.map_or_else(|| scene.say("not-given"), |horizon| horizon.as_str().to_owned());
                parts.push(scene.say_with(
                    "bets-cell",
                    &[("risk", risk.into()), ("horizon", horizon.into()), ("count", bets.len().into())],
                ));
            }
        }
        format!("{}: {}", scene.say("bets-title"), parts.join("; "))
    }
}

fn bet(scene: &Scene<'_>, key: Key<Action>) -> Bet {
    let action = &scene.portfolio.actions[key].record;
    let link = scene.record(key);
    let money = scene.analysis.balance.stakes[key];
    let impact =
        action.impact.map_or_else(|| scene.say("not-given"), |it| scene.say(&format!("level-{}", it.as_str())));
    let amount = money.map_or_else(|| scene.say("not-given"), |it| scene.language.money(it, &scene.currency()));
    let name = scene.say_with(
        "bets-name",
        &[("title", fit(&link.title, 13.0, false, NAME).into()), ("impact", impact.into()), ("amount", amount.into())],
    );
    Bet { link, impact: action.impact, money, name }
}

/// Says how many more actions a cell holds and, where there is room, what is at stake in them.
fn more_words(scene: &Scene<'_>, bets: &[Bet], width: f64) -> String {
    let money = bets.iter().filter_map(|bet| bet.money).fold(Decimal::ZERO, Decimal::saturating_add);
    let amount = scene.language.money(money, &scene.currency());
    let words = scene.say_with("bets-more", &[("count", bets.len().into()), ("amount", amount.into())]);
    if text_width(&words, 13.0, false) <= width {
        return words;
    }
    scene.say_with("bets-more-short", &[("count", bets.len().into())])
}

fn row_head(scene: &Scene<'_>, svg: &mut Svg, measures: &Measures, (top, risk): (f64, Option<Level>)) {
    let word = match risk {
        Some(risk) => scene.say(&format!("bets-risk-{}", risk.as_str())),
        None => scene.say("bets-risk-none"),
    };
    for (at, line) in wrap(&word, 13.0, true, measures.left - 6.0, 3).iter().enumerate() {
        svg.text("sh", (0.0, top + PAD + 12.0 + LINE * at as f64), Anchor::Start, line);
    }
}

/// A disc, or a square where no amount is known, at its place in a cell.
struct Disc<'b> {
    bet: &'b Bet,
    center: (f64, f64),
    radius: f64,
    /// How high it can be pointed at.
    slot: f64,
    /// Its name beside it.
    lines: Vec<String>,
}

struct Cell<'b> {
    discs: Vec<Disc<'b>>,
    height: f64,
    /// How many more actions there are than discs, with their money; and where that is said.
    more: Option<String>,
    foot: f64,
}

impl Cell<'_> {
    fn draw(&self, scene: &Scene<'_>, svg: &mut Svg, ((left, top), width): ((f64, f64), f64), table: &str) {
        if self.discs.is_empty() {
            svg.text("sl", (left, top + 12.0), Anchor::Start, &scene.say("none"));
        }
        for disc in &self.discs {
            let (x, y) = (left + disc.center.0, top + disc.center.1);
            svg.open_link("hit", &disc.bet.link.href, Some(&disc.bet.name));
            if disc.lines.is_empty() {
                svg.rect("", (x - disc.slot / 2.0, y - disc.slot / 2.0), (disc.slot, disc.slot));
            } else {
                svg.rect("", (left, y - disc.slot / 2.0), (width, disc.slot));
            }
            mark(svg, (x, y), disc.radius, disc.bet);
            let first = y + 4.5 - LINE * (disc.lines.len().saturating_sub(1)) as f64 / 2.0;
            let beside = left + 2.0 * disc.center.0 + 10.0;
            for (at, line) in disc.lines.iter().enumerate() {
                svg.text("al", (beside, first + LINE * at as f64), Anchor::Start, line);
            }
            svg.close_link();
        }
        if let Some(words) = &self.more {
            let foot = self.foot;
            svg.open_link("hit", table, None);
            svg.rect("", (left, top + foot - 14.0), (text_width(words, 13.0, false).min(width), 24.0));
            svg.text("al", (left, top + foot), Anchor::Start, &fit(words, 13.0, false, width));
            svg.close_link();
        }
    }
}

/// Draws the mark of an action: filled for a high impact, half filled for a medium one, hollow for a low one, dashed when it is not given.
fn mark(svg: &mut Svg, (x, y): (f64, f64), radius: f64, bet: &Bet) {
    let class = match bet.impact {
        Some(Level::High) => "bet high",
        Some(Level::Medium) => "bet medium",
        Some(Level::Low) => "bet low",
        None => "bet none",
    };
    let r = number(radius);
    if bet.money.is_none() {
        let (half, side) = (number(radius - 0.5), number(2.0 * radius - 1.0));
        svg.sign(class, (x, y), &format!("m-{half},-{half}h{side}v{side}h-{side}z"));
        if bet.impact == Some(Level::Medium) {
            svg.sign("bethalf", (x, y), &format!("m-{half},0h{side}v{half}h-{side}z"));
        }
        return;
    }
    svg.circle(class, (x, y), radius);
    if bet.impact == Some(Level::Medium) {
        svg.sign("bethalf", (x, y), &format!("m-{r},0a{r},{r} 0 0 0 {},0z", number(2.0 * radius)));
    }
}

/// Draws the actions of a row of a spread: live ones filled, those that serve or are done pale, those that are paused or stopped dashed.
pub(crate) fn phase_bar(scene: &Scene<'_>, counts: [usize; 3], largest: usize) -> String {
    let mut svg = Svg::new("ch bar", BAR, 18.0, None).mirrored(scene.mirror(BAR));
    let mut at = 1.0;
    for (class, count) in ["ph-live", "ph-serving", "ph-halted"].into_iter().zip(counts) {
        let length = (BAR - 2.0) * count as f64 / largest.max(1) as f64;
        if count > 0 {
            svg.rect(class, (at, 2.0), ((length - 2.0).max(2.0), 14.0));
        }
        at += length;
    }
    svg.finish()
}

/// Draws an amount of money in a row of a spread; the largest fills it.
pub(crate) fn amount_bar(scene: &Scene<'_>, amount: Decimal, largest: Decimal) -> String {
    let mut svg = Svg::new("ch bar", BAR, 18.0, None).mirrored(scene.mirror(BAR));
    if amount > Decimal::ZERO {
        let length = (BAR - 2.0) * float(amount) / float(largest).max(1.0);
        svg.rect("ph-money", (1.0, 2.0), (length.max(2.0), 14.0));
    }
    svg.finish()
}

/// How wide the bars of spreads are.
const BAR: f64 = 150.0;

fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
