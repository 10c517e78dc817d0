//! The life of an entry, step by step, and the words of slugs.

use chrono::{DateTime, Duration};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::*;
use crate::{
    access::{Assurance, Caller, Identity, Role},
    clock::Timestamp,
    content_types::{ContentType, built_in},
    error::ErrorCode,
    ids::{EntryId, RequestId, SessionId, TenantId, UserId},
    locale::Locale,
};

const ADA: UserId = UserId(Uuid::from_u128(1));
const IDA: UserId = UserId(Uuid::from_u128(2));

fn at(minute: i64) -> Timestamp {
    DateTime::UNIX_EPOCH + Duration::minutes(minute)
}

fn article() -> ContentType {
    let mut last = 100;
    let mut next = || {
        last += 1;
        Uuid::from_u128(last)
    };
    let types = built_in(&mut next, at(0));
    let found = types.into_iter().find(|it| it.state().key.as_str() == "article").unwrap();
    found.into_state()
}

fn document(fields: Value) -> Document {
    let Value::Object(fields) = fields else { panic!("an object") };
    let mut document = Document::default();
    document.apply(&article(), &Locale::english(), fields).unwrap();
    document
}

fn draft() -> Entry {
    let document = document(json!({"title": "One", "slug": "one"}));
    let id = EntryId(Uuid::from_u128(9));
    Entry::create(id, &article(), Some(ADA), &Locale::english(), document, Cause::Create, at(0)).into_state()
}

fn published() -> Entry {
    draft().publish(&article(), Some(IDA), &Locale::english(), at(1), at(1)).unwrap().into_state()
}

fn edited(entry: Entry, title: &str, cause: Cause, by: UserId, minute: i64) -> Entry {
    let document = document(json!({"title": title, "slug": "one"}));
    entry.edit(document, cause, None, Some(by), &Locale::english(), at(minute)).unwrap().into_state()
}

#[test]
fn readers_see_no_change_until_it_is_published() {
    let locale = Locale::english();
    let entry = edited(published(), "Two", Cause::Save, ADA, 2);
    assert_eq!(entry.state(&locale).stage, Stage::Draft);
    assert!(entry.has_changes(&locale));
    assert_eq!(entry.state(&locale).live.as_ref().unwrap().version, 2);
    let entry = entry.publish(&article(), Some(ADA), &locale, at(3), at(3)).unwrap().into_state();
    let live = entry.state(&locale).live.clone().unwrap();
    assert_eq!((live.version, live.first_published_at), (4, at(1)));
}

#[test]
fn autosaves_of_one_person_fold_and_what_is_live_stays() {
    let first = edited(published(), "a", Cause::Autosave, ADA, 2);
    assert_eq!(first.draft.folds, None, "the live version is kept");
    let second = edited(first, "ab", Cause::Autosave, ADA, 3);
    assert_eq!(second.draft.folds, Some(3));
    let by_another = edited(second.clone(), "abc", Cause::Autosave, IDA, 4);
    assert_eq!(by_another.draft.folds, None);
    let much_later = edited(second.clone(), "abc", Cause::Autosave, ADA, 9);
    assert_eq!(much_later.draft.folds, None);
    let deliberate = edited(second, "abc", Cause::Save, ADA, 9);
    assert_eq!(deliberate.draft.folds, Some(4));
    assert_eq!(edited(deliberate, "abcd", Cause::Autosave, ADA, 9).draft.folds, None);
}

#[test]
fn publishing_names_every_field_that_is_missing() {
    let mut entry = draft();
    entry.draft.document = Document::default();
    let refused = entry.publish(&article(), None, &Locale::english(), at(1), at(1)).unwrap_err();
    let pointers: Vec<_> = refused.issues.iter().map(|issue| issue.pointer.as_str()).collect();
    assert_eq!(pointers, ["/fields/title", "/fields/slug"]);
}

#[test]
fn an_approval_does_not_outlive_an_edit() {
    let locale = Locale::english();
    let submitted = draft().advance(Transition::Submit, &locale, at(1)).unwrap().into_state();
    let approved = submitted.advance(Transition::Approve, &locale, at(2)).unwrap().into_state();
    assert_eq!(edited(approved, "Two", Cause::Autosave, ADA, 3).state(&locale).stage, Stage::Draft);
}

#[test]
fn trash_takes_an_entry_from_readers_and_only_the_trash_is_emptied() {
    let locale = Locale::english();
    assert_eq!(published().purge().unwrap_err().code, ErrorCode::EntryNotTrashed);
    let trashed = published().trash(at(2)).unwrap();
    assert_eq!(trashed.events().len(), 2);
    let trashed = trashed.into_state();
    assert!(trashed.state(&locale).live.is_none());
    assert_eq!(trashed.clone().trash(at(3)).unwrap_err().code, ErrorCode::EntryTrashed);
    assert_eq!(trashed.recover(at(3)).unwrap().state().state(&locale).stage, Stage::Draft);
}

#[test]
fn everybody_is_offered_the_steps_they_may_make() {
    let caller = |user, role| {
        let identity =
            Identity { user, role, session: SessionId(Uuid::nil()), assurance: Assurance::default() };
        Caller::identified(TenantId(Uuid::nil()), identity, RequestId(Uuid::nil()))
    };
    let steps = |user, role| draft().transitions(&caller(user, role), true, &Locale::english());
    assert_eq!(steps(ADA, Role::Author), [Transition::Submit]);
    assert_eq!(steps(IDA, Role::Author), []);
    assert_eq!(steps(IDA, Role::Viewer), []);
    assert_eq!(steps(IDA, Role::Editor), [Transition::Submit, Transition::Publish, Transition::Archive]);
}

#[test]
fn no_step_leads_out_of_the_workflow() {
    for transition in Transition::ALL {
        for stage in Stage::ALL {
            for live in [false, true] {
                let Some(target) = transition.target(stage, live) else { continue };
                assert!(
                    target != stage || transition == Transition::Unpublish,
                    "{transition:?} from {stage:?}"
                );
                assert!(!transition.actions(stage).is_empty());
            }
        }
    }
}

#[test]
fn nothing_is_taken_in_when_one_value_is_wrong() {
    let mut document = Document::default();
    let patch: Map<String, Value> =
        serde_json::from_value(json!({"title": "kept out", "summary": 3, "nope": 1, "a/b": 2})).unwrap();
    let refused = document.apply(&article(), &Locale::english(), patch).unwrap_err();
    let pointers: Vec<_> = refused.issues.iter().map(|issue| issue.pointer.as_str()).collect();
    assert_eq!(pointers, ["/fields/summary", "/fields/nope", "/fields/a~1b"]);
    assert_eq!(document, Document::default());
}

#[test]
fn slugs_are_made_of_what_can_stand_in_them() {
    for (text, made) in [
        ("Announcing Rust 1.13", "announcing-rust-1-13"),
        ("Größe  &  Maß!", "grosse-mass"),
        ("Don't", "dont"),
        ("…", ""),
    ] {
        assert_eq!(slug::slugify(text), made);
    }
    assert_eq!(slug::candidates("a").take(3).collect::<Vec<_>>(), ["a", "a-2", "a-3"]);
}

proptest! {
    #[test]
    fn what_slugify_makes_is_a_slug(text in ".*") {
        let made = slug::slugify(&text);
        prop_assert!(made.is_empty() || slug::is_slug(&made), "{made:?}");
    }
}
