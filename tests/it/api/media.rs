//! The media library and its files.

use galley_testing::Backend;
use reqwest::multipart::{Form, Part};
use rstest::rstest;
use serde_json::json;

use crate::support::{Call, Server, column, png, svg};

#[rstest]
#[tokio::test]
async fn a_file_is_what_its_bytes_say_and_not_its_name(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let reply = owner.upload("notes.txt", png(5, 3)).await;
    let asset = reply.ok();
    assert_eq!(
        (&asset["mime"], &asset["width"], &asset["height"]),
        (&json!("image/png"), &json!(5), &json!(3))
    );
    assert_eq!(reply.header("location"), format!("/api/v1/media/{}", asset["id"].as_str().unwrap()));
    assert_eq!(asset["created_by"], owner.id);
    owner.upload("picture.png", b"just some words".to_vec()).await.refused(415, "media.type_unsupported");
    owner
        .upload("page.png", b"<!doctype html><script>alert(1)</script>".to_vec())
        .await
        .refused(415, "media.type_unsupported");
    owner.upload("program.png", b"MZ\x90\0\x03\0\0\0".to_vec()).await.refused(415, "media.type_unsupported");
    owner.upload("empty.png", Vec::new()).await.refused(415, "media.type_unsupported");
    let mut cut = png(20, 20);
    cut.truncate(60);
    owner.upload("cut.png", cut).await.refused(422, "media.damaged");
    let file = server.anyone().get(&format!("/{}", asset["url"].as_str().unwrap())).await;
    assert_eq!((file.status, file.header("content-type"), file.body.to_vec()), (200, "image/png", png(5, 3)));
    assert_eq!(owner.get("/media").await.json()["meta"]["total"], 1);
}

#[tokio::test]
async fn a_file_is_served_so_that_a_browser_runs_nothing_of_it() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let picture = owner.upload("a \"b\"\u{202e}ß.png", png(5, 3)).await.ok();
    let drawing = owner.upload("a.svg", svg("<rect width='5' height='5'/>")).await.ok();
    assert_eq!((&drawing["mime"], &drawing["width"]), (&json!("image/svg+xml"), &json!(20)));
    for (asset, way) in [(&picture, "inline"), (&drawing, "attachment")] {
        let path = format!("/{}", asset["url"].as_str().unwrap());
        let file = server.anyone().get(&path).await;
        assert!(
            file.header("content-security-policy").starts_with("sandbox; default-src 'none'"),
            "{file:?}"
        );
        assert!(file.header("content-disposition").starts_with(way), "{file:?}");
        assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(file.header("cross-origin-resource-policy"), "cross-origin");
        let again = server.anyone().get(&path).header("if-none-match", file.header("etag")).await;
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
    let thumb = server.anyone().get(&format!("/{}", picture["thumb"].as_str().unwrap())).await;
    assert_eq!(thumb.status, 200);
}

#[tokio::test]
async fn an_svg_that_could_do_something_is_refused() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    for inside in [
        "<script>alert(1)</script>",
        "<rect onload='alert(1)'/>",
        "<a href='javascript:alert(1)'><rect/></a>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
    ] {
        let reply = owner.upload("a.svg", svg(inside)).await;
        assert!(matches!(reply.status, 415 | 422), "{inside}: {reply}");
    }
    let bomb = b"<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>";
    assert!(matches!(owner.upload("a.svg", bomb.to_vec()).await.status, 415 | 422));
    assert_eq!(owner.get("/media").await.json()["meta"]["total"], 0);
}

#[tokio::test]
async fn a_file_that_is_too_large_is_cut_off() {
    let server = Server::configured(Backend::Sqlite, |config| {
        config.media.max_bytes = 2000;
        config.media.max_pixels = 400;
    })
    .await;
    let owner = server.set_up().await;
    owner.upload("a.png", png(20, 20)).await.ok();
    owner.upload("a.png", vec![0; 2001]).await.refused(413, "media.too_large");
    owner.upload("a.png", vec![0; 5_000_000]).await.refused(413, "media.too_large");
    let reply = owner.upload("a.png", png(21, 20)).await;
    assert!(matches!(reply.status, 413 | 422), "{reply}");
}

#[tokio::test]
async fn an_upload_holds_a_file_and_at_most_a_description() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let send = |form: Form| Call(owner.call(reqwest::Method::POST, "/media").0.multipart(form));
    let file = || Part::bytes(png(2, 2)).file_name("a.png");
    let asset = send(Form::new().part("file", file()).text("alt", "The harbour")).await.ok();
    assert_eq!(asset["alt"], "The harbour");
    send(Form::new().text("alt", "x")).await.refused(422, "media.missing");
    send(Form::new().part("file", file()).text("owner", "x")).await.refused(422, "body.unknown_field");
    send(Form::new().part("file", file()).text("alt", "x".repeat(1001))).await.refused(422, "body.invalid");
    owner.post("/media", json!({})).await.refused(415, "body.content_type");
    let cut = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nabc";
    let reply =
        owner.call(reqwest::Method::POST, "/media").body("multipart/form-data; boundary=x", cut).await;
    reply.refused(400, "body.malformed");
    let reply = owner.call(reqwest::Method::POST, "/media").body("multipart/form-data", cut).await;
    reply.refused(400, "body.malformed");
    assert_eq!(owner.get("/media").await.json()["meta"]["total"], 1);
}

