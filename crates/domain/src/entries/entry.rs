//! An entry and everything that can happen to it. Invariant: `draft` is always the newest version; `live` names a
//! version that is kept for as long as readers see it.

use std::collections::BTreeMap;

use crate::{
    access::Caller,
    clock::Timestamp,
    content_types::ContentType,
    entries::{Cause, Document, Stage, Transition, Version},
    error::{ErrorCode, Failure},
    event::{Changed, Event},
    ids::{ContentTypeId, EntryId, UserId},
    locale::Locale,
};

/// What readers see in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// The version.
    pub version: u32,
    /// When this version went out.
    pub published_at: Timestamp,
    /// When the entry first did; it keeps this through later versions.
    pub first_published_at: Timestamp,
}

/// Where an entry stands in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleState {
    /// Where the draft stands.
    pub stage: Stage,
    /// What readers see, if anything.
    pub live: Option<Live>,
    /// When it first went out, also when it is not out now.
    pub first_published_at: Option<Timestamp>,
}

/// An item of a content type.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// Its type.
    pub content_type: ContentTypeId,
    /// Who made it; `None` when it came from the command line.
    pub owner: Option<UserId>,
    /// The newest version.
    pub draft: Version,
    /// Where it stands, by locale.
    pub states: BTreeMap<Locale, LocaleState>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When anything about it last changed.
    pub updated_at: Timestamp,
    /// When it was moved to the trash, if it is there.
    pub trashed_at: Option<Timestamp>,
    /// Counts changes, for `If-Match`.
    pub version: u64,
}

const NEW: LocaleState = LocaleState { stage: Stage::Draft, live: None, first_published_at: None };

impl Entry {
    /// Makes an entry with its first version.
    pub fn create(
        id: EntryId,
        content_type: &ContentType,
        owner: Option<UserId>,
        locale: &Locale,
        document: Document,
        cause: Cause,
        now: Timestamp,
    ) -> Changed<Self> {
        let draft = Version {
            number: 1,
            cause,
            label: None,
            author: owner,
            created_at: now,
            begun_at: now,
            folds: None,
            document,
        };
        let entry = Self {
            id,
            content_type: content_type.id,
            owner,
            draft,
            states: BTreeMap::from([(locale.clone(), NEW)]),
            created_at: now,
            updated_at: now,
            trashed_at: None,
            version: 1,
        };
        Changed::new(entry, Event::EntryCreated { entry: id, content_type: content_type.id })
    }

    /// Where it stands in `locale`.
    pub fn state(&self, locale: &Locale) -> &LocaleState {
        self.states.get(locale).unwrap_or(&NEW)
    }

    /// Whether readers see something older than the draft.
    pub fn has_changes(&self, locale: &Locale) -> bool {
        let state = self.state(locale);
        state.live.is_some() && state.stage != Stage::Published
    }

    /// Checks that a write was based on the present version.
    ///
    /// # Errors
    /// `precondition.stale` with the present version.
    pub fn expect_version(&self, expected: u64) -> Result<(), Failure> {
        Failure::unless_current(self.version, expected)
    }

    /// A new draft. Editing what is published leaves readers with what they see; editing what was approved undoes the
    /// approval.
    ///
    /// # Errors
    /// `entry.trashed`; `entry.transition` while it is archived.
    pub fn edit(
        mut self,
        document: Document,
        cause: Cause,
        label: Option<String>,
        author: Option<UserId>,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        self.not_trashed()?;
        let state = self.state(locale).clone();
        let stage = match state.stage {
            Stage::Draft | Stage::Approved | Stage::Published => Stage::Draft,
            Stage::InReview => Stage::InReview,
            Stage::Archived => {
                return Err(Failure::new(ErrorCode::EntryTransition)
                    .with_detail("reopen the entry before changing it"));
            }
        };
        let live = state.live.as_ref().map(|live| live.version);
        self.draft = Version { label, ..self.draft.next(document, cause, author, live, now) };
        self.states.insert(locale.clone(), LocaleState { stage, ..state });
        self.updated_at = now;
        let event = Event::EntryEdited {
            entry: self.id,
            content_type: self.content_type,
            version: self.draft.number,
        };
        Ok(Changed::new(self, event))
    }

    /// Makes any step but publishing and discarding, which need the document.
    ///
    /// # Errors
    /// `entry.transition` when the workflow has no such step from here; `entry.trashed`.
    pub fn advance(
        mut self,
        transition: Transition,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let stage = self.target(transition, locale)?;
        let mut state = self.state(locale).clone();
        let mut events = vec![self.moved(transition)];
        if matches!(transition, Transition::Unpublish | Transition::Archive) && state.live.take().is_some() {
            events.push(self.unpublished(locale));
        }
        self.states.insert(locale.clone(), LocaleState { stage, ..state });
        self.updated_at = now;
        Ok(Changed::with_events(self, events))
    }

