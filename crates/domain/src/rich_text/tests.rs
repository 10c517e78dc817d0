//! A document from JSON, back to JSON, and as HTML and text.

use serde_json::{Value, json};

use super::{Address, Block, Inline, MAX_DEPTH, Marks, RichText};
use crate::error::ErrorCode;

fn doc(content: Value) -> Value {
    json!({ "type": "doc", "content": content })
}

fn parsed(content: Value) -> RichText {
    RichText::parse(&doc(content)).expect("the document is valid")
}

fn complaints(value: &Value) -> Vec<(String, String)> {
    let issues = RichText::parse(value).expect_err("the document is not valid");
    issues.into_iter().map(|issue| (issue.pointer, issue.detail)).collect()
}

fn text(text: &str) -> Value {
    json!({ "type": "text", "text": text })
}

fn paragraph(content: Value) -> Value {
    json!({ "type": "paragraph", "content": content })
}

#[test]
fn a_document_in_normal_form_comes_back_unchanged() {
    let all = doc(json!([
        { "type": "heading", "attrs": { "level": 2 }, "content": [text("Title")] },
        paragraph(json!([
            text("plain "),
            { "type": "text", "text": "linked", "marks": [
                { "type": "link", "attrs": { "href": "/a", "title": "A" } }, { "type": "bold" }, { "type": "code" } ] },
            { "type": "hardBreak" },
            { "type": "text", "text": "x", "marks": [{ "type": "superscript" }] },
        ])),
        { "type": "bulletList", "content": [{ "type": "listItem", "content": [
            paragraph(json!([text("one")])),
            { "type": "orderedList", "attrs": { "start": 3 }, "content": [
                { "type": "listItem", "content": [{ "type": "paragraph" }] } ] } ] }] },
        { "type": "blockquote", "content": [{ "type": "paragraph" }] },
        { "type": "codeBlock", "attrs": { "language": "rust" }, "content": [text("fn main() {}\n")] },
        { "type": "horizontalRule" },
        { "type": "image", "attrs": { "src": "/a.png", "alt": "A", "title": "B",
            "asset": "0190a1b2-0000-7000-8000-000000000001" } },
        { "type": "table", "content": [
            { "type": "tableRow", "content": [{ "type": "tableHeader", "attrs": { "colspan": 2 },
                "content": [{ "type": "paragraph" }] }] },
            { "type": "tableRow", "content": [{ "type": "tableCell", "content": [{ "type": "paragraph" }] }] } ] },
    ]));
    assert_eq!(RichText::parse(&all).map(|document| document.to_value()), Ok(all));
}

#[test]
fn what_the_editor_adds_is_dropped_and_neighbours_are_joined() {
    let sent = doc(json!([paragraph(json!([
        { "type": "text", "text": "a", "marks": [
            { "type": "bold" },
            { "type": "link", "attrs": { "href": "/", "target": "_blank", "rel": null, "class": null } } ] },
        { "type": "text", "text": "b", "marks": [
            { "type": "link", "attrs": { "href": "/" } }, { "type": "bold", "attrs": {} } ] },
        text(""),
    ]))]));
    let expected = doc(json!([paragraph(json!([{ "type": "text", "text": "ab", "marks": [
        { "type": "link", "attrs": { "href": "/" } }, { "type": "bold" } ] }]))]));
    assert_eq!(RichText::parse(&sent).map(|document| document.to_value()), Ok(expected));
}

#[test]
fn empty_containers_get_the_paragraph_that_they_need() {
    let document = parsed(json!([{ "type": "bulletList", "content": [
        { "type": "listItem", "content": [{ "type": "horizontalRule" }] } ] }]));
    let Block::BulletList(items) = &document.blocks()[0] else { panic!("a list") };
    assert_eq!(items[0].0, vec![Block::Paragraph(Vec::new()), Block::HorizontalRule]);
    assert_eq!(RichText::parse(&json!({ "type": "doc" })), Ok(RichText::empty()));
}

#[test]
fn unknown_parts_are_named_with_their_place() {
    let sent = doc(json!([
        { "type": "iframe" },
        paragraph(json!([{ "type": "text", "text": "a", "marks": [{ "type": "blink" }] }])),
        { "type": "paragraph", "attrs": { "on/click": "x" } },
        { "type": "paragraph", "style": "x" },
        { "type": "listItem" },
    ]));
    let expected = [
        ("/content/0", "there is no node called \"iframe\""),
        ("/content/1/content/0/marks/0", "there is no mark called \"blink\""),
        ("/content/2/attrs/on~1click", "\"on/click\" is not an attribute here"),
        ("/content/3/style", "\"style\" is not a property of a node or mark of this kind"),
        ("/content/4", "\"listItem\" cannot stand in a document"),
    ];
    assert_eq!(complaints(&sent), expected.map(|(at, detail)| (at.to_owned(), detail.to_owned())));
}

