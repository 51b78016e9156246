//! Which part of an answer belongs to which look-up.
//!
//! In: what an answer says of numbers, each with the carrier that it names. Out: what was said of one number and carrier.
//! `C` is the provider's own word for a carrier. It knows no provider's JSON.

use std::collections::HashMap;

use crate::domain::TrackingNumber;

/// A number and its carrier, where it is known.
pub(super) type Identity<'a, C> = (&'a TrackingNumber, Option<&'a C>);

/// Parts of an answer, by number.
pub(super) struct Told<C, T>(HashMap<TrackingNumber, Vec<(Option<C>, T)>>);

/// Several carriers answered for a number, and it was not said which is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Several;

impl<C, T> Default for Told<C, T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<C: PartialEq, T> Told<C, T> {
    /// Takes a part; one whose number can't be read belongs to nobody.
    pub(super) fn add(&mut self, number: Option<&str>, carrier: Option<C>, part: T) {
        if let Some(number) = number.and_then(|text| TrackingNumber::try_from(text.to_owned()).ok()) {
            self.0.entry(number).or_default().push((carrier, part));
        }
    }

    /// The part about `wanted`, one of `all` that were asked about. Where its carrier was not given, or was corrected, the
    /// one that is left.
    pub(super) fn about(
        &self,
        wanted: Identity<'_, C>,
        all: &[Identity<'_, C>],
    ) -> Result<Option<&T>, Several> {
        let said = self.parts(wanted.0);
        let is = |carrier: &Option<C>, (number, other): &Identity<'_, C>| {
            *number == wanted.0 && other.is_some() && carrier.as_ref() == *other
        };
        if let Some((_, part)) = said.iter().find(|(carrier, _)| is(carrier, &wanted)) {
            return Ok(Some(part));
        }
        let others_own =
            |carrier: &Option<C>| wanted.1.is_some() && all.iter().any(|other| is(carrier, other));
        let left: Vec<_> = said.iter().filter(|(carrier, _)| !others_own(carrier)).collect();
        match left.as_slice() {
            [] => Ok(None),
            [(_, part)] => Ok(Some(part)),
            _ => Err(Several),
        }
    }

    /// The first part that `wanted` may be meant by: one without a carrier, or with its own; any, where it has none.
    pub(super) fn first(&self, (number, wanted): Identity<'_, C>) -> Option<&T> {
        let said = self.parts(number);
        let about =
            |(carrier, _): &&(Option<C>, T)| carrier.as_ref().is_none_or(|carrier| wanted == Some(carrier));
        let found = said.iter().find(about).or_else(|| said.first().filter(|_| wanted.is_none()));
        found.map(|(_, part)| part)
    }

    fn parts(&self, number: &TrackingNumber) -> &[(Option<C>, T)] {
        self.0.get(number).map_or(&[], Vec::as_slice)
    }
}
