//! Fields, filters, order and pages of published content.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, Server, column};

const TYPE: &str = r##"{
    "key": "boat", "name": "Boat", "plural": "Boats", "kind": "collection", "title_field": "title",
    "fields": [
        {"key": "title", "label": "Title", "kind": "text"},
        {"key": "slug", "label": "Slug", "kind": "slug", "unique": true, "source": "title"},
        {"key": "masts", "label": "Masts", "kind": "integer"},
        {"key": "length", "label": "Length", "kind": "decimal"},
        {"key": "afloat", "label": "Afloat", "kind": "boolean"},
        {"key": "built", "label": "Built", "kind": "date"},
        {"key": "seen", "label": "Seen", "kind": "datetime"},
        {"key": "crew", "label": "Crew", "kind": "relation", "target": "author", "multiple": true},
        {"key": "flags", "label": "Flags", "kind": "multi_select",
         "options": [{"value": "red", "label": "Red"}, {"value": "blue", "label": "Blue"}]},
        {"key": "log", "label": "Log", "kind": "rich_text"}
    ]
}"##;

async fn harbour(owner: &Client) -> Value {
    owner.post("/types", serde_json::from_str(TYPE).unwrap()).await.ok();
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    let bob = owner.make("author", json!({"name": "Bob"})).await;
    let boats = [
        json!({"title": "Argo", "masts": 1, "length": 9.5, "afloat": true, "built": "1990-05-01",
               "seen": "2026-01-02T10:00:00+02:00", "crew": [ada["id"], bob["id"]], "flags": ["red"]}),
        json!({"title": "Beagle", "masts": 3, "length": 27.5, "afloat": false, "built": "1820-05-11", "crew": [bob["id"]],
               "seen": "2026-01-02T09:00:00Z", "flags": ["red", "blue"]}),
        json!({"title": "Cutty, Sark", "masts": 3, "length": 64.0, "built": "1869-11-22"}),
        json!({"title": "argonaut 100%", "masts": 10, "length": 9.5, "afloat": true}),
    ];
    for boat in boats {
        owner.publish("boat", boat).await;
    }
    ada
}

#[rstest]
#[tokio::test]
async fn every_operator_finds_what_it_says(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    let ada = harbour(&owner).await;
    let crew = format!("[crew][eq]={}", ada["id"].as_str().unwrap());
    let first =
        |filter: &str| filter.split('&').map(|one| format!("filter{one}")).collect::<Vec<_>>().join("&");
    for (filter, expected) in [
        ("[title][eq]=Argo", "A"),
        ("[title][eq]=argo", ""),
        ("[title][ne]=Argo", "BCa"),
        ("[masts][lt]=3", "A"),
        ("[masts][lte]=3", "ABC"),
        ("[masts][gt]=3", "a"),
        ("[length][gte]=9.5", "ABCa"),
        ("[masts][in]=1,10", "Aa"),
        (r"[title][in]=Cutty\, Sark,Argo", "AC"),
        ("[masts][nin]=1,10", "BC"),
        ("[afloat][null]=true", "C"),
        ("[afloat][null]=false", "ABa"),
        ("[afloat][eq]=false", "B"),
        ("[title][contains]=rgo", "Aa"),
        ("[title][contains]=%25", "a"),
        ("[title][contains]=_", ""),
        ("[title][icontains]=ARGO", "Aa"),
        ("[title][starts]=Arg", "A"),
        ("[title][ends]=Sark", "C"),
        ("[built][between]=1820-05-11,1869-11-22", "BC"),
        ("[seen][lt]=2026-01-02T08:30:00Z", "A"),
        ("[flags][some]=blue", "B"),
        ("[flags][none]=blue", "ACa"),
        ("[flags][eq]=red", "AB"),
        ("[crew.name][eq]=Ada", "A"),
        ("[crew.name][ne]=Ada", "BCa"),
        (&crew, "A"),
        ("[masts][eq]=3&[built][lt]=1850-01-01", "B"),
        ("[or][0][title][eq]=Argo&[or][1][masts][eq]=10", "Aa"),
        ("[and][0][masts][gte]=3&[and][1][masts][lt]=10", "BC"),
        ("[not][masts][eq]=3", "Aa"),
    ] {
        let query = first(filter).replace('+', "%2B");
        let page = server.anyone().get(&format!("/content/boat?sort=slug&fields=title&{query}")).await;
        let titles = column(&page.ok(), "/title");
        let found: String = titles.iter().filter_map(|title| title.chars().next()).collect();
        let (mut found, mut wanted): (Vec<_>, Vec<_>) = (found.chars().collect(), expected.chars().collect());
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{filter}");
        assert_eq!(page.json()["meta"]["total"], expected.len(), "{filter}");
    }
}

#[rstest]
#[tokio::test]
async fn lists_come_in_the_order_that_was_asked_for(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    harbour(&owner).await;
    let order = async |sort: &str| {
        let titles = column(&server.anyone().get(&format!("/content/boat?sort={sort}")).await.ok(), "/title");
        titles.iter().filter_map(|title| title.chars().next()).collect::<String>()
    };
    assert_eq!(order("masts,-length").await, "ACBa");
    assert_eq!(order("-masts,length").await, "aBCA");
    assert_eq!(order("built").await, "BCAa");
    assert_eq!(order("-built").await, "ACBa");
    assert_eq!(order("-seen,slug").await, "BAaC");
    assert_eq!(order("published_at,slug").await, "AaBC");
}

