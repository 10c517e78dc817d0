//! Reads one value of a query. Invariant: what is read compares with stored values of the same form byte for byte.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    delivery::{Scalar, moment, query::place::Form},
    text,
};

/// The longest text to compare with, in characters.
const TEXT_MAX: usize = 2_000;

/// The value that `written` stands for in this form; else what would be right.
pub(super) fn parse(form: Form, written: &str) -> Result<Scalar, &'static str> {
    if written.is_empty() {
        return Err("a value is missing; [null]=true finds what has none");
    }
    match form {
        Form::Text => match text::check("", written, TEXT_MAX) {
            Ok(()) => Ok(Scalar::Text(written.to_owned())),
            Err(_) => Err("must be at most 2000 characters and without U+0000"),
        },
        Form::Id => {
            let id = Uuid::try_parse(written).map_err(|_| "must be an id")?;
            Ok(Scalar::Text(id.to_string()))
        }
        Form::Number => number(written).map(Scalar::Number).ok_or("must be a number such as 12 or -0.5"),
        Form::Boolean => match written {
            "true" => Ok(Scalar::Boolean(true)),
            "false" => Ok(Scalar::Boolean(false)),
            _ => Err("must be true or false"),
        },
        Form::Date if is_day(written) => Ok(Scalar::Text(written.to_owned())),
        Form::Date => Err("must be a day such as 2026-01-31"),
        Form::Moment => {
            let midnight = is_day(written).then(|| format!("{written}T00:00:00Z"));
            let at = moment::normalised(midnight.as_deref().unwrap_or(written));
            at.map(Scalar::Text)
                .ok_or("must be a day or a moment such as 2026-01-31T09:00:00Z; write + as %2B")
        }
    }
}

/// A finite number; `inf` and `nan`, which Rust would take, are none.
fn number(written: &str) -> Option<f64> {
    let plain = written.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'e' | b'E'));
    let number = written.parse().ok().filter(|number: &f64| plain && number.is_finite())?;
    // Without the sign of zero, which databases compare differently.
    Some(number + 0.0)
}

fn is_day(written: &str) -> bool {
    written.len() == 10 && NaiveDate::parse_from_str(written, "%Y-%m-%d").is_ok()
}
