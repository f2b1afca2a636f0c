//! Actors: who takes part.

use super::address::contact;
use super::fields::{Fields, at};
use super::metadata::{metadata, title};
use super::reference::reference;
use super::scalar::word;
use crate::model::{Actor, ActorType, Id, Kind};

/// Reads an actor.
pub(super) fn actor(fields: &mut Fields, id: &Id) -> Actor {
    let own_title = title(fields, id);
    let actor_type = fields.need("type", "type: community-group", word);
    Actor {
        id: id.clone(),
        meta: metadata(fields, own_title),
        actor_type: actor_type.unwrap_or(ActorType::Other),
        url: fields.read("url", at(contact)),
        part_of: fields.read("part_of", reference(Kind::Actor)),
        places: fields.list("places", reference(Kind::Place)),
    }
}