#[rstest]
#[tokio::test]
async fn pages_join_without_gap_or_overlap_and_link_to_each_other(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    for n in 0..7 {
        owner.make("tag", json!({"label": format!("Tag {n}")})).await;
    }
    let mut path = "/api/v1/content/tag?per_page=3&sort=published_at&fields=label".to_owned();
    let (mut seen, mut pages) = (Vec::new(), 0);
    loop {
        let page = server.anyone().get(&format!("/{path}")).await.json();
        seen.extend(column(&page["data"], "/label"));
        pages += 1;
        assert_eq!(page["meta"], json!({"total": 7, "page": pages, "per_page": 3}));
        assert_eq!(page["links"]["prev"].is_null(), pages == 1);
        match page["links"]["next"].as_str() {
            Some(next) => path = next.to_owned(),
            None => break,
        }
    }
    assert_eq!((seen.len(), pages), (7, 3));
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 7);
}

#[tokio::test]
async fn fields_choose_what_is_shown() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let ada = harbour(&owner).await;
    let show = async |fields: &str| {
        server.anyone().get(&format!("/content/boat/by/slug/argo?fields={fields}")).await
    };
    let keys = |value: Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(show("title").await.ok()), ["id", "type", "title"]);
    assert_eq!(column(&show("title,crew.name").await.ok()["crew"], "/name"), ["Ada", "Bob"]);
    assert_eq!(column(&show("title,crew.name").await.ok()["crew"], "/slug"), ["null", "null"]);
    assert_eq!(show("crew").await.ok()["crew"][0], ada["id"]);
    let first = show("crew.id,crew.url").await.ok()["crew"][0].clone();
    assert_eq!((&first["id"], &first["url"], first.get("name")), (&ada["id"], &json!("/authors/ada"), None));
    for (fields, code) in [
        ("nothing", "query.unknown_field"),
        ("crew.email", "query.unknown_field"),
        ("title.x", "query.unknown_field"),
        ("", "query.invalid"),
    ] {
        let problem = show(fields).await.refused(400, code);
        assert_eq!(problem["errors"][0]["pointer"], "?fields", "{fields}");
    }
}

#[tokio::test]
async fn what_a_query_cannot_mean_is_named() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    harbour(&owner).await;
    let many =
        |n: usize| (0..n).map(|n| format!("filter[or][{n}][title][eq]=x")).collect::<Vec<_>>().join("&");
    let (many, values, deep) = (many(51), vec!["1"; 101].join(","), "[not]".repeat(6));
    for (query, code, pointer) in [
        ("limit=5", "query.unknown_parameter", "?limit"),
        ("filter[nothing][eq]=1", "query.unknown_field", "?filter[nothing][eq]"),
        ("filter[title][like]=1", "query.unknown_operator", "?filter[title][like]"),
        ("filter[title]=1", "query.invalid", "?filter[title]"),
        ("filter[masts][eq]=three", "query.invalid", "?filter[masts][eq]"),
        ("filter[masts][contains]=3", "query.invalid", "?filter[masts][contains]"),
        ("filter[built][between]=2020-01-01", "query.invalid", "?filter[built][between]"),
        ("filter[afloat][null]=x", "query.invalid", "?filter[afloat][null]"),
        ("filter[log][eq]=x", "query.invalid", "?filter[log][eq]"),
        ("filter[crew.slug.x][eq]=x", "query.unknown_field", "?filter[crew.slug.x][eq]"),
        ("sort=nothing", "query.unknown_field", "?sort"),
        ("sort=crew.name", "query.invalid", "?sort"),
        ("sort=title,-title", "query.invalid", "?sort"),
        ("sort=", "query.invalid", "?sort"),
        ("page=0", "page.out_of_range", "?page"),
        ("page=99999999999", "page.out_of_range", "?page"),
        ("page=-1", "page.out_of_range", "?page"),
        ("per_page=101", "page.out_of_range", "?per_page"),
        ("format=xml", "query.invalid", "?format"),
        ("sort=title&sort=slug", "query.invalid", "?sort"),
        (&many, "query.too_costly", "?filter[or][50][title][eq]"),
        (&format!("filter[masts][in]={values}"), "query.too_costly", "?filter[masts][in]"),
        (&format!("filter{deep}[title][eq]=x"), "query.too_deep", &format!("?filter{deep}[title][eq]")),
    ] {
        let problem = server.anyone().get(&format!("/content/boat?{query}")).await.refused(400, code);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{query}: {problem}");
    }
    let one = server.anyone().get("/content/boat/by/slug/argo?page=1").await;
    assert_eq!(one.refused(400, "query.unknown_parameter")["errors"][0]["pointer"], "?page");
    server.anyone().get("/content/boat/by/title/Argo").await.refused(400, "query.unknown_field");
    server.anyone().get("/content/boat/not-an-id").await.refused(404, "path.invalid");
    server.anyone().get("/content/nothing").await.refused(404, "content_type.not_found");
}
