//! One parcel for other programs: our words as they are stored, with the reader's names beside them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Parcel;
use crate::{
    domain::{
        Attention, CarrierCode, Estimate, Event, Fault, Pickup, Snapshot, Status, SubStatus, TrackingNumber,
    },
    localise::{Reader, TextError},
};

/// A parcel, or why it can't be told of.
#[derive(Serialize)]
pub(super) struct View<'a> {
    number: &'a TrackingNumber,
    #[serde(flatten)]
    found: Option<Found<'a>>,
    error: Option<&'a str>,
}

#[derive(Serialize)]
struct Found<'a> {
    carrier: Option<&'a CarrierCode>,
    carrier_name: Option<&'a str>,
    status: Status,
    status_name: String,
    sub_status: SubStatus,
    sub_status_name: String,
    sentence: String,
    attention: Attention,
    status_since: Option<DateTime<Utc>>,
    delivered_at: Option<DateTime<Utc>>,
    estimate: Option<&'a Estimate>,
    pickup: Option<&'a Pickup>,
    signed_by: Option<&'a str>,
    proof_url: Option<&'a str>,
    /// Newest first, as in the timeline.
    events: Vec<&'a Event>,
}

pub(super) fn of<'a>(parcel: &'a Parcel, reader: &Reader<'_>) -> Result<View<'a>, TextError> {
    let (found, error) = match &parcel.found {
        Ok(snapshot) => (Some(found(snapshot, reader)?), None),
        Err(Fault { message, .. }) => (None, Some(message.as_str())),
    };
    Ok(View { number: &parcel.number, found, error })
}

fn found<'a>(snapshot: &'a Snapshot, reader: &Reader<'_>) -> Result<Found<'a>, TextError> {
    let sub_status = snapshot.sub_status;
    Ok(Found {
        carrier: snapshot.carrier.as_ref(),
        carrier_name: snapshot.carrier_name.as_deref(),
        status: sub_status.status(),
        status_name: reader.status(sub_status.status())?,
        sub_status,
        sub_status_name: reader.sub_status(sub_status)?,
        sentence: reader.sentence(sub_status)?,
        attention: sub_status.attention(),
        status_since: snapshot.status_since,
        delivered_at: snapshot.delivered_at,
        estimate: snapshot.estimate.as_ref(),
        pickup: snapshot.pickup.as_ref(),
        signed_by: snapshot.signed_by.as_deref(),
        proof_url: snapshot.proof_url.as_deref(),
        events: snapshot.events.iter().rev().collect(),
    })
}
