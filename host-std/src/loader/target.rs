//! The processors that a file is for, by its e_flags. Source: linux-user.md 1.

use super::LoadError;
use e2k_core::isa::Version;
use e2k_core::machine::cpu_model::{self, CpuModel};

const MACHINE: u16 = 175;
const OLD_MACHINE: u16 = 49;

/// e_flags: code of the compiler that translates x86 programs.
const X86_APPLICATION: u32 = 0x04;
/// e_flags: for exactly one version.
const INCOMPATIBLE: u32 = 0x10;
/// e_flags: 128-bit protected mode.
const PROTECTED: u32 = 0x20;

/// The version of programs that run on every processor, when nobody asks for another.
const ANY: Version = Version::V3;

/// The processors that a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// Version it was compiled for; `None`: any will do.
    pub version: Option<Version>,
    /// It runs on that version only, not on later ones.
    pub exactly: bool,
    /// It runs on one model only: the model's name.
    pub model: Option<&'static str>,
}

/// The processor that a program gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its version.
    pub version: Version,
    /// The model, if one was asked for or the program is bound to one.
    pub model: Option<&'static CpuModel>,
}

impl Target {
    /// What e_machine, e_flags and the byte of e_ident that only old files use say.
    pub(super) fn of(machine: u16, semantic: u8, flags: u32) -> Result<Target, LoadError> {
        let mach = match machine {
            MACHINE => flags >> 24,
            OLD_MACHINE => flags >> 28 & 7,
            other => return Err(LoadError::WrongMachine(other)),
        };
        let unsupported = |what: &str| Err(LoadError::Unsupported(what.into()));
        if flags & PROTECTED != 0 || machine == OLD_MACHINE && matches!(semantic, 5 | 6) {
            return unsupported("protected mode (128-bit) programs");
        }
        if machine == OLD_MACHINE && semantic == 1 {
            return unsupported("32-bit (ptr32) programs");
        }
        if flags & X86_APPLICATION != 0 {
            return unsupported("code of the x86 binary compiler");
        }
        let (version, model) = match mach {
            0 => (None, None),
            1 => (Some(Version::V1), None),
            2 => (Some(Version::V2), None),
            3 => (Some(Version::V3), None),
            4 => (Some(Version::V4), None),
            5 => (Some(Version::V5), None),
            6 => (Some(Version::V6), None),
            7 => (Some(Version::V7), None),
            19 => (Some(Version::V4), Some("elbrus-8c")),
            20 => (Some(Version::V4), Some("elbrus-1c+")),
            21 => (Some(Version::V6), Some("elbrus-12c")),
            22 => (Some(Version::V6), Some("elbrus-16c")),
            23 => (Some(Version::V6), Some("elbrus-2c3")),
            25 => (Some(Version::V7), Some("elbrus-8v7")),
            other => return Err(LoadError::Unsupported(format!("machine number {other} in e_flags"))),
        };
        Ok(Target { version, exactly: flags & INCOMPATIBLE != 0 && version.is_some(), model })
    }

    /// Whether the processor may run it. A processor that is only a version, no model, runs the
    /// code of all models with that version.
    fn runs_on(self, version: Version, model: Option<&CpuModel>) -> bool {
        let Some(needed) = self.version else { return true };
        match self.model {
            Some(name) => {
                version == needed
                    && model.is_none_or(|model| {
                        model.mdl.is_none() || cpu_model::find(name).is_some_and(|own| own.name == model.name)
                    })
            }
            None if self.exactly => version == needed,
            None => version >= needed,
        }
    }

    /// What it needs, for messages.
    fn needs(self) -> String {
        let version = self.version.map_or_else(|| "any".to_owned(), |version| version.to_string());
        match self.model {
            Some(name) => format!("{name} only"),
            None if self.exactly => format!("elbrus-{version} only"),
            None => format!("elbrus-{version} or later"),
        }
    }
}

