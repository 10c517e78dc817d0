//! A page of published items.

use galley_domain::{
    access::{Action, Caller},
    delivery::RawQuery,
    error::Failure,
};

use crate::delivery::{Delivered, DeliveredList, Delivery, type_of};

impl Delivery {
    /// The items of a type that fit the query string `pairs`; one statement.
    ///
    /// # Errors
    /// `content_type.not_found`, `query.*`, `page.out_of_range`.
    pub async fn list(
        &self,
        caller: &Caller,
        type_key: &str,
        pairs: Vec<(String, String)>,
    ) -> Result<DeliveredList, Failure> {
        let permit = caller.permit(Action::ContentRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = type_of(&model, type_key)?;
        let (query, projection) =
            RawQuery::parse(pairs)?.into_list(content_type, &model.types, &model.site.locale)?;
        let rows = self.ports.storage.reader(&permit).delivery().list(&query).await?;
        let mut items = vec![b'['];
        for (at, row) in rows.items.iter().enumerate() {
            if at > 0 {
                items.push(b',');
            }
            projection.write(row, &*self.ports.markup, &mut items)?;
        }
        items.push(b']');
        Ok(DeliveredList { content_type: content_type.id, items, total: rows.total, page: query.page })
    }

    /// The one entry of a single type.
    ///
    /// # Errors
    /// `content_type.not_found`, `entry.not_found`, `query.*`.
    pub async fn single(
        &self,
        caller: &Caller,
        type_key: &str,
        pairs: Vec<(String, String)>,
    ) -> Result<Delivered, Failure> {
        let permit = caller.permit(Action::ContentRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = type_of(&model, type_key)?;
        self.only(&permit, &model, content_type, pairs).await
    }
}
