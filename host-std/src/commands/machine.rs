//! Boards, CPUs and memory.

use std::fmt;

use e2k_core::hmp;
use e2k_core::machine::cpu_model::CPU_MODELS;
use e2k_core::qmp::{Call, Control, ErrorClass, Failed};
use serde::Serialize;

use super::{ConsoleHandler, Handler};
use crate::vm::{BOARDS, Handle};

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("query-cpu-definitions", query_cpu_definitions),
    ("query-cpu-model-expansion", query_cpu_model_expansion),
    ("query-cpus-fast", query_cpus_fast),
    ("query-hotpluggable-cpus", query_hotpluggable_cpus),
    ("query-machines", query_machines),
    ("query-memory-size-summary", query_memory_size_summary),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[("info hotpluggable-cpus", info_hotpluggable_cpus)];

/// Type name of the object that stands for a processor of a model.
pub(crate) fn cpu_type(model: &str) -> String {
    format!("{model}-e2k-cpu")
}

/// Path of a CPU in the object tree.
pub(crate) fn cpu_path(index: usize) -> String {
    format!("/machine/unattached/device[{index}]")
}

fn query_cpus_fast(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct Props {
        #[serde(rename = "core-id")]
        core_id: usize,
        #[serde(rename = "socket-id")]
        socket_id: usize,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct CpuInfoFast {
        thread_id: i32,
        props: Props,
        qom_path: String,
        target: &'static str,
        cpu_index: usize,
    }
    let thread_id = h.vm().cpu_thread.get().copied().unwrap_or(0);
    let cpus: Vec<_> = (0..h.cpu_count())
        .map(|cpu_index| CpuInfoFast {
            thread_id,
            props: Props { core_id: cpu_index, socket_id: 0 },
            qom_path: cpu_path(cpu_index),
            target: "e2k",
            cpu_index,
        })
        .collect();
    c.reply(&cpus)
}

const NO_HOTPLUG: &str = "The feature 'query-hotpluggable-cpus' is not enabled";

fn info_hotpluggable_cpus(_: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "Error: {NO_HOTPLUG}")
}

/// No board here can be given more CPUs at run time.
fn query_hotpluggable_cpus(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse(NO_HOTPLUG)
}

fn query_machines(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct MachineInfo {
        hotpluggable_cpus: bool,
        name: &'static str,
        numa_mem_supported: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        default_cpu_type: Option<String>,
        #[serde(skip_serializing_if = "core::ops::Not::not")]
        is_default: bool,
        cpu_max: u32,
        deprecated: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        default_ram_id: Option<&'static str>,
    }
    let machines: Vec<_> = BOARDS
        .iter()
        .map(|board| MachineInfo {
            hotpluggable_cpus: false,
            name: board.name,
            numa_mem_supported: false,
            default_cpu_type: board.default_cpu.map(cpu_type),
            is_default: board.is_default,
            cpu_max: 1,
            deprecated: false,
            default_ram_id: board.default_cpu.map(|_| "ram"),
        })
        .collect();
    c.reply(&machines)
}

fn query_cpu_definitions(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct CpuDefinitionInfo {
        name: &'static str,
        typename: String,
        unavailable_features: [&'static str; 0],
        #[serde(rename = "static")]
        is_static: bool,
        migration_safe: bool,
        deprecated: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        alias_of: Option<&'static str>,
    }
    let entry = |name, model: &str, alias_of| CpuDefinitionInfo {
        name,
        typename: cpu_type(model),
        unavailable_features: [],
        is_static: true,
        migration_safe: true,
        deprecated: false,
        alias_of,
    };
    let mut list = Vec::new();
    for model in CPU_MODELS {
        list.push(entry(model.name, model.name, None));
        list.extend(model.aliases.iter().map(|alias| entry(alias, model.name, Some(model.name))));
    }
    c.reply(&list)
}

fn query_cpu_model_expansion(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(serde::Deserialize)]
    struct Model {
        name: String,
        props: Option<serde::de::IgnoredAny>,
    }
    #[derive(serde::Deserialize)]
    struct Arguments {
        model: Model,
    }
    #[derive(Serialize)]
    struct Props {
        isa: u8,
        #[serde(skip_serializing_if = "Option::is_none")]
        mdl: Option<u8>,
    }
    #[derive(Serialize)]
    struct Expanded {
        name: &'static str,
        props: Props,
    }
    #[derive(Serialize)]
    struct CpuModelExpansionInfo {
        model: Expanded,
    }
    let Arguments { model } = c.parse()?;
    let Some(found) = e2k_core::machine::cpu_model::find(&model.name) else {
        return c.refuse(format_args!("The CPU type '{}' is not a known CPU type", model.name));
    };
    if model.props.is_some() {
        return c.fail(ErrorClass::GenericError, "CPU models of e2k have no properties that could be set");
    }
    c.reply(&CpuModelExpansionInfo {
        model: Expanded { name: found.name, props: Props { isa: found.isa, mdl: found.mdl } },
    })
}

fn query_memory_size_summary(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct MemoryInfo {
        base_memory: u64,
        plugged_memory: u64,
    }
    c.reply(&MemoryInfo { base_memory: base_memory(h), plugged_memory: 0 })
}

/// RAM that the board was built with, in bytes.
pub(super) fn base_memory(h: &Handle) -> u64 {
    if h.cpu_count() == 0 { 0 } else { h.vm().board.ram }
}
