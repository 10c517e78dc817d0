//! A copy of the trail, part by part. That it was taken is put on record before the first row is given out.

use galley_domain::{
    access::{Action, Caller},
    audit::{AuditFilter, AuditView, Incident},
    error::Failure,
    storage::Reader,
};

use crate::audit::Audit;

/// Rows of one part.
const PART: u32 = 500;

/// The form of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// A table for spreadsheets.
    Csv,
    /// An array of objects.
    Json,
}

/// A copy that is being taken: the rows that were there when it began, oldest first.
pub struct Export {
    reader: Box<dyn Reader>,
    filter: AuditFilter,
    at: u64,
    until: u64,
}

impl Audit {
    /// Begins a copy.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn export(
        &self,
        caller: &Caller,
        format: ExportFormat,
        filter: AuditFilter,
    ) -> Result<Export, Failure> {
        let permit = caller.permit(Action::AuditExport)?;
        let words = match format {
            ExportFormat::Csv => "csv",
            ExportFormat::Json => "json",
        };
        let mut tx = self.ports.storage.writer(&permit).await?;
        tx.audit().note(&Incident::exported(words, &filter));
        tx.commit().await?;
        let reader = self.ports.storage.reader(&permit);
        let until = reader.audit().head().await?.map_or(0, |(head, _)| head.seq);
        Ok(Export { reader, filter, at: 0, until })
    }
}

impl Export {
    /// The next rows; none when there are no more.
    ///
    /// # Errors
    /// What storage answers.
    pub async fn next(&mut self) -> Result<Vec<AuditView>, Failure> {
        let rows = self.reader.audit().after(&self.filter, self.at, self.until, PART).await?;
        self.at = rows.last().map_or(self.until, |last| last.record.link.seq);
        Ok(rows)
    }
}
