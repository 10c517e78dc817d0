//! Markdown as HTML: CommonMark with GitHub's tables, strikethrough, bare links, task lists, and footnotes. Invariant:
//! addresses come out as they are written (the usual percent-encoding would make the way there and back inexact). The
//! HTML is not safe; whoever calls either reads it into a document or cleans it.

use std::fmt::{self, Write};

use comrak::{
    Arena, Options,
    html::{ChildRendering, Context, format_document_with_formatter, format_node_default},
    nodes::{AstNode, NodeValue},
    options::Plugins,
    parse_document,
};

/// The HTML that `markdown` means.
pub(crate) fn html(markdown: &str) -> String {
    let options = options();
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    let mut html = String::with_capacity(markdown.len() * 2);
    // Writing to a string cannot fail.
    let _ = format_document_with_formatter(root, &options, &mut html, &Plugins::default(), format_node, ());
    html
}

/// Superscript by `^` is left out on purpose: formulas and shell prompts in ordinary text have it.
fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.render.r#unsafe = true;
    options
}

fn format_node<'a>(
    context: &mut Context<'_, '_>,
    node: &'a AstNode<'a>,
    entering: bool,
) -> Result<ChildRendering, fmt::Error> {
    match &node.data().value {
        NodeValue::Link(link) if entering => {
            context.write_str("<a href=\"")?;
            context.escape(&link.url)?;
            write_title(context, &link.title)?;
            context.write_str("\">")?;
            Ok(ChildRendering::HTML)
        }
        NodeValue::Image(image) if entering => {
            context.write_str("<img src=\"")?;
            context.escape(&image.url)?;
            write_title(context, &image.title)?;
            context.write_str("\" alt=\"")?;
            Ok(ChildRendering::Plain)
        }
        NodeValue::Image(_) => {
            context.write_str("\" />")?;
            Ok(ChildRendering::HTML)
        }
        _ => format_node_default(context, node, entering),
    }
}

fn write_title(context: &mut Context<'_, '_>, title: &str) -> fmt::Result {
    if title.is_empty() {
        return Ok(());
    }
    context.write_str("\" title=\"")?;
    context.escape(title)
}
