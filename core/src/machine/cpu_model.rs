//! The processor models that can be named on a command line.

/// A processor model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CpuModel {
    /// Name on the command line.
    pub name: &'static str,
    /// Other spellings of it.
    pub aliases: &'static [&'static str],
    /// Instruction set version, 1 to 7.
    pub isa: u8,
    /// Model number in bits 7:0 of the IDR register; `None` for a bare instruction set version, which
    /// no real processor stands for.
    pub mdl: Option<u8>,
    /// What it is, for lists.
    pub title: &'static str,
}

const fn model(
    name: &'static str,
    aliases: &'static [&'static str],
    isa: u8,
    mdl: u8,
    title: &'static str,
) -> CpuModel {
    CpuModel { name, aliases, isa, mdl: Some(mdl), title }
}

const fn version(name: &'static str, isa: u8, title: &'static str) -> CpuModel {
    CpuModel { name, aliases: &[], isa, mdl: None, title }
}

/// All models, in the order of their instruction set versions.
/// Source: Linux port for the model numbers and versions.
pub const CPU_MODELS: &[CpuModel] = &[
    version("elbrus-v1", 1, "instruction set version 1"),
    version("elbrus-v2", 2, "instruction set version 2"),
    version("elbrus-v3", 3, "instruction set version 3"),
    version("elbrus-v4", 4, "instruction set version 4"),
    version("elbrus-v5", 5, "instruction set version 5"),
    version("elbrus-v6", 6, "instruction set version 6"),
    version("elbrus-v7", 7, "instruction set version 7"),
    model("e2c+", &["elbrus-2c+"], 2, 4, "Elbrus-2C+"),
    model("e2s", &["elbrus-4c"], 3, 3, "Elbrus-4C"),
    model("e8c", &["elbrus-8c"], 4, 7, "Elbrus-8C"),
    model("e1c+", &["elbrus-1c+", "e1cp"], 4, 8, "Elbrus-1C+"),
    model("e8c2", &["elbrus-8c2", "elbrus-8sv"], 5, 9, "Elbrus-8C2"),
    model("e12c", &["elbrus-12c"], 6, 10, "Elbrus-12C"),
    model("e16c", &["elbrus-16c"], 6, 11, "Elbrus-16C"),
    model("e2c3", &["elbrus-2c3"], 6, 12, "Elbrus-2C3"),
];

/// The model that `name` (or an alias) names.
#[must_use]
pub fn find(name: &str) -> Option<&'static CpuModel> {
    CPU_MODELS.iter().find(|model| model.name == name || model.aliases.contains(&name))
}
