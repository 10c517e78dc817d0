//! Background work of Galley: outbox relay and housekeeping.
