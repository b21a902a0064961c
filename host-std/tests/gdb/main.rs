//! The gdb stub, from the debugger's side of the line.

mod bare;
mod client;
mod linux;
mod session;
