//! Walks along the chain. Invariant: it stops at the first row that does not fit, and says which and why.

use std::collections::BTreeMap;

use crate::{
    audit::{Digest, Head, Kind, Record, Seal},
    clock::Timestamp,
    ids::{EventId, TenantId},
};

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The row that should be here is not.
    Missing,
    /// The row does not say what it said when it was written, or was written by somebody else.
    Changed,
    /// The row does not follow the one before.
    Unlinked,
    /// The row's content is gone, and no record says that its time was over.
    Erased,
    /// The row stands outside of the chain.
    Unchained,
    /// The chain does not end where Galley left it.
    End,
}

impl Flaw {
    /// The key, such as `changed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Unlinked => "unlinked",
            Self::Erased => "erased",
            Self::Unchained => "unchained",
            Self::End => "end",
        }
    }

    /// The same in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Missing => "the row that should stand here is missing",
            Self::Changed => "the row is not as it was written",
            Self::Unlinked => "the row does not follow the one before it",
            Self::Erased => "the row's content is gone before its time",
            Self::Unchained => "the row was put in beside the chain",
            Self::End => "the chain does not end where it was left",
        }
    }
}

/// The first place that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// The place in the chain.
    pub seq: u64,
    /// The row found there, if there is one.
    pub id: Option<EventId>,
    /// What is wrong.
    pub flaw: Flaw,
}

/// Somebody who walks along the chain of a site.
pub struct Verifier<'a> {
    seal: &'a dyn Seal,
    tenant: TenantId,
    at: Head,
    erased: BTreeMap<Kind, Timestamp>,
}

impl<'a> Verifier<'a> {
    /// Begins after the row `at`; `erased` tells until when contents of a kind were erased, as the chain records it.
    pub fn after(seal: &'a dyn Seal, tenant: TenantId, at: Head, erased: BTreeMap<Kind, Timestamp>) -> Self {
        Self { seal, tenant, at, erased }
    }

    /// How far it came.
    pub fn at(&self) -> Head {
        self.at
    }

    /// Takes the next row.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&mut self, record: &Record) -> Result<(), Break> {
        let seq = self.at.seq + 1;
        let id = Some(record.link.id);
        if record.link.seq > seq {
            return Err(Break { seq, id: None, flaw: Flaw::Missing });
        }
        let broken = |flaw| Err(Break { seq: record.link.seq, id, flaw });
        if record.link.seq < seq || record.previous != self.at.hash {
            return broken(Flaw::Unlinked);
        }
        match &record.content {
            Some(content) if content.digest(self.seal) != record.digest => return broken(Flaw::Changed),
            None if !self.may_be_erased(record) => return broken(Flaw::Erased),
            Some(_) | None => {}
        }
        let hash = record.link.hash(self.seal, self.tenant, &record.previous, &record.digest);
        if hash != record.hash {
            return broken(Flaw::Changed);
        }
        self.at = Head { seq: record.link.seq, hash };
        Ok(())
    }

    /// Ends the walk at the end of the chain as it is stored, with its proof.
    ///
    /// # Errors
    /// `Missing` when rows before the end are not there, `End` when the end is not as it was left.
    pub fn finish(&self, head: Head, sealed: Digest) -> Result<(), Break> {
        if head.sealed(self.seal, self.tenant) != sealed {
            return Err(Break { seq: head.seq, id: None, flaw: Flaw::End });
        }
        if self.at.seq < head.seq {
            return Err(Break { seq: self.at.seq + 1, id: None, flaw: Flaw::Missing });
        }
        if self.at != head {
            return Err(Break { seq: self.at.seq, id: None, flaw: Flaw::End });
        }
        Ok(())
    }

    fn may_be_erased(&self, record: &Record) -> bool {
        self.erased.get(&record.link.kind).is_some_and(|before| record.link.at < *before)
    }
}
