//! Properties of the sans-IO monitors that no single transcript shows.

mod empty_machine;
mod input;
mod output;
mod table;
