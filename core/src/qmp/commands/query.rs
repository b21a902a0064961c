//! Commands that only tell.

use core::fmt::Write;

use serde::Serialize;

use super::Context;
use crate::machine::RunState;
use crate::qmp::message::{ErrorClass, Failed};
use crate::qmp::write::Writer;

pub(in crate::qmp) fn query_status(c: &mut Context<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct StatusInfo {
        status: RunState,
        singlestep: bool,
        running: bool,
    }
    let status = c.machine.state();
    c.reply(&StatusInfo { status, singlestep: false, running: status.is_running() })
}

pub(in crate::qmp) fn query_name(c: &mut Context<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct NameInfo<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'a str>,
    }
    let mut sink = &mut *c.result;
    let info = NameInfo { name: c.machine.name() };
    match info.serialize(&mut Writer::new(&mut sink, c.style, 1)) {
        Ok(()) => Ok(()),
        Err(error) => c.fail(ErrorClass::GenericError, format_args!("Result lost: {error}")),
    }
}

/// A UUID in its usual form of 36 characters.
pub(crate) fn uuid_text(uuid: [u8; 16]) -> heapless::String<36> {
    let mut text = heapless::String::new();
    for (at, byte) in uuid.iter().enumerate() {
        let dash = if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" };
        // 32 digits and 4 dashes are exactly what it holds.
        let _ = write!(text, "{dash}{byte:02x}");
    }
    text
}

pub(in crate::qmp) fn query_uuid(c: &mut Context<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct UuidInfo<'a> {
        #[serde(rename = "UUID")]
        uuid: &'a str,
    }
    let uuid = uuid_text(c.machine.uuid());
    c.reply(&UuidInfo { uuid: &uuid })
}

pub(in crate::qmp) fn query_kvm(c: &mut Context<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct KvmInfo {
        enabled: bool,
        present: bool,
    }
    c.reply(&KvmInfo { enabled: false, present: false })
}

pub(in crate::qmp) fn query_current_machine(c: &mut Context<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct CurrentMachineParams {
        wakeup_suspend_support: bool,
    }
    c.reply(&CurrentMachineParams { wakeup_suspend_support: false })
}

/// All devices run in the process's own threads; there are no I/O threads to be listed.
pub(in crate::qmp) fn query_iothreads(c: &mut Context<'_>) -> Result<(), Failed> {
    c.reply(&[(); 0])
}

pub(in crate::qmp) fn query_chardev(c: &mut Context<'_>) -> Result<(), Failed> {
    let mut sink = &mut *c.result;
    let mut writer = Writer::new(&mut sink, c.style, 1);
    let mut written = writer.open(b'[');
    c.machine.chardevs(&mut |chardev| {
        if written.is_ok() {
            written = writer.element(&chardev);
        }
    });
    match written.and_then(|()| writer.close(b']')) {
        Ok(()) => Ok(()),
        Err(error) => c.fail(ErrorClass::GenericError, format_args!("Result lost: {error}")),
    }
}

pub(in crate::qmp) fn query_chardev_backends(c: &mut Context<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct ChardevBackendInfo {
        name: &'static str,
    }
    let names = c.machine.chardev_backends();
    let mut sink = &mut *c.result;
    let mut writer = Writer::new(&mut sink, c.style, 1);
    let written = writer.open(b'[').and_then(|()| {
        names.iter().try_for_each(|name| writer.element(&ChardevBackendInfo { name }))?;
        writer.close(b']')
    });
    match written {
        Ok(()) => Ok(()),
        Err(error) => c.fail(ErrorClass::GenericError, format_args!("Result lost: {error}")),
    }
}
