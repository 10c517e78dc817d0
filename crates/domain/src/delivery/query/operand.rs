//! Reads what a filter compares with. Invariant: an operand is never empty, has the form of its path's values, and an
//! operator stands only where it makes sense.

use crate::{
    content_types::{ContentType, ContentTypes},
    delivery::{
        Comparison, Operand, Operator, PathKind, Scalar,
        query::{
            groups::RawComparison,
            place::{Form, Place},
            scalar,
        },
        refusal::refused,
    },
    error::{ErrorCode, Failure},
};

/// The most values in one operand.
const VALUES_MAX: usize = 100;

/// Checks a comparison against the type.
pub(super) fn comparison(
    raw: RawComparison,
    content_type: &ContentType,
    types: &ContentTypes,
) -> Result<Comparison, Failure> {
    let place = Place::find(&raw.parameter, &raw.path, content_type, types)?;
    let invalid = |detail: String| refused(ErrorCode::QueryInvalid, &raw.parameter, detail);
    let operator = Operator::from_key(&raw.operator).ok_or_else(|| {
        let known = Operator::ALL.map(|(key, _)| key).join(", ");
        let detail = format!("{:?} is not an operator; known are {known}", raw.operator);
        refused(ErrorCode::QueryUnknownOperator, &raw.parameter, detail)
    })?;
    if !fits(operator, &place) {
        return Err(invalid(format!("{} does not fit {:?}", raw.operator, raw.path)));
    }
    let one = |text: &str| scalar::parse(place.form, text).map_err(|detail| invalid(detail.to_owned()));
    let operand = match operator {
        Operator::Null => match raw.operand.as_str() {
            "true" => Operand::Absent(true),
            "false" => Operand::Absent(false),
            _ => return Err(invalid("must be true or false".into())),
        },
        Operator::In | Operator::Nin | Operator::Some | Operator::None | Operator::Between => {
            let texts = split(&raw.operand).map_err(|detail| invalid(detail.to_owned()))?;
            if operator == Operator::Between && texts.len() != 2 {
                return Err(invalid("must be two values: the first and the last".into()));
            }
            if texts.len() > VALUES_MAX {
                let detail = format!("at most {VALUES_MAX} values");
                return Err(refused(ErrorCode::QueryTooCostly, &raw.parameter, detail));
            }
            Operand::Many(texts.iter().map(|text| one(text)).collect::<Result<Vec<Scalar>, _>>()?)
        }
        _ => Operand::One(one(&raw.operand)?),
    };
    Ok(Comparison { path: place.path, operator, operand })
}

fn fits(operator: Operator, place: &Place) -> bool {
    let always_there = matches!(place.path.kind, PathKind::Id | PathKind::PublishedAt | PathKind::UpdatedAt);
    match operator {
        Operator::Eq | Operator::Ne => true,
        Operator::Null => !always_there,
        Operator::In | Operator::Nin => place.form != Form::Boolean,
        Operator::Some | Operator::None => place.path.many && place.form != Form::Boolean,
        Operator::Lt | Operator::Lte | Operator::Gt | Operator::Gte | Operator::Between => {
            !matches!(place.form, Form::Id | Form::Boolean)
        }
        Operator::Contains | Operator::Icontains | Operator::Starts | Operator::Ends => {
            place.form == Form::Text
        }
    }
}

/// The values between commas; `\,` is a comma and `\\` a backslash within one.
fn split(list: &str) -> Result<Vec<String>, &'static str> {
    let (mut values, mut value, mut chars) = (Vec::new(), String::new(), list.chars());
    while let Some(c) = chars.next() {
        match c {
            ',' => values.push(std::mem::take(&mut value)),
            '\\' => match chars.next() {
                Some(escaped @ (',' | '\\')) => value.push(escaped),
                _ => return Err(r"a backslash stands only before a comma or a backslash: \, or \\"),
            },
            c => value.push(c),
        }
    }
    values.push(value);
    Ok(values)
}
