//! New image files.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};

use rustix::fs::{FallocateFlags, fallocate};
use serde::Deserialize;

use crate::chardev::os_error;
use crate::jobs::JobHandle;

/// How much of a file is made at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Preallocation {
    /// Nothing: the file is one hole.
    #[default]
    Off,
    /// Nothing; only formats with metadata know this.
    Metadata,
    /// The host reserves the space.
    Falloc,
    /// Zeroes are written.
    Full,
}

/// A file to be made. Source: QMP reference, `BlockdevCreateOptionsFile`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct CreateOptions {
    pub(crate) driver: super::options::Driver,
    pub(crate) filename: Option<String>,
    pub(crate) size: Option<u64>,
    #[serde(default)]
    pub(crate) preallocation: Preallocation,
}

/// Bytes written between two looks at whether the job goes on.
const PIECE: usize = 1 << 20;

/// Makes the file. Source of the texts: measured on QEMU 7.2.
pub(crate) fn create(options: &CreateOptions, job: &JobHandle) -> Result<(), String> {
    job.progress(0, 1);
    let result = make(options, job);
    job.progress(1, 1);
    result
}

/// Changes the size of a file. The host's sizes have a sign.
pub(super) fn set_len(file: &File, size: u64) -> Result<(), String> {
    let set = match i64::try_from(size) {
        Ok(_) => file.set_len(size),
        Err(_) => Err(io::Error::from_raw_os_error(libc::EINVAL)),
    };
    set.map_err(|error| format!("Could not resize file: {}", os_error(&error)))
}

fn make(options: &CreateOptions, job: &JobHandle) -> Result<(), String> {
    let path = options.filename.as_deref().ok_or("Parameter 'filename' is missing")?;
    let size = options.size.ok_or("Parameter 'size' is missing")?;
    let failed = |error: io::Error| format!("Could not create '{path}': {}", os_error(&error));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path).map_err(failed)?;
    let resize = |file: &File| set_len(file, size);
    match options.preallocation {
        Preallocation::Off => resize(&file),
        Preallocation::Metadata => Err("Unsupported preallocation mode: metadata".to_owned()),
        Preallocation::Falloc if size == 0 => Ok(()),
        Preallocation::Falloc => fallocate(&file, FallocateFlags::empty(), 0, size)
            .map_err(|error| format!("Could not preallocate data for the new file: {}", os_error(&error.into()))),
        Preallocation::Full => {
            resize(&file)?;
            let zeroes = vec![0; PIECE];
            let mut left = size;
            while left > 0 {
                job.check()?;
                let len = left.min(PIECE as u64) as usize;
                let written = file.write_all(&zeroes[..len]).and_then(|()| file.sync_data());
                written.map_err(|error| format!("Could not write zeros for preallocation: {}", os_error(&error)))?;
                left -= len as u64;
            }
            Ok(())
        }
    }
}
