//! Migration parameters: the ones that do something, and the ranges of all.

use serde::{Deserialize, Serialize};

/// Parameters with an effect. Source of names and defaults: QMP reference, `MigrationParameters`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Parameters {
    /// Bytes a second while the guest runs; 0: no limit.
    pub(crate) max_bandwidth: u64,
    /// Milliseconds that the guest may stand still.
    pub(crate) downtime_limit: u64,
}

impl Default for Parameters {
    fn default() -> Self {
        Parameters { max_bandwidth: 128 << 20, downtime_limit: 300 }
    }
}

/// What `migrate-set-parameters` was given.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(crate) struct Given {
    announce_initial: Option<u64>,
    announce_max: Option<u64>,
    announce_rounds: Option<u64>,
    announce_step: Option<u64>,
    compress_level: Option<u8>,
    compress_threads: Option<u8>,
    compress_wait_thread: Option<bool>,
    decompress_threads: Option<u8>,
    throttle_trigger_threshold: Option<u8>,
    cpu_throttle_initial: Option<u8>,
    cpu_throttle_increment: Option<u8>,
    cpu_throttle_tailslow: Option<bool>,
    tls_creds: Option<String>,
    tls_hostname: Option<String>,
    tls_authz: Option<String>,
    pub(crate) max_bandwidth: Option<u64>,
    pub(crate) downtime_limit: Option<u64>,
    x_checkpoint_delay: Option<u32>,
    block_incremental: Option<bool>,
    multifd_channels: Option<u8>,
    xbzrle_cache_size: Option<u64>,
    max_postcopy_bandwidth: Option<u64>,
    max_cpu_throttle: Option<u8>,
    multifd_zlib_level: Option<u8>,
    multifd_zstd_level: Option<u8>,
}

/// Parameters that belong to features that are not here: they keep their defaults.
pub(crate) const WITHOUT_EFFECT: &[&str] = &[
    "announce-initial",
    "announce-max",
    "announce-rounds",
    "announce-step",
    "compress-level",
    "compress-threads",
    "compress-wait-thread",
    "decompress-threads",
    "throttle-trigger-threshold",
    "cpu-throttle-initial",
    "cpu-throttle-increment",
    "cpu-throttle-tailslow",
    "max-cpu-throttle",
    "tls-creds",
    "tls-hostname",
    "tls-authz",
    "x-checkpoint-delay",
    "block-incremental",
    "multifd-channels",
    "multifd-compression",
    "multifd-zlib-level",
    "multifd-zstd-level",
    "xbzrle-cache-size",
    "max-postcopy-bandwidth",
    "block-bitmap-mapping",
];

/// Text for one of them.
pub(crate) fn without_effect(name: &str) -> String {
    format!("Parameter '{name}' belongs to a feature of migration that is not supported")
}

impl Parameters {
    /// With the changes of `given`, which are all in their ranges.
    ///
    /// # Errors
    /// The text for the first that is not, as the reference gives it; then for the first that would do
    /// nothing.
    pub(super) fn with(&self, given: &Given) -> Result<Parameters, String> {
        given.in_range()?;
        given.effective()?;
        let mut parameters = self.clone();
        if let Some(bandwidth) = given.max_bandwidth {
            parameters.max_bandwidth = bandwidth;
        }
        if let Some(limit) = given.downtime_limit {
            parameters.downtime_limit = limit;
        }
        Ok(parameters)
    }
}

impl Given {
    /// Ranges and texts: measured on QEMU 7.2, whose names have underscores here.
    fn in_range(&self) -> Result<(), String> {
        let bad = |name: &str, what: &str| Err(format!("Parameter '{name}' expects {what}"));
        let outside = |value: Option<u64>, least: u64, most: u64| value.is_some_and(|v| !(least..=most).contains(&v));
        let byte = |value: Option<u8>| value.map(u64::from);
        if outside(byte(self.compress_level), 0, 9) {
            return bad("compress_level", "a value between 0 and 9");
        }
        for (name, value) in
            [("compress_threads", self.compress_threads), ("decompress_threads", self.decompress_threads)]
        {
            if outside(byte(value), 1, 255) {
                return bad(name, "a value between 1 and 255");
            }
        }
        if outside(byte(self.throttle_trigger_threshold), 1, 100) {
            return bad("throttle_trigger_threshold", "an integer in the range of 1 to 100");
        }
        for (name, value) in [
            ("cpu_throttle_initial", self.cpu_throttle_initial),
            ("cpu_throttle_increment", self.cpu_throttle_increment),
        ] {
            if outside(byte(value), 1, 99) {
                return bad(name, "an integer in the range of 1 to 99");
            }
        }
        if self.downtime_limit.is_some_and(|limit| limit > 2000 * 1000) {
            return bad("downtime_limit", "an integer in the range of 0 to (2000 * 1000) ms");
        }
        if outside(byte(self.multifd_channels), 1, 255) {
            return bad("multifd_channels", "a value between 1 and 255");
        }
        if self.xbzrle_cache_size.is_some_and(|size| size < 4096 || !size.is_power_of_two()) {
            return bad("xbzrle_cache_size", "a power of two no less than the target page size");
        }
        let initial = self.cpu_throttle_initial.map_or(20, u64::from);
        if outside(byte(self.max_cpu_throttle), initial, 99) {
            return bad("max_cpu_throttle", "an integer in the range of cpu_throttle_initial to 99");
        }
        for (name, value, least, most) in [
            ("announce_initial", self.announce_initial, 0, 100_000),
            ("announce_max", self.announce_max, 0, 100_000),
            ("announce_rounds", self.announce_rounds, 0, 1000),
            ("announce_step", self.announce_step, 1, 10_000),
        ] {
            if outside(value, least, most) {
                // The text has 0 although 0 is refused for the step.
                return bad(name, &format!("a value between 0 and {most}"));
            }
        }
        Ok(())
    }

