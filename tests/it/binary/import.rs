//! The importer from the command line: what comes in, what comes again, what cannot.

use std::fs;

use galley_testing::Backend;
use rstest::rstest;

use super::program::Ground;

const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0,
    0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63,
    0xf8, 0xcf, 0xc0, 0xf0, 0x1f, 0, 5, 0, 1, 0xff, 0x89, 0x99, 0x3d, 0x1d, 0, 0, 0, 0, 0x49, 0x45, 0x4e,
    0x44, 0xae, 0x42, 0x60, 0x82,
];

fn write_blog(ground: &Ground) {
    let blog = ground.path().join("blog");
    fs::create_dir_all(blog.join("with-picture")).unwrap();
    let toml = "+++\ntitle = \"First & <best>\"\npath = \"2026/01/31/First\"\nauthors = [\"Ada\", \"Ida\"]\n\
                aliases = [\"2026/01/31/First.html\"]\ntags = [\"news\"]\nteam = \"core\"\n+++\n\nHello *you*.\n";
    fs::write(blog.join("first.md"), toml).unwrap();
    let yaml =
        "---\ntitle: Second\ndate: 2026-02-01\nauthor: Ada\n---\n\n![dot](dot.png)\n\n![gone](gone.png)\n";
    fs::write(blog.join("with-picture/index.md"), yaml).unwrap();
    fs::write(blog.join("with-picture/dot.png"), PNG).unwrap();
    fs::write(blog.join("third.md"), "{\"title\": \"Third\", \"draft\": true}\nText.\n").unwrap();
}

fn last_line(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).lines().last().unwrap_or_default().to_owned()
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_blog_comes_in_once_and_again_without_harm(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let ground = Ground::new(backend).await;
    write_blog(&ground);
    let import = ["import", "markdown", "blog", "--type", "article", "--publish"];
    let tried = ground.run(&["import", "markdown", "blog", "--dry-run"]);
    assert!(last_line(&tried).contains("3 made"), "{tried:?}");
    let first = ground.run(&import);
    assert!(first.status.success(), "{first:?}");
    assert_eq!(last_line(&first), "3 documents: 3 made, 0 changed, 0 unchanged, 0 failed; 1 warnings");
    assert!(
        String::from_utf8_lossy(&first.stdout)
            .contains("with-picture/index.md:9: there is no image gone.png")
    );
    let again = ground.run(&import);
    assert_eq!(last_line(&again), "3 documents: 0 made, 0 changed, 3 unchanged, 0 failed; 1 warnings");
    fs::write(ground.path().join("blog/third.md"), "{\"title\": \"Third\", \"draft\": true}\nOther text.\n")
        .unwrap();
    assert!(last_line(&ground.run(&import)).contains("0 made, 1 changed, 2 unchanged"));

    let serving = ground.serve();
    let list = serving
        .get("/content/article?sort=title&fields=title,url,body,published_at,authors.name,tags.label,extra")
        .await;
    assert_eq!(list["meta"]["total"], 2, "the draft is not published");
    let post = &list["data"][0];
    assert_eq!(post["title"], "First & <best>");
    assert_eq!(post["url"], "/2026/01/31/First");
    assert_eq!(post["published_at"], "2026-01-31T00:00:00.000000Z");
    assert_eq!(post["body"], "<p>Hello <em>you</em>.</p>");
    assert_eq!(post["authors"], serde_json::json!([{"name": "Ada"}, {"name": "Ida"}]));
    assert_eq!(post["extra"], serde_json::json!({"team": "core"}));
    let picture = list["data"][1]["body"].as_str().unwrap();
    assert!(picture.contains("src=\"/media/"), "{picture}");
    assert_eq!(serving.get("/content/author").await["meta"]["total"], 2);
    let redirect = serving.get("/redirects/resolve?path=/2026/01/31/First.html").await;
    assert_eq!(redirect["data"]["to"], "/2026/01/31/First");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_cannot_be_taken_is_named_and_the_others_come_in() {
    let ground = Ground::new(Backend::Sqlite).await;
    write_blog(&ground);
    fs::write(ground.path().join("blog/bad.md"), "+++\ntitle = \"x\"\noops\n+++\n").unwrap();
    fs::write(ground.path().join("blog/long.md"), format!("+++\ntitle = \"{}\"\n+++\n", "x".repeat(400)))
        .unwrap();
    let output = ground.run(&["import", "markdown", "blog", "--type", "article"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success());
    assert!(text.contains("bad.md:3:"), "{text}");
    assert!(text.contains("long.md: /fields/title at most 300 characters"), "{text}");
    assert!(last_line(&output).contains("3 made, 0 changed, 0 unchanged, 2 failed"), "{text}");
}
