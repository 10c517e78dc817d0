//! Reads a document from JSON. Invariant: it ends for every input, after at most [`MAX_NODES`] nodes, [`MAX_DEPTH`]
//! levels and [`MAX_ISSUES`] complaints, and what it returns without a complaint is in the normal form.

mod attributes;
mod blocks;
mod lines;
mod node;

use std::fmt::Write;

use serde_json::Value;

use super::{Block, MAX_DEPTH, MAX_NODES, RichText, problem::Problem};
use crate::error::Issue;

/// How many complaints about one document are told.
const MAX_ISSUES: usize = 50;

/// The document in `value`, or what is wrong with it.
pub(super) fn document(value: &Value) -> Result<RichText, Vec<Issue>> {
    let mut reader = Reader { pointer: String::new(), depth: 1, nodes: 0, issues: Vec::new() };
    let blocks = reader.root(value);
    if reader.issues.is_empty() { Ok(RichText { blocks }) } else { Err(reader.issues) }
}

/// Where the reading stands, and what was found wrong so far.
struct Reader {
    pointer: String,
    depth: usize,
    nodes: usize,
    issues: Vec<Issue>,
}

impl Reader {
    fn root(&mut self, value: &Value) -> Vec<Block> {
        if value.get("type").and_then(Value::as_str) != Some("doc") {
            self.refuse(&Problem::NotADocument);
            return Vec::new();
        }
        let Some(node) = self.node(value) else { return Vec::new() };
        self.attributes(&node, &[], &[]);
        self.unmarked(&node, "a document");
        self.blocks(&node, "a document")
    }

    fn refuse(&mut self, problem: &Problem) {
        if self.issues.len() < MAX_ISSUES {
            self.issues.push(problem.at(&self.pointer));
        }
    }

    /// Reads something one step further down.
    fn at<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        let outcome = read(self);
        self.pointer.truncate(length);
        outcome
    }

    /// Reads each child of a node with `read`; those that it refuses are left out.
    fn children<T>(
        &mut self,
        content: &[Value],
        mut read: impl FnMut(&mut Self, &Value) -> Option<T>,
    ) -> Vec<T> {
        if content.is_empty() {
            return Vec::new();
        }
        if self.depth == MAX_DEPTH {
            self.at("content", |reader| reader.refuse(&Problem::TooDeep));
            return Vec::new();
        }
        let length = self.pointer.len();
        self.depth += 1;
        let mut children = Vec::new();
        for (index, child) in content.iter().enumerate() {
            if self.is_exhausted() {
                break;
            }
            // Writing to a string cannot fail.
            let _ = write!(self.pointer, "/content/{index}");
            children.extend(read(self, child));
            self.pointer.truncate(length);
        }
        self.depth -= 1;
        children
    }

    fn is_exhausted(&self) -> bool {
        self.nodes > MAX_NODES || self.issues.len() >= MAX_ISSUES
    }
}
