//! Migration parameters.

use serde::{Deserialize, Serialize};

/// The parameters. Source of names, defaults, ranges and texts: QMP reference, `MigrationParameters`, and
/// measurements on QEMU 7.2, whose texts have underscores in the names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Parameters {
    /// Bytes a second while the guest runs; 0: no limit.
    pub(crate) max_bandwidth: u64,
    /// Milliseconds that the guest may stand still.
    pub(crate) downtime_limit: u64,
    /// Most percent that the CPUs are slowed down by; as in the reference, nothing slows them down
    /// unless a capability (which is not here) asks for that.
    pub(crate) max_cpu_throttle: u8,
}

impl Default for Parameters {
    fn default() -> Self {
        Parameters { max_bandwidth: 128 << 20, downtime_limit: 300, max_cpu_throttle: 99 }
    }
}

/// What `migrate-set-parameters` was given.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Given {
    pub(crate) max_bandwidth: Option<u64>,
    pub(crate) downtime_limit: Option<u64>,
    pub(crate) max_cpu_throttle: Option<u8>,
}

impl Parameters {
    /// With the changes of `given`.
    ///
    /// # Errors
    /// The text for the first that is out of its range; nothing changes then.
    pub(super) fn with(&self, given: Given) -> Result<Parameters, String> {
        if given.downtime_limit.is_some_and(|limit| limit > 2000 * 1000) {
            let range = "an integer in the range of 0 to (2000 * 1000) ms";
            return Err(format!("Parameter 'downtime_limit' expects {range}"));
        }
        // The least is the default of a parameter that is not here.
        if given.max_cpu_throttle.is_some_and(|percent| !(20..=99).contains(&percent)) {
            let range = "an integer in the range of cpu_throttle_initial to 99";
            return Err(format!("Parameter 'max_cpu_throttle' expects {range}"));
        }
        Ok(Parameters {
            max_bandwidth: given.max_bandwidth.unwrap_or(self.max_bandwidth),
            downtime_limit: given.downtime_limit.unwrap_or(self.downtime_limit),
            max_cpu_throttle: given.max_cpu_throttle.unwrap_or(self.max_cpu_throttle),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_out_of_range_changes_nothing() {
        let start = Parameters::default();
        let limit = start.with(Given { downtime_limit: Some(2_000_001), max_bandwidth: Some(1), ..Given::default() });
        assert_eq!(
            limit.unwrap_err(),
            "Parameter 'downtime_limit' expects an integer in the range of 0 to (2000 * 1000) ms"
        );
        assert!(start.with(Given { max_cpu_throttle: Some(19), ..Given::default() }).is_err());
        let all = Given { max_bandwidth: Some(u64::MAX), downtime_limit: Some(0), max_cpu_throttle: Some(20) };
        let expected = Parameters { max_bandwidth: u64::MAX, downtime_limit: 0, max_cpu_throttle: 20 };
        assert_eq!(start.with(all), Ok(expected));
    }
}
