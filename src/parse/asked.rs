//! Which fields the reading of a file asked for, for the test that holds the tables of `schema` to them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The names that were asked for, by what they are fields of: "an action".
pub(crate) type Asked = BTreeMap<&'static str, BTreeSet<&'static str>>;

thread_local! {
    static ASKED: RefCell<Asked> = RefCell::default();
}

pub(super) fn note(what: &'static str, names: &[&'static str]) {
    ASKED.with_borrow_mut(|asked| asked.entry(what).or_default().extend(names));
}

/// Hands out what was asked for on this thread since the last time.
pub(crate) fn take() -> Asked {
    ASKED.take()
}
