//! Instruction set
