//! Run-time statistics of CPUs.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, Control, Failed};
use serde::{Deserialize, Serialize};

use super::machine::cpu_path;
use super::{ConsoleHandler, Handler};
use crate::vm::{Handle, Statistics};

pub(super) const COMMANDS: &[(&str, Handler)] =
    &[("query-stats", query_stats), ("query-stats-schemas", query_stats_schemas)];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[("info stats", info_stats)];

/// Who counts; the only one.
const PROVIDER: &str = "e2k";

/// Something that is counted.
struct Counter {
    name: &'static str,
    /// Measured in nanoseconds.
    is_time: bool,
    of: fn(&Statistics) -> u64,
}

/// All that is counted of a CPU, since the process began.
const COUNTERS: &[Counter] = &[
    Counter { name: "bundles", is_time: false, of: |cpu| cpu.bundles },
    Counter { name: "operations", is_time: false, of: |cpu| cpu.operations },
    Counter { name: "slices", is_time: false, of: |cpu| cpu.slices },
    Counter { name: "run-time", is_time: true, of: |cpu| cpu.run_time },
];

fn statistics(h: &Handle, cpu: usize) -> Statistics {
    h.vm().cpus().map(|cpus| cpus.with(|guest| guest.statistics(cpu))).unwrap_or_default()
}

fn query_stats(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Provider {
        names: Option<Vec<String>>,
    }
    #[derive(Deserialize)]
    struct Filter {
        target: String,
        providers: Option<Vec<Provider>>,
        vcpus: Option<Vec<String>>,
    }
    #[derive(Serialize)]
    struct Stats {
        name: &'static str,
        value: u64,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct StatsResult {
        provider: &'static str,
        qom_path: String,
        stats: Vec<Stats>,
    }
    let filter: Filter = c.parse()?;
    let named = |name: &str| {
        let wants = |provider: &Provider| provider.names.as_ref().is_none_or(|names| names.iter().any(|n| n == name));
        filter.providers.as_ref().is_none_or(|providers| providers.iter().any(wants))
    };
    let mut results = Vec::new();
    if filter.target == "vcpu" {
        for cpu in 0..h.cpu_count() {
            let qom_path = cpu_path(cpu);
            if filter.vcpus.as_ref().is_some_and(|vcpus| !vcpus.contains(&qom_path)) {
                continue;
            }
            let now = statistics(h, cpu);
            let wanted = COUNTERS.iter().filter(|counter| named(counter.name));
            let stats: Vec<_> = wanted.map(|counter| Stats { name: counter.name, value: (counter.of)(&now) }).collect();
            // Who is not asked says nothing.
            if !stats.is_empty() {
                results.push(StatsResult { provider: PROVIDER, qom_path, stats });
            }
        }
    }
    c.reply(&results)
}

fn query_stats_schemas(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct StatsSchemaValue {
        name: &'static str,
        exponent: i8,
        r#type: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        unit: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        base: Option<u8>,
    }
    #[derive(Serialize)]
    struct StatsSchema {
        provider: &'static str,
        target: &'static str,
        stats: Vec<StatsSchemaValue>,
    }
    let value = |counter: &Counter| StatsSchemaValue {
        name: counter.name,
        exponent: if counter.is_time { -9 } else { 0 },
        r#type: "cumulative",
        unit: counter.is_time.then_some("seconds"),
        base: counter.is_time.then_some(10),
    };
    // Without CPUs there is nobody who counts.
    if h.cpu_count() == 0 {
        return c.reply(&[(); 0]);
    }
    let stats = COUNTERS.iter().map(value).collect();
    c.reply(&[StatsSchema { provider: PROVIDER, target: "vcpu", stats }])
}

/// Source of layout and texts: QEMU's manual, and measured on QEMU 7.2.
fn info_stats(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let target = args.text("target").unwrap_or_default();
    let provider = args.text("provider").unwrap_or(PROVIDER);
    if !matches!(target, "vm" | "vcpu") {
        return writeln!(out, "invalid stats target {target}");
    }
    if provider != PROVIDER {
        return writeln!(out, "invalid stats provider {provider}");
    }
    let cpu = args.cpu();
    let names = args.text("names").unwrap_or("*");
    let named = |counter: &&Counter| names == "*" || names.split(',').any(|name| name == counter.name);
    let mut wanted = COUNTERS.iter().filter(named).peekable();
    if target != "vcpu" || cpu >= h.cpu_count() || wanted.peek().is_none() {
        return Ok(());
    }
    let now = statistics(h, cpu);
    writeln!(out, "provider: {PROVIDER}")?;
    wanted.try_for_each(|counter| {
        let unit = if counter.is_time { ", ns" } else { "" };
        writeln!(out, "    {} (cumulative{unit}): {}", counter.name, (counter.of)(&now))
    })
}