/// The processor for a program and what is loaded with it: the one asked for, or the oldest version
/// that runs all of them.
///
/// # Errors
/// Which file does not run on it, by its place in `targets` and a word for it.
pub fn choose(targets: &[(Target, &str)], asked: Option<&'static CpuModel>) -> Result<Chosen, LoadError> {
    let bound = targets.iter().find_map(|(target, _)| target.model.and_then(cpu_model::find));
    let version = match asked.and_then(|model| Version::from_number(model.isa)) {
        Some(version) => version,
        None => targets.iter().filter_map(|(target, _)| target.version).max().unwrap_or(ANY),
    };
    let model = asked.or(bound);
    for (target, word) in targets {
        if !target.runs_on(version, model) {
            let needs = target.needs();
            let on = asked.map_or_else(|| format!("elbrus-{version}"), |model| model.name.to_owned());
            return Err(LoadError::WrongProcessor(format!("{word} is for {needs}, the processor is {on}")));
        }
    }
    Ok(Chosen { version, model })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(machine: u16, flags: u32) -> Target {
        match Target::of(machine, 0, flags) {
            Ok(target) => target,
            Err(error) => panic!("{machine} {flags:#x}: {error}"),
        }
    }

    fn chosen(flags: &[u32], cpu: Option<&str>) -> Result<(u8, Option<&'static str>), String> {
        let targets: Vec<(Target, &str)> = flags.iter().map(|&flags| (target(175, flags), "it")).collect();
        let asked = cpu.map(|name| cpu_model::find(name).expect("a model"));
        let chosen = choose(&targets, asked).map_err(|error| error.to_string())?;
        Ok((chosen.version.number(), chosen.model.map(|model| model.name)))
    }

    #[test]
    fn version_follows_from_the_machine_number() {
        for (mach, version, model) in [
            (0, 3, None),
            (1, 1, None),
            (2, 2, None),
            (3, 3, None),
            (4, 4, None),
            (5, 5, None),
            (6, 6, None),
            (7, 7, None),
            (19, 4, Some("e8c")),
            (20, 4, Some("e1c+")),
            (21, 6, Some("e12c")),
            (22, 6, Some("e16c")),
            (23, 6, Some("e2c3")),
            (25, 7, None),
        ] {
            assert_eq!(chosen(&[mach << 24], None), Ok((version, model)), "{mach}");
        }
        for mach in [8, 18, 24, 26, 255] {
            let error = Target::of(175, 0, mach << 24).expect_err("no such machine").to_string();
            assert_eq!(error, format!("not supported: machine number {mach} in e_flags"));
        }
        assert_eq!(target(49, 5 << 28).version, Some(Version::V5));
    }

    #[test]
    fn processor_that_is_asked_for_is_checked() {
        for (flags, cpu, expected) in [
            (0x0300_0000, "elbrus-v3", Ok((3, Some("elbrus-v3")))),
            (0x0300_0000, "e8c2", Ok((5, Some("e8c2")))),
            (0x0500_0000, "e2s", Err("it is for elbrus-v5 or later, the processor is e2s")),
            (0x0300_0010, "elbrus-v3", Ok((3, Some("elbrus-v3")))),
            (0x0300_0010, "elbrus-v4", Err("it is for elbrus-v3 only, the processor is elbrus-v4")),
            (0x1300_0010, "elbrus-8c", Ok((4, Some("e8c")))),
            (0x1300_0010, "elbrus-v4", Ok((4, Some("elbrus-v4")))),
            (0x1300_0000, "elbrus-1c+", Err("it is for elbrus-8c only, the processor is e1c+")),
            (0x1300_0000, "elbrus-v5", Err("it is for elbrus-8c only, the processor is elbrus-v5")),
            (0x1900_0000, "elbrus-v7", Ok((7, Some("elbrus-v7")))),
            (0x0000_0010, "elbrus-v1", Ok((1, Some("elbrus-v1")))),
        ] {
            assert_eq!(chosen(&[flags], Some(cpu)), expected.map_err(str::to_owned), "{flags:#x} {cpu}");
        }
    }

    #[test]
    fn the_newer_of_program_and_interpreter_decides() {
        assert_eq!(chosen(&[0x0200_0000, 0x0500_0000], None), Ok((5, None)));
        assert_eq!(chosen(&[0x0600_0000, 0], None), Ok((6, None)));
        let refusal = "it is for elbrus-v2 only, the processor is elbrus-v5";
        assert_eq!(chosen(&[0x0200_0010, 0x0500_0000], None), Err(refusal.to_owned()));
        let refusal = "it is for elbrus-12c only, the processor is elbrus-v7";
        assert_eq!(chosen(&[0x1500_0010, 0x0700_0000], None), Err(refusal.to_owned()));
    }

    #[test]
    fn other_kinds_of_programs_are_named() {
        for (machine, semantic, flags, text) in [
            (175, 0, 0x0300_0020, "not supported: protected mode (128-bit) programs"),
            (49, 5, 0, "not supported: protected mode (128-bit) programs"),
            (49, 6, 0, "not supported: protected mode (128-bit) programs"),
            (49, 1, 0, "not supported: 32-bit (ptr32) programs"),
            (175, 0, 0x0300_0004, "not supported: code of the x86 binary compiler"),
            (62, 0, 0, "ELF file for machine 62, expected 175 or 49 (Elbrus); this one is for x86-64"),
            (1000, 0, 0, "ELF file for machine 1000, expected 175 or 49 (Elbrus)"),
        ] {
            let error = Target::of(machine, semantic, flags).expect_err(text).to_string();
            assert_eq!(error, text);
        }
    }
}
