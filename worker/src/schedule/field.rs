//! One field of a crontab line, as a set of numbers.
//!
//! In: the text between two spaces, such as `*/15`, `mon-fri` or `22-6`. Out: the values it names, or a sentence that
//! says what is wrong with it. Read as Debian's cron reads it, with one addition: a range may wrap (`22-6`, `fri-mon`).

use std::collections::BTreeSet;

/// Why a field can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadField {
    /// Neither a number in range nor a name.
    #[error("`{text}` is no {field}: {expected}")]
    Value {
        /// What was written.
        text: String,
        /// Which field.
        field: &'static str,
        /// What may stand there.
        expected: &'static str,
    },
    /// A step of nothing, or of a text.
    #[error("`/{text}` is no step for the {field}: write a number from 1 on, as in `*/15`")]
    Step {
        /// What was written.
        text: String,
        /// Which field.
        field: &'static str,
    },
}

/// What one place in a crontab line may hold.
#[derive(Debug)]
pub(super) struct Field {
    name: &'static str,
    expected: &'static str,
    /// Lowest value.
    min: u32,
    /// Highest value as written: 7 for the weekday, which is Sunday again.
    max: u32,
    /// How many different values there are.
    count: u32,
    /// Names for the values from `min` on.
    names: &'static [&'static str],
}

pub(super) const MINUTE: Field =
    Field { name: "minute", expected: "write 0 to 59", min: 0, max: 59, count: 60, names: &[] };
pub(super) const HOUR: Field =
    Field { name: "hour", expected: "write 0 to 23", min: 0, max: 23, count: 24, names: &[] };
pub(super) const DAY: Field =
    Field { name: "day of the month", expected: "write 1 to 31", min: 1, max: 31, count: 31, names: &[] };
pub(super) const MONTH: Field = Field {
    name: "month",
    expected: "write 1 to 12, or jan to dec",
    min: 1,
    max: 12,
    count: 12,
    names: &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
};
pub(super) const WEEKDAY: Field = Field {
    name: "weekday",
    expected: "write 0 to 7 (0 and 7 are Sunday), or sun to sat",
    min: 0,
    max: 7,
    count: 7,
    names: &["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};

impl Field {
    /// All values named by `text`, a comma list of values, ranges and steps.
    pub(super) fn parse(&self, text: &str) -> Result<BTreeSet<u32>, BadField> {
        text.split(',').try_fold(BTreeSet::new(), |mut all, item| {
            all.extend(self.item(item)?);
            Ok(all)
        })
    }

    /// Whether `values` leaves nothing out.
    pub(super) fn is_full(&self, values: &BTreeSet<u32>) -> bool {
        values.len() == self.count as usize
    }

    /// One item of the list. A step without a range counts up from its value, as in `5/20`.
    fn item(&self, item: &str) -> Result<impl Iterator<Item = u32>, BadField> {
        let (span, step) = match item.split_once('/') {
            Some((span, step)) => (span, Some(self.step(step)?)),
            None => (item, None),
        };
        let (from, to) = match span.split_once('-') {
            _ if span == "*" => (self.min, self.min + self.count - 1),
            Some((from, to)) => (self.value(from)?, self.value(to)?),
            None if step.is_some() => (self.value(span)?, self.min + self.count - 1),
            None => (self.value(span)?, self.value(span)?),
        };
        let length = if to >= from { to - from } else { to + self.count - from };
        let (min, count) = (self.min, self.count);
        Ok((0..=length).step_by(step.unwrap_or(1)).map(move |k| min + (from - min + k) % count))
    }

    fn value(&self, text: &str) -> Result<u32, BadField> {
        let named = self.names.iter().position(|name| name.eq_ignore_ascii_case(text));
        let value = match named {
            Some(index) => u32::try_from(index).ok().map(|index| self.min + index),
            None => digits(text).filter(|value| (self.min..=self.max).contains(value)),
        };
        let (field, expected) = (self.name, self.expected);
        value.ok_or_else(|| BadField::Value { text: text.to_owned(), field, expected })
    }

    fn step(&self, text: &str) -> Result<usize, BadField> {
        let step = digits(text).filter(|step| *step > 0).and_then(|step| usize::try_from(step).ok());
        step.ok_or_else(|| BadField::Step { text: text.to_owned(), field: self.name })
    }
}

/// A plain number: `+5` and the like are refused.
fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(field: &Field, text: &str) -> Vec<u32> {
        field.parse(text).unwrap().into_iter().collect()
    }

    #[test]
    fn lists_ranges_steps_and_names_become_the_values_they_name() {
        for (field, text, expected) in [
            (&MINUTE, "7", vec![7]),
            (&MINUTE, "*/15", vec![0, 15, 30, 45]),
            (&MINUTE, "5/20", vec![5, 25, 45]),
            (&MINUTE, "10-14/2,3", vec![3, 10, 12, 14]),
            (&MINUTE, "30/90", vec![30]),
            (&HOUR, "22-2", vec![0, 1, 2, 22, 23]),
            (&HOUR, "22-6/3", vec![1, 4, 22]),
            (&DAY, "30-2", vec![1, 2, 30, 31]),
            (&MONTH, "nov-Feb", vec![1, 2, 11, 12]),
            (&MONTH, "*/5", vec![1, 6, 11]),
            (&WEEKDAY, "0", vec![0]),
            (&WEEKDAY, "7", vec![0]),
            (&WEEKDAY, "1-5", vec![1, 2, 3, 4, 5]),
            (&WEEKDAY, "5-7", vec![0, 5, 6]),
            (&WEEKDAY, "fri-mon", vec![0, 1, 5, 6]),
            (&WEEKDAY, "7-2", vec![0, 1, 2]),
            (&WEEKDAY, "0-7", vec![0, 1, 2, 3, 4, 5, 6]),
            (&WEEKDAY, "MON/2", vec![1, 3, 5]),
        ] {
            assert_eq!(values(field, text), expected, "{text} as {}", field.name);
        }
    }

    #[test]
    fn what_can_not_stand_there_is_named_with_what_can() {
        for (field, text, message) in [
            (&MINUTE, "61", "`61` is no minute: write 0 to 59"),
            (&MINUTE, "", "`` is no minute: write 0 to 59"),
            (&HOUR, "8,24", "`24` is no hour: write 0 to 23"),
            (&HOUR, "+5", "`+5` is no hour: write 0 to 23"),
            (&DAY, "0", "`0` is no day of the month: write 1 to 31"),
            (&MONTH, "mai", "`mai` is no month: write 1 to 12, or jan to dec"),
            (&WEEKDAY, "8", "`8` is no weekday: write 0 to 7 (0 and 7 are Sunday), or sun to sat"),
            (&MINUTE, "*/0", "`/0` is no step for the minute: write a number from 1 on, as in `*/15`"),
            (&MINUTE, "*/x", "`/x` is no step for the minute: write a number from 1 on, as in `*/15`"),
        ] {
            assert_eq!(field.parse(text).unwrap_err().to_string(), message);
        }
    }
}
