//! What Markdown cannot say of a document. Invariant: a line is judged by how it would be read back, so this cannot
//! differ from what happens.

use galley_domain::rich_text::{Image, Inline, InlineContent, RichText};

use crate::{
    loss::{Loss, Losses},
    read,
};

/// Notes everything that is known before writing.
pub(super) fn of_document(document: &RichText, losses: &mut Losses) {
    for line in document.lines() {
        if let Some(loss) = of_line(line) {
            losses.add(loss);
        }
    }
    for image in document.images() {
        of_image(image, losses);
    }
}

fn of_line(line: &[Inline]) -> Option<Loss> {
    let folded = read::folded(line);
    if folded == line || folded.is_empty() {
        return None;
    }
    let breaks = |line: &[Inline]| {
        let breaks = line.iter().filter(|inline| inline.content == InlineContent::HardBreak);
        breaks.map(|inline| inline.marks.clone()).collect::<Vec<_>>()
    };
    Some(if breaks(&folded) == breaks(line) { Loss::WhiteSpace } else { Loss::Breaks })
}

fn of_image(image: &Image, losses: &mut Losses) {
    if image.asset.is_some() && image.asset != read::asset(&image.src) {
        losses.add(Loss::Asset);
    }
    if [&image.alt, &image.title].into_iter().flatten().any(|text| super::escape::single_line(text) != *text)
    {
        losses.add(Loss::WhiteSpace);
    }
}
