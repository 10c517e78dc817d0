//! How large an SVG wants to be. Invariant: a size is given only when the file says it in lengths of its own, never in
//! parts of a page.

use roxmltree::Node;

/// Width and height in CSS pixels: from the attributes, or in the proportions of the view box.
pub(super) fn of(root: Node<'_, '_>) -> (Option<u32>, Option<u32>) {
    let said = |name| root.attribute(name).and_then(pixels);
    let view = root.attribute("viewBox").and_then(view_box);
    let (width, height) = match (said("width"), said("height"), view) {
        (None, None, Some((width, height))) => (Some(width), Some(height)),
        (Some(width), None, Some(view)) => (Some(width), Some(width * view.1 / view.0)),
        (None, Some(height), Some(view)) => (Some(height * view.0 / view.1), Some(height)),
        (width, height, _) => (width, height),
    };
    (width.and_then(whole), height.and_then(whole))
}

/// A length in CSS pixels (CSS Values 4, 6.2); relative units say nothing.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let end = length.find(|c: char| c.is_ascii_alphabetic() && c != 'e' && c != 'E' || c == '%');
    let (number, unit) = length.split_at(end.unwrap_or(length.len()));
    let factor = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    positive(number.trim()).map(|number| number * factor)
}

fn view_box(text: &str) -> Option<(f64, f64)> {
    let mut numbers = text.split([' ', ',', '\t', '\n', '\r']).filter(|part| !part.is_empty()).skip(2);
    Some((positive(numbers.next()?)?, positive(numbers.next()?)?))
}

fn positive(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| number.is_finite() && *number > 0.0)
}

fn whole(number: f64) -> Option<u32> {
    let rounded = number.round().max(1.0);
    (rounded <= f64::from(u32::MAX)).then_some(rounded as u32)
}
