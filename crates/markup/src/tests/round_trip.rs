//! The way there and back, for documents at random.

use galley_domain::rich_text::{Markup, RichText};
use proptest::prelude::*;

use super::documents::document;
use crate::GalleyMarkup;

proptest! {
    #[test]
    fn markdown_reads_back_as_the_document_it_was_written_from(document in document()) {
        let markup = GalleyMarkup::new();
        let markdown = markup.document_to_markdown(&document);
        prop_assert_eq!(&markdown.lossy, &Vec::<String>::new(), "{}", markdown.value);
        let back = markup.markdown_to_document(&markdown.value);
        prop_assert_eq!(&back.value, &document, "{}", markdown.value);
    }

    #[test]
    fn html_reads_back_as_the_document_even_after_cleaning(document in document()) {
        let markup = GalleyMarkup::new();
        let html = document.html();
        prop_assert_eq!(&markup.html_to_document(&html).value, &document, "{}", html);
        let clean = markup.clean_html(&html);
        prop_assert_eq!(&markup.html_to_document(&clean).value, &document, "{}", clean);
    }

    #[test]
    fn json_reads_back_as_the_document(document in document()) {
        prop_assert_eq!(RichText::parse(&document.to_value()), Ok(document));
    }

    #[test]
    fn markdown_is_stable_whatever_it_was_made_of(parts in prop::collection::vec(part(), 0..30)) {
        let markup = GalleyMarkup::new();
        let source: String = parts.concat();
        let document = markup.markdown_to_document(&source).value;
        let written = markup.document_to_markdown(&document).value;
        let again = markup.markdown_to_document(&written).value;
        prop_assert_eq!(markup.document_to_markdown(&again).value, written);
    }
}

/// Pieces of Markdown and HTML, whole and broken.
fn part() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "a",
        " ",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "> ",
        "# ",
        "**",
        "_",
        "`",
        "```\n",
        "|",
        "| a |\n|---|\n",
        "[",
        "](",
        ")",
        "![",
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<li>",
        "<ul>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "<b>",
        "</b>",
        "<pre>",
        "<a href=x>",
        "</a>",
        "<img src=x>",
        "<svg>",
        "<math>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "&lt;",
        "&#0;",
        "\0",
        "\t",
        "    ",
        "[^1]",
        "[^1]: ",
        "[ ] ",
        "\\",
        "<noscript>",
        "<template>",
        "<textarea>",
        "<select><option>",
        "<br>",
        "<dl><dt>",
        "<dd>",
        "<input type=checkbox>",
        "<h1>",
        "<blockquote>",
        "<table><caption>",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)]
}
