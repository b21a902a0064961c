//! What is told about nodes and drives. Source of names and meanings: QMP reference; which members there
//! are: measured on QEMU 7.2.

use serde::Serialize;

use super::drive::{Drive, IoStatus, Stats};
use super::node::Kind;
use super::options::{DetectZeroes, Driver};
use super::{Graph, Node};
use crate::object::Value;
use crate::vm::lock;

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct ImageInfo {
    pub(crate) virtual_size: u64,
    pub(crate) filename: String,
    pub(crate) format: &'static str,
    pub(crate) actual_size: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    dirty_flag: Option<bool>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct CacheInfo {
    pub(crate) no_flush: bool,
    pub(crate) direct: bool,
    pub(crate) writeback: bool,
}

/// A node. There are no I/O limits here; what would tell about them is 0.
#[derive(Debug, Serialize)]
pub(crate) struct DeviceInfo {
    iops_rd: u64,
    pub(crate) detect_zeroes: DetectZeroes,
    pub(crate) image: ImageInfo,
    iops_wr: u64,
    pub(crate) ro: bool,
    #[serde(rename = "node-name")]
    pub(crate) node_name: String,
    backing_file_depth: u64,
    pub(crate) drv: &'static str,
    iops: u64,
    bps_wr: u64,
    write_threshold: u64,
    encrypted: bool,
    bps: u64,
    bps_rd: u64,
    pub(crate) cache: CacheInfo,
    pub(crate) file: String,
}

/// A drive.
#[derive(Debug, Serialize)]
pub(crate) struct BlockInfo {
    #[serde(rename = "io-status", skip_serializing_if = "Option::is_none")]
    pub(super) io_status: Option<IoStatus>,
    pub(crate) device: String,
    pub(crate) locked: bool,
    pub(crate) removable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) inserted: Option<DeviceInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) qdev: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tray_open: Option<bool>,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// Counters as they are told.
#[derive(Debug, Default, Serialize)]
pub(crate) struct DeviceStats {
    unmap_operations: u64,
    unmap_merged: u64,
    pub(crate) flush_total_time_ns: u64,
    wr_highest_offset: u64,
    pub(crate) wr_total_time_ns: u64,
    failed_wr_operations: u64,
    failed_rd_operations: u64,
    pub(crate) wr_merged: u64,
    pub(crate) wr_bytes: u64,
    timed_stats: [(); 0],
    failed_unmap_operations: u64,
    failed_flush_operations: u64,
    account_invalid: bool,
    pub(crate) rd_total_time_ns: u64,
    invalid_unmap_operations: u64,
    pub(crate) flush_operations: u64,
    pub(crate) wr_operations: u64,
    unmap_bytes: u64,
    pub(crate) rd_merged: u64,
    pub(crate) rd_bytes: u64,
    unmap_total_time_ns: u64,
    invalid_flush_operations: u64,
    account_failed: bool,
    pub(crate) rd_operations: u64,
    invalid_wr_operations: u64,
    invalid_rd_operations: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) idle_time_ns: Option<u64>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct FileStats {
    discard_bytes_ok: u64,
    discard_nb_ok: u64,
    driver: &'static str,
    discard_nb_failed: u64,
}

/// Counters of a drive with those of its nodes, or of a node.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct BlockStats {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Box<BlockStats>>,
    pub(crate) stats: DeviceStats,
    #[serde(skip_serializing_if = "Option::is_none")]
    driver_specific: Option<FileStats>,
    #[serde(skip_serializing_if = "Option::is_none")]
    node_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    qdev: Option<String>,
}

impl Node {
    pub(super) fn driver(&self) -> Driver {
        match &self.state().kind {
            Kind::File(_) => Driver::File,
            Kind::Null { driver, .. } => *driver,
            Kind::Raw { .. } => Driver::Raw,
            Kind::Blkdebug { .. } => Driver::Blkdebug,
        }
    }

    /// The name from which the node could be made, if there is one that says all.
    fn exact_filename(&self) -> Option<String> {
        match &self.state().kind {
            Kind::File(image) => Some(image.path().to_owned()),
            Kind::Null { driver, size: None, read_zeroes: None, .. } => Some(format!("{}://", driver.name())),
            Kind::Raw { file, size: None, has_offset: false, .. } => file.exact_filename(),
            Kind::Blkdebug { image, config, plain: true, .. } => {
                Some(format!("blkdebug:{}:{}", config.as_deref().unwrap_or(""), image.exact_filename()?))
            }
            _ => None,
        }
    }

