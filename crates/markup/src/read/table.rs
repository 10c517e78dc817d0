//! Tables. Invariant: a table in the document has rows and every row has cells; what stands in a table and outside its
//! cells comes before it.

use ego_tree::NodeRef;
use galley_domain::rich_text::{Block, Cell, MAX_SPAN, Row};
use scraper::{Node, node::Element};

use super::{
    elements::{Context, Reader},
    flow::Flow,
};
use crate::loss::Loss;

impl Reader {
    pub(super) fn table(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) {
        flow.end_line();
        let mut rows = Vec::new();
        self.rows(node, &context.deeper(), flow, &mut rows);
        if !rows.is_empty() {
            flow.push(Block::Table(rows));
        }
    }

    fn rows(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow, rows: &mut Vec<Row>) {
        for (child, element) in elements(node) {
            match element.name() {
                "thead" | "tbody" | "tfoot" => self.rows(child, context, flow, rows),
                "tr" => {
                    let cells = self.cells(child, context, flow);
                    if !cells.is_empty() {
                        rows.push(Row(cells));
                    }
                }
                "caption" => {
                    self.losses.add(Loss::Caption);
                    self.block(child, element, &context.deeper(), flow);
                }
                _ => self.node(child, &context.deeper(), flow),
            }
        }
    }

    fn cells(&mut self, row: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) -> Vec<Cell> {
        let mut cells = Vec::new();
        for (child, element) in elements(row) {
            if !matches!(element.name(), "td" | "th") {
                self.node(child, &context.deeper(), flow);
                continue;
            }
            let Some(content) = self.container(child, context, flow, 3) else { continue };
            let span = |name| {
                let span = element.attr(name).and_then(|span| span.trim().parse::<u16>().ok());
                span.map_or(1, |span| span.clamp(1, MAX_SPAN))
            };
            let header = element.name() == "th";
            cells.push(Cell { header, colspan: span("colspan"), rowspan: span("rowspan"), content });
        }
        cells
    }
}

fn elements(node: NodeRef<'_, Node>) -> impl Iterator<Item = (NodeRef<'_, Node>, &Element)> {
    node.children().filter_map(|child| Some((child, child.value().as_element()?)))
}
