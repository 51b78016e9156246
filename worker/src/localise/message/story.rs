//! What a message says: headline, subject and sentences.
//!
//! In: the news. Out: for one parcel the headline of what it reached; where several parcels of an order are delivered, how
//! many of how many.

use super::{super::TextError, plain::known, words::Words};
use crate::domain::{Milestone, News, Notice, Status, SubStatus};

/// What the whole message says.
pub(super) struct Story {
    pub(super) headline: String,
    pub(super) subject: String,
    /// Above the parcels. Nothing where goods come back to the shop: those are not being sent.
    pub(super) paragraphs: Vec<String>,
}

impl Story {
    pub(super) fn of(words: &Words<'_>, notice: &Notice) -> Result<Self, TextError> {
        let headline = headline(words, notice)?;
        let subject = match known(notice.order.as_deref()) {
            Some(order) => words.line("subject-with-order", &[("headline", &headline), ("order", &order)])?,
            None => headline.clone(),
        };
        let is_return = notice.parcels.iter().any(|news| news.milestone == Milestone::ReturnReceived);
        let paragraphs = match notice.parcels.as_slice() {
            [_] => Vec::new(),
            _ if is_return => Vec::new(),
            _ => words.paragraphs("story-body")?,
        };
        Ok(Self { headline, subject, paragraphs })
    }
}

fn headline(words: &Words<'_>, notice: &Notice) -> Result<String, TextError> {
    let (delivered, total) = (notice.parcels_delivered, notice.parcels_total);
    let tells_of_delivery = notice.parcels.iter().any(|news| news.milestone == Milestone::Delivered);
    if tells_of_delivery && delivered > 0 && total > 1 {
        return delivered_of(words, delivered, total);
    }
    match notice.parcels.as_slice() {
        [only] => words.line(&only.milestone.key(), &[]),
        _ => words.line("story-news", &[]),
    }
}

fn delivered_of(words: &Words<'_>, delivered: u32, total: u32) -> Result<String, TextError> {
    let ((count, count_plural), (total_text, total_plural)) = (words.number(delivered), words.number(total));
    let all = [("total", total_text.as_str()), ("total-plural", total_plural)];
    if delivered >= total {
        return words.line("story-all-delivered", &all);
    }
    let some = [("count", count.as_str()), ("count-plural", count_plural), all[0], all[1]];
    words.line("story-delivered", &some)
}

/// What is said of one parcel.
pub(super) fn paragraphs(words: &Words<'_>, news: &News) -> Result<Vec<String>, TextError> {
    let mut paragraphs = Vec::new();
    if tells_more(news) {
        let sub_status = news.sub_status.as_str().replace('_', "-");
        paragraphs.push(words.line(&format!("sub-{sub_status}.sentence"), &[])?);
    }
    paragraphs.extend(words.paragraphs(&format!("{}.body", news.milestone.key()))?);
    Ok(paragraphs)
}

/// Whether the exact status says something that the milestone does not: why, or how. The status may be that of a later
/// event, which is another matter.
fn tells_more(news: &News) -> bool {
    let status = news.sub_status.status();
    match news.milestone {
        Milestone::DeliveryFailed => status == Status::DeliveryFailed,
        Milestone::Problem => status == Status::Exception,
        Milestone::Delivered => status == Status::Delivered && news.sub_status != SubStatus::Delivered,
        _ => false,
    }
}
