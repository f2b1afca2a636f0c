//! Actors: who takes part.

use super::{Id, Metadata, Ref, vocabulary};
use crate::source::Spanned;

/// An actor.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Actor {
    /// The id.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// What kind of body it is.
    #[serde(rename = "type")]
    pub actor_type: ActorType,
    /// Its own site; an address that passed the allow-list of schemes.
    pub url: Option<Spanned<String>>,
    /// The actor that this one is part of.
    pub part_of: Option<Ref>,
    /// Where it sits.
    pub places: Vec<Ref>,
}

vocabulary! {
    /// What kind of body an actor is (IATI `OrganisationType`).
    ActorType {
        /// National government (10).
        NationalGovernment = "national-government",
        /// Local government (11).
        LocalGovernment = "local-government",
        /// Other public body (15).
        PublicBody = "public-body",
        /// International non-governmental organisation (21).
        InternationalNgo = "international-ngo",
        /// National non-governmental organisation (22).
        Ngo = "ngo",
        /// Community group (22).
        CommunityGroup = "community-group",
        /// Partnership (30).
        Partnership = "partnership",
        /// Multilateral body (40).
        Multilateral = "multilateral",
        /// Foundation (60).
        Foundation = "foundation",
        /// Business (70).
        Business = "business",
        /// Cooperative (70).
        Cooperative = "cooperative",
        /// Academic body (80).
        Academic = "academic",
        /// Another kind (90).
        Other = "other",
    }
}
