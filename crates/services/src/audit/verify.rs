//! Proof that nobody has tampered with the trail. Invariant: what is called whole was read row by row and ends where the
//! sealed end of the chain says.

use galley_domain::{
    access::{Action, Caller, Permit, SystemTask},
    audit::{Break, Flaw, Head, Incident, Verifier},
    error::Failure,
    ids::{RequestId, TenantId},
    storage::Reader,
};

use crate::audit::Audit;

/// Rows read at a time.
const AT_ONCE: u32 = 500;

/// Which part of the chain is to be checked.
#[derive(Clone, Copy, Debug)]
pub struct VerifyPart {
    /// Begin after this row; 0 begins at the first.
    pub after: u64,
    /// The most rows.
    pub limit: u64,
    /// A row and its hash as they were noted elsewhere: proof against somebody who put an old copy of the database back.
    pub noted: Option<Head>,
}

/// What came of checking.
#[derive(Clone, Copy, Debug)]
pub struct Verification {
    /// How many rows were found whole.
    pub checked: u64,
    /// The last of them.
    pub at: Head,
    /// Where the chain ends.
    pub head: Head,
    /// The first place that does not fit.
    pub broken: Option<Break>,
}

impl Verification {
    /// Whether the end was reached and everything fits.
    pub fn is_complete(&self) -> bool {
        self.broken.is_none() && self.at.seq >= self.head.seq
    }
}

impl Audit {
    /// Checks a part of the chain. A break is put on record.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn verify(&self, caller: &Caller, part: VerifyPart) -> Result<Verification, Failure> {
        let permit = caller.permit(Action::AuditVerify)?;
        let found = self.walk(&permit, part).await?;
        if let Some(found) = found.broken {
            let mut tx = self.ports.storage.writer(&permit).await?;
            tx.audit().note(&Incident::broken(found));
            tx.commit().await?;
        }
        Ok(found)
    }

    /// Checks a part of the chain for the server's operator. Writes nothing.
    ///
    /// # Errors
    /// What storage answers.
    pub async fn verify_from_command_line(
        &self,
        tenant: TenantId,
        request: RequestId,
        part: VerifyPart,
    ) -> Result<Verification, Failure> {
        self.walk(&Permit::system(SystemTask::CommandLine, tenant, request), part).await
    }

    async fn walk(&self, permit: &Permit, part: VerifyPart) -> Result<Verification, Failure> {
        let reader = self.ports.storage.reader(permit);
        let (head, sealed) = match reader.audit().head().await? {
            Some(end) => end,
            None => (Head::EMPTY, Head::EMPTY.sealed(&*self.ports.seal, permit.tenant())),
        };
        let mut found = Verification { checked: 0, at: Head::EMPTY, head, broken: None };
        let begin = match part.after {
            0 => Some(Head::EMPTY),
            after => {
                let row = reader.audit().chain(after - 1, 1).await?.pop();
                row.filter(|row| row.link.seq == after).map(|row| Head { seq: after, hash: row.hash })
            }
        };
        let Some(begin) = begin else {
            found.broken = Some(Break { seq: part.after, id: None, flaw: Flaw::Missing });
            return Ok(found);
        };
        let erased = reader.audit().erased().await?;
        let mut verifier = Verifier::after(&*self.ports.seal, permit.tenant(), begin, erased);
        let end = head.seq.min(part.after.saturating_add(part.limit));
        found.broken = rows(&*reader, &mut verifier, end, part.noted).await?.err();
        if found.broken.is_none() && verifier.at().seq >= head.seq {
            found.broken = match verifier.finish(head, sealed) {
                Ok(()) => beside(&*reader, head, part.noted).await?,
                Err(flaw) => Some(flaw),
            };
        }
        found.at = verifier.at();
        found.checked = found.at.seq - part.after;
        Ok(found)
    }
}

/// Walks up to the row `end`.
async fn rows(
    reader: &dyn Reader,
    verifier: &mut Verifier<'_>,
    end: u64,
    noted: Option<Head>,
) -> Result<Result<(), Break>, Failure> {
    while verifier.at().seq < end {
        let left = u32::try_from(end - verifier.at().seq).unwrap_or(AT_ONCE).min(AT_ONCE);
        let rows = reader.audit().chain(verifier.at().seq, left).await?;
        if rows.is_empty() {
            return Ok(Err(Break { seq: verifier.at().seq + 1, id: None, flaw: Flaw::Missing }));
        }
        for row in rows {
            if let Err(found) = verifier.check(&row) {
                return Ok(Err(found));
            }
            if noted.is_some_and(|noted| noted.seq == row.link.seq && noted.hash != row.hash) {
                return Ok(Err(Break { seq: row.link.seq, id: Some(row.link.id), flaw: Flaw::Changed }));
            }
        }
    }
    Ok(Ok(()))
}

/// A row that stands beside the chain or after its end, or the end of a chain that was longer once.
async fn beside(reader: &dyn Reader, head: Head, noted: Option<Head>) -> Result<Option<Break>, Failure> {
    if noted.is_some_and(|noted| noted.seq > head.seq) {
        return Ok(Some(Break { seq: head.seq + 1, id: None, flaw: Flaw::Missing }));
    }
    if head.seq > 0
        && let Some(id) = reader.audit().unchained().await?
    {
        return Ok(Some(Break { seq: 0, id: Some(id), flaw: Flaw::Unchained }));
    }
    let after = reader.audit().chain(head.seq, 1).await?.pop();
    let Some(row) = after else { return Ok(None) };
    // Rows that were written since have moved the end on as well.
    let end = reader.audit().head().await?.map_or(0, |(head, _)| head.seq);
    let stray = Break { seq: row.link.seq, id: Some(row.link.id), flaw: Flaw::Unlinked };
    Ok((row.link.seq > end).then_some(stray))
}
