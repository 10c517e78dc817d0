//! HTML and Markdown as documents.

use galley_domain::rich_text::Markup;

use super::{from_html, from_markdown};
use crate::GalleyMarkup;

/// Each HTML and the HTML of the document that it is read as.
#[test]
fn html_is_read_as_browsers_show_it() {
    for (html, expected) in [
        ("a <b>b</b>\n  <i>c</i>  ", "<p>a <strong>b</strong> <em>c</em></p>"),
        ("<div>a<div>b</div><span>c</span></div>", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
        ("<p>a</p><p>&nbsp;</p><p></p>", "<p>a</p>\n<p>\u{a0}</p>"),
        ("<p>a<br>b<br></p>", "<p>a<br>b</p>"),
        ("<noscript><img src='/a.png' alt='A'></noscript>", "<img src=\"/a.png\" alt=\"A\">"),
        (
            "<figure><img src=/a.png><figcaption>C</figcaption></figure>",
            "<img src=\"/a.png\" alt=\"\">\n<p>C</p>",
        ),
        ("<p>a <img src=b.png> c</p>", "<p>a</p>\n<img src=\"b.png\" alt=\"\">\n<p>c</p>"),
        ("<h2>a <p>b</p></h2>c", "<h2>a</h2>\n<h2>b</h2>\n<p>c</p>"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        (
            "<ul>x<li>a</li><ol start=4><li>b</ol></ul>",
            "<ul><li>x</li><li>a<ol start=\"4\"><li>b</li></ol></li></ul>",
        ),
        ("<ol><li><pre>a\n b\n</pre></ol>", "<ol><li><p></p><pre><code>a\n b\n</code></pre></li></ol>"),
        (
            "<pre class=language-rust><code>a<br>b</code></pre>",
            "<pre><code class=\"language-rust\">a\nb\n</code></pre>",
        ),
        ("<pre><code class='lang-a&quot;b'>x</code></pre>", "<pre><code>x\n</code></pre>"),
        ("<table><tr><th>a<td>b</table>", "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>"),
        (
            "<table><caption>C</caption><thead><tr><th colspan=2>a<tbody><tr><td>b<p>c<td>",
            "<p>C</p>\n<table><thead><tr><th colspan=\"2\">a</th></tr></thead><tbody><tr><td><p>b</p><p>c</p></td><td></td></tr></tbody></table>",
        ),
        ("<dl><dt>a<dd>b</dl>", "<p><strong>a</strong></p>\n<p>b</p>"),
        (
            "<q>a</q> <ins>b</ins> <del>c</del> <kbd>d  e</kbd>",
            "<p>“a” <u>b</u> <s>c</s> <code>d  e</code></p>",
        ),
        ("<custom-thing>a</custom-thing> <math><mi>x</mi></math>", "<p>a x</p>"),
        ("<b style='font-weight: normal'>a</b>", "<p>a</p>"),
        ("<a name=x>a</a> <a href=''>b</a>", "<p>a b</p>"),
        (
            "<iframe src=https://example.com/v title=V></iframe>",
            "<p><a href=\"https://example.com/v\" rel=\"noopener noreferrer\">V</a></p>",
        ),
        ("<select><option>a<option>b</select><textarea>c</textarea>", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
        ("a\0b<p>c", "<p>ab</p>\n<p>c</p>"),
        ("", ""),
    ] {
        assert_eq!(from_html(html).html(), expected, "{html}");
    }
}

#[test]
fn markdown_is_read_with_githubs_extensions() {
    for (markdown, expected) in [
        ("a\nb  \nc", "<p>a b<br>c</p>"),
        ("~~a~~ x^2^", "<p><s>a</s> x^2^</p>"),
        (
            "https://example.com/a_b",
            "<p><a href=\"https://example.com/a_b\" rel=\"noopener noreferrer\">https://example.com/a_b</a></p>",
        ),
        ("- [ ] a\n- [x] b", "<ul><li>[ ] a</li><li>[x] b</li></ul>"),
        ("- [ ] a\n\n- [x] b", "<ul><li>[ ] a</li><li>[x] b</li></ul>"),
        (
            "| a |\n|---|\n| `b\\|c` |",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>b|c</code></td></tr></tbody></table>",
        ),
        ("```rust ignore\na\n```", "<pre><code class=\"language-rust\">a\n</code></pre>"),
        ("a[^1]\n\n[^1]: b", "<p>a<sup>1</sup></p>\n<hr>\n<ol><li>b</li></ol>"),
        ("H<sub>2</sub>O <u>b</u>", "<p>H<sub>2</sub>O <u>b</u></p>"),
        ("[a](</b c> \"d\")", "<p><a href=\"/b c\" title=\"d\">a</a></p>"),
        ("[![a](/b.png)](/c)", "<img src=\"/b.png\" alt=\"a\">"),
    ] {
        assert_eq!(from_markdown(markdown).html(), expected, "{markdown}");
    }
}

#[test]
fn an_image_of_the_library_is_known_by_its_address() {
    let id = "0190a1b2-0000-7000-8000-000000000001";
    let document = from_markdown(&format!("![a](/media/{id}/a.png) ![b](/media/b.png)"));
    assert_eq!(document.assets().iter().map(ToString::to_string).collect::<Vec<_>>(), [id]);
}

#[test]
fn each_kind_of_loss_is_told_once() {
    let html = "<script>a</script><script>b</script><svg></svg><a href=/x><img src=/y></a><a href=/y><img src=/y></a>";
    assert_eq!(
        GalleyMarkup::new().html_to_document(html).lossy,
        [
            "scripts were removed (2 times)",
            "drawings inside the text (SVG, canvas) were removed",
            "links around images were removed; the images were kept",
        ]
    );
    assert!(GalleyMarkup::new().html_to_document("<div><p>a</p></div>").lossy.is_empty());
}

#[test]
fn a_text_of_too_many_parts_keeps_its_words() {
    let document = GalleyMarkup::new().html_to_document(&"<hr>a".repeat(60_000));
    assert_eq!((document.value.blocks().len(), document.lossy.len()), (1, 1));
    assert_eq!(document.value.plain_text().len(), 60_000);
}
