//! ELF executables for Elbrus, for both kinds of machine. Source: linux-user.md 1.
//!
//! [`Image`] is a file that has been read and checked, [`Target`] the processors it is for, and
//! [`plan`] says which pages it takes in an address space.

mod image;
mod plan;
mod target;

pub use image::{Headers, Image, Segment};
pub use plan::{Limits, Memory, PAGE, Placement, Run, plan};
pub use target::{Chosen, Target, choose};

use std::fmt;

/// Why a file is not run.
#[derive(Debug)]
pub enum LoadError {
    /// Not an ELF file at all.
    NotElf,
    /// The file ends before something it announces.
    Truncated(&'static str),
    /// For another machine: its e_machine.
    WrongMachine(u16),
    /// A kind of file or program that is not run.
    Unsupported(String),
    /// Something in the file that cannot be so.
    Malformed(String),
    /// A segment that does not fit the address space.
    BadSegment(String),
    /// For other processors than the one asked for.
    WrongProcessor(String),
    /// The file cannot be read.
    Unreadable(String),
    /// The interpreter that the program names: its path, and what is wrong with it.
    Interpreter(String, Box<LoadError>),
    /// The host refuses memory.
    Host(std::io::Error),
}

/// Machines whose files people try to run, by e_machine.
const MACHINES: &[(u16, &str)] = &[
    (2, "SPARC"),
    (3, "i386"),
    (8, "MIPS"),
    (20, "PowerPC"),
    (21, "PowerPC64"),
    (22, "S/390"),
    (40, "ARM"),
    (43, "SPARC V9"),
    (50, "IA-64"),
    (62, "x86-64"),
    (183, "AArch64"),
    (243, "RISC-V"),
    (258, "LoongArch"),
];

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::NotElf => f.write_str("not an ELF file"),
            LoadError::Truncated(what) => write!(f, "truncated ELF file: {what} is not complete"),
            LoadError::WrongMachine(machine) => {
                write!(f, "ELF file for machine {machine}, expected 175 or 49 (Elbrus)")?;
                match MACHINES.iter().find(|(number, _)| number == machine) {
                    Some((_, name)) => write!(f, "; this one is for {name}"),
                    None => Ok(()),
                }
            }
            LoadError::Unsupported(what) => write!(f, "not supported: {what}"),
            LoadError::Malformed(what) => write!(f, "bad ELF file: {what}"),
            LoadError::BadSegment(what) => write!(f, "bad program header: {what}"),
            LoadError::WrongProcessor(what) => f.write_str(what),
            LoadError::Unreadable(why) => f.write_str(why),
            LoadError::Interpreter(path, error) => write!(f, "its interpreter {path}: {error}"),
            LoadError::Host(error) => write!(f, "no memory for the program: {error}"),
        }
    }
}

impl std::error::Error for LoadError {}
