//! A made-up message of each milestone, to look at texts without waiting for a parcel.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use crate::domain::{
    Channel, CompanyId, EstimatePrecision, InvalidNumber, MessageId, Milestone, News, NewsEstimate,
    NewsEvent, Notice, Precision, SubStatus, TrackingNumber,
};

/// A message about one parcel that reached `milestone` an hour ago, with everything that can be known of it.
///
/// # Errors
/// When the sample's number is none any more.
pub fn sample(
    milestone: Milestone,
    language: &str,
    tz: &str,
    now: DateTime<Utc>,
) -> Result<Notice, InvalidNumber> {
    let (hour, days) = (TimeDelta::hours(1), |days| TimeDelta::days(days));
    let midnight = |days_on| (now + days(days_on)).date_naive().and_time(NaiveTime::MIN);
    let sub_status = sub_status(milestone);
    Ok(Notice {
        id: MessageId(0),
        token: "sample".into(),
        channel: Channel::Email,
        language: language.to_owned(),
        tz: Some(tz.to_owned()),
        tz_certain: true,
        company: CompanyId(0),
        company_name: "Azulejo Lda".to_owned(),
        order: Some("S00042".to_owned()),
        parcels_total: 1,
        parcels_delivered: u32::from(milestone == Milestone::Delivered),
        parcels: vec![News {
            milestone,
            number: TrackingNumber::parse("LX123456785CN")?,
            carrier: Some("China Post".to_owned()),
            status: sub_status.status(),
            sub_status,
            event: Some(NewsEvent {
                utc: Some((now - hour).naive_utc()),
                local: None,
                offset_minutes: None,
                precision: Precision::Minute,
                place: Some("Lisboa".to_owned()),
            }),
            estimate: Some(NewsEstimate {
                from: Some(midnight(1)),
                to: Some(midnight(2)),
                precision: EstimatePrecision::Day,
            }),
            pickup_place: Some("Correios, Rua do Ouro 12".to_owned()),
            pickup_until: Some((now + days(7)).date_naive()),
            signed_by: Some("M. Silva".to_owned()),
            replaces: (milestone == Milestone::NumberReplaced).then(|| "LX123456799CN".to_owned()),
            url: Some("https://track.example.com/LX123456785CN".to_owned()),
        }],
    })
}

/// The exact status in which a parcel usually is.
const fn sub_status(milestone: Milestone) -> SubStatus {
    match milestone {
        Milestone::Announced => SubStatus::LabelCreated,
        Milestone::Shipped => SubStatus::PickedUp,
        Milestone::LeftOrigin => SubStatus::DepartedOriginCountry,
        Milestone::InCustoms => SubStatus::CustomsStarted,
        Milestone::CustomsPapers => SubStatus::CustomsDocumentsRequired,
        Milestone::DutiesDue => SubStatus::CustomsPaymentRequired,
        Milestone::CustomsReleased => SubStatus::CustomsReleased,
        Milestone::ArrivedInCountry => SubStatus::ArrivedDestinationCountry,
        Milestone::OutForDelivery | Milestone::DeliveryWithdrawn => SubStatus::OutForDelivery,
        Milestone::DeliveryFailed => SubStatus::RecipientAbsent,
        Milestone::ReadyForPickup | Milestone::PickupReminder => SubStatus::ReadyForPickup,
        Milestone::Delivered | Milestone::ReturnReceived => SubStatus::DeliveredSigned,
        Milestone::Delayed => SubStatus::DelayedWeather,
        Milestone::NewEstimate | Milestone::NumberReplaced => SubStatus::Moving,
        Milestone::Problem => SubStatus::Damaged,
        Milestone::Returning => SubStatus::ReturningToSender,
        Milestone::Returned => SubStatus::ReturnedToSender,
        Milestone::Cancelled => SubStatus::Cancelled,
    }
}
