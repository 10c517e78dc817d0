//! Use cases of Galley, one file per verb.
