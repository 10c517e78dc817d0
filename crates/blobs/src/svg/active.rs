//! What is refused in an SVG because it runs or loads something when the file is opened. Invariant: what passes is a
//! picture in every program, whatever headers it is served with.

use galley_domain::error::{ErrorCode, Failure};
use roxmltree::{Document, Node};

const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// Elements that run or embed; the last three are of SVG Tiny 1.2.
const ELEMENTS: &[&str] =
    &["script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "prefetch"];
/// Elements that set an attribute of another.
const SETTERS: &[&str] = &["set", "animate", "animatecolor", "animatemotion", "animatetransform", "discard"];
/// Schemes that lead somewhere and run nothing.
const SCHEMES: &[&str] = &["http", "https", "mailto"];
/// Pictures within the picture.
const DATA: &[&str] = &["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp"];

/// Looks at every node of the document.
pub(super) fn check(document: &Document<'_>) -> Result<(), Failure> {
    document.root().descendants().try_for_each(check_node)
}

fn check_node(node: Node<'_, '_>) -> Result<(), Failure> {
    if node.pi().is_some_and(|instruction| instruction.target.eq_ignore_ascii_case("xml-stylesheet")) {
        return Err(refused("a style sheet from outside"));
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name().name().to_ascii_lowercase();
    if ELEMENTS.contains(&name.as_str()) {
        return Err(refused(&format!("the element {}", node.tag_name().name())));
    }
    if node.tag_name().namespace() == Some(XHTML) {
        return Err(refused("HTML"));
    }
    for attribute in node.attributes() {
        let attribute_name = attribute.name().to_ascii_lowercase();
        if attribute.namespace().is_none() && attribute_name.starts_with("on") {
            return Err(refused(&format!("the event attribute {}", attribute.name())));
        }
        if matches!(attribute_name.as_str(), "href" | "src") && !is_harmless(attribute.value()) {
            return Err(refused("a link that runs something"));
        }
        let sets = attribute_name == "attributename" && SETTERS.contains(&name.as_str());
        if sets && is_dangerous_target(attribute.value()) {
            return Err(refused("an animation of a link or an event"));
        }
    }
    Ok(())
}

/// Whether `address` is relative, or has a scheme that runs nothing. White space and control characters are left out
/// first, as browsers do (WHATWG URL, 4.4).
fn is_harmless(address: &str) -> bool {
    let plain: String = address
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    let Some((scheme, rest)) = plain.split_once(':') else { return true };
    if scheme.contains(['/', '?', '#']) {
        return true;
    }
    SCHEMES.contains(&scheme)
        || scheme == "data"
            && DATA.iter().any(|kind| rest.strip_prefix(kind).is_some_and(|r| r.starts_with([';', ','])))
}

fn is_dangerous_target(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    let local = name.rsplit(':').next().unwrap_or_default();
    local == "href" || local.starts_with("on")
}

fn refused(what: &str) -> Failure {
    Failure::new(ErrorCode::MediaTypeUnsupported)
        .with_detail(format!("the SVG has {what}, which is not accepted"))
}
