//! Jobs.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, ErrorClass, Failed};

use super::{ConsoleHandler, Handler};
use crate::jobs::Verb;
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("block-job-cancel", unknown_block_job),
    ("block-job-complete", unknown_block_job),
    ("block-job-pause", unknown_block_job),
    ("block-job-resume", unknown_block_job),
    ("block-job-set-speed", unknown_block_job),
    ("job-cancel", |h, c| ask(h, c, Verb::Cancel)),
    ("job-complete", |h, c| ask(h, c, Verb::Complete)),
    ("job-dismiss", |h, c| ask(h, c, Verb::Dismiss)),
    ("job-finalize", |h, c| ask(h, c, Verb::Finalize)),
    ("job-pause", |h, c| ask(h, c, Verb::Pause)),
    ("job-resume", |h, c| ask(h, c, Verb::Resume)),
    ("query-block-jobs", query_block_jobs),
    ("query-jobs", query_jobs),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[("info block-jobs", info_block_jobs)];

fn ask(h: &mut Handle, c: &mut Call<'_>, verb: Verb) -> Result<(), Failed> {
    let id = c.args.text("id").map(|id| id.to_string()).unwrap_or_default();
    match h.vm().jobs.ask(&id, verb) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn query_jobs(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&h.vm().jobs.list())
}

/// Block jobs work on a chain of images; there are only raw images here, so no job ever is one.
fn query_block_jobs(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&[(); 0])
}

/// The jobs of [`query_block_jobs`], one by one.
fn unknown_block_job(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    match c.args.text("device") {
        Some(id) => c.fail(ErrorClass::DeviceNotActive, format_args!("Block job '{id}' not found")),
        None => c.done(),
    }
}

fn info_block_jobs(_: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "No active jobs")
}
