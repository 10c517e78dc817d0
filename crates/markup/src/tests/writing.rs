//! Documents as Markdown: how it looks, and what it cannot say.

use galley_domain::rich_text::{Block, Inline, Mark, Marks, Markup, RichText};
use serde_json::json;

use super::{from_html, to_markdown};
use crate::GalleyMarkup;

#[test]
fn markdown_is_plain_where_it_can_be() {
    for (html, expected) in [
        (
            "<p>Hello, <b>world</b>! It <i>is</i> 2 &lt; 3 &amp; snake_case.</p>",
            "Hello, **world**! It _is_ 2 < 3 & snake_case.\n",
        ),
        ("<h2>a</h2><p>b</p>", "## a\n\nb\n"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n"),
        ("<ol start=9><li>a</li><li>b<p>c</p></li></ol>", "9. a\n\n10. b\n\n    c\n"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b\n"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n"),
        (
            "<pre><code class=language-rust>let a = \"```\";</code></pre>",
            "````rust\nlet a = \"```\";\n````\n",
        ),
        ("<p>a</p><hr><p>b<br>c</p>", "a\n\n---\n\nb\\\nc\n"),
        ("<p><a href=/b title=t>a</a> <code>c`d</code></p>", "[a](/b \"t\") ``c`d``\n"),
        ("<p><a href=https://a.b>https://a.b</a></p>", "<https://a.b>\n"),
        ("<p><a href=mailto:ann@a.bc>ann@a.bc</a></p>", "<ann@a.bc>\n"),
        ("<img src='/a b.png' alt='c]'>", "![c\\]](</a b.png>)\n"),
        (
            "<table><thead><tr><th>a<th>b<tbody><tr><td>1|2<td></table>",
            "| a | b |\n| --- | --- |\n| 1\\|2 |  |\n",
        ),
        ("<ul><li>[x] done</li></ul>", "- [x] done\n"),
    ] {
        assert_eq!(to_markdown(&from_html(html)), expected, "{html}");
    }
}

#[test]
fn html_says_what_markdown_has_no_sign_for() {
    for (html, expected) in [
        ("H<sub>2</sub>O <u>a <b>b</b></u>", "H<sub>2</sub>O <u>a **b**</u>\n"),
        ("<b>a:</b>b <b>c </b>d", "<strong>a:</strong>b <strong>c </strong>d\n"),
        ("a<i>b</i>c <i>d</i>", "a*b*c _d_\n"),
        ("<table><tr><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>\n"),
        (
            "<table><tr><th>a<tr><td><pre>b\nc</pre></table>",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><pre><code>b&#10;c&#10;</code></pre></td></tr></tbody></table>\n",
        ),
    ] {
        assert_eq!(to_markdown(&from_html(html)), expected, "{html}");
    }
}

#[test]
fn what_looks_like_a_sign_is_escaped() {
    for (text, expected) in [
        ("# a", "\\# a\n"),
        ("1. a", "1\\. a\n"),
        ("- a", "\\- a\n"),
        ("-5 degrees", "-5 degrees\n"),
        ("> a", "\\> a\n"),
        ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`\n"),
        ("[a](b) <i>", "\\[a\\](b) \\<i>\n"),
        ("&amp; C:\\dir \\*", "\\&amp; C:\\dir \\\\\\*\n"),
        ("https://a.b www.a.b ann@a.bc @ann", "https\\://a.b www\\.a.b ann\\@a.bc @ann\n"),
    ] {
        let block = Block::Paragraph(vec![Inline::text(text, Marks::none())]);
        assert_eq!(to_markdown(&RichText::from_blocks(vec![block]).expect("valid")), expected);
    }
}

#[test]
fn losses_are_named_when_they_happen() {
    let bold = json!([{ "type": "bold" }]);
    let paragraph = |content| json!({ "type": "paragraph", "content": content });
    let document = RichText::parse(&json!({ "type": "doc", "content": [
        paragraph(json!([{ "type": "text", "text": " a  b" }])),
        paragraph(json!([{ "type": "text", "text": "a", "marks": bold }, { "type": "hardBreak" }])),
        paragraph(json!([])),
        { "type": "image", "attrs": { "src": "/a", "asset": "0190a1b2-0000-7000-8000-000000000001" } },
    ] }))
    .expect("valid");
    let markdown = GalleyMarkup::new().document_to_markdown(&document);
    assert_eq!(markdown.value, "a b\n\n**a**\n\n![](/a)\n");
    assert_eq!(
        markdown.lossy,
        [
            "empty paragraphs, headings and quotations were left out",
            "line breaks at the end of a block and within code were left out or moved",
            "white space that HTML and Markdown fold was folded",
            "the ties of images to the media library were left out; their addresses were kept",
        ]
    );
}

#[test]
fn an_empty_document_is_empty_markdown() {
    let document = RichText::from_blocks(vec![Block::Paragraph(vec![Inline::hard_break(
        Marks::none().with(Mark::Bold),
    )])]);
    assert_eq!(to_markdown(&document.expect("valid")), "");
}
