//! Lists and items of published content.

use actix_web::{HttpRequest, get, web::Data};
use galley_domain::{delivery::Scope, ids::EntryId};
use galley_services::delivery::{Delivered, DeliveredList};

use super::{
    dto::{ContentAnswer, ContentPage, ItemQuery, ListQuery},
    reply::{self, Fresh, Shelf},
};
use crate::{
    answer::{Answer, json},
    caller::Anyone,
    pages::{PageLinks, PageMeta},
    path,
    problem::Problem,
    state::ApiState,
};

/// List published content
///
/// A page of the items of a type, newest first unless `sort` says otherwise. A parameter, field or operator that does
/// not exist is refused.
#[utoipa::path(
    tag = "content",
    security((), ("bearer" = [])),
    params(("type" = String, Path, description = "The key of a content type", example = "article"), ListQuery, ItemQuery),
    responses(
        (status = 200, description = "A page of items", body = ContentPage),
        (status = 304, description = "The client has it"),
        (status = 404, description = "`content_type.not_found`"),
    )
)]
#[get("/content/{type}")]
pub async fn list_content(Anyone(caller): Anyone, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let make = async |pairs| {
        let key: String = path::part(&request, "type")?;
        let list = state.services.delivery.list(&caller, &key, pairs, data()).await?;
        page(&request, list)
    };
    reply::answer(&request, Shelf::from(&**state), make).await
}

/// Show published content
///
/// One item by its id.
#[utoipa::path(
    tag = "content",
    security((), ("bearer" = [])),
    params(
        ("type" = String, Path, description = "The key of a content type", example = "article"),
        ("id" = String, Path, description = "The id of an entry", example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42"),
        ItemQuery,
    ),
    responses(
        (status = 200, description = "The item", body = ContentAnswer),
        (status = 304, description = "The client has it"),
    )
)]
#[get("/content/{type}/{id}")]
pub async fn get_content(Anyone(caller): Anyone, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let make = async |pairs| {
        let key: String = path::part(&request, "type")?;
        let id: EntryId = path::part(&request, "id")?;
        Ok(item(state.services.delivery.by_id(&caller, &key, id, pairs, data()).await?))
    };
    reply::answer(&request, Shelf::from(&**state), make).await
}

/// Show published content by a unique field
///
/// One item by the value of a field that no two items share, such as its slug.
#[utoipa::path(
    tag = "content",
    security((), ("bearer" = [])),
    params(
        ("type" = String, Path, description = "The key of a content type", example = "article"),
        ("field" = String, Path, description = "The key of a unique field", example = "slug"),
        ("value" = String, Path, description = "Its value", example = "the-tide-tables"),
        ItemQuery,
    ),
    responses(
        (status = 200, description = "The item", body = ContentAnswer),
        (status = 304, description = "The client has it"),
        (status = 404, description = "`entry.not_found` or `content_type.not_found`"),
    )
)]
#[get("/content/{type}/by/{field}/{value}")]
pub async fn get_content_by_field(
    Anyone(caller): Anyone,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let make = async |pairs| {
        let key: String = path::part(&request, "type")?;
        let (field, value): (String, String) =
            (path::part(&request, "field")?, path::part(&request, "value")?);
        Ok(item(state.services.delivery.by_field(&caller, &key, &field, &value, pairs, data()).await?))
    };
    reply::answer(&request, Shelf::from(&**state), make).await
}

/// Show the one item of a single type
///
/// For types that have one entry, such as the home page.
#[utoipa::path(
    tag = "content",
    security((), ("bearer" = [])),
    params(("type" = String, Path, description = "The key of a single type", example = "home"), ItemQuery),
    responses(
        (status = 200, description = "The item", body = ContentAnswer),
        (status = 304, description = "The client has it"),
        (status = 404, description = "`content_type.not_found` or `entry.not_found`"),
    )
)]
#[get("/single/{type}")]
pub async fn get_single(Anyone(caller): Anyone, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let make = async |pairs| {
        let key: String = path::part(&request, "type")?;
        Ok(item(state.services.delivery.single(&caller, &key, pairs, data()).await?))
    };
    reply::answer(&request, Shelf::from(&**state), make).await
}

/// How an answer begins; the JSON text of items is appended.
fn data() -> Vec<u8> {
    b"{\"data\":".to_vec()
}

/// The end of the envelope around an item.
fn item(delivered: Delivered) -> Fresh {
    let Delivered { entry, mut out, .. } = delivered;
    out.push(b'}');
    Fresh { body: out, scope: Scope::Entry(entry) }
}

/// The end of the envelope around items.
fn page(request: &HttpRequest, list: DeliveredList) -> Result<Fresh, Problem> {
    let meta = json(&PageMeta::of(list.page, list.total))?;
    let links = json(&PageLinks::of(request.uri(), list.page, list.total))?;
    let mut body = list.out;
    for part in [b",\"meta\":".as_slice(), &meta, b",\"links\":", &links, b"}"] {
        body.extend_from_slice(part);
    }
    Ok(Fresh { body, scope: Scope::Type(list.content_type) })
}
