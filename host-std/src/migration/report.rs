//! What monitors are told about a migration. Source of members and texts: QMP reference, and measured
//! on QEMU 7.2.

use std::fmt;

use e2k_core::machine::state::PAGE;
use serde::Serialize;

use super::{Counters, ListenAddress, Migration, Shared, Status};
use crate::vm::lock;

/// Source: QMP reference, `MigrationStats`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Ram {
    transferred: u64,
    remaining: u64,
    total: u64,
    duplicate: u64,
    skipped: u64,
    normal: u64,
    normal_bytes: u64,
    dirty_pages_rate: u64,
    mbps: f64,
    dirty_sync_count: u64,
    postcopy_requests: u64,
    page_size: u64,
    multifd_bytes: u64,
    pages_per_second: u64,
    precopy_bytes: u64,
    downtime_bytes: u64,
    postcopy_bytes: u64,
    dirty_sync_missed_zero_copy: u64,
}

/// Source: QMP reference, `MigrationInfo`.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Info {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ram: Option<Ram>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_time: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected_downtime: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    downtime: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    setup_time: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_desc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    socket_address: Option<Vec<ListenAddress>>,
}

fn ram(counters: &Counters) -> Ram {
    let elapsed = counters.over.map_or_else(
        || counters.begun.map_or(0.0, |begun| begun.elapsed().as_secs_f64()),
        |(all, _)| all.as_secs_f64(),
    );
    let per_second = |count: f64| if elapsed > 0.0 { count / elapsed } else { 0.0 };
    let running = counters.over.is_none();
    Ram {
        transferred: counters.transferred,
        remaining: counters.remaining,
        total: counters.total,
        duplicate: counters.duplicate,
        skipped: 0,
        normal: counters.normal,
        normal_bytes: counters.normal * PAGE as u64,
        dirty_pages_rate: if running { counters.dirty_rate } else { 0 },
        mbps: per_second(counters.transferred as f64 * 8.0 / 1e6),
        dirty_sync_count: counters.passes,
        postcopy_requests: 0,
        page_size: PAGE as u64,
        multifd_bytes: 0,
        pages_per_second: if running { per_second((counters.duplicate + counters.normal) as f64) as u64 } else { 0 },
        precopy_bytes: counters.transferred - counters.while_stopped,
        downtime_bytes: counters.while_stopped,
        postcopy_bytes: 0,
        dirty_sync_missed_zero_copy: 0,
    }
}

impl Migration {
    /// `query-migrate`.
    pub(crate) fn info(&self) -> Info {
        let shared = lock(&self.shared);
        let Shared { status, counters, incoming, .. } = &*shared;
        let milliseconds = |time: std::time::Duration| time.as_millis() as u64;
        let mut info = Info::default();
        match status {
            Status::None => {
                info.status = incoming.status;
                let listening = incoming.status.is_none_or(|status| status == Status::Active);
                if listening && !incoming.addresses.is_empty() {
                    info.socket_address = Some(incoming.addresses.clone());
                }
                return info;
            }
            Status::Setup | Status::Cancelled => {}
            Status::Failed => info.error_desc.clone_from(&shared.error),
            Status::Completed => {
                let (all, stopped) = counters.over.unwrap_or_default();
                info.total_time = Some(milliseconds(all));
                info.downtime = Some(milliseconds(stopped));
                info.setup_time = Some(milliseconds(counters.setup));
                info.ram = Some(ram(counters));
            }
            Status::Active | Status::Cancelling | Status::PreSwitchover | Status::Device => {
                info.total_time = counters.begun.map(|begun| milliseconds(begun.elapsed()));
                info.expected_downtime = counters.expected_downtime.or(Some(shared.parameters.downtime_limit));
                info.setup_time = Some(milliseconds(counters.setup));
                info.ram = Some(ram(counters));
            }
        }
        info.status = Some(*status);
        info
    }
}

/// What the reference prints first: that the run state, the machine and a checksum for each section are
/// in the stream.
const GLOBALS: &str = "globals:\nstore-global-state: on\nonly-migratable: off\nsend-configuration: on\nsend-section-footer: on\ndecompress-error-check: on\nclear-bitmap-shift: 18\n";

/// `info migrate`.
pub(crate) fn write_info(info: &Info, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(GLOBALS)?;
    if let Some(status) = info.status {
        write!(out, "Migration status: {}", status.name())?;
        match &info.error_desc {
            Some(error) => writeln!(out, " ({error})")?,
            None => writeln!(out)?,
        }
        writeln!(out, "total time: {} ms", info.total_time.unwrap_or(0))?;
        let times =
            [("expected downtime", info.expected_downtime), ("downtime", info.downtime), ("setup", info.setup_time)];
        for (name, time) in times {
            if let Some(time) = time {
                writeln!(out, "{name}: {time} ms")?;
            }
        }
    }
    if let Some(ram) = &info.ram {
        let lines = [
            ("remaining ram", ram.remaining >> 10, " kbytes"),
            ("total ram", ram.total >> 10, " kbytes"),
            ("duplicate", ram.duplicate, " pages"),
            ("skipped", ram.skipped, " pages"),
            ("normal", ram.normal, " pages"),
            ("normal bytes", ram.normal_bytes >> 10, " kbytes"),
            ("dirty sync count", ram.dirty_sync_count, ""),
            ("page size", ram.page_size >> 10, " kbytes"),
            ("multifd bytes", ram.multifd_bytes >> 10, " kbytes"),
            ("pages-per-second", ram.pages_per_second, ""),
        ];
        writeln!(out, "transferred ram: {} kbytes", ram.transferred >> 10)?;
        writeln!(out, "throughput: {:.2} mbps", ram.mbps)?;
        for (name, value, unit) in lines {
            writeln!(out, "{name}: {value}{unit}")?;
        }
        if ram.dirty_pages_rate != 0 {
            writeln!(out, "dirty pages rate: {} pages", ram.dirty_pages_rate)?;
        }
        for (name, bytes) in [("precopy", ram.precopy_bytes), ("downtime", ram.downtime_bytes)] {
            if bytes != 0 {
                writeln!(out, "{name} ram: {} kbytes", bytes >> 10)?;
            }
        }
    }
    if let Some(addresses) = &info.socket_address {
        writeln!(out, "socket address: [")?;
        for address in addresses {
            match address {
                ListenAddress::Inet { host, port, .. } => writeln!(out, "\ttcp:{host}:{port}")?,
                ListenAddress::Unix { path } => writeln!(out, "\tunix:{path}")?,
            }
        }
        writeln!(out, "]")?;
    }
    Ok(())
}

/// `info migrate_parameters`.
pub(crate) fn write_parameters(migration: &Migration, out: &mut dyn fmt::Write) -> fmt::Result {
    let parameters = migration.parameters();
    writeln!(out, "max-cpu-throttle: {}", parameters.max_cpu_throttle)?;
    writeln!(out, "max-bandwidth: {} bytes/second", parameters.max_bandwidth)?;
    writeln!(out, "downtime-limit: {} ms", parameters.downtime_limit)
}
