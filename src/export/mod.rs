//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read. Must not know templates.

mod figures;
mod hosting;
mod progress;

#[cfg(test)]
mod tests;

pub use figures::figures;
pub use hosting::{headers, policy, redirects};
pub use progress::progress;
