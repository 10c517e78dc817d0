//! A content type changes as a whole. What is published is composed anew, so that readers see the type as it is.

use galley_domain::{
    access::{Action, Caller},
    content_types::{ContentTypeDraft, ContentTypeView},
    error::Failure,
    ids::FieldId,
};

use crate::{
    content_types::{ContentTypeAdmin, keys, not_found},
    delivery::Publisher,
};

impl ContentTypeAdmin {
    /// Changes the type at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `content_type.*`, `field.kind_change`, `precondition.stale`.
    pub async fn change(
        &self,
        caller: &Caller,
        key: &str,
        expected: u64,
        draft: ContentTypeDraft,
    ) -> Result<ContentTypeView, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::TypeManage)?;
        let site = self.catalog.model(&*ports.storage, &permit).await?.site.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let before = tx.content_types().load(key).await?.ok_or_else(not_found)?;
        Failure::unless_current(before.version, expected)?;
        let known = keys(&tx.content_types().all().await?);
        let in_use = tx.content_types().fields_in_use(before.id).await?;
        let changed = before.change(draft, &known, &in_use, &mut || FieldId(ports.ids.next()))?;
        tx.content_types().save(&changed).await?;
        let types = tx.content_types().all().await?;
        let entries = tx.delivery().of_type(changed.state().id, &site.locale).await?;
        Publisher { ports, types: &types, locale: &site.locale }.recompose_all(&mut *tx, &entries).await?;
        tx.commit().await?;
        self.viewed(&permit, changed.state().key.as_str()).await
    }
}
