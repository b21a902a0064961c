//! Results as JUnit XML, which CI systems show.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::command::Outcome;

/// One transcript that was asked for.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) outcome: Outcome,
    pub(super) time: Duration,
}

/// Writes all `cases` to `path`.
pub(super) fn write(path: &Path, cases: &[Case]) -> Result<(), String> {
    let mut suite = TestSuite::new("qmp");
    for case in cases {
        let status = match &case.outcome {
            Outcome::Passed => TestCaseStatus::success(),
            Outcome::Skipped(why) => {
                let mut status = TestCaseStatus::skipped();
                status.set_message(why.as_str());
                status
            }
            Outcome::Failed(why) => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_message(why.lines().next().unwrap_or_default()).set_description(why.as_str());
                status
            }
        };
        let mut entry = TestCase::new(case.name.as_str(), status);
        entry.set_classname(case.title.as_str()).set_time(case.time);
        suite.add_test_case(entry);
    }
    let mut report = Report::new("e2k-conformance");
    report.add_test_suite(suite);
    let file = File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
    report.serialize(file).map_err(|error| format!("{}: {error}", path.display()))
}
