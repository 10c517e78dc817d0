//! What may and may not be the address of a link or an image.

use super::{Address, AddressError, MAX_ADDRESS_LENGTH};

#[test]
fn ordinary_addresses_are_kept_as_they_are_written() {
    for text in [
        "https://example.com/a?b=c&d=e#f",
        "http://localhost:8080",
        "HTTPS://Example.COM/",
        "mailto:ann@example.com?subject=Hello%20there",
        "tel:+49-30-123",
        "/articles/one",
        "../img/a b.png",
        "page?next=javascript:1",
        "#part-2",
        "?page=2",
        "//cdn.example.com/x.js",
        "https://münchen.example/straße",
        "notes/10:30",
    ] {
        assert_eq!(Address::link(text).map(|address| address.as_str().to_owned()), Ok(text.to_owned()));
    }
}

#[test]
fn white_space_around_an_address_is_dropped() {
    assert_eq!(Address::link(" \n/a\t").map(|a| a.to_string()), Ok("/a".to_owned()));
}

#[test]
fn active_and_unknown_schemes_are_refused_in_every_spelling() {
    for text in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\0script:alert(1)",
        "\u{1}javascript:alert(1)",
        "java script:alert(1)",
        "java\u{200b}script:alert(1)",
        "\u{feff}javascript:alert(1)",
        "java\u{ad}script:alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#x3A;alert(1)",
        "javascript&#0000058alert(1)",
        "javascript&colon;alert(1)",
        "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script&colon;alert(1)",
        "javascript%3Aalert(1)",
        "%6Aavascript:alert(1)",
        "javascript%253Aalert(1)",
        "javascript&amp;#58;alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "livescript:x",
        "file:///etc/passwd",
        "blob:https://example.com/1",
        "view-source:https://example.com",
        "ftp://example.com",
        "ws://example.com",
        "x-custom:1",
        "jar:https://example.com!/",
    ] {
        assert!(Address::link(text).is_err(), "{text:?} as a link");
        assert!(Address::image(text).is_err(), "{text:?} as an image");
    }
}

#[test]
fn an_image_has_no_mail_or_telephone_address() {
    assert_eq!(Address::image("mailto:a@example.com"), Err(AddressError::Scheme("mailto".to_owned())));
    assert!(Address::image("/media/1/a.png").is_ok());
}

#[test]
fn broken_and_endless_addresses_are_refused() {
    assert_eq!(Address::link("  "), Err(AddressError::Empty));
    assert_eq!(Address::link("https://"), Err(AddressError::Malformed));
    assert_eq!(Address::link("https://[::1"), Err(AddressError::Malformed));
    assert_eq!(Address::link(&"a".repeat(MAX_ADDRESS_LENGTH + 1)), Err(AddressError::TooLong));
}

#[test]
fn an_address_with_a_host_is_external() {
    for (text, external) in [
        ("https://example.com", true),
        ("//example.com", true),
        ("/\\example.com", true),
        ("/a", false),
        ("a//b", false),
        ("#a", false),
        ("mailto:a@example.com", false),
    ] {
        assert_eq!(Address::link(text).map(|address| address.is_external()), Ok(external), "{text}");
    }
}
