//! What is refused before an SVG is parsed. Invariant: what passes cannot make the parser slow or hungry, defines no
//! entities, and is not in another encoding for a browser than for us.

use galley_domain::error::Failure;

use super::damaged;

/// Elements within elements.
const MAX_DEPTH: usize = 256;
/// Attributes of one element; looking for doubles takes the square of it.
const MAX_ATTRIBUTES: usize = 128;
/// Declarations of namespaces; nested ones are copied inwards.
const MAX_NAMESPACES: usize = 1_000;

/// Goes once over the markup. Tells whether there is a document type declaration, which has no subset then: many
/// programs write `<!DOCTYPE svg PUBLIC …>`, which means nothing and is harmless.
pub(super) fn check(text: &str) -> Result<bool, Failure> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    check_encoding(text)?;
    let (mut depth, mut namespaces, mut has_doctype) = (0_usize, 0_usize, false);
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        rest = if let Some(comment) = after.strip_prefix("!--") {
            past(comment, "-->")
        } else if let Some(characters) = after.strip_prefix("![CDATA[") {
            past(characters, "]]>")
        } else if let Some(instruction) = after.strip_prefix('?') {
            past(instruction, "?>")
        } else {
            let tag = Tag::read(after);
            if after.starts_with('!') {
                has_doctype = true;
                if tag.has_bracket {
                    return Err(damaged("the SVG defines entities, which is not accepted"));
                }
            } else if after.starts_with('/') {
                depth = depth.saturating_sub(1);
            } else if !tag.is_empty_element {
                depth += 1;
            }
            namespaces += tag.namespaces;
            if depth > MAX_DEPTH || tag.attributes > MAX_ATTRIBUTES || namespaces > MAX_NAMESPACES {
                return Err(damaged("the SVG is nested too deep or has too many attributes"));
            }
            tag.after
        };
    }
    Ok(has_doctype)
}

/// An XML declaration that names another encoding would let a browser read another text than we do.
fn check_encoding(text: &str) -> Result<(), Failure> {
    let declaration =
        text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")).map(|(inside, _)| inside);
    let named = declaration.and_then(|inside| inside.split_once("encoding")).map(|(_, value)| {
        value.trim_start_matches(|c: char| c.is_whitespace() || c == '=').trim_start_matches(['"', '\''])
    });
    let name = named.map(|value| value.split(['"', '\'']).next().unwrap_or_default());
    match name {
        Some(name) if !["utf-8", "utf8", "us-ascii"].contains(&name.to_ascii_lowercase().as_str()) => {
            Err(damaged("the SVG names an encoding other than UTF-8"))
        }
        Some(_) | None => Ok(()),
    }
}

fn past<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map_or("", |(_, after)| after)
}

/// What stands between `<` and the `>` that ends it; a `>` in quotes does not.
#[derive(Default)]
struct Tag<'a> {
    attributes: usize,
    namespaces: usize,
    has_bracket: bool,
    is_empty_element: bool,
    after: &'a str,
}

impl<'a> Tag<'a> {
    fn read(text: &'a str) -> Self {
        let mut tag = Self::default();
        let mut rest = text;
        while let Some(at) = rest.find(['"', '\'', '>', '[']) {
            let (before, from) = rest.split_at(at);
            let (sign, after) = from.split_at(1);
            tag.namespaces += usize::from(before.contains("xmlns"));
            match sign {
                ">" => {
                    tag.is_empty_element = before.ends_with('/');
                    tag.after = after;
                    return tag;
                }
                "[" => {
                    tag.has_bracket = true;
                    rest = after;
                }
                quote => {
                    tag.attributes += 1;
                    rest = past(after, quote);
                }
            }
        }
        tag
    }
}
