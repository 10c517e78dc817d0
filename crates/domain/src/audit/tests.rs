//! The chain, and what finds out about whom tampers with it.

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hasher},
};

use chrono::{DateTime, Duration};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::{
    access::{Origin, Permit, Role, SystemTask},
    clock::Timestamp,
    event::Event,
    ids::{EventId, RequestId, TenantId, UserId},
};

/// Good enough to tell rows apart; the real one is in the crate `crypto`.
struct Sum(u64);

impl Seal for Sum {
    fn seal(&self, bytes: &[u8]) -> Digest {
        let mut digest = [0; 32];
        for (part, eight) in (0_u64..).zip(digest.chunks_mut(8)) {
            let mut hasher = DefaultHasher::new();
            hasher.write_u64(self.0 ^ part);
            hasher.write(bytes);
            eight.copy_from_slice(&hasher.finish().to_be_bytes());
        }
        Digest(digest)
    }
}

const SITE: TenantId = TenantId(Uuid::from_u128(1));
const SEAL: Sum = Sum(7);

fn at(day: i64) -> Timestamp {
    DateTime::UNIX_EPOCH + Duration::days(day)
}

/// A chain of changes of role, one a day.
fn chain(length: u64) -> Vec<Record> {
    let mut previous = Digest::NONE;
    let row = |seq: u64| {
        let event =
            Event::UserRoleChanged { user: UserId(Uuid::nil()), from: Role::Viewer, to: Role::Editor };
        let permit = Permit::system(SystemTask::CommandLine, SITE, RequestId(Uuid::from_u128(seq.into())))
            .at(Origin::new("192.0.2.1".parse().ok(), "Browser/1.0"));
        let content = Content::of(&permit, &event, None).unwrap();
        let link = Link {
            seq,
            id: EventId(Uuid::from_u128(seq.into())),
            at: at(i64::try_from(seq).unwrap()),
            kind: Kind::People,
            event: event.name(),
        };
        let record = Record::chain(&SEAL, SITE, previous, link, content);
        previous = record.hash;
        record
    };
    (1..=length).map(row).collect()
}

fn end(rows: &[Record]) -> Head {
    rows.last().map_or(Head::EMPTY, |last| Head { seq: last.link.seq, hash: last.hash })
}

fn verified(rows: &[Record], end: Head, erased: &[(Kind, Timestamp)]) -> Result<(), Break> {
    let erased = erased.iter().copied().collect::<BTreeMap<_, _>>();
    let mut verifier = Verifier::after(&SEAL, SITE, Head::EMPTY, erased);
    rows.iter().try_for_each(|row| verifier.check(row))?;
    verifier.finish(end, end.sealed(&SEAL, SITE))
}

fn flaw(rows: &[Record], end: Head) -> (u64, Flaw) {
    let found = verified(rows, end, &[]).unwrap_err();
    (found.seq, found.flaw)
}

#[test]
fn an_untouched_chain_is_whole() {
    let rows = chain(20);
    assert_eq!(verified(&rows, end(&rows), &[]), Ok(()));
    assert_eq!(verified(&[], Head::EMPTY, &[]), Ok(()));
}

#[test]
fn a_row_that_was_taken_away_is_missed() {
    let mut rows = chain(5);
    let whole = end(&rows);
    assert_eq!(flaw(&rows[..4], whole), (5, Flaw::Missing));
    assert_eq!(flaw(&rows[1..], whole), (1, Flaw::Missing));
    rows.remove(2);
    assert_eq!(flaw(&rows, whole), (3, Flaw::Missing));
}

#[test]
fn rows_in_another_order_do_not_fit() {
    let mut rows = chain(5);
    let whole = end(&rows);
    rows.swap(1, 2);
    (rows[1].link.seq, rows[2].link.seq) = (2, 3);
    assert_eq!(flaw(&rows, whole), (2, Flaw::Unlinked));
}

#[test]
fn a_row_that_somebody_without_the_key_wrote_does_not_fit() {
    let mut rows = chain(5);
    let forged = Record::chain(
        &Sum(8),
        SITE,
        rows[3].previous,
        rows[3].link.clone(),
        rows[3].content.clone().unwrap(),
    );
    rows[3] = forged;
    assert_eq!(flaw(&rows, end(&rows)), (4, Flaw::Changed));
}

