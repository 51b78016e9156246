//! Text messages.

use super::{super::segments, notice, parts};
use crate::domain::{Channel, Milestone, Notice};

fn text(company: &str, order: Option<&str>, url: Option<&str>) -> String {
    let mut notice = Notice {
        channel: Channel::Sms,
        company_name: company.to_owned(),
        order: order.map(str::to_owned),
        ..notice(Milestone::OutForDelivery)
    };
    notice.parcels[0].url = url.map(str::to_owned);
    parts(&notice).text.unwrap()
}

#[test]
fn only_a_text_message_is_one_text() {
    for channel in [Channel::Email, Channel::Activity] {
        assert_eq!(parts(&Notice { channel, ..notice(Milestone::Shipped) }).text, None);
    }
}

#[test]
fn the_order_goes_before_the_link_where_one_segment_does_not_hold_both() {
    let (short, long) = ("https://t.example/1", format!("https://t.example/{}", "1".repeat(80)));
    let (longer, news) = (format!("{long}{}", "2".repeat(60)), "Your parcel is out for delivery");
    assert_eq!(
        text("Azulejo", Some("S00042"), Some(short)),
        format!("Azulejo: {news} (order S00042). {short}")
    );
    let order = "S".repeat(30);
    assert_eq!(text("Azulejo", Some(&order), Some(&long)), format!("Azulejo: {news}. {long}"));
    assert_eq!(text("Azulejo", Some("S00042"), Some(&longer)), format!("Azulejo: {news}."));
    assert_eq!(text("Azulejo", Some("S00042"), None), format!("Azulejo: {news} (order S00042)."));
}

#[test]
fn a_text_that_needs_two_segments_anyway_keeps_its_link() {
    let company = "A".repeat(150);
    let text = text(&company, None, Some("https://t.example/1"));
    assert_eq!((segments(&text), text.ends_with("https://t.example/1")), (2, true));
}

#[test]
fn letters_outside_the_small_alphabet_leave_less_room() {
    let text = text("Кафель", Some("S00042"), Some("https://t.example/1"));
    assert_eq!(text, "Кафель: Your parcel is out for delivery. https://t.example/1");
}

#[test]
fn a_text_about_several_parcels_has_no_link_to_one_of_them() {
    let mut notice = Notice { channel: Channel::Sms, ..notice(Milestone::Shipped) };
    notice.parcels.push(notice.parcels[0].clone());
    assert_eq!(parts(&notice).text.as_deref(), Some("Azulejo Lda: News of your order (order S00042)."));
}
