//! Ways through a document: what it points at, and how to point it elsewhere. Invariant: a rewrite changes targets only,
//! never structure, so the document stays valid.

use super::{Address, Block, Image, Inline, Mark, RichText};
use crate::ids::AssetId;

impl RichText {
    /// The target of every link, in reading order; one that stands behind several pieces of text comes once for each.
    pub fn links(&self) -> Vec<&Address> {
        let mut links = Vec::new();
        each_line(&self.blocks, &mut |line| {
            let targets = line.iter().flat_map(|inline| inline.marks.iter()).filter_map(|mark| match mark {
                Mark::Link(link) => Some(&link.href),
                _ => None,
            });
            links.extend(targets);
        });
        links
    }

    /// The content of every paragraph and heading, in reading order.
    pub fn lines(&self) -> Vec<&[Inline]> {
        let mut lines = Vec::new();
        each_line(&self.blocks, &mut |line| lines.push(line));
        lines
    }

    /// Every picture, in reading order.
    pub fn images(&self) -> Vec<&Image> {
        let mut images = Vec::new();
        each_block(&self.blocks, &mut |block| {
            if let Block::Image(image) = block {
                images.push(image);
            }
        });
        images
    }

    /// The files of the media library that it shows, each once.
    pub fn assets(&self) -> Vec<AssetId> {
        let mut assets = Vec::new();
        for asset in self.images().into_iter().filter_map(|image| image.asset) {
            if !assets.contains(&asset) {
                assets.push(asset);
            }
        }
        assets
    }

    /// Points links elsewhere: those for which `target` answers with a new address.
    pub fn map_links(&mut self, mut target: impl FnMut(&Address) -> Option<Address>) {
        each_line_mut(&mut self.blocks, &mut |line| {
            for mark in line.iter_mut().flat_map(|inline| inline.marks.iter_mut()) {
                if let Mark::Link(link) = mark
                    && let Some(href) = target(&link.href)
                {
                    link.href = href;
                }
            }
        });
    }

    /// Puts other pictures in place: those for which `source` answers with a new address and, if it is in the media
    /// library, its file.
    pub fn map_images(&mut self, mut source: impl FnMut(&Image) -> Option<(Address, Option<AssetId>)>) {
        each_block_mut(&mut self.blocks, &mut |block| {
            if let Block::Image(image) = block
                && let Some((src, asset)) = source(image)
            {
                image.src = src;
                image.asset = asset;
            }
        });
    }
}

/// Visits every block, parents first.
pub(super) fn each_block<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        match block {
            Block::BulletList(items) | Block::OrderedList { items, .. } => {
                items.iter().for_each(|item| each_block(&item.0, visit));
            }
            Block::Blockquote(content) => each_block(content, visit),
            Block::Table(rows) => {
                rows.iter().flat_map(|row| &row.0).for_each(|cell| each_block(&cell.content, visit));
            }
            Block::Paragraph(_)
            | Block::Heading { .. }
            | Block::CodeBlock { .. }
            | Block::HorizontalRule
            | Block::Image(_) => {}
        }
    }
}

/// Whether blocks stand in one another on more than `levels` levels; looks no deeper than that.
pub(super) fn deeper_than(blocks: &[Block], levels: usize) -> bool {
    let Some(below) = levels.checked_sub(1) else { return !blocks.is_empty() };
    blocks.iter().any(|block| match block {
        Block::BulletList(items) | Block::OrderedList { items, .. } => {
            items.iter().any(|item| deeper_than(&item.0, below))
        }
        Block::Blockquote(content) => deeper_than(content, below),
        Block::Table(rows) => {
            rows.iter().flat_map(|row| &row.0).any(|cell| deeper_than(&cell.content, below))
        }
        Block::Paragraph(_)
        | Block::Heading { .. }
        | Block::CodeBlock { .. }
        | Block::HorizontalRule
        | Block::Image(_) => false,
    })
}

fn each_line<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a [Inline])) {
    each_block(blocks, &mut |block| {
        if let Block::Paragraph(content) | Block::Heading { content, .. } = block {
            visit(content);
        }
    });
}

fn each_block_mut(blocks: &mut [Block], visit: &mut impl FnMut(&mut Block)) {
    for block in blocks {
        visit(block);
        match block {
            Block::BulletList(items) | Block::OrderedList { items, .. } => {
                items.iter_mut().for_each(|item| each_block_mut(&mut item.0, visit));
            }
            Block::Blockquote(content) => each_block_mut(content, visit),
            Block::Table(rows) => {
                let cells = rows.iter_mut().flat_map(|row| &mut row.0);
                cells.for_each(|cell| each_block_mut(&mut cell.content, visit));
            }
            Block::Paragraph(_)
            | Block::Heading { .. }
            | Block::CodeBlock { .. }
            | Block::HorizontalRule
            | Block::Image(_) => {}
        }
    }
}

fn each_line_mut(blocks: &mut [Block], visit: &mut impl FnMut(&mut [Inline])) {
    each_block_mut(blocks, &mut |block| {
        if let Block::Paragraph(content) | Block::Heading { content, .. } = block {
            visit(content);
        }
    });
}
