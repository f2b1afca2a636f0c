//! Pictures of a portfolio, drawn as SVG when the site is built: outcomes against time, money against need, missions on a line.

mod balance;
mod labels;
mod learning;
mod mission_map;
mod money;
mod naming;
mod net;
mod outcome;
mod places;
mod plot;
pub(crate) mod system;
mod years;

pub(crate) use balance::{MOST_BETS, amount_bar, balance, phase_bar};
pub(crate) use learning::chain;
pub(crate) use mission_map::{MissionMap, Overview, mission_map, overview};
pub(crate) use money::{hue, money, money_bar};
pub(crate) use net::{NARROW, NetTime, WIDE, mission_line, net_axis};
pub(crate) use outcome::{ASIDE, LARGE, SMALL, Size, has_cut_scale, outcome, outcome_at};
pub(crate) use places::{PlaceMap, Sizes, Wanted, place_map, states};
pub(crate) use years::money_years;
