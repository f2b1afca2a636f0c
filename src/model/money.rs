//! Money: who gives what, by which means, and how certain it is.

use super::{Amount, Date, Disputed, Ref, Source, vocabulary};
use crate::source::{Span, Spanned};

/// One line of funding.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Funding {
    /// Who gives it; none when nobody is named.
    pub from: Option<FundingSource>,
    /// The actor that receives it first or owes it.
    pub via: Option<Ref>,
    /// Whose money it is.
    pub capital: Spanned<Capital>,
    /// By which means.
    pub instrument: Spanned<Instrument>,
    /// How much; none when nobody published it.
    pub amount: Option<Spanned<Amount>>,
    /// How certain it is.
    pub status: Spanned<FundingStatus>,
    /// When.
    pub date: Option<Spanned<Date>>,
    /// On what terms.
    pub conditions: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where sources disagree.
    pub disputed: Vec<Disputed>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

/// Who gives money: an actor of the portfolio, or a name.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FundingSource {
    /// `from`: an actor.
    Actor(Ref),
    /// `from_name`: somebody without a record.
    Name(String),
}

vocabulary! {
    /// Whose money it is.
    Capital {
        /// Taxes, and bodies owned by municipality, state or EU.
        Public = "public",
        /// Companies, banks, foundations.
        Private = "private",
        /// Residents, members, donors, cooperatives.
        Community = "community",
        /// Only the sum is known.
        Mixed = "mixed",
    }
}

vocabulary! {
    /// By which means money comes (IATI `FinanceType` where it has a code).
    Instrument {
        /// A grant (110).
        Grant = "grant",
        /// A prize (110).
        Prize = "prize",
        /// A loan (421).
        Loan = "loan",
        /// A grant to be paid back (422).
        ReimbursableGrant = "reimbursable-grant",
        /// Equity (510).
        Equity = "equity",
        /// Shares (510).
        Shares = "shares",
        /// A guarantee (1100).
        Guarantee = "guarantee",
        /// Own funds.
        OwnFunds = "own-funds",
        /// Work or things instead of money.
        InKind = "in-kind",
        /// A tax.
        Tax = "tax",
        /// A tariff.
        Tariff = "tariff",
        /// Nobody says.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How certain money is.
    FundingStatus {
        /// Asked for.
        Sought = "sought",
        /// Promised without a contract.
        Pledged = "pledged",
        /// Promised by contract.
        Committed = "committed",
        /// Paid out.
        Disbursed = "disbursed",
        /// Refused.
        Refused = "refused",
    }
}
