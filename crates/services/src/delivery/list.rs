//! A page of published items.

use galley_domain::{
    access::{Action, Caller},
    delivery::RawQuery,
    error::Failure,
};

use crate::delivery::{Delivered, DeliveredList, Delivery, type_of};

/// Bytes that callers put around the items.
const ENVELOPE: usize = 1024;

impl Delivery {
    /// The items of a type that fit the query string `pairs`, appended to `out` as a JSON array; one statement.
    ///
    /// # Errors
    /// `content_type.not_found`, `query.*`, `page.out_of_range`.
    pub async fn list(
        &self,
        caller: &Caller,
        type_key: &str,
        pairs: Vec<(String, String)>,
        mut out: Vec<u8>,
    ) -> Result<DeliveredList, Failure> {
        let permit = caller.permit(Action::ContentRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = type_of(&model, type_key)?;
        let (query, projection) =
            RawQuery::parse(pairs)?.into_list(content_type, &model.types, &model.site.locale)?;
        let rows = self.ports.storage.reader(&permit).delivery().list(&query).await?;
        out.reserve(rows.items.iter().map(|row| row.document.len() + 1).sum::<usize>() + ENVELOPE);
        out.push(b'[');
        for (at, row) in rows.items.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            projection.write(row, &*self.ports.markup, &mut out)?;
        }
        out.push(b']');
        Ok(DeliveredList { content_type: content_type.id, out, total: rows.total, page: query.page })
    }

    /// The one entry of a single type, appended to `out` as a JSON object.
    ///
    /// # Errors
    /// `content_type.not_found`, `entry.not_found`, `query.*`.
    pub async fn single(
        &self,
        caller: &Caller,
        type_key: &str,
        pairs: Vec<(String, String)>,
        out: Vec<u8>,
    ) -> Result<Delivered, Failure> {
        let permit = caller.permit(Action::ContentRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = type_of(&model, type_key)?;
        self.only(&permit, &model, content_type, pairs, out).await
    }
}
