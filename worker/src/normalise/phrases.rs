//! What a carrier's words mean where it gives no code at all.
//!
//! In: the text of an event without a code. Out: a sub-status, if the sentence is one of a few that can't be meant otherwise. It
//! prefers to say nothing: "will be delivered", "not delivered" and "delivered to sorting centre" are no deliveries. Where there
//! is a code, nobody asks here.

use crate::domain::SubStatus as To;

/// What `text` says beyond doubt.
pub(super) fn meaning(text: &str) -> Option<To> {
    let whole = words(text);
    let first = words(text.split([',', '.', ';', ':', '!', '(', '|', '，', '。']).next().unwrap_or_default());
    let is_doubtful = || DOUBTS.iter().any(|doubt| holds(&whole, doubt));
    known(&whole).or_else(|| known(&first).filter(|_| !is_doubtful()))
}

/// Lower-case words with one space between them, without what introduces them.
fn words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<_> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let sentence = words.join(" ");
    let bare = BEGINNINGS.iter().find_map(|begins| sentence.strip_prefix(begins));
    bare.unwrap_or(&sentence).to_owned()
}

fn known(sentence: &str) -> Option<To> {
    PHRASES.iter().find(|(phrase, _)| *phrase == sentence).map(|(_, meaning)| *meaning)
}

/// Whether the word, or the Chinese characters, stand in `sentence`.
fn holds(sentence: &str, doubt: &str) -> bool {
    if doubt.is_ascii() { sentence.split(' ').any(|word| word == doubt) } else { sentence.contains(doubt) }
}

/// What a sentence may begin with and mean the same.
const BEGINNINGS: &[&str] = &[
    "your parcel has been ",
    "your package has been ",
    "your shipment has been ",
    "the parcel has been ",
    "the shipment has been ",
    "parcel has been ",
    "package has been ",
    "shipment has been ",
    "item has been ",
    "parcel ",
    "package ",
    "shipment ",
    "item ",
    "die sendung wurde ",
    "ihre sendung wurde ",
    "sendung wurde ",
    "sendung ",
    "votre colis est ",
    "colis ",
    "su paquete ha sido ",
    "paquete ",
    "envío ",
];

/// Whoever writes one of these after a comma may mean something else.
const DOUBTS: &[&str] = &[
    "not",
    "no",
    "will",
    "unable",
    "cannot",
    "failed",
    "attempt",
    "attempted",
    "unsuccessful",
    "scheduled",
    "tomorrow",
    "return",
    "returned",
    "returning",
    "sender",
    "shipper",
    "agent",
    "partner",
    "airline",
    "customs",
    "facility",
    "centre",
    "center",
    "depot",
    "hub",
    "sorting",
    "nicht",
    "kein",
    "keine",
    "absender",
    "pas",
    "retour",
    "expéditeur",
    "remitente",
    "devuelto",
    "devolución",
    "未",
    "退",
    "失败",
];

