//! The program as its operator meets it: started, stopped, killed, and run from the command line.

mod commands;
mod import;
mod kill;
mod program;
