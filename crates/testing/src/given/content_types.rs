//! Content types.

use std::collections::HashSet;

use galley_domain::{
    clock::{Clock, IdSource},
    content_types::{ContentType, ContentTypeDraft, ContentTypes, FieldDraft, FieldKind, TypeKind, built_in},
    event::Changed,
    ids::{ContentTypeId, FieldId},
};

use crate::TestDb;

impl TestDb {
    /// A collection with the fields `title` and `slug`.
    pub fn new_content_type(&self, key: &str) -> Changed<ContentType> {
        let draft = ContentTypeDraft {
            key: key.into(),
            name: key.into(),
            plural: format!("{key}s"),
            kind: TypeKind::Collection,
            title_field: "title".into(),
            url_pattern: Some(format!("/{key}/{{slug}}")),
            workflow: true,
            fields: vec![
                field("title", FieldKind::Text { min: None, max: None, pattern: None }),
                field("slug", FieldKind::Slug { source: Some("title".into()) }),
            ],
        };
        let id = ContentTypeId(self.ids.next());
        let mut new_id = || FieldId(self.ids.next());
        ContentType::create(id, draft, &HashSet::new(), &mut new_id, self.clock.now())
            .expect("a well-formed type")
    }

    /// A stored collection.
    pub async fn given_content_type(&self, key: &str) -> ContentType {
        let content_type = self.new_content_type(key);
        let mut writer = self.writer().await;
        writer.content_types().add(&content_type).await.expect("the type should be stored");
        writer.commit().await.expect("the type should be stored");
        content_type.into_state()
    }

    /// The built-in types, stored.
    pub async fn given_built_in_types(&self) -> ContentTypes {
        let mut writer = self.writer().await;
        let mut new_id = || self.ids.next();
        let types = built_in(&mut new_id, self.clock.now());
        for content_type in &types {
            writer.content_types().add(content_type).await.expect("the type should be stored");
        }
        writer.commit().await.expect("the types should be stored");
        ContentTypes::new(types.into_iter().map(Changed::into_state).collect())
    }
}

fn field(key: &str, kind: FieldKind) -> FieldDraft {
    FieldDraft {
        id: None,
        key: key.into(),
        label: key.into(),
        kind,
        required: true,
        unique: key == "slug",
        localised: false,
        help: None,
        default: None,
    }
}