/// Whole sentences. Returns stand beside deliveries because both are written "delivered".
#[rustfmt::skip]
const PHRASES: &[(&str, To)] = &[
    ("delivered", To::Delivered),
    ("delivered to recipient", To::Delivered),
    ("delivered to the recipient", To::Delivered),
    ("delivered to addressee", To::Delivered),
    ("delivered to neighbour", To::DeliveredNeighbourOrSafePlace),
    ("delivered to neighbor", To::DeliveredNeighbourOrSafePlace),
    ("delivered and signed for", To::DeliveredSigned),
    ("signed for by recipient", To::DeliveredSigned),
    ("out for delivery", To::OutForDelivery),
    ("out for delivery today", To::OutForDelivery),
    ("on vehicle for delivery", To::OutForDelivery),
    ("ready for collection", To::ReadyForPickup),
    ("ready for pickup", To::ReadyForPickup),
    ("ready for pick up", To::ReadyForPickup),
    ("available for pickup", To::ReadyForPickup),
    ("available for collection", To::ReadyForPickup),
    ("presented to customs", To::CustomsStarted),
    ("customs clearance started", To::CustomsStarted),
    ("customs clearance in progress", To::CustomsStarted),
    ("held by customs", To::CustomsHeld),
    ("held in customs", To::CustomsHeld),
    ("released by customs", To::CustomsReleased),
    ("released from customs", To::CustomsReleased),
    ("customs clearance completed", To::CustomsReleased),
    ("cleared customs", To::CustomsReleased),
    ("label created", To::LabelCreated),
    ("shipping label created", To::LabelCreated),
    ("information sent to carrier", To::LabelCreated),
    ("information received", To::LabelCreated),
    ("shipping information received", To::LabelCreated),
    ("return to sender", To::ReturningToSender),
    ("returning to sender", To::ReturningToSender),
    ("being returned to sender", To::ReturningToSender),
    ("on its way back to the sender", To::ReturningToSender),
    ("returned to sender", To::ReturnedToSender),
    ("returned to shipper", To::ReturnedToSender),
    ("return delivered", To::ReturnedToSender),
    ("return delivered to sender", To::ReturnedToSender),
    ("return delivered to shipper", To::ReturnedToSender),
    ("delivered to sender", To::ReturnedToSender),
    ("delivered to original sender", To::ReturnedToSender),
    ("delivered to shipper", To::ReturnedToSender),
    ("zugestellt", To::Delivered),
    ("erfolgreich zugestellt", To::Delivered),
    ("in zustellung", To::OutForDelivery),
    ("an den absender zurückgegeben", To::ReturnedToSender),
    ("livré", To::Delivered),
    ("distribué", To::Delivered),
    ("en cours de livraison", To::OutForDelivery),
    ("retourné à l expéditeur", To::ReturnedToSender),
    ("entregado", To::Delivered),
    ("en reparto", To::OutForDelivery),
    ("devuelto al remitente", To::ReturnedToSender),
    ("已妥投", To::Delivered),
    ("已签收", To::DeliveredSigned),
    ("派送中", To::OutForDelivery),
    ("派件中", To::OutForDelivery),
    ("已退回寄件人", To::ReturnedToSender),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_that_can_not_be_meant_otherwise_are_understood_in_five_languages() {
        for (text, meant) in [
            ("Delivered", To::Delivered),
            ("DELIVERED, Front Door/Porch", To::Delivered),
            ("Your parcel has been delivered.", To::Delivered),
            ("Item delivered to recipient", To::Delivered),
            ("Out for Delivery, Expected by 9:00pm", To::OutForDelivery),
            ("Shipment: held by customs", To::CustomsHeld),
            ("Information sent to carrier", To::LabelCreated),
            ("Die Sendung wurde erfolgreich zugestellt.", To::Delivered),
            ("Votre colis est livré", To::Delivered),
            ("Paquete entregado", To::Delivered),
            ("已签收，感谢使用", To::DeliveredSigned),
        ] {
            assert_eq!(meaning(text), Some(meant), "{text}");
        }
    }

    #[test]
    fn what_only_sounds_like_a_delivery_is_none() {
        for text in [
            "Not delivered",
            "Will be delivered tomorrow",
            "To be delivered",
            "Delivered to sorting centre",
            "Delivered to agent for final delivery",
            "Delivered, to sorting centre",
            "Delivered, could not be",
            "Delivered: attempt failed",
            "Could not be delivered",
            "Nicht zugestellt",
            "Zugestellt, nicht beim Empfänger",
            "Livré, retour",
            "No entregado",
            "未签收",
            "Delivery",
            "",
        ] {
            assert_ne!(meaning(text), Some(To::Delivered), "{text}");
        }
    }

    #[test]
    fn what_is_delivered_to_its_sender_is_returned() {
        for text in [
            "Delivered, To Original Sender",
            "Delivered to shipper",
            "Returned to sender",
            "Return delivered",
        ] {
            assert_eq!(meaning(text), Some(To::ReturnedToSender), "{text}");
        }
    }

    #[test]
    fn each_phrase_is_found_and_stands_there_once() {
        for (number, (phrase, meant)) in PHRASES.iter().enumerate() {
            assert_eq!(meaning(phrase), Some(*meant), "{phrase}");
            assert!(PHRASES.iter().skip(number + 1).all(|(other, _)| other != phrase), "{phrase}");
        }
    }
}
