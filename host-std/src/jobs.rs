//! Long work of all areas: its states, what may be asked of it, and the events of each change.
//!
//! ```text
//! created -> running <-> paused
//!              |-- work done --> waiting -> pending -> concluded --dismiss--> null
//!              `-- failed or cancelled --> aborting -> concluded --dismiss--> null
//! ```
//!
//! Source of states, allowed requests and texts: measured on QEMU 7.2, and the QMP reference.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

use serde::Serialize;

use crate::vm::{Event, EventSink, lock, now};

/// State of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It exists and has not started.
    Created,
    /// It works.
    Running,
    /// It stands still until it is resumed.
    Paused,
    /// Its work is done; it waits for jobs that must end together with it.
    Waiting,
    /// It may commit.
    Pending,
    /// It failed or was cancelled, and cleans up.
    Aborting,
    /// It is over; only its result is kept.
    Concluded,
    /// It is gone.
    Null,
}

impl Status {
    const fn name(self) -> &'static str {
        match self {
            Status::Created => "created",
            Status::Running => "running",
            Status::Paused => "paused",
            Status::Waiting => "waiting",
            Status::Pending => "pending",
            Status::Aborting => "aborting",
            Status::Concluded => "concluded",
            Status::Null => "null",
        }
    }
}

/// What can be asked of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Cancel,
    Pause,
    Resume,
    Complete,
    Finalize,
    Dismiss,
}

impl Verb {
    const fn name(self) -> &'static str {
        match self {
            Verb::Cancel => "cancel",
            Verb::Pause => "pause",
            Verb::Resume => "resume",
            Verb::Complete => "complete",
            Verb::Finalize => "finalize",
            Verb::Dismiss => "dismiss",
        }
    }

    /// Whether a job in `status` takes it. No job here ever is ready, which `complete` needs.
    const fn fits(self, status: Status) -> bool {
        match self {
            Verb::Cancel => {
                matches!(status, Status::Created | Status::Running | Status::Paused | Status::Waiting | Status::Pending)
            }
            Verb::Pause | Verb::Resume => matches!(status, Status::Created | Status::Running | Status::Paused),
            Verb::Complete => false,
            Verb::Finalize => matches!(status, Status::Pending),
            Verb::Dismiss => matches!(status, Status::Concluded),
        }
    }
}

/// A job as `query-jobs` reports it. Source: QMP reference, `JobInfo`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct JobInfo {
    pub(crate) current_progress: u64,
    pub(crate) status: Status,
    pub(crate) total_progress: u64,
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<String>,
}

struct Job {
    info: JobInfo,
    pause: bool,
    cancel: bool,
}

/// All jobs, the newest first.
pub(crate) struct Jobs {
    table: Mutex<Vec<Job>>,
    /// Something was asked of a job.
    changed: Condvar,
    events: Arc<dyn EventSink>,
}

/// What a job that works sees of the table.
pub(crate) struct JobHandle {
    jobs: Arc<Jobs>,
    id: String,
}

/// The job has been told to end early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Operation canceled")]
pub(crate) struct Cancelled;

impl From<Cancelled> for String {
    fn from(cancelled: Cancelled) -> String {
        cancelled.to_string()
    }
}

impl JobHandle {
    /// Tells how much is done, and of how much.
    pub(crate) fn progress(&self, current: u64, total: u64) {
        self.jobs.with(&self.id, |_, job| {
            job.info.current_progress = current;
            job.info.total_progress = total;
        });
    }

