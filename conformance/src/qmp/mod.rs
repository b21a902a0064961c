//! Transcripts: what a client says to a server, and what the server must answer.
//!
//! The format is described in `transcripts/README.md`. [`Transcript::read`] parses a file,
//! [`play`] runs it against a server that it starts, [`command`] is the program's way to many.

pub mod bless;
pub mod command;
pub mod connection;
pub mod coverage;
pub mod features;
mod junit;
pub mod load;
pub mod pattern;
pub mod player;
pub mod screen;
pub mod transcript;

pub use coverage::{Coverage, coverage};
pub use player::{Server, play};
pub use transcript::Transcript;
