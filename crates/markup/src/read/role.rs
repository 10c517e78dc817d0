//! What each HTML element is to a document. Invariant: an element that is not named here is transparent: its text stays.

use galley_domain::rich_text::Mark;
use scraper::node::Element;

use crate::loss::Loss;

/// What to do with an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Its content takes its place.
    Transparent,
    /// The same, on lines of its own.
    Block,
    /// Its text gets a mark.
    Marked(Mark),
    /// Its text stands in quotation marks.
    Quoted,
    Link,
    Image,
    LineBreak,
    Heading(u8),
    BulletList,
    OrderedList,
    Blockquote,
    CodeBlock,
    Rule,
    Table,
    /// A term of a definition list.
    Term,
    /// A list of definitions.
    Definitions,
    /// Something from elsewhere in a frame.
    Embed,
    Input,
    /// Neither it nor its content is for readers.
    Dropped(Loss),
    /// The same, and nobody misses it.
    Ignored,
}

/// The role of `element`.
pub(super) fn role(element: &Element) -> Role {
    match element.name() {
        "b" if is_undone_bold(element) => Role::Transparent,
        "b" | "strong" => Role::Marked(Mark::Bold),
        "i" | "em" | "cite" | "dfn" | "var" => Role::Marked(Mark::Italic),
        "s" | "del" | "strike" => Role::Marked(Mark::Strike),
        "u" | "ins" => Role::Marked(Mark::Underline),
        "sup" => Role::Marked(Mark::Superscript),
        "sub" => Role::Marked(Mark::Subscript),
        "code" | "kbd" | "samp" | "tt" => Role::Marked(Mark::Code),
        "q" => Role::Quoted,
        "a" => Role::Link,
        "img" | "image" => Role::Image,
        "br" => Role::LineBreak,
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" => Role::Heading(4),
        "h5" => Role::Heading(5),
        "h6" => Role::Heading(6),
        "ul" | "menu" | "dir" => Role::BulletList,
        "ol" => Role::OrderedList,
        "blockquote" => Role::Blockquote,
        "pre" | "listing" | "xmp" | "plaintext" => Role::CodeBlock,
        "hr" => Role::Rule,
        "table" => Role::Table,
        "dl" => Role::Definitions,
        "dt" => Role::Term,
        "iframe" | "video" | "audio" | "embed" | "object" => Role::Embed,
        "input" => Role::Input,
        "script" => Role::Dropped(Loss::Script),
        "style" => Role::Dropped(Loss::Style),
        "svg" | "canvas" => Role::Dropped(Loss::Drawing),
        "title" => Role::Dropped(Loss::PageTitle),
        "template" | "noembed" | "noframes" | "meta" | "link" | "base" | "param" | "source" | "track"
        | "col" | "colgroup" | "frame" | "frameset" | "area" | "map" | "datalist" | "rp" => Role::Ignored,
        "p" | "div" | "section" | "article" | "aside" | "header" | "footer" | "main" | "nav" | "address"
        | "hgroup" | "figure" | "figcaption" | "details" | "summary" | "dialog" | "fieldset" | "legend"
        | "form" | "center" | "li" | "dd" | "tr" | "td" | "th" | "tbody" | "thead" | "tfoot" | "caption"
        | "option" | "optgroup" | "search" | "html" | "body" | "head" => Role::Block,
        _ => Role::Transparent,
    }
}

/// Word processors wrap whole texts in a `b` that its style takes back.
fn is_undone_bold(element: &Element) -> bool {
    element.attr("style").is_some_and(|style| {
        let style: String = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        style.contains("font-weight:normal") || style.contains("font-weight:400")
    })
}
