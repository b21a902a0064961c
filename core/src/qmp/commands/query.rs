//! Commands that only tell.

use core::fmt::Write;

use serde::Serialize;

use super::Call;
use crate::machine::RunState;
use crate::qmp::control::Control;
use crate::qmp::message::Failed;

pub(in crate::qmp) fn query_status(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct StatusInfo {
        status: RunState,
        singlestep: bool,
        running: bool,
    }
    let status = machine.state();
    c.reply(&StatusInfo { status, singlestep: machine.single_step(), running: status.is_running() })
}

pub(in crate::qmp) fn query_name(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct NameInfo<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'a str>,
    }
    c.reply(&NameInfo { name: machine.name() })
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

pub(in crate::qmp) fn query_uuid(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct UuidInfo<'a> {
        #[serde(rename = "UUID")]
        uuid: &'a str,
    }
    let uuid = uuid_text(machine.uuid());
    c.reply(&UuidInfo { uuid: &uuid })
}

pub(in crate::qmp) fn query_kvm(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct KvmInfo {
        enabled: bool,
        present: bool,
    }
    c.reply(&KvmInfo { enabled: false, present: false })
}

pub(in crate::qmp) fn query_current_machine(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct CurrentMachineParams {
        wakeup_suspend_support: bool,
    }
    c.reply(&CurrentMachineParams { wakeup_suspend_support: false })
}

pub(in crate::qmp) fn query_target(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct TargetInfo {
        arch: &'static str,
    }
    c.reply(&TargetInfo { arch: "e2k" })
}

pub(in crate::qmp) fn query_chardev(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.write(|writer| {
        let mut written = writer.open(b'[');
        machine.chardevs(&mut |chardev| {
            if written.is_ok() {
                written = writer.element(&chardev);
            }
        });
        written?;
        writer.close(b']')
    })
}

pub(in crate::qmp) fn query_chardev_backends(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct ChardevBackendInfo {
        name: &'static str,
    }
    let names = machine.chardev_backends();
    c.write(|writer| {
        writer.open(b'[')?;
        names.iter().try_for_each(|name| writer.element(&ChardevBackendInfo { name }))?;
        writer.close(b']')
    })
}
