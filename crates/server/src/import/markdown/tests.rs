//! Front matter, references and names, as real blogs have them.

use serde_json::json;

use super::{dates, front_matter::split, links, read};

#[test]
fn toml_yaml_and_json_say_the_same() {
    let toml = split("+++\ntitle = \"A\"\ntags = [\"x\"]\n[extra]\nteam = \"t\"\n+++\nBody\n").unwrap();
    let yaml = split("---\ntitle: A\ntags: [x]\nextra:\n  team: t\n---\nBody\n").unwrap();
    let json =
        split("{\n\"title\": \"A\",\n\"tags\": [\"x\"],\n\"extra\": {\"team\": \"t\"}\n}\nBody\n").unwrap();
    for parts in [&toml, &yaml, &json] {
        assert_eq!(json!(parts.values), json!({"title": "A", "tags": ["x"], "extra": {"team": "t"}}));
        assert_eq!(parts.body, "Body\n");
    }
    assert_eq!((toml.body_line, yaml.body_line, json.body_line), (7, 7, 6));
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    assert_eq!(split("+++\ntitle = \"A\"\nbad\n+++\n").unwrap_err().line, 3);
    assert_eq!(split("---\ntitle: A\n").unwrap_err().detail, "the front matter has no closing ---");
    assert_eq!(split("Only text").unwrap().body, "Only text");
}

#[test]
fn pictures_beside_the_text_are_found_and_code_is_not() {
    let text = "![a](a.png) and [b](./b.svg)\n```\n![no](no.png)\n```\n<img alt='c' src=\"c.JPG\">\n![web](https://x.org/d.png)\n![rooted](/e.gif)\n";
    let found: Vec<_> =
        links::find(text).into_iter().map(|found| (found.text, found.line, found.shown)).collect();
    let expected = [("a.png", 1, true), ("./b.svg", 1, false), ("c.JPG", 5, true), ("/e.gif", 7, true)];
    assert_eq!(found, expected.map(|(text, line, shown)| (text.to_owned(), line, shown)));
}

#[test]
fn dates_are_read_in_the_forms_that_generators_use() {
    for text in ["2026-01-31", "2026-01-31T00:00:00Z", "2026-01-31 00:00:00", "2026-01-31 01:00:00 +0100"] {
        assert_eq!(dates::parse(text).unwrap().to_rfc3339(), "2026-01-31T00:00:00+00:00", "{text}");
    }
    assert_eq!(dates::from_path("2026/01/31/title").unwrap().to_rfc3339(), "2026-01-31T00:00:00+00:00");
    assert_eq!(dates::from_path("2026-01-31-title").unwrap().to_rfc3339(), "2026-01-31T00:00:00+00:00");
    assert_eq!(dates::from_path("about/us/now"), None);
}

#[test]
fn a_folder_with_an_index_becomes_one_document_with_its_pictures() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("hello-world");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("a.png"), b"bytes").unwrap();
    let text = "+++\nauthors = [\"Ada\"]\ndate = 2026-01-31\nteam = \"Core\"\n+++\n\n![a](a.png)\n![gone](gone.png)\n![out](../../secret.png)\n";
    std::fs::write(folder.join("index.md"), text).unwrap();
    let source = read(root.path(), &folder.join("index.md")).unwrap();
    assert_eq!(source.import.title, "hello world");
    assert_eq!(source.import.slug.as_deref(), Some("hello-world"));
    assert_eq!(source.import.authors, ["Ada"]);
    assert_eq!(json!(source.import.extra), json!({"team": "Core"}));
    assert_eq!(source.import.images.len(), 1);
    let lines: Vec<_> = source.warnings.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [8, 9]);
}
