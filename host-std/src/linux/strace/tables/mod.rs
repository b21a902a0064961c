//! Names of the numbers that calls take. Source: linux-user.md 7; where it says nothing, the numbers
//! are the generic ones.

mod files;
mod processes;
mod sockets;

pub(in crate::linux) use files::*;
pub(in crate::linux) use processes::*;
pub(in crate::linux) use sockets::*;

use super::names;
