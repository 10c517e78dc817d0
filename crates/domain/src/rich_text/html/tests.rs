//! The HTML of a document.

use serde_json::{Value, json};

use crate::rich_text::RichText;

fn html(content: Value) -> String {
    RichText::parse(&json!({ "type": "doc", "content": content })).expect("the document is valid").html()
}

fn paragraph(text: &str) -> Value {
    json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] })
}

#[test]
fn text_and_attributes_are_escaped() {
    let hostile = "</p><script>alert('1')</script>\"&amp;";
    let escaped = "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;amp;";
    assert_eq!(html(json!([paragraph(hostile)])), format!("<p>{escaped}</p>"));
    assert_eq!(
        html(
            json!([{ "type": "image", "attrs": { "src": "/a?b&c\"onerror=x", "alt": hostile, "title": hostile } }])
        ),
        format!("<img src=\"/a?b&amp;c&quot;onerror=x\" alt=\"{escaped}\" title=\"{escaped}\">")
    );
    assert_eq!(
        html(json!([{ "type": "codeBlock", "attrs": { "language": "a=b" },
            "content": [{ "type": "text", "text": "</code></pre><b>\r\n" }] }])),
        "<pre><code class=\"language-a=b\">&lt;/code&gt;&lt;/pre&gt;&lt;b&gt;&#13;\n\n</code></pre>"
    );
}

#[test]
fn a_link_to_another_host_gives_nothing_away() {
    let link = |href: &str| {
        html(json!([{ "type": "paragraph", "content": [
            { "type": "text", "text": "a", "marks": [{ "type": "link", "attrs": { "href": href } }] } ] }]))
    };
    assert_eq!(
        link("https://example.com"),
        "<p><a href=\"https://example.com\" rel=\"noopener noreferrer\">a</a></p>"
    );
    assert_eq!(link("/a"), "<p><a href=\"/a\">a</a></p>");
}

#[test]
fn a_mark_that_goes_on_is_one_element() {
    let marked = |text: &str, marks: &[&str]| json!({ "type": "text", "text": text, "marks": marks.iter().map(|mark| json!({ "type": mark })).collect::<Value>() });
    let line = json!([marked("a", &["italic"]), marked("b", &["bold", "italic"]), { "type": "hardBreak" }, marked("c", &["bold"])]);
    assert_eq!(
        html(json!([{ "type": "paragraph", "content": line }])),
        "<p><em>a<strong>b</strong></em><br><strong>c</strong></p>"
    );
}

#[test]
fn a_list_of_single_lines_has_no_paragraphs() {
    let item = |content: Value| json!({ "type": "listItem", "content": content });
    let inner =
        json!({ "type": "orderedList", "attrs": { "start": 0 }, "content": [item(json!([paragraph("b")]))] });
    let tight = json!({ "type": "bulletList", "content": [item(json!([paragraph("a"), inner]))] });
    assert_eq!(html(json!([tight])), "<ul><li>a<ol start=\"0\"><li>b</li></ol></li></ul>");
    let loose = json!({ "type": "bulletList", "content": [item(json!([paragraph("a"), paragraph("b")]))] });
    assert_eq!(html(json!([loose])), "<ul><li><p>a</p><p>b</p></li></ul>");
}

#[test]
fn header_rows_are_the_head_of_a_table() {
    let row = |kind: &str| json!({ "type": "tableRow", "content": [{ "type": kind, "attrs": { "colspan": 2 }, "content": [paragraph("a")] }] });
    assert_eq!(
        html(
            json!([{ "type": "table", "content": [row("tableHeader"), row("tableCell")] }, { "type": "horizontalRule" }])
        ),
        "<table><thead><tr><th colspan=\"2\">a</th></tr></thead><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>\n<hr>"
    );
}

#[test]
fn an_empty_document_has_no_html() {
    assert_eq!(RichText::empty().html(), "");
}