    /// Refuses what would change something that does nothing here.
    fn effective(&self) -> Result<(), String> {
        let set = |name: &'static str, differs: bool| differs.then_some(name);
        let byte = |value: Option<u8>, default: u8| value.is_some_and(|value| value != default);
        let word = |value: Option<u64>, default: u64| value.is_some_and(|value| value != default);
        let flag = |value: Option<bool>, default: bool| value.is_some_and(|value| value != default);
        let text = |value: &Option<String>| value.as_ref().is_some_and(|text| !text.is_empty());
        let changed = [
            set("announce-initial", word(self.announce_initial, 50)),
            set("announce-max", word(self.announce_max, 550)),
            set("announce-rounds", word(self.announce_rounds, 5)),
            set("announce-step", word(self.announce_step, 100)),
            set("compress-level", byte(self.compress_level, 1)),
            set("compress-threads", byte(self.compress_threads, 8)),
            set("compress-wait-thread", flag(self.compress_wait_thread, true)),
            set("decompress-threads", byte(self.decompress_threads, 2)),
            set("throttle-trigger-threshold", byte(self.throttle_trigger_threshold, 50)),
            set("cpu-throttle-initial", byte(self.cpu_throttle_initial, 20)),
            set("cpu-throttle-increment", byte(self.cpu_throttle_increment, 10)),
            set("cpu-throttle-tailslow", flag(self.cpu_throttle_tailslow, false)),
            set("max-cpu-throttle", byte(self.max_cpu_throttle, 99)),
            set("tls-creds", text(&self.tls_creds)),
            set("tls-hostname", text(&self.tls_hostname)),
            set("tls-authz", text(&self.tls_authz)),
            set("x-checkpoint-delay", self.x_checkpoint_delay.is_some_and(|delay| delay != 20_000)),
            set("block-incremental", flag(self.block_incremental, false)),
            set("multifd-channels", byte(self.multifd_channels, 2)),
            set("multifd-zlib-level", byte(self.multifd_zlib_level, 1)),
            set("multifd-zstd-level", byte(self.multifd_zstd_level, 1)),
            set("xbzrle-cache-size", word(self.xbzrle_cache_size, 64 << 20)),
            set("max-postcopy-bandwidth", word(self.max_postcopy_bandwidth, 0)),
        ];
        match changed.into_iter().flatten().next() {
            Some(name) => Err(without_effect(name)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_come_before_effects() {
        let start = Parameters::default();
        let with = |given: Given| start.with(&given);
        let limit = with(Given { downtime_limit: Some(2_000_001), max_bandwidth: Some(1), ..Given::default() });
        assert_eq!(
            limit.unwrap_err(),
            "Parameter 'downtime_limit' expects an integer in the range of 0 to (2000 * 1000) ms"
        );
        assert!(with(Given { announce_step: Some(100), ..Given::default() }).is_ok());
        let step = with(Given { announce_step: Some(0), ..Given::default() }).unwrap_err();
        assert_eq!(step, "Parameter 'announce_step' expects a value between 0 and 10000");
        let threads = with(Given { compress_threads: Some(4), ..Given::default() }).unwrap_err();
        assert_eq!(threads, "Parameter 'compress-threads' belongs to a feature of migration that is not supported");
        let max = with(Given { max_bandwidth: Some(u64::MAX), ..Given::default() });
        assert_eq!(max.map(|p| p.max_bandwidth), Ok(u64::MAX));
    }
}
