//! A listener that remembers what it heard.

use std::sync::{Mutex, PoisonError};

use galley_domain::{
    event::{Event, Recorded},
    outbox::CommitListener,
};

/// What a storage told its listener.
#[derive(Debug, Default)]
pub struct HeardCommits {
    events: Mutex<Vec<Event>>,
    resyncs: Mutex<u32>,
    told: tokio::sync::Notify,
}

impl HeardCommits {
    /// Every event so far, in order.
    pub fn events(&self) -> Vec<Event> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often it was told that it may have missed something.
    pub fn resyncs(&self) -> u32 {
        *self.resyncs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HeardCommits {
    /// Waits until what it heard is as `wanted`.
    pub async fn until(&self, wanted: impl Fn(&Self) -> bool) {
        loop {
            let told = self.told.notified();
            if wanted(self) {
                return;
            }
            told.await;
        }
    }
}

impl CommitListener for HeardCommits {
    fn committed(&self, events: &[Recorded]) {
        let mut heard = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        heard.extend(events.iter().map(|recorded| recorded.event.clone()));
        drop(heard);
        self.told.notify_waiters();
    }

    fn resync(&self) {
        *self.resyncs.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.told.notify_waiters();
    }
}
