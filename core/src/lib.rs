//! The machine itself: what an Elbrus 2000 (E2K) is, without an operating system around it.
//!
//! * [`exec`]: what operations do.
//! * [`isa`]: bits and their meaning. Decoder of the wide instruction and the operation table.
//! * [`cpu`]: the architectural state.
//! * [`mem`]: what the machine needs of memory.
//! * [`exec`]: what operations do, and the interpreter.
//!
//! The crate is `no_std`, uses no allocator unless the feature `alloc` asks for one, and holds no
//! `unsafe` code. It never knows of sockets, files, threads or the time of day: a host hands those
//! in through small traits.
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod cpu;
pub mod exec;
pub mod isa;
pub mod mem;