#[test]
fn a_chain_cannot_be_cut_short_without_the_key() {
    let rows = chain(5);
    let shorter = end(&rows[..3]);
    let mut verifier = Verifier::after(&SEAL, SITE, Head::EMPTY, BTreeMap::new());
    rows[..3].iter().try_for_each(|row| verifier.check(row)).unwrap();
    let found = verifier.finish(shorter, shorter.sealed(&Sum(8), SITE)).unwrap_err();
    assert_eq!((found.seq, found.flaw), (3, Flaw::End));
}

#[test]
fn a_row_of_another_site_does_not_fit() {
    let rows = chain(1);
    let mut verifier = Verifier::after(&SEAL, TenantId(Uuid::from_u128(2)), Head::EMPTY, BTreeMap::new());
    assert_eq!(verifier.check(&rows[0]).unwrap_err().flaw, Flaw::Changed);
}

#[test]
fn contents_may_go_only_when_their_time_is_on_record() {
    let mut rows = chain(5);
    rows[1].content = None;
    let whole = end(&rows);
    assert_eq!(flaw(&rows, whole), (2, Flaw::Erased));
    assert_eq!(verified(&rows, whole, &[(Kind::People, at(3))]), Ok(()));
    for record in [(Kind::People, at(2)), (Kind::Content, at(9))] {
        assert_eq!(verified(&rows, whole, &[record]).unwrap_err().flaw, Flaw::Erased);
    }
}

#[test]
fn the_trails_own_rows_are_kept_for_ever() {
    let keep = Retention::default().keeping(Kind::Audit, Some(1)).keeping(Kind::SignIn, Some(30));
    let keep = keep.keeping(Kind::Content, None);
    assert_eq!(keep.over(at(100) + Duration::hours(5)), [(Kind::SignIn, at(70))]);
}

#[test]
fn a_change_keeps_what_differs() {
    let change = Change::between(
        json!({"name": "Ada", "role": "viewer", "gone": 1}),
        json!({"name": "Ada", "role": "editor", "new": 2}),
    );
    assert_eq!(change.before, json!({"role": "viewer", "gone": 1}));
    assert_eq!(change.after, json!({"role": "editor", "new": 2}));
}

#[test]
fn digests_are_read_as_they_are_written() {
    let digest = Sum(1).seal(b"x");
    assert_eq!(digest.to_string().parse::<Digest>().unwrap(), digest);
    for wrong in ["", "0", &"g".repeat(64), &"é".repeat(32), &"0".repeat(65)] {
        assert!(wrong.parse::<Digest>().is_err(), "{wrong}");
    }
}

type Edit = fn(&mut Content);

/// Everything that could be edited in a row.
const EDITS: [Edit; 14] = [
    |it| it.severity = Severity::Critical,
    |it| it.actor_kind = "user".into(),
    |it| it.actor = Some(Uuid::nil()),
    |it| it.role = Some("owner".into()),
    |it| it.session = Some(Uuid::nil()),
    |it| it.key = Some(Uuid::nil()),
    |it| it.action.push('x'),
    |it| it.request = Uuid::from_u128(99),
    |it| it.address = None,
    |it| it.user_agent = None,
    |it| it.subject_kind = None,
    |it| it.subject = Some(Uuid::from_u128(99)),
    |it| it.payload.push(' '),
    |it| it.change = Some("{}".into()),
];

proptest! {
    #[test]
    fn any_edit_of_any_row_is_found(length in 1_u64..12, row in 0_usize..12, edit in 0..EDITS.len()) {
        let mut rows = chain(length);
        let row = row % rows.len();
        EDITS[edit](rows[row].content.as_mut().unwrap());
        prop_assert_eq!(flaw(&rows, end(&rows)), (rows[row].link.seq, Flaw::Changed));
    }

    #[test]
    fn any_edit_of_what_stays_is_found(length in 1_u64..12, row in 0_usize..12, edit in 0_usize..5) {
        let mut rows = chain(length);
        let row = row % rows.len();
        match edit {
            0 => rows[row].link.at += Duration::microseconds(1),
            1 => rows[row].link.kind = Kind::Media,
            2 => rows[row].link.event.push('x'),
            3 => rows[row].link.id = EventId(Uuid::from_u128(99)),
            _ => rows[row].digest = Digest::NONE,
        }
        prop_assert_eq!(flaw(&rows, end(&rows)), (rows[row].link.seq, Flaw::Changed));
    }
}
