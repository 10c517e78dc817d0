//! Published content as readers get it.

mod caching;
mod forms;
mod queries;
mod two_servers;
