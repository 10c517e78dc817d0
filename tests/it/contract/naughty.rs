//! Text that has broken other programs. It must come back as it went in.

/// Each is short enough for every text field.
pub const TEXTS: &[&str] = &[
    "'; DROP TABLE users; --",
    "\" OR \"\"=\"",
    "100% _wild_ \\ card*?",
    "$1 ?1 :name @p {0} %s",
    "<script>alert(1)</script>",
    "línea\u{2028}separada\r\n\ttab",
    "\u{202e}right to left\u{202c}",
    "zero\u{200b}width\u{feff}mark",
    "e\u{301} is not é",
    "👩‍👩‍👧‍👦 🏳️‍🌈 𝒳 \u{10ffff}",
    "İstanbul ſtraße ΣΊΣΥΦΟΣ",
    "  leading and trailing  x",
    "NULL",
    "\u{1}\u{7f}\u{80}",
    "日本語テキスト",
];
