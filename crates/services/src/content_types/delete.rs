//! A content type goes, when nothing is filed under it any more.

use galley_domain::{
    access::{Action, Caller},
    error::Failure,
};

use crate::content_types::{ContentTypeAdmin, not_found};

impl ContentTypeAdmin {
    /// Deletes the type at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `content_type.not_found`, `content_type.built_in`, `content_type.in_use`,
    /// `precondition.stale`.
    pub async fn delete(&self, caller: &Caller, key: &str, expected: u64) -> Result<(), Failure> {
        let permit = caller.permit(Action::TypeManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let content_type = tx.content_types().load(key).await?.ok_or_else(not_found)?;
        Failure::unless_current(content_type.version, expected)?;
        let entries = tx.content_types().entry_count(content_type.id).await?;
        let all = tx.content_types().all().await?;
        let pointing = all.iter().filter(|other| other.id != content_type.id && other.points_at(key));
        let pointing: Vec<_> = pointing.map(|other| other.key.clone()).collect();
        tx.content_types().delete(&content_type.delete(entries, &pointing)?).await?;
        tx.commit().await?;
        Ok(())
    }
}
