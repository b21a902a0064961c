//! Compiler of hot regions: the accelerator `jit`.
//!
//! It stands beside the interpreter of [`e2k_core::exec`], behind the same door
//! ([`e2k_core::exec::Accelerator`]), and below a host that chooses between the two with `--accel`.
//! It depends on `e2k_core` alone: guest code is decoded there, and the values of operations are
//! defined there, so a compiled program cannot differ from an interpreted one but in speed. What it
//! cannot compile it hands to the interpreter.
//!
//! The compiler is not there yet; [`Jit::new`] says so.
#![deny(missing_docs)]

use core::convert::Infallible;

/// Compiles hot regions and runs them; will implement [`e2k_core::exec::Accelerator`].
///
/// There is no value of this type until the compiler is there.
#[derive(Debug)]
pub struct Jit(Infallible);

/// The compiler cannot be used. Displays as the text with which `--accel jit` is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("accelerator 'jit' is not available yet, use 'interp'")]
pub struct Unavailable;

impl Jit {
    /// A compiler with nothing compiled.
    ///
    /// # Errors
    /// [`Unavailable`], always.
    pub const fn new() -> Result<Jit, Unavailable> {
        Err(Unavailable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusal_names_the_other_accelerator() {
        let error = Jit::new().unwrap_err();
        assert_eq!(error.to_string(), "accelerator 'jit' is not available yet, use 'interp'");
    }
}
