//! What came of asking an address.

use serde::{Deserialize, Serialize};

/// What came of asking an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// There is something.
    Alive,
    /// It is somewhere else now, and the host says so for good.
    Moved {
        /// Where.
        to: String,
    },
    /// There is nothing, as the host says: 404 or 410.
    Dead {
        /// The status.
        status: u16,
    },
    /// No answer came, or one that says nothing of the address.
    Silent {
        /// Why, as a clause.
        why: String,
    },
    /// The host does not tell programs: it wants somebody to sign in, asks for patience, or refuses them.
    Unsaid {
        /// The status.
        status: u16,
    },
    /// It is a machine of a network of its own, which was not asked.
    Private,
}

/// How long what a host said is believed, in seconds.
const WEEK: u64 = 7 * 24 * 60 * 60;

/// How long it is believed that nothing is there: people mend that, and want to see it.
const DAY: u64 = 24 * 60 * 60;

/// A verdict with the time at which it was found, in seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// When.
    pub at: u64,
    /// What.
    pub verdict: Verdict,
}

impl Remembered {
    /// Reads what was remembered, if it is still believed at a time.
    pub fn read(bytes: &[u8], now: u64) -> Option<Verdict> {
        let Self { at, verdict } = serde_json::from_slice(bytes).ok()?;
        let believed = match verdict {
            Verdict::Alive | Verdict::Moved { .. } => WEEK,
            Verdict::Dead { .. } | Verdict::Unsaid { .. } => DAY,
            // What depends on the day, or on who asks, is asked again.
            Verdict::Silent { .. } | Verdict::Private => 0,
        };
        (at <= now && now - at < believed).then_some(verdict)
    }

    /// Writes what is to be remembered.
    pub fn write(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}