    /// Shows the draft to readers, as a version of its own. `at` is the date readers see for its first publication;
    /// it is now, but for imports.
    ///
    /// # Errors
    /// `entry.invalid` when the draft lacks something; `entry.transition`; `entry.trashed`.
    pub fn publish(
        mut self,
        content_type: &ContentType,
        author: Option<UserId>,
        locale: &Locale,
        at: Timestamp,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let stage = self.target(Transition::Publish, locale)?;
        self.draft.document.check_complete(content_type, locale)?;
        let state = self.state(locale).clone();
        let live = state.live.as_ref().map(|live| live.version);
        let document = self.draft.document.clone();
        self.draft = self.draft.next(document, Cause::Publish, author, live, now);
        let first_published_at = state.first_published_at.unwrap_or(at);
        let live = Live { version: self.draft.number, published_at: at, first_published_at };
        self.states.insert(
            locale.clone(),
            LocaleState { stage, live: Some(live), first_published_at: Some(first_published_at) },
        );
        self.updated_at = now;
        let published = Event::EntryPublished {
            entry: self.id,
            content_type: self.content_type,
            locale: locale.clone(),
            version: self.draft.number,
        };
        let events = vec![self.moved(Transition::Publish), published];
        Ok(Changed::with_events(self, events))
    }

    /// Goes back to `live`, the version that readers see.
    ///
    /// # Errors
    /// `entry.transition` when nothing is live or nothing was changed; `entry.trashed`.
    pub fn discard_changes(
        mut self,
        live: Document,
        author: Option<UserId>,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let stage = self.target(Transition::DiscardChanges, locale)?;
        let state = self.state(locale).clone();
        let number = state.live.as_ref().map(|live| live.version);
        self.draft = self.draft.next(live, Cause::Restore, author, number, now);
        self.states.insert(locale.clone(), LocaleState { stage, ..state });
        self.updated_at = now;
        let event = self.moved(Transition::DiscardChanges);
        Ok(Changed::new(self, event))
    }

    /// Moves it to the trash, away from readers.
    ///
    /// # Errors
    /// `entry.trashed` when it is there.
    pub fn trash(mut self, now: Timestamp) -> Result<Changed<Self>, Failure> {
        self.not_trashed()?;
        let mut events = vec![Event::EntryTrashed { entry: self.id, content_type: self.content_type }];
        for (locale, state) in &mut self.states {
            if state.live.take().is_some() {
                state.stage = Stage::Draft;
                events.push(Event::EntryUnpublished {
                    entry: self.id,
                    content_type: self.content_type,
                    locale: locale.clone(),
                });
            }
        }
        self.trashed_at = Some(now);
        self.updated_at = now;
        Ok(Changed::with_events(self, events))
    }

    /// Takes it back from the trash, as a draft.
    ///
    /// # Errors
    /// `entry.not_trashed`.
    pub fn recover(mut self, now: Timestamp) -> Result<Changed<Self>, Failure> {
        if self.trashed_at.take().is_none() {
            return Err(Failure::new(ErrorCode::EntryNotTrashed));
        }
        self.updated_at = now;
        let event = Event::EntryRecovered { entry: self.id, content_type: self.content_type };
        Ok(Changed::new(self, event))
    }

    /// Deletes it for good.
    ///
    /// # Errors
    /// `entry.not_trashed`: only what is in the trash can go.
    pub fn purge(self) -> Result<Changed<Self>, Failure> {
        if self.trashed_at.is_none() {
            return Err(Failure::new(ErrorCode::EntryNotTrashed));
        }
        let event = Event::EntryPurged { entry: self.id, content_type: self.content_type };
        Ok(Changed::new(self, event))
    }

    /// The steps that `caller` may make now.
    pub fn transitions(&self, caller: &Caller, workflow: bool, locale: &Locale) -> Vec<Transition> {
        let state = self.state(locale);
        let allowed = |transition: &Transition| {
            let in_place = workflow
                || matches!(
                    transition,
                    Transition::Publish | Transition::Unpublish | Transition::Archive | Transition::Reopen
                );
            in_place
                && transition.target(state.stage, state.live.is_some()).is_some()
                && transition
                    .actions(state.stage)
                    .iter()
                    .any(|action| caller.permit(*action).is_ok_and(|permit| permit.covers_owner(self.owner)))
        };
        if self.trashed_at.is_some() {
            return Vec::new();
        }
        Transition::ALL.into_iter().filter(allowed).collect()
    }

    fn target(&self, transition: Transition, locale: &Locale) -> Result<Stage, Failure> {
        self.not_trashed()?;
        let state = self.state(locale);
        transition.target(state.stage, state.live.is_some()).ok_or_else(|| {
            let detail = format!(
                "{} is not possible while the entry is {}",
                transition.as_str(),
                state.stage.as_str()
            );
            Failure::new(ErrorCode::EntryTransition).with_detail(detail)
        })
    }

    fn not_trashed(&self) -> Result<(), Failure> {
        if self.trashed_at.is_some() { Err(Failure::new(ErrorCode::EntryTrashed)) } else { Ok(()) }
    }

    fn moved(&self, transition: Transition) -> Event {
        Event::EntryMoved { entry: self.id, content_type: self.content_type, transition }
    }

    fn unpublished(&self, locale: &Locale) -> Event {
        Event::EntryUnpublished { entry: self.id, content_type: self.content_type, locale: locale.clone() }
    }
}
