//! The sysroot of `-L`: absolute paths of the guest are looked up below it first.
//!
//! Symbolic links below it are followed as if it were the root, so that those of a copied file
//! system work. Nothing is remembered: the guest and others may change the files at any time.

use std::ffi::{CStr, CString, OsStr, OsString};
use std::fs;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};

/// Links that are followed in one path, as many as the kernel follows.
const LINKS: u32 = 40;

/// File systems of the kernel: a copy of their mount points has nothing of them.
const KERNEL: [&str; 3] = ["proc", "dev", "sys"];

/// Where absolute paths are looked up first, if anywhere.
#[derive(Clone, Debug, Default)]
pub(super) struct Sysroot {
    prefix: Option<PathBuf>,
}

impl Sysroot {
    /// `prefix` is an absolute path.
    pub(super) fn new(prefix: Option<PathBuf>) -> Sysroot {
        Sysroot { prefix }
    }

    /// Where a path of the guest is, if that is below the sysroot; otherwise it stands for itself.
    ///
    /// `follow`: a symbolic link as the last component is followed.
    pub(super) fn find(&self, path: &CStr, follow: bool) -> Option<CString> {
        let found = self.lookup(OsStr::from_bytes(path.to_bytes()), follow)?;
        CString::new(found.into_os_string().into_vec()).ok()
    }

    /// [`Sysroot::find`] for a path that need not become a string of C.
    pub(super) fn path(&self, path: &Path) -> PathBuf {
        self.lookup(path.as_os_str(), true).unwrap_or_else(|| path.to_owned())
    }

    fn lookup(&self, path: &OsStr, follow: bool) -> Option<PathBuf> {
        let prefix = self.prefix.as_deref()?;
        let bytes = path.as_bytes();
        if bytes.first() != Some(&b'/') {
            return None;
        }
        // Behind a slash at the end stands a directory, which is followed to.
        let directory = bytes.ends_with(b"/");
        let mut todo: Vec<OsString> = Vec::new();
        push(&mut todo, bytes);
        let mut done: Vec<OsString> = Vec::new();
        let mut links = 0;
        while let Some(name) = todo.pop() {
            if name == ".." {
                // The root's parent is the root.
                done.pop();
                continue;
            }
            if done.is_empty() && KERNEL.iter().any(|known| name == *known) {
                return None;
            }
            let here = join(prefix, &done).join(&name);
            let kind = fs::symlink_metadata(&here).ok()?.file_type();
            if !kind.is_symlink() || todo.is_empty() && !follow && !directory {
                done.push(name);
                continue;
            }
            links += 1;
            if links > LINKS {
                return None;
            }
            let target = fs::read_link(&here).ok()?.into_os_string();
            if target.as_bytes().first() == Some(&b'/') {
                done.clear();
            }
            push(&mut todo, target.as_bytes());
        }
        let mut found = join(prefix, &done);
        if directory {
            // Whether it is one is for the call to find out.
            found.push("");
        }
        Some(found)
    }
}

fn join(prefix: &Path, names: &[OsString]) -> PathBuf {
    names.iter().fold(prefix.to_owned(), |path, name| path.join(name))
}

/// Puts the components of a path on a stack, the first one on top.
fn push(todo: &mut Vec<OsString>, path: &[u8]) {
    let names = path.split(|&byte| byte == b'/').filter(|name| !name.is_empty() && *name != b".");
    todo.extend(names.rev().map(|name| OsStr::from_bytes(name).to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn paths_are_found_below_first() {
        let directory = tempfile::tempdir().expect("a directory");
        let root = directory.path();
        for path in ["lib64", "usr/lib", "proc", "etc"] {
            fs::create_dir_all(root.join(path)).expect("a directory");
        }
        for path in ["lib64/ld.so", "usr/lib/libc.so", "proc/version"] {
            fs::write(root.join(path), "").expect("a file");
        }
        for (target, link) in [
            ("/lib64/ld.so", "lib64/ld-linux.so.2"),
            ("usr/lib", "lib"),
            ("../../lib64", "usr/lib/up"),
            ("../../../../lib64", "usr/lib/out"),
            ("loop", "loop"),
            ("/nowhere", "dangling"),
        ] {
            symlink(target, root.join(link)).expect("a link");
        }
        let sysroot = Sysroot::new(Some(root.to_owned()));
        let find = |path: &str, follow| {
            let found = sysroot.find(&CString::new(path).expect("no NUL"), follow)?;
            let text = found.to_str().expect("UTF-8");
            Some(text.strip_prefix(root.to_str().expect("UTF-8")).expect("below the root").to_owned())
        };
        for (path, expected) in [
            ("/lib64/ld.so", Some("/lib64/ld.so")),
            ("//lib64/./ld.so", Some("/lib64/ld.so")),
            ("/lib64/ld-linux.so.2", Some("/lib64/ld.so")),
            ("/lib/libc.so", Some("/usr/lib/libc.so")),
            ("/usr/lib/up/ld.so", Some("/lib64/ld.so")),
            ("/usr/lib/out/ld.so", Some("/lib64/ld.so")),
            ("/../../lib64/ld.so", Some("/lib64/ld.so")),
            ("/etc/", Some("/etc/")),
            ("/lib/", Some("/usr/lib/")),
            ("/lib64/ld.so/", Some("/lib64/ld.so/")),
            ("/lib64/missing", None),
            ("/loop", None),
            ("/dangling", None),
            ("/proc/version", None),
            ("lib64/ld.so", None),
            ("", None),
        ] {
            assert_eq!(find(path, true).as_deref(), expected, "{path}");
        }
        assert_eq!(find("/lib64/ld-linux.so.2", false).as_deref(), Some("/lib64/ld-linux.so.2"));
        assert_eq!(find("/lib", false).as_deref(), Some("/lib"));
        assert_eq!(find("/dangling", false).as_deref(), Some("/dangling"));
        // What is made later is found, what is gone is not.
        fs::write(root.join("etc/late"), "").expect("a file");
        assert_eq!(find("/etc/late", true).as_deref(), Some("/etc/late"));
        fs::remove_file(root.join("etc/late")).expect("it is there");
        assert_eq!(find("/etc/late", true), None);
        assert_eq!(Sysroot::new(None).find(c"/lib64/ld.so", true), None);
    }
}
