//! Runs the operation vectors: `cargo run -p e2k-conformance --example vectors -- [-v] [PATH]...`

fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if e2k_conformance::vectors::vectors_command(&args) {
        std::process::ExitCode::SUCCESS
    } else {
        std::process::ExitCode::FAILURE
    }
}