#[test]
fn wrong_values_are_refused_where_they_stand() {
    for (node, place) in [
        (json!({ "type": "heading" }), "/content/0"),
        (json!({ "type": "heading", "attrs": { "level": 7 } }), "/content/0/attrs/level"),
        (
            json!({ "type": "orderedList", "attrs": { "start": -1 }, "content": [{ "type": "listItem" }] }),
            "/content/0/attrs/start",
        ),
        (json!({ "type": "bulletList" }), "/content/0"),
        (json!({ "type": "codeBlock", "attrs": { "language": "a\"b" } }), "/content/0/attrs/language"),
        (
            json!({ "type": "codeBlock", "content": [{ "type": "text", "text": "a", "marks": [{ "type": "bold" }] }] }),
            "/content/0/content/0/marks",
        ),
        (json!({ "type": "image", "attrs": { "src": "data:image/png;base64,AA" } }), "/content/0/attrs/src"),
        (json!({ "type": "image", "attrs": { "alt": "a" } }), "/content/0"),
        (json!({ "type": "image", "attrs": { "src": "/a", "asset": "../x" } }), "/content/0/attrs/asset"),
        (json!({ "type": "paragraph", "content": "text" }), "/content/0/content"),
        (
            json!({ "type": "paragraph", "content": [{ "type": "text", "text": 1 }] }),
            "/content/0/content/0/text",
        ),
        (json!(["paragraph"]), "/content/0"),
        (
            paragraph(
                json!([{ "type": "text", "text": "a", "marks": [{ "type": "bold" }, { "type": "bold" }] }]),
            ),
            "/content/0/content/0/marks/1",
        ),
        (
            paragraph(json!([{ "type": "text", "text": "a", "marks": [
            { "type": "link", "attrs": { "href": "javascript:alert(1)" } }] }])),
            "/content/0/content/0/marks/0/attrs/href",
        ),
    ] {
        assert_eq!(complaints(&doc(json!([node])))[0].0, place, "{node}");
    }
}

#[test]
fn a_character_that_the_database_cannot_store_is_refused() {
    let issues = RichText::parse(&doc(json!([paragraph(json!([text("a\0b")]))]))).expect_err("refused");
    assert_eq!(
        (issues[0].pointer.as_str(), issues[0].code),
        ("/content/0/content/0/text", ErrorCode::ValueControlCharacter)
    );
}

#[test]
fn a_document_that_is_too_deep_is_refused_without_going_there() {
    let nested = |levels| {
        (0..levels).fold(
            json!({ "type": "paragraph" }),
            |inner, _| json!({ "type": "blockquote", "content": [inner] }),
        )
    };
    assert!(RichText::parse(&doc(json!([nested(MAX_DEPTH - 2)]))).is_ok());
    assert!(RichText::parse(&doc(json!([nested(MAX_DEPTH - 1)]))).is_err());
    let endless = (0..10_000).fold(Block::HorizontalRule, |inner, _| Block::Blockquote(vec![inner]));
    assert!(RichText::from_blocks(vec![endless]).is_err());
}

#[test]
fn a_document_of_too_many_nodes_is_refused_and_complaints_are_few() {
    let many: Vec<Value> = (0..100_001).map(|_| json!({ "type": "horizontalRule" })).collect();
    assert_eq!(complaints(&doc(Value::from(many))).len(), 1);
    let wrong: Vec<Value> = (0..1000).map(|_| json!({ "type": "no" })).collect();
    assert_eq!(complaints(&doc(Value::from(wrong))).len(), 50);
}

#[test]
fn anything_but_a_document_is_refused() {
    for value in [
        json!(null),
        json!("doc"),
        json!([]),
        json!({}),
        json!({ "type": "paragraph" }),
        json!({ "type": 1 }),
    ] {
        assert_eq!(complaints(&value)[0].0, "", "{value}");
    }
}

#[test]
fn it_is_told_what_a_document_points_at_and_can_be_pointed_elsewhere() {
    let mut document = parsed(json!([
        { "type": "image", "attrs": { "src": "/old.png" } },
        { "type": "blockquote", "content": [paragraph(json!([
            { "type": "text", "text": "a", "marks": [{ "type": "link", "attrs": { "href": "/old" } }] } ]))] },
    ]));
    let asset = "0190a1b2-0000-7000-8000-000000000001".parse().expect("an id");
    document.map_links(|href| (href.as_str() == "/old").then(|| Address::link("/new").expect("an address")));
    document.map_images(|_| Some((Address::image("/new.png").expect("an address"), Some(asset))));
    assert_eq!(document.links().iter().map(|href| href.as_str()).collect::<Vec<_>>(), ["/new"]);
    assert_eq!((document.assets(), document.images()[0].src.as_str()), (vec![asset], "/new.png"));
}

#[test]
fn plain_text_keeps_the_words_and_counts_them() {
    let document = parsed(json!([
        paragraph(json!([text("One, two"), { "type": "hardBreak" }, text("— 三四")])),
        { "type": "table", "content": [{ "type": "tableRow", "content": [
            { "type": "tableCell", "content": [paragraph(json!([text("a")]))] },
            { "type": "tableCell", "content": [paragraph(json!([text("b")]))] } ] }] },
    ]));
    assert_eq!(document.plain_text(), "One, two\n— 三四\n\na\tb");
    assert_eq!(document.word_count(), 6);
}

#[test]
fn only_a_document_with_nothing_to_see_is_empty() {
    assert!(parsed(json!([paragraph(json!([text("  ")])), { "type": "paragraph" }])).is_empty());
    assert!(!parsed(json!([{ "type": "horizontalRule" }])).is_empty());
    let document = RichText::from_blocks(vec![Block::Paragraph(vec![Inline::text("a", Marks::none())])]);
    assert_eq!(document.map(|document| document.is_empty()), Ok(false));
}
