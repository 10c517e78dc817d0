//! Parts of a path. Invariant: a part that cannot name anything is not found, like one that names nothing.

use std::{
    future::{Ready, ready},
    str::FromStr,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use galley_domain::error::{ErrorCode, Failure};

use crate::problem::Problem;

/// The part of the path that stands at `{id}`.
#[derive(Clone, Copy, Debug)]
pub struct PathId<T>(pub T);

/// The part of the path that stands at `{number}`.
#[derive(Clone, Copy, Debug)]
pub struct PathNumber(pub u32);

/// The part of the path that stands at `{key}`.
#[derive(Clone, Debug)]
pub struct PathKey(pub String);

impl<T: FromStr + 'static> FromRequest for PathId<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(part(request, "id").map(Self))
    }
}

impl FromRequest for PathNumber {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(part(request, "number").map(Self))
    }
}

impl FromRequest for PathKey {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(part(request, "key").map(Self))
    }
}

/// The part of the path at `{name}`, decoded.
pub fn part<T: FromStr>(request: &HttpRequest, name: &str) -> Result<T, Problem> {
    let written = request.match_info().get(name).unwrap_or_default();
    let decoded = percent_encoding::percent_decode_str(written).decode_utf8().ok();
    let part = decoded.and_then(|text| text.parse().ok());
    part.ok_or_else(|| Failure::new(ErrorCode::PathInvalid).into())
}