    /// To be called between two pieces of work: stays here while the job is paused.
    ///
    /// # Errors
    /// The job has been cancelled; its work must end.
    pub(crate) fn check(&self) -> Result<(), Cancelled> {
        let mut table = lock(&self.jobs.table);
        loop {
            let Some(job) = table.iter_mut().find(|job| job.info.id == self.id) else {
                return Err(Cancelled);
            };
            if job.cancel {
                return Err(Cancelled);
            }
            match (job.pause, job.info.status) {
                (true, Status::Running) => self.jobs.enter(job, Status::Paused),
                (false, Status::Paused) => self.jobs.enter(job, Status::Running),
                (false, _) => return Ok(()),
                (true, _) => table = self.jobs.changed.wait(table).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

impl Jobs {
    /// No jobs; events go to `events`.
    pub(crate) fn new(events: Arc<dyn EventSink>) -> Arc<Jobs> {
        Arc::new(Jobs { table: Mutex::default(), changed: Condvar::new(), events })
    }

    /// Starts a job of the type `kind`, a word of `JobType`: `work` is done on a thread of its own. The job
    /// commits without being asked, and its result is kept until it is dismissed.
    ///
    /// The events up to `running` have been delivered when this returns.
    ///
    /// # Errors
    /// The id cannot be used.
    pub(crate) fn start(
        self: &Arc<Self>,
        id: &str,
        kind: &'static str,
        work: impl FnOnce(&JobHandle) -> Result<(), String> + Send + 'static,
    ) -> Result<(), String> {
        if !well_formed(id) {
            return Err(format!("Invalid job ID '{id}'"));
        }
        {
            let mut table = lock(&self.table);
            if table.iter().any(|job| job.info.id == id) {
                return Err(format!("Job ID '{id}' already in use"));
            }
            let info = JobInfo {
                current_progress: 0,
                status: Status::Created,
                total_progress: 0,
                kind,
                id: id.to_owned(),
                error: None,
            };
            let mut job = Job { info, pause: false, cancel: false };
            self.enter(&mut job, Status::Created);
            self.enter(&mut job, Status::Running);
            table.insert(0, job);
        }
        let handle = JobHandle { jobs: self.clone(), id: id.to_owned() };
        let spawned = std::thread::Builder::new().name(format!("job {id}")).spawn(move || {
            let result = work(&handle);
            handle.jobs.finish(&handle.id, result);
        });
        if let Err(error) = spawned {
            self.finish(id, Err(error.to_string()));
        }
        Ok(())
    }

    /// All jobs, the newest first.
    pub(crate) fn list(&self) -> Vec<JobInfo> {
        lock(&self.table).iter().map(|job| job.info.clone()).collect()
    }

    /// Asks something of the job `id`.
    ///
    /// # Errors
    /// There is no such job, or it cannot do that in its state.
    pub(crate) fn ask(&self, id: &str, verb: Verb) -> Result<(), String> {
        let mut table = lock(&self.table);
        let Some(at) = table.iter().position(|job| job.info.id == id) else {
            return Err("Job not found".to_owned());
        };
        let job = &mut table[at];
        if verb == Verb::Resume && !job.pause {
            return Err("Can't resume a job that was not paused".to_owned());
        }
        let status = job.info.status;
        if !verb.fits(status) {
            let (status, verb) = (status.name(), verb.name());
            return Err(format!("Job '{id}' in state '{status}' cannot accept command verb '{verb}'"));
        }
        match verb {
            Verb::Cancel => job.cancel = true,
            Verb::Pause if job.pause => return Err("Job is already paused".to_owned()),
            Verb::Pause => job.pause = true,
            Verb::Resume => job.pause = false,
            // Jobs go from pending to concluded in one step, and none is ever ready.
            Verb::Complete | Verb::Finalize => {}
            Verb::Dismiss => {
                self.enter(job, Status::Null);
                table.remove(at);
            }
        }
        self.changed.notify_all();
        Ok(())
    }

    /// The process ends: those that work are cancelled, and results are forgotten.
    pub(crate) fn end(&self) {
        let mut table = lock(&self.table);
        for job in table.iter_mut() {
            match job.info.status {
                Status::Concluded => self.enter(job, Status::Null),
                _ => job.cancel = true,
            }
        }
        table.retain(|job| job.info.status != Status::Null);
        self.changed.notify_all();
    }

    fn finish(&self, id: &str, result: Result<(), String>) {
        self.with(id, |jobs, job| {
            let result = if job.cancel && result.is_ok() { Err(Cancelled.to_string()) } else { result };
            match result {
                Ok(()) => {
                    jobs.enter(job, Status::Waiting);
                    jobs.enter(job, Status::Pending);
                }
                Err(text) => {
                    job.info.error = Some(text);
                    jobs.enter(job, Status::Aborting);
                }
            }
            jobs.enter(job, Status::Concluded);
        });
    }

    fn with(&self, id: &str, change: impl FnOnce(&Jobs, &mut Job)) {
        if let Some(job) = lock(&self.table).iter_mut().find(|job| job.info.id == id) {
            change(self, job);
        }
    }

    fn enter(&self, job: &mut Job, status: Status) {
        job.info.status = status;
        let event = Event::JobStatusChange { id: job.info.id.clone(), status };
        self.events.event(now(), &event);
    }
}

/// Whether `id` is an identifier: a letter, then letters, digits and `-._`.
pub(crate) fn well_formed(id: &str) -> bool {
    let mut bytes = id.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use e2k_core::qmp::Timestamp;
    use std::sync::mpsc;
    use std::time::Duration;

    struct Seen(mpsc::Sender<(String, Status)>);

    impl EventSink for Seen {
        fn event(&self, _: Timestamp, event: &Event) {
            if let Event::JobStatusChange { id, status } = event {
                let _ = self.0.send((id.clone(), *status));
            }
        }
    }

    fn jobs() -> (Arc<Jobs>, impl FnMut() -> Status) {
        let (sender, seen) = mpsc::channel::<(String, Status)>();
        let next = move || seen.recv_timeout(Duration::from_secs(10)).unwrap().1;
        (Jobs::new(Arc::new(Seen(sender))), next)
    }

    #[test]
    fn a_job_goes_through_all_states() {
        let (jobs, mut next) = jobs();
        jobs.start("j", "create", |job| {
            job.progress(1, 1);
            Ok(())
        })
        .unwrap();
        assert_eq!(jobs.start("1", "create", |_| Ok(())), Err("Invalid job ID '1'".to_owned()));
        for status in [Status::Created, Status::Running, Status::Waiting, Status::Pending, Status::Concluded] {
            assert_eq!(next(), status);
        }
        assert_eq!(jobs.start("j", "create", |_| Ok(())), Err("Job ID 'j' already in use".to_owned()));
        assert_eq!((jobs.list()[0].current_progress, jobs.list()[0].status), (1, Status::Concluded));
        let text = "Job 'j' in state 'concluded' cannot accept command verb 'cancel'".to_owned();
        assert_eq!(jobs.ask("j", Verb::Cancel), Err(text));
        assert_eq!(jobs.ask("j", Verb::Resume), Err("Can't resume a job that was not paused".to_owned()));
        assert_eq!(jobs.ask("j", Verb::Dismiss), Ok(()));
        assert_eq!(next(), Status::Null);
        assert_eq!(jobs.ask("j", Verb::Dismiss), Err("Job not found".to_owned()));
    }

    #[test]
    fn a_job_pauses_resumes_and_is_cancelled() {
        let (jobs, mut next) = jobs();
        jobs.start("j", "create", |job| {
            loop {
                job.check()?;
                std::thread::sleep(Duration::from_millis(1));
            }
        })
        .unwrap();
        assert_eq!((next(), next()), (Status::Created, Status::Running));
        jobs.ask("j", Verb::Pause).unwrap();
        assert_eq!(jobs.ask("j", Verb::Pause), Err("Job is already paused".to_owned()));
        assert_eq!(next(), Status::Paused);
        jobs.ask("j", Verb::Resume).unwrap();
        assert_eq!(next(), Status::Running);
        jobs.ask("j", Verb::Cancel).unwrap();
        assert_eq!((next(), next()), (Status::Aborting, Status::Concluded));
        assert_eq!(jobs.list()[0].error.as_deref(), Some("Operation canceled"));
    }
}
