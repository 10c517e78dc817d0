//! What the cache promises, by interleaving reads, changes and stores in every order that matters.

use std::sync::OnceLock;

use bytes::Bytes;
use chrono::DateTime;
use galley_domain::{
    event::Event,
    ids::{AssetId, ContentTypeId, EntryId, EventId, TenantId},
    locale::Locale,
};
use uuid::Uuid;

use super::*;

const SITE: TenantId = TenantId(Uuid::from_u128(1));
const OTHER_SITE: TenantId = TenantId(Uuid::from_u128(2));
const ARTICLE: ContentTypeId = ContentTypeId(Uuid::from_u128(3));
const AUTHOR: ContentTypeId = ContentTypeId(Uuid::from_u128(4));
const ONE: EntryId = EntryId(Uuid::from_u128(5));
const TWO: EntryId = EntryId(Uuid::from_u128(6));

fn key(variant: &str) -> CacheKey<'_> {
    CacheKey { tenant: SITE, variant }
}

fn answer(body: impl Into<Bytes>) -> Arc<CachedAnswer> {
    Arc::new(CachedAnswer {
        etag: "\"1\"".into(),
        content_type: "application/json".into(),
        cache_control: "public".into(),
        body: body.into(),
        gzip: OnceLock::new(),
        brotli: OnceLock::new(),
    })
}

fn recorded(event: Event) -> Recorded {
    Recorded { id: EventId(Uuid::nil()), tenant: SITE, at: DateTime::UNIX_EPOCH, event }
}

fn published(entry: EntryId, content_type: ContentTypeId) -> Recorded {
    recorded(Event::EntryPublished { entry, content_type, locale: Locale::english(), version: 1 })
}

fn body(cache: &MemoryDeliveryCache, variant: &str) -> Option<Bytes> {
    cache.get(key(variant)).map(|answer| answer.body.clone())
}

/// A cache with one answer for each of two articles and one list.
fn filled() -> MemoryDeliveryCache {
    let cache = MemoryDeliveryCache::default();
    let ticket = cache.ticket();
    cache.put(key("one"), ticket, &[Scope::Entry(ONE)], answer("one"));
    cache.put(key("two"), ticket, &[Scope::Entry(TWO)], answer("two"));
    cache.put(key("list"), ticket, &[Scope::Type(ARTICLE)], answer("list"));
    cache
}

fn present(cache: &MemoryDeliveryCache) -> [bool; 3] {
    ["one", "two", "list"].map(|variant| cache.get(key(variant)).is_some())
}

#[test]
fn what_was_put_is_got() {
    assert_eq!(present(&filled()), [true, true, true]);
    assert_eq!(body(&filled(), "one").unwrap(), "one");
    assert!(filled().get(key("three")).is_none());
}

#[test]
fn sites_do_not_see_each_others_answers() {
    assert!(filled().get(CacheKey { tenant: OTHER_SITE, variant: "one" }).is_none());
}

#[test]
fn publishing_drops_the_entry_and_the_lists_of_its_type() {
    let cache = filled();
    cache.committed(&[published(ONE, ARTICLE)]);
    assert_eq!(present(&cache), [false, true, false]);
}

#[test]
fn publishing_an_entry_of_another_type_drops_nothing_else() {
    let cache = filled();
    cache.committed(&[published(EntryId(Uuid::from_u128(9)), AUTHOR)]);
    assert_eq!(present(&cache), [true, true, true]);
}

#[test]
fn an_answer_goes_with_any_of_the_entries_it_shows() {
    let cache = MemoryDeliveryCache::default();
    cache.put(key("both"), cache.ticket(), &[Scope::Entry(ONE), Scope::Entry(TWO)], answer("both"));
    cache.committed(&[published(TWO, AUTHOR)]);
    assert!(cache.get(key("both")).is_none());
}

#[test]
fn unpublishing_trashing_and_purging_drop_too() {
    for event in [
        Event::EntryUnpublished { entry: ONE, content_type: ARTICLE, locale: Locale::english() },
        Event::EntryTrashed { entry: ONE, content_type: ARTICLE },
        Event::EntryPurged { entry: ONE, content_type: ARTICLE },
    ] {
        let cache = filled();
        cache.committed(&[recorded(event)]);
        assert_eq!(present(&cache), [false, true, false]);
    }
}

#[test]
fn a_change_that_can_show_anywhere_drops_the_whole_site_and_no_other() {
    for event in
        [Event::ContentTypeChanged { content_type: AUTHOR }, Event::SiteRenamed { name: "New".into() }]
    {
        let cache = filled();
        let other = CacheKey { tenant: OTHER_SITE, variant: "one" };
        cache.put(other, cache.ticket(), &[], answer("other"));
        cache.committed(&[recorded(event)]);
        assert_eq!(present(&cache), [false, false, false]);
        assert!(cache.get(other).is_some());
    }
}

