//! Making an entry.

use actix_web::{post, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{detail::Entry, fields::Fields};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    state::ApiState,
};

/// A new entry.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateEntry {
    /// The key of its type.
    #[schema(example = "article")]
    pub r#type: String,
    /// Its first values; what is left out is empty or the field's default.
    #[serde(default = "no_fields")]
    pub fields: Fields,
}

fn no_fields() -> Fields {
    Fields(serde_json::Map::new())
}

/// Create an entry
///
/// Makes a draft. Kinds and upper bounds of values are checked; what is required is asked for on publishing. An entry
/// of a type without workflow is published at once.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    responses(
        (status = 201, description = "The new entry", body = answer::Data<Entry>),
        (status = 404, description = "`content_type.not_found`"),
        (status = 409, description = "`value.taken` or `entry.single_exists`"),
    )
)]
#[post("/entries")]
pub async fn create_entry(
    SignedIn(caller): SignedIn,
    Json(form): Json<CreateEntry>,
    state: Data<ApiState>,
) -> Answer {
    let made = Entry::from(state.services.entries.create(&caller, &form.r#type, form.fields.0).await?);
    answer::created(&format!("/api/v1/entries/{}", made.id), Some(made.version), made)
}
