//! What readers get of a stored document.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::delivery::{
    Published,
    fixtures::{Plain, Site, asset_id, entry_id, paragraph, types},
};

fn post() -> Published {
    let mut site = Site::new();
    site.upload(asset_id(1), "a.png");
    site.publish("author", entry_id(3), json!({ "name": "Grace" }));
    let ada =
        json!({ "name": "Ada", "avatar": asset_id(1), "friends": [entry_id(3)], "about": paragraph("deep") });
    site.publish("author", entry_id(2), ada);
    let fields = json!({ "title": "One", "slug": "one", "body": paragraph("Words"), "notes": "*hi*", "rating": 3,
        "cover": asset_id(1), "gallery": [asset_id(1)], "authors": [entry_id(2), entry_id(3)], "editor": entry_id(3) });
    site.published("post", entry_id(1), fields)
}

fn row(published: &Published, with_sources: bool) -> PublishedRow {
    PublishedRow {
        entry: published.entry,
        document: serde_json::to_string(&published.document).unwrap(),
        sources: with_sources.then(|| serde_json::to_string(&published.sources).unwrap()),
    }
}

fn projection(fields: &str, format: TextFormat) -> Result<Projection, Failure> {
    let types = types();
    Projection::of_fields(fields, format, types.by_key("post").unwrap(), &types)
}

