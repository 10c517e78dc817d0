//! The attributes of nodes and marks. Invariant: each is of its kind and in its range, and none is there that the node
//! does not have; the presentational ones that TipTap's own extensions always write are let pass and dropped.

use serde_json::{Map, Value};

use super::{Reader, node::Node};
use crate::{
    ids::AssetId,
    rich_text::{
        Address, AddressError, Image, Link, MAX_LIST_START, MAX_SPAN, is_language,
        problem::{Problem, quoted},
    },
};

/// What TipTap writes on a link besides its own: how to open it is the reader's business.
const LINK_DROPPED: [&str; 3] = ["target", "rel", "class"];
/// The size of an image is the layout's business.
const IMAGE_DROPPED: [&str; 2] = ["width", "height"];
/// Widths and alignment of table cells.
const CELL_DROPPED: [&str; 2] = ["colwidth", "align"];
/// The kind of numbering.
const LIST_DROPPED: [&str; 1] = ["type"];

impl Reader {
    /// Complains of every attribute of `node` that is neither `known` nor `dropped`.
    pub(super) fn attributes(&mut self, node: &Node<'_>, known: &[&str], dropped: &[&str]) {
        self.known_attributes(node.attrs, known, dropped);
    }

    pub(super) fn level(&mut self, node: &Node<'_>) -> u8 {
        self.attributes(node, &["level"], &[]);
        match node.attrs.and_then(|attrs| attrs.get("level")) {
            None => {
                self.refuse(&Problem::MissingAttribute("level"));
                1
            }
            Some(level) => {
                let level = level.as_u64().and_then(|level| u8::try_from(level).ok());
                self.valid("level", level.filter(|level| (1..=6).contains(level)), &Problem::Level)
                    .unwrap_or(1)
            }
        }
    }

    pub(super) fn list_start(&mut self, node: &Node<'_>) -> u32 {
        self.attributes(node, &["start"], &LIST_DROPPED);
        match given(node.attrs, "start") {
            None => 1,
            Some(start) => {
                let start = start.as_u64().and_then(|start| u32::try_from(start).ok());
                self.valid("start", start.filter(|start| *start <= MAX_LIST_START), &Problem::Start)
                    .unwrap_or(1)
            }
        }
    }

    /// How many columns and rows a cell spans.
    pub(super) fn cell_spans(&mut self, node: &Node<'_>) -> (u16, u16) {
        self.attributes(node, &["colspan", "rowspan"], &CELL_DROPPED);
        (self.cell_span(node, "colspan"), self.cell_span(node, "rowspan"))
    }

    pub(super) fn language(&mut self, node: &Node<'_>) -> Option<String> {
        self.attributes(node, &["language"], &[]);
        let language = self.text_attribute(node.attrs, "language").filter(|language| !language.is_empty())?;
        self.valid("language", is_language(&language).then_some(language), &Problem::Language)
    }

    pub(super) fn image(&mut self, node: &Node<'_>) -> Option<Image> {
        self.attributes(node, &["src", "alt", "title", "asset"], &IMAGE_DROPPED);
        let src = self.address(node.attrs, "src", Address::image);
        let alt = self.text_attribute(node.attrs, "alt").filter(|alt| !alt.is_empty());
        let title = self.text_attribute(node.attrs, "title").filter(|title| !title.is_empty());
        let asset = self.text_attribute(node.attrs, "asset").filter(|asset| !asset.is_empty());
        let asset =
            asset.and_then(|asset| self.valid("asset", asset.parse::<AssetId>().ok(), &Problem::Asset));
        Some(Image { src: src?, alt, title, asset })
    }

    pub(super) fn link(&mut self, attrs: Option<&Map<String, Value>>) -> Option<Link> {
        self.known_attributes(attrs, &["href", "title"], &LINK_DROPPED);
        let href = self.address(attrs, "href", Address::link);
        let title = self.text_attribute(attrs, "title").filter(|title| !title.is_empty());
        Some(Link { href: href?, title })
    }

    pub(super) fn known_attributes(
        &mut self,
        attrs: Option<&Map<String, Value>>,
        known: &[&str],
        dropped: &[&str],
    ) {
        let names = attrs.into_iter().flat_map(Map::keys);
        for name in names.filter(|name| !known.contains(&name.as_str()) && !dropped.contains(&name.as_str()))
        {
            let name = quoted(name);
            self.at_attribute(&name, |reader| reader.refuse(&Problem::UnknownAttribute(name.clone())));
        }
    }

    fn cell_span(&mut self, node: &Node<'_>, name: &str) -> u16 {
        match given(node.attrs, name) {
            None => 1,
            Some(span) => {
                let span = span.as_u64().and_then(|span| u16::try_from(span).ok());
                self.valid(name, span.filter(|span| (1..=MAX_SPAN).contains(span)), &Problem::CellSpan)
                    .unwrap_or(1)
            }
        }
    }

    fn address(
        &mut self,
        attrs: Option<&Map<String, Value>>,
        name: &'static str,
        read: fn(&str) -> Result<Address, AddressError>,
    ) -> Option<Address> {
        if given(attrs, name).is_none() {
            self.refuse(&Problem::MissingAttribute(name));
            return None;
        }
        let text = self.text_attribute(attrs, name)?;
        match read(&text) {
            Ok(address) => Some(address),
            Err(error) => {
                self.at_attribute(name, |reader| reader.refuse(&Problem::Address(error)));
                None
            }
        }
    }

    fn text_attribute(&mut self, attrs: Option<&Map<String, Value>>, name: &str) -> Option<String> {
        self.at("attrs", |reader| reader.string(attrs?, name)).map(str::to_owned)
    }

    fn valid<T>(&mut self, name: &str, value: Option<T>, otherwise: &Problem) -> Option<T> {
        if value.is_none() {
            self.at_attribute(name, |reader| reader.refuse(otherwise));
        }
        value
    }

    fn at_attribute(&mut self, name: &str, read: impl FnOnce(&mut Self)) {
        self.at("attrs", |reader| reader.at(name, read));
    }
}

/// An attribute that is there and not null.
fn given<'v>(attrs: Option<&'v Map<String, Value>>, name: &str) -> Option<&'v Value> {
    attrs?.get(name).filter(|value| !value.is_null())
}