#[test]
fn what_no_reader_sees_by_itself_drops_nothing() {
    for event in [
        Event::EntryEdited { entry: ONE, content_type: ARTICLE, version: 2 },
        Event::AssetChanged { asset: AssetId(Uuid::nil()) },
    ] {
        let cache = filled();
        cache.committed(&[recorded(event)]);
        assert_eq!(present(&cache), [true, true, true]);
    }
}

#[test]
fn a_document_composed_anew_is_dropped_with_its_lists() {
    let cache = filled();
    let locale = Locale::english();
    cache.committed(&[recorded(Event::EntryRecomposed { entry: ONE, content_type: ARTICLE, locale })]);
    assert_eq!(present(&cache), [false, true, false]);
}

#[test]
fn an_answer_that_was_read_before_a_change_is_not_kept_after_it() {
    let cache = MemoryDeliveryCache::default();
    let ticket = cache.ticket();
    cache.committed(&[published(ONE, ARTICLE)]);
    cache.put(key("one"), ticket, &[Scope::Entry(ONE)], answer("old"));
    assert!(cache.get(key("one")).is_none());
}

#[test]
fn a_slow_reader_does_not_overwrite_the_answer_of_a_later_one() {
    let cache = MemoryDeliveryCache::default();
    let slow = cache.ticket();
    cache.committed(&[published(ONE, ARTICLE)]);
    cache.put(key("one"), cache.ticket(), &[Scope::Entry(ONE)], answer("new"));
    cache.put(key("one"), slow, &[Scope::Entry(ONE)], answer("old"));
    assert_eq!(body(&cache, "one").unwrap(), "new");
}

#[test]
fn a_change_elsewhere_between_ticket_and_put_keeps_the_answer() {
    let cache = MemoryDeliveryCache::default();
    let ticket = cache.ticket();
    cache.committed(&[published(TWO, ARTICLE)]);
    cache.put(key("one"), ticket, &[Scope::Entry(ONE)], answer("one"));
    assert_eq!(body(&cache, "one").unwrap(), "one");
}

#[test]
fn an_answer_that_was_found_fresh_after_one_change_still_goes_with_the_next() {
    let cache = filled();
    cache.committed(&[published(TWO, AUTHOR)]);
    assert!(cache.get(key("one")).is_some());
    cache.committed(&[published(ONE, AUTHOR)]);
    assert!(cache.get(key("one")).is_none());
}

#[test]
fn after_a_resync_nothing_old_is_given_out_or_taken() {
    let cache = filled();
    let ticket = cache.ticket();
    cache.resync();
    assert_eq!(present(&cache), [false, false, false]);
    cache.put(key("one"), ticket, &[Scope::Entry(ONE)], answer("old"));
    assert!(cache.get(key("one")).is_none());
    cache.put(key("one"), cache.ticket(), &[Scope::Entry(ONE)], answer("new"));
    assert_eq!(body(&cache, "one").unwrap(), "new");
}

#[test]
fn answers_take_no_more_room_than_they_are_given() {
    let cache = MemoryDeliveryCache::new(1024 * 1024);
    for number in 0..100 {
        cache.put(key(&number.to_string()), cache.ticket(), &[], answer(vec![0; 100 * 1024]));
    }
    cache.answers.run_pending_tasks();
    assert!(cache.answers.weighted_size() <= 1024 * 1024);
    assert!(cache.answers.entry_count() > 0);
}

/// Writers set a value and announce it, readers cache what they read. Whoever reads after an announcement must never
/// get an older value.
#[test]
fn no_reader_gets_what_was_replaced_before_it_asked() {
    let cache = MemoryDeliveryCache::default();
    let stored = AtomicU64::new(0);
    let announced = AtomicU64::new(0);
    let rounds = 20_000;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for value in 1..=rounds {
                stored.store(value, Ordering::SeqCst);
                cache.committed(&[published(ONE, ARTICLE)]);
                announced.store(value, Ordering::SeqCst);
            }
        });
        for _ in 0..2 {
            scope.spawn(|| {
                while announced.load(Ordering::SeqCst) < rounds {
                    let at_least = announced.load(Ordering::SeqCst);
                    if let Some(found) = body(&cache, "one") {
                        let value: u64 = std::str::from_utf8(&found).unwrap().parse().unwrap();
                        assert!(value >= at_least, "got {value} after {at_least} was announced");
                    } else {
                        let ticket = cache.ticket();
                        let value = stored.load(Ordering::SeqCst).to_string();
                        cache.put(key("one"), ticket, &[Scope::Entry(ONE)], answer(value));
                    }
                }
            });
        }
    });
}