    /// The options from which the node could be made.
    fn description(&self) -> Value {
        let mut members = vec![("driver", Value::from(self.driver().name()))];
        match &self.state().kind {
            Kind::File(image) => members.push(("filename", image.path().into())),
            Kind::Null { size, read_zeroes, .. } => {
                members.extend(size.map(|size| ("size", size.into())));
                members.extend(read_zeroes.map(|zeroes| ("read-zeroes", zeroes.into())));
            }
            Kind::Raw { file, offset, size, has_offset, .. } => {
                members.extend(has_offset.then(|| ("offset", Value::from(*offset))));
                members.extend(size.map(|size| ("size", size.into())));
                members.push(("file", file.description()));
            }
            Kind::Blkdebug { image, config, .. } => {
                members.extend(config.as_deref().map(|config| ("config", config.into())));
                members.push(("image", image.description()));
            }
        }
        Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// A name for people and programs: the exact one, or `json:` with the options.
    #[must_use]
    pub fn filename(&self) -> String {
        self.exact_filename().unwrap_or_else(|| format!("json:{}", compact(&self.description())))
    }

    pub(crate) fn info(&self, writeback: bool) -> DeviceInfo {
        let filename = self.filename();
        let flags = self.state().flags;
        DeviceInfo {
            iops_rd: 0,
            detect_zeroes: flags.detect_zeroes,
            image: ImageInfo {
                virtual_size: self.len(),
                filename: filename.clone(),
                format: self.driver().name(),
                actual_size: self.allocated(),
                dirty_flag: self.is_on_file().then_some(false),
            },
            iops_wr: 0,
            ro: flags.read_only,
            node_name: self.name().to_owned(),
            backing_file_depth: 0,
            drv: self.driver().name(),
            iops: 0,
            bps_wr: 0,
            write_threshold: 0,
            encrypted: false,
            bps: 0,
            bps_rd: 0,
            cache: CacheInfo { no_flush: flags.no_flush, direct: flags.direct, writeback },
            file: filename,
        }
    }

    fn stats(&self) -> BlockStats {
        let is_file = matches!(self.state().kind, Kind::File(_));
        BlockStats {
            device: None,
            // Only what is below a format is told.
            parent: match &self.state().kind {
                Kind::Raw { file, .. } => Some(Box::new(file.stats())),
                _ => None,
            },
            stats: DeviceStats { wr_highest_offset: self.highest(), ..DeviceStats::default() },
            driver_specific: is_file.then_some(FileStats {
                discard_bytes_ok: 0,
                discard_nb_ok: 0,
                driver: "file",
                discard_nb_failed: 0,
            }),
            node_name: Some(self.name().to_owned()),
            qdev: None,
        }
    }
}

fn compact(value: &Value) -> String {
    use e2k_core::qmp::json::{Buffer, GrowingBuffer};
    use e2k_core::qmp::write::{Style, Writer};
    let mut buffer = GrowingBuffer::new(1 << 20);
    match value.serialize(&mut Writer::new(&mut buffer, Style::Compact, 0)) {
        Ok(()) => String::from_utf8_lossy(buffer.as_slice()).into_owned(),
        Err(_) => "{}".to_owned(),
    }
}

impl Drive {
    fn info(&self) -> BlockInfo {
        BlockInfo {
            io_status: self.reports_status().then_some(self.status),
            device: self.name().to_owned(),
            locked: self.locked,
            removable: self.is_removable(),
            inserted: self.root().map(|root| root.info(!self.writethrough)),
            qdev: self.qdev(),
            tray_open: self.has_tray().then_some(self.tray_open),
            kind: "unknown",
        }
    }

    fn told_stats(&self) -> BlockStats {
        let Stats { read, write, flush, last } = self.stats;
        let below = self.root().map(|root| root.stats());
        let (parent, node_name, driver_specific, highest) = match below {
            Some(BlockStats { parent, node_name, driver_specific, stats, .. }) => {
                (parent, node_name, driver_specific, stats.wr_highest_offset)
            }
            None => (None, None, None, 0),
        };
        let stats = DeviceStats {
            flush_total_time_ns: flush.nanoseconds,
            wr_highest_offset: highest,
            wr_total_time_ns: write.nanoseconds,
            failed_wr_operations: write.failed,
            failed_rd_operations: read.failed,
            wr_bytes: write.bytes,
            failed_flush_operations: flush.failed,
            account_invalid: true,
            rd_total_time_ns: read.nanoseconds,
            flush_operations: flush.operations,
            wr_operations: write.operations,
            rd_bytes: read.bytes,
            invalid_flush_operations: flush.invalid,
            account_failed: true,
            rd_operations: read.operations,
            invalid_wr_operations: write.invalid,
            invalid_rd_operations: read.invalid,
            idle_time_ns: last.map(|last| u64::try_from(last.elapsed().as_nanos()).unwrap_or(u64::MAX)),
            ..DeviceStats::default()
        };
        let device = Some(self.name().to_owned());
        BlockStats { device, parent, stats, driver_specific, node_name, qdev: self.qdev() }
    }
}

impl Graph {
    /// All drives.
    pub(crate) fn drive_infos(&self) -> Vec<BlockInfo> {
        lock(&self.inner).drives.iter().map(Drive::info).collect()
    }

    /// All nodes, the newest first.
    pub(crate) fn node_infos(&self) -> Vec<DeviceInfo> {
        let nodes = self.nodes();
        nodes.iter().rev().map(|node| node.info(true)).collect()
    }

    /// Counters of all drives, or of all nodes.
    pub(crate) fn told_stats(&self, nodes: bool) -> Vec<BlockStats> {
        if nodes {
            return self.nodes().iter().map(|node| node.stats()).collect();
        }
        lock(&self.inner).drives.iter().map(Drive::told_stats).collect()
    }
}