#[rstest]
#[tokio::test]
async fn a_file_that_is_used_stays(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    let cover = owner.upload("cover.png", png(2, 2)).await.ok();
    let inline = owner.upload("inline.png", png(3, 3)).await.ok();
    let image = json!({"type": "image", "attrs": {"src": inline["url"], "asset": inline["id"]}});
    let body = json!({"type": "doc", "content": [image]});
    let entry = owner.make("article", json!({"title": "x", "cover": cover["id"], "body": body})).await;
    for asset in [&cover, &inline] {
        let path = format!("/media/{}", asset["id"].as_str().unwrap());
        owner.delete(&path).await.refused(428, "precondition.required");
        owner.delete(&path).if_match(9).await.refused(412, "precondition.stale");
        owner.delete(&path).on(asset).await.refused(409, "asset.in_use");
        assert_eq!(owner.get(&path).await.ok()["uses"], 1);
    }
    owner.edit(&entry, json!({"cover": null, "body": null})).await.ok();
    for asset in [&cover, &inline] {
        let path = format!("/media/{}", asset["id"].as_str().unwrap());
        let reply = owner.delete(&path).on(asset).await;
        if reply.status == 409 {
            reply.refused(409, "asset.in_use");
            owner.trash(&owner.read(&entry).await).await;
            owner.delete(&format!("/entries/{}/permanently", entry["id"].as_str().unwrap())).await.done();
            owner.delete(&path).on(asset).await.done();
        } else {
            reply.done();
        }
        server
            .anyone()
            .get(&format!("/{}", asset["url"].as_str().unwrap()))
            .await
            .refused(404, "asset.not_found");
        owner.get(&path).await.refused(404, "asset.not_found");
    }
}

#[rstest]
#[tokio::test]
async fn files_are_described_listed_and_found(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let asset = owner.upload("harbour.png", png(2, 2)).await.ok();
    owner.upload("boat 100%.png", png(3, 2)).await.ok();
    let path = format!("/media/{}", asset["id"].as_str().unwrap());
    let patch = json!({"alt": "Dawn", "name": "port.png"});
    owner.patch(&path, patch.clone()).await.refused(428, "precondition.required");
    let described = owner.patch(&path, patch).on(&asset).await.ok();
    assert_eq!(
        (&described["alt"], &described["name"], &described["version"]),
        (&json!("Dawn"), &json!("port.png"), &json!(2))
    );
    let problem = owner.patch(&path, json!({"alt": "x"})).on(&asset).await.refused(412, "precondition.stale");
    assert_eq!(problem["current_version"], 2);
    let long = owner.patch(&path, json!({"name": "x".repeat(500)})).on(&described).await.ok();
    assert!(long["name"].as_str().unwrap().len() <= 200, "a name is made fit for an address");
    let put_back = owner.patch(&path, json!({"name": "port.png"})).on(&long).await.ok();
    assert_eq!(put_back["version"], 4);
    let find = async |q: &str| column(&owner.get(&format!("/media?q={q}")).await.ok(), "/name");
    assert_eq!(find("PORT").await, ["port.png"]);
    assert_eq!(find("%25").await, [""; 0]);
    assert_eq!(find("boat").await.len(), 1);
    assert_eq!(find("").await.len(), 2);
    assert_eq!(owner.get("/media?per_page=1&page=2").await.ok().as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_same_bytes_are_kept_once_and_outlive_one_of_two_names() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let first = owner.upload("a.png", png(2, 2)).await.ok();
    let second = owner.upload("b.png", png(2, 2)).await.ok();
    assert_eq!(first["sha256"], second["sha256"]);
    owner.delete(&format!("/media/{}", first["id"].as_str().unwrap())).on(&first).await.done();
    assert_eq!(server.anyone().get(&format!("/{}", second["url"].as_str().unwrap())).await.status, 200);
}

#[tokio::test]
async fn a_path_out_of_the_store_leads_nowhere() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let asset = owner.upload("../../../../evil.png", png(2, 2)).await.ok();
    assert!(!server.folder().join("../evil.png").exists());
    assert!(!asset["url"].as_str().unwrap().contains(".."), "{asset}");
    for path in [
        "//media/%2e%2e%2fkeys/signing.key",
        "//media/..%2f..%2fkeys/thumb",
        "//media/x/y",
        "//media/keys%2fsigning.key/x",
    ] {
        assert_eq!(server.anyone().get(path).await.status, 404, "{path}");
    }
}
