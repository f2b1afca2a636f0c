//! Which code of IATI's lists a word of the portfolio is. What has no code is left out, never guessed.

use crate::model::{ActorType, Direction, Instrument, MissionStatus, ResultLevel, Stage};

/// The currencies of the list `Currency` (ISO 4217 with those that were withdrawn).
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYR BYN BZD CAD CDF \
     CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ \
     GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL \
     LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK \
     PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SSP SRD STD STN SVC SYP SZL THB TJS TMT \
     TND TOP TRY TTD TWD TZS UAH UGX USD USN USS UYI UYU UZS VED VEF VES VND VUV WST XAF XBT XCD XDR XOF XPF YER ZAR ZMK \
     ZMW ZWL";

/// The letters of the last targets of each goal of the UN, and how many have numbers (list `UNSDG-Targets`).
const TARGETS: [(u8, char); 17] = [
    (5, 'b'),
    (5, 'c'),
    (9, 'd'),
    (7, 'c'),
    (6, 'c'),
    (6, 'b'),
    (3, 'b'),
    (10, 'b'),
    (5, 'c'),
    (7, 'c'),
    (7, 'c'),
    (8, 'c'),
    (3, 'b'),
    (7, 'c'),
    (9, 'c'),
    (10, 'b'),
    (19, '`'),
];

/// Says whether a currency has a code.
pub(super) fn is_currency(code: &str) -> bool {
    CURRENCIES.split(' ').any(|known| known == code)
}

/// Returns the list of the UN (`TagVocabulary` 2 goals, 3 targets) that holds a goal or target.
pub(super) fn sdg(code: &str) -> Option<&'static str> {
    let Some((goal, target)) = code.split_once('.') else {
        return (1..=17).any(|goal: u8| goal.to_string() == code).then_some("2");
    };
    let goal = (1..=17_usize).find(|number| number.to_string() == goal)?;
    let (numbers, letter) = TARGETS[goal - 1];
    let is_number = (1..=numbers).any(|number| number.to_string() == target);
    let is_letter = ('a'..=letter).any(|letter| target == letter.to_string());
    (is_number || is_letter).then_some("3")
}

/// Returns the language of a tag as the list `Language` (ISO 639-1) has it.
pub(super) fn language(tag: &str) -> Option<&str> {
    let primary = tag.split('-').next().unwrap_or(tag);
    (primary.len() == 2).then_some(primary)
}

/// `ActivityStatus` of an action, as the contract gives it.
pub(super) fn status(stage: Stage) -> &'static str {
    match stage {
        Stage::Idea | Stage::Design | Stage::Ready => "1",
        Stage::Underway | Stage::Operating => "2",
        Stage::Completed => "4",
        Stage::Stopped => "5",
        Stage::Paused => "6",
    }
}

/// `ActivityStatus` of a mission.
pub(super) fn mission_status(status: MissionStatus, has_begun: bool) -> &'static str {
    match status {
        MissionStatus::Active if has_begun => "2",
        MissionStatus::Active => "1",
        MissionStatus::Reached | MissionStatus::PartlyReached | MissionStatus::Missed | MissionStatus::Ended => "4",
    }
}

/// `OrganisationType`.
pub(super) fn organisation(kind: ActorType) -> &'static str {
    match kind {
        ActorType::NationalGovernment => "10",
        ActorType::LocalGovernment => "11",
        ActorType::PublicBody => "15",
        ActorType::InternationalNgo => "21",
        ActorType::Ngo | ActorType::CommunityGroup => "22",
        ActorType::Partnership => "30",
        ActorType::Multilateral => "40",
        ActorType::Foundation => "60",
        ActorType::Business | ActorType::Cooperative => "70",
        ActorType::Academic => "80",
        ActorType::Other => "90",
    }
}

/// `FinanceType`, where the means has one.
pub(super) fn finance(instrument: Instrument) -> Option<&'static str> {
    match instrument {
        Instrument::Grant | Instrument::Prize => Some("110"),
        Instrument::Loan => Some("421"),
        Instrument::ReimbursableGrant => Some("422"),
        Instrument::Equity | Instrument::Shares => Some("510"),
        Instrument::Guarantee => Some("1100"),
        Instrument::OwnFunds | Instrument::InKind | Instrument::Tax | Instrument::Tariff | Instrument::Unknown => None,
    }
}

/// `ResultType`; one whose level nobody wrote is another.
pub(super) fn result(level: Option<ResultLevel>) -> &'static str {
    match level {
        Some(ResultLevel::Output) => "1",
        Some(ResultLevel::Outcome) => "2",
        Some(ResultLevel::Impact) => "3",
        None => "9",
    }
}

/// `IndicatorMeasure`: a share of a hundred, or a count of units.
pub(super) fn measure(unit: &str) -> &'static str {
    if unit == "%" || unit.starts_with("% ") { "2" } else { "1" }
}

/// Whether more is better; nobody says so of what is only watched.
pub(super) fn ascending(direction: Direction) -> Option<&'static str> {
    match direction {
        Direction::Up => Some("1"),
        Direction::Down => Some("0"),
        Direction::Watch => None,
    }
}
