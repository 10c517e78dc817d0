//! Which SVGs are taken: charts and drawings of real programs, and nothing that runs.

use super::*;

fn svg(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 3">{inside}</svg>"#
    )
}

fn code(text: &str) -> Option<ErrorCode> {
    look(text.as_bytes()).err().map(|failure| failure.code)
}

fn size(attributes: &str) -> (Option<u32>, Option<u32>) {
    let seen = look(format!(r#"<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>"#).as_bytes()).unwrap();
    (seen.width, seen.height)
}

#[test]
fn a_chart_of_plotly_is_taken() {
    let seen = look(include_bytes!("chart-plotly.svg")).unwrap();
    assert_eq!((seen.width, seen.height), (Some(700), Some(450)));
}

#[test]
fn a_chart_of_matplotlib_is_taken() {
    let seen = look(include_bytes!("chart-matplotlib.svg")).unwrap();
    assert_eq!((seen.width, seen.height), (Some(614), Some(461)));
}

#[test]
fn harmless_parts_are_taken() {
    for inside in [
        r##"<use xlink:href="#point"/><a href="https://example.org/?a=b:c" target="_blank"><text>here</text></a>"##,
        r#"<image xlink:href="data:image/png;base64,iVBORw0KGgo="/><image href="photos/a:b.png"/>"#,
        r#"<animate attributeName="opacity" from="0" to="1"/><style>.a{fill:red}</style>"#,
        r#"<title>On script: javascript</title><desc><![CDATA[<script>]]></desc><!-- <script> -->"#,
        r#"<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="A" one-more="x"/>"#
            .replace("one-more", "data-on")
            .as_str(),
    ] {
        let found = look(svg(inside).as_bytes());
        assert!(found.is_ok(), "{inside}: {:?}", found.err());
    }
}

#[test]
fn whatever_runs_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        r#"<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>"#,
        r#"<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>"#,
        r#"<body xmlns="http://www.w3.org/1999/xhtml"/>"#,
        r#"<g onload="alert(1)"/>"#,
        r#"<g OnClick="alert(1)"/>"#,
        r#"<a href="javascript:alert(1)"><text>x</text></a>"#,
        r#"<a xlink:href=" &#x9;JaVa&#10;Script&#58;alert(1)"><text>x</text></a>"#,
        r#"<a href="data:text/html,<script>alert(1)</script>"/>"#.replace('<', "&lt;").replacen("&lt;", "<", 1).as_str(),
        r#"<use href="data:image/svg+xml;base64,AAAA"/>"#,
        r#"<a href="vbscript:x"/>"#,
        r##"<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>"##,
        r#"<animate attributeName=" onload " values="alert(1)"/>"#,
        r#"<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler>"#,
    ] {
        assert_eq!(code(&svg(inside)), Some(ErrorCode::MediaTypeUnsupported), "{inside}");
    }
    let style_sheet = format!(r#"<?xml-stylesheet type="text/xsl" href="evil.xsl"?>{}"#, svg(""));
    assert_eq!(code(&style_sheet), Some(ErrorCode::MediaTypeUnsupported));
    assert_eq!(
        code(&svg("").replacen("<svg", r#"<svg onload="alert(1)""#, 1)),
        Some(ErrorCode::MediaTypeUnsupported)
    );
}

#[test]
fn a_refusal_says_what_is_not_accepted() {
    let failure = look(svg("<script/>").as_bytes()).unwrap_err();
    assert_eq!(failure.detail, "the SVG has the element script, which is not accepted");
}

#[test]
fn entities_are_refused_and_an_empty_doctype_is_not() {
    let with = |doctype: &str| format!("<?xml version=\"1.0\"?>{doctype}{}", svg(""));
    let public = r#"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#;
    assert_eq!(code(&with(public)), None);
    for doctype in [
        r#"<!DOCTYPE svg [<!ENTITY a "b">]>"#,
        r#"<!DOCTYPE svg SYSTEM "a>b" [<!ENTITY a SYSTEM "file:///etc/passwd">]>"#,
        r#"<!DOCTYPE svg [<!ENTITY % a SYSTEM "http://evil.example/x.dtd">%a;]>"#,
    ] {
        assert_eq!(code(&with(doctype)), Some(ErrorCode::MediaDamaged), "{doctype}");
    }
    assert_eq!(code(&svg("<text>&a;</text>")), Some(ErrorCode::MediaDamaged));
}

#[test]
fn another_encoding_is_refused() {
    let with = |name: &str| format!("<?xml version='1.0' encoding='{name}' standalone='no'?>{}", svg(""));
    for name in ["UTF-8", "utf-8", "US-ASCII"] {
        assert_eq!(code(&with(name)), None, "{name}");
    }
    for name in ["ISO-2022-JP", "UTF-16", "utf-7", "iso-8859-1"] {
        assert_eq!(code(&with(name)), Some(ErrorCode::MediaDamaged), "{name}");
    }
    let utf16: Vec<u8> = svg("").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(look(&utf16).is_err());
    assert!(look(svg("").replacen("<svg", "\u{FEFF}<svg", 1).as_bytes()).is_ok());
}

#[test]
fn other_documents_are_no_svg() {
    assert_eq!(code("<html><svg/></html>"), Some(ErrorCode::MediaTypeUnsupported));
    assert_eq!(code("<svg/>"), Some(ErrorCode::MediaTypeUnsupported));
    assert_eq!(code("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"), Some(ErrorCode::MediaDamaged));
    assert_eq!(code(""), Some(ErrorCode::MediaDamaged));
}

#[test]
fn bombs_are_refused_before_they_are_parsed() {
    let deep = svg(&format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000)));
    let attributes: String = (0..100_000).map(|number| format!(" a{number}=''")).collect();
    let wide = svg(&format!("<g{attributes}/>"));
    let namespaces: String = (0..100_000).map(|number| format!("<g xmlns:n{number}='a'/>")).collect();
    for bomb in [deep, wide, svg(&namespaces)] {
        assert_eq!(code(&bomb), Some(ErrorCode::MediaDamaged));
    }
    let many = svg(&"<g/>".repeat(1_100_000));
    assert_eq!(code(&many), Some(ErrorCode::MediaDamaged));
}

#[test]
fn many_points_and_signs_in_texts_are_no_bomb() {
    let points = r#"<path d="M0,0" style="fill: rgb(1, 2, 3);" transform="translate(1,2)"/>"#.repeat(50_000);
    assert_eq!(code(&svg(&points)), None);
    let signs = format!("<text>{}</text><g content=\"{}\"/>", "a='1' [x] ".repeat(500), "a=1 > ".repeat(500));
    assert_eq!(code(&svg(&signs)), None);
}

#[test]
fn the_size_is_read_in_pixels() {
    for (attributes, expected) in [
        (r#"width="700" height="450.4""#, (Some(700), Some(450))),
        (r#"width="700px" height="450 px""#, (Some(700), Some(450))),
        (r#"width="6in" height="2.54cm""#, (Some(576), Some(96))),
        (r#"width="72pt" height="1e2""#, (Some(96), Some(100))),
        (r#"viewBox="0 0 40 30""#, (Some(40), Some(30))),
        (r#"viewBox="-5,-5, 40,30" width="80""#, (Some(80), Some(60))),
        (r#"viewBox="0 0 40 30" height="60" width="100%""#, (Some(80), Some(60))),
        (r#"width="100%" height="100%""#, (None, None)),
        (r#"width="10em" height="-5""#, (None, None)),
        (r#"width="1e300" height="NaN" viewBox="0 0 x""#, (None, None)),
        (r#"viewBox="0 0 1e-300 1e300" width="5""#, (Some(5), None)),
        ("", (None, None)),
    ] {
        assert_eq!(size(attributes), expected, "{attributes}");
    }
}
