//! A new content type.

use galley_domain::{
    access::{Action, Caller},
    content_types::{ContentType, ContentTypeDraft, ContentTypeView},
    error::Failure,
    ids::{ContentTypeId, FieldId},
};

use crate::content_types::{ContentTypeAdmin, keys};

impl ContentTypeAdmin {
    /// Makes a type.
    ///
    /// # Errors
    /// `access.denied`, `content_type.invalid`, `content_type.key_taken`.
    pub async fn create(&self, caller: &Caller, draft: ContentTypeDraft) -> Result<ContentTypeView, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::TypeManage)?;
        let mut tx = ports.storage.writer(&permit).await?;
        let known = keys(&tx.content_types().all().await?);
        let id = ContentTypeId(ports.ids.next());
        let mut new_field = || FieldId(ports.ids.next());
        let created = ContentType::create(id, draft, &known, &mut new_field, ports.clock.now())?;
        tx.content_types().add(&created).await?;
        tx.commit().await?;
        self.viewed(&permit, created.state().key.as_str()).await
    }
}