fn applied(projection: &Projection, row: &PublishedRow) -> String {
    let mut out = Vec::new();
    projection.write(row, &Plain, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn read(fields: &str) -> Value {
    let projection = projection(fields, TextFormat::Html).unwrap();
    serde_json::from_str(&applied(&projection, &row(&post(), false))).unwrap()
}

#[test]
fn the_whole_has_every_field_in_order_with_relations_and_files_as_ids() {
    let post = post();
    let whole = Projection::whole(types().by_key("post").unwrap(), TextFormat::Html);
    let written = applied(&whole, &row(&post, false));
    let mut expected = post.document.clone();
    expected["authors"] = json!([entry_id(2), entry_id(3)]);
    expected["editor"] = json!(entry_id(3));
    expected["cover"] = json!(asset_id(1));
    expected["gallery"] = json!([asset_id(1)]);
    assert_eq!(written, serde_json::to_string(&expected).unwrap());
}

#[test]
fn named_fields_come_after_id_and_type_in_the_order_named() {
    let (id, ada, grace, picture) = (entry_id(1), entry_id(2), entry_id(3), asset_id(1));
    let base = |rest: Value| {
        let mut object = json!({ "id": id, "type": "post" });
        object.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        object.to_string()
    };
    let url = format!("/media/{picture}/a.png");
    let table = [
        ("slug,title", json!({ "slug": "one", "title": "One" })),
        ("type,rating,id", json!({ "rating": 3 })),
        ("title,title", json!({ "title": "One" })),
        ("url,locale", json!({ "url": "/posts/one", "locale": "en" })),
        ("authors", json!({ "authors": [ada, grace] })),
        ("authors.name", json!({ "authors": [{ "name": "Ada" }, { "name": "Grace" }] })),
        (
            "authors.name,title,authors.id",
            json!({ "authors": [{ "name": "Ada", "id": ada }, { "name": "Grace", "id": grace }], "title": "One" }),
        ),
        (
            "authors,authors.name",
            json!({ "authors": [{ "id": ada, "name": "Ada" }, { "id": grace, "name": "Grace" }] }),
        ),
        ("authors.avatar", json!({ "authors": [{ "avatar": picture }, { "avatar": null }] })),
        ("authors.avatar.url", json!({ "authors": [{ "avatar": { "url": url } }, { "avatar": null }] })),
        ("authors.friends", json!({ "authors": [{ "friends": [grace] }, { "friends": [] }] })),
        ("editor.name", json!({ "editor": { "name": "Grace" } })),
        ("cover.url,cover.width", json!({ "cover": { "url": url, "width": 4 } })),
        ("gallery.name", json!({ "gallery": [{ "name": "a.png" }] })),
        ("score,flags", json!({ "score": null, "flags": [] })),
    ];
    for (fields, expected) in table {
        assert_eq!(read(fields).to_string(), base(expected), "{fields}");
    }
}

#[test]
fn text_comes_in_the_format_asked_for() {
    let post = post();
    let read = |format| {
        let projection = projection("body,notes,title", format).unwrap();
        let value: Value =
            serde_json::from_str(&applied(&projection, &row(&post, projection.needs_sources()))).unwrap();
        (value["body"].clone(), value["notes"].clone())
    };
    assert_eq!(read(TextFormat::Html), (json!("<p>Words</p>"), json!("<p>*hi*</p>")));
    assert_eq!(read(TextFormat::Json), (paragraph("Words"), json!("*hi*")));
    assert_eq!(read(TextFormat::Markdown), (json!("md:Words"), json!("*hi*")));
    assert_eq!(read(TextFormat::Text), (json!("Words"), json!("hi")));
}

#[test]
fn sources_are_needed_only_for_other_formats_of_text_that_is_named() {
    assert!(!projection("title,authors", TextFormat::Text).unwrap().needs_sources());
    assert!(!projection("body", TextFormat::Html).unwrap().needs_sources());
    let body = projection("body", TextFormat::Json).unwrap();
    assert!(body.needs_sources());
    let failure = body.write(&row(&post(), false), &Plain, &mut Vec::new()).unwrap_err();
    assert_eq!(failure.code, ErrorCode::Internal);
}

#[test]
fn what_does_not_exist_or_is_not_stored_is_refused_by_name() {
    use ErrorCode::*;
    let too_many = vec!["title"; 101].join(",");
    let table = [
        ("titel", QueryUnknownField, "titel"),
        (" title", QueryUnknownField, " title"),
        ("title.x", QueryUnknownField, "title.x"),
        ("extra.x", QueryUnknownField, "extra.x"),
        ("authors.nme", QueryUnknownField, "authors.nme"),
        ("authors.locale", QueryUnknownField, "authors.locale"),
        ("authors.name.x", QueryUnknownField, "authors.name.x"),
        ("authors.", QueryUnknownField, "authors."),
        ("cover.sha256", QueryUnknownField, "cover.sha256"),
        ("authors.avatar.x", QueryUnknownField, "authors.avatar.x"),
        ("*", QueryUnknownField, "*"),
        ("title,,slug", QueryInvalid, "missing"),
        ("authors.friends.name", QueryTooDeep, "only one level of relations"),
        ("authors.about", QueryTooDeep, "authors.about"),
        ("a.b.c.d.e.f", QueryTooDeep, "a.b.c.d.e.f"),
        (too_many.as_str(), QueryTooCostly, "100"),
    ];
    for (fields, code, named) in table {
        let failure = projection(fields, TextFormat::Html).unwrap_err();
        assert_eq!(failure.code, code, "{fields}");
        assert_eq!(failure.issues[0].pointer, "?fields");
        assert!(failure.issues[0].detail.contains(named), "{failure}");
    }
}

#[test]
fn a_row_from_before_a_field_was_added_has_no_value_there_and_a_removed_field_is_gone() {
    let row =
        PublishedRow { entry: entry_id(1), document: r#"{"id":"1","gone":"secret"}"#.into(), sources: None };
    let whole = Projection::whole(types().by_key("post").unwrap(), TextFormat::Html);
    let value: Value = serde_json::from_str(&applied(&whole, &row)).unwrap();
    assert_eq!((&value["title"], &value["authors"], value.get("gone")), (&Value::Null, &json!([]), None));
}

#[test]
fn a_damaged_row_is_an_internal_failure() {
    for document in ["", "[]", "{\"id\":", r#"{"authors":[{"x":1}]}"#] {
        let row = PublishedRow { entry: entry_id(1), document: document.into(), sources: None };
        let whole = Projection::whole(types().by_key("post").unwrap(), TextFormat::Html);
        assert_eq!(
            whole.write(&row, &Plain, &mut Vec::new()).unwrap_err().code,
            ErrorCode::Internal,
            "{document}"
        );
    }
}

proptest! {
    #[test]
    fn no_fields_make_it_panic_and_what_passes_gives_json(
        names in prop::collection::vec(
            prop_oneof![
                prop::sample::select(vec!["title", "body", "authors", "authors.name", "authors.avatar.url", "cover", "cover.url", "extra", "id"]).prop_map(str::to_owned),
                "[a-z.,]{0,6}",
                ".{0,4}",
            ],
            0..8,
        ),
    ) {
        if let Ok(projection) = projection(&names.join(","), TextFormat::Text) {
            let written = applied(&projection, &row(&post(), true));
            prop_assert!(serde_json::from_str::<Value>(&written).is_ok());
        }
    }
}
