//! The content types of a new site: Article and Page, and what articles point at. Invariant: their keys never change,
//! for the importer and the admin know them.

use crate::{
    clock::Timestamp,
    content_types::{ContentType, Field, FieldKind, Key, TypeKind},
    event::{Changed, Event},
    ids::{ContentTypeId, FieldId},
};

/// The built-in types, in the order in which they can be stored.
pub fn built_in(new_id: &mut dyn FnMut() -> uuid::Uuid, now: Timestamp) -> Vec<Changed<ContentType>> {
    let mut types = Vec::new();
    let mut add = |key: &'static str,
                   names: (&str, &str),
                   title: &'static str,
                   url: Option<&str>,
                   workflow: bool,
                   fields: Vec<Plan>| {
        let fields = fields.into_iter().map(|plan| plan.field(FieldId(new_id()))).collect();
        let id = ContentTypeId(new_id());
        let content_type = ContentType {
            id,
            key: known(key),
            name: names.0.into(),
            plural: names.1.into(),
            kind: TypeKind::Collection,
            title_field: known(title),
            url_pattern: url.map(str::to_owned),
            workflow,
            built_in: true,
            fields,
            created_at: now,
            version: 1,
        };
        types.push(Changed::new(content_type, Event::ContentTypeCreated { content_type: id }));
    };
    add("author", ("Author", "Authors"), "name", Some("/authors/{slug}"), false, author());
    add("category", ("Category", "Categories"), "label", Some("/categories/{slug}"), false, category());
    add("tag", ("Tag", "Tags"), "label", Some("/tags/{slug}"), false, tag());
    add("page", ("Page", "Pages"), "title", Some("/{slug}"), true, page());
    add("article", ("Article", "Articles"), "title", Some("/articles/{slug}"), true, article());
    types
}

struct Plan {
    key: &'static str,
    label: &'static str,
    kind: FieldKind,
    required: bool,
    unique: bool,
    help: Option<&'static str>,
}

impl Plan {
    fn new(key: &'static str, label: &'static str, kind: FieldKind) -> Self {
        Self { key, label, kind, required: false, unique: false, help: None }
    }

    fn required(mut self) -> Self {
        self.required = true;
        self
    }

    fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    fn field(self, id: FieldId) -> Field {
        Field {
            id,
            key: known(self.key),
            label: self.label.into(),
            kind: self.kind,
            required: self.required,
            unique: self.unique,
            localised: false,
            help: self.help.map(str::to_owned),
            default: None,
        }
    }
}

fn known(key: &'static str) -> Key {
    Key::from_static(key)
}

fn line(key: &'static str, label: &'static str) -> Plan {
    Plan::new(key, label, FieldKind::Text { min: None, max: Some(300), pattern: None }).required()
}

fn slug(source: &str) -> Plan {
    Plan::new("slug", "Slug", FieldKind::Slug { source: Some(source.into()) }).required().unique()
}

fn paragraph(key: &'static str, label: &'static str, max: u32) -> Plan {
    Plan::new(key, label, FieldKind::LongText { min: None, max: Some(max) })
}

fn image(key: &'static str, label: &'static str) -> Plan {
    Plan::new(key, label, FieldKind::Media { multiple: false, min: None, max: None })
}

fn relation(key: &'static str, label: &'static str, target: &str, multiple: bool) -> Plan {
    Plan::new(key, label, FieldKind::Relation { target: target.into(), multiple, min: None, max: None })
}

fn body() -> Plan {
    Plan::new("body", "Body", FieldKind::RichText { max: None })
}

fn author() -> Vec<Plan> {
    vec![line("name", "Name"), slug("name"), paragraph("bio", "About", 5_000), image("avatar", "Picture")]
}

fn category() -> Vec<Plan> {
    vec![
        line("label", "Label"),
        slug("label"),
        paragraph("description", "Description", 5_000),
        relation("parent", "Parent category", "category", false),
    ]
}

fn tag() -> Vec<Plan> {
    vec![line("label", "Label"), slug("label")]
}

fn page() -> Vec<Plan> {
    vec![line("title", "Title"), slug("title"), body()]
}

fn article() -> Vec<Plan> {
    let path = Plan::new("path", "Path", FieldKind::Text { min: None, max: Some(500), pattern: None });
    vec![
        line("title", "Title"),
        slug("title"),
        paragraph("summary", "Summary", 2_000).help("Shown in lists and search results"),
        body(),
        image("cover", "Cover"),
        relation("authors", "Authors", "author", true),
        relation("categories", "Categories", "category", true),
        relation("tags", "Tags", "tag", true),
        path.unique()
            .help("The public address where it differs from the usual one, such as /2026/01/31/title"),
        Plan::new("extra", "More data", FieldKind::Json).help("Anything else that came with an import"),
    ]
}
