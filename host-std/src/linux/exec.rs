//! `execve`: programs for Elbrus are run by this program again, others by the host.

use super::thread::Thread;
use std::ffi::{CStr, CString, OsString};
use std::os::fd::{AsRawFd as _, FromRawFd as _, OwnedFd};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::os::unix::fs::FileExt as _;

/// What kind of file is to be executed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Image {
    /// A program for Elbrus.
    Elbrus,
    /// A script whose interpreter is a program for Elbrus: the interpreter and its argument.
    Script(Vec<u8>, Option<Vec<u8>>),
    /// Something that the host's kernel knows what to do with, or refuses.
    Other,
}

/// Scripts whose interpreter is a script: as deep as the kernel goes.
const SCRIPTS: usize = 4;

fn last_errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO)
}

impl Image {
    /// Looks at a file that is to be executed.
    ///
    /// # Errors
    /// It may not be executed, or is not there.
    pub(super) fn find(directory: i32, path: &CStr, flags: i32) -> Result<Image, i32> {
        // SAFETY: reads the string.
        if unsafe { libc::faccessat(directory, path.as_ptr(), libc::X_OK, libc::AT_EACCESS) } != 0 {
            return Err(last_errno());
        }
        let follow = if flags & libc::AT_SYMLINK_NOFOLLOW != 0 { libc::O_NOFOLLOW } else { 0 };
        // SAFETY: reads the string.
        let fd = unsafe { libc::openat(directory, path.as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC | follow) };
        if fd < 0 {
            // A program that may be executed and not read.
            return if last_errno() == libc::EACCES { Ok(Image::Other) } else { Err(last_errno()) };
        }
        // SAFETY: just opened, owned by nobody else.
        let file = std::fs::File::from(unsafe { OwnedFd::from_raw_fd(fd) });
        if file.metadata().is_ok_and(|data| data.is_dir()) {
            return Err(libc::EACCES);
        }
        let mut head = [0; 256];
        let have = file.read_at(&mut head, 0).map_err(|error| error.raw_os_error().unwrap_or(libc::EIO))?;
        Ok(Image::of(head.get(..have).unwrap_or_default()))
    }

    /// By the first bytes of a file.
    fn of(head: &[u8]) -> Image {
        let machine = head.get(18..20).map_or(0, |m| u16::from_le_bytes([m[0], m[1]]));
        if head.starts_with(b"\x7fELF") && matches!(machine, 175 | 49) {
            return Image::Elbrus;
        }
        let Some(line) = head.strip_prefix(b"#!") else { return Image::Other };
        let line = line.split(|&b| b == b'\n').next().unwrap_or_default();
        let line = line.trim_ascii();
        let end = line.iter().position(u8::is_ascii_whitespace).unwrap_or(line.len());
        let (name, rest) = line.split_at(end);
        let argument = rest.trim_ascii();
        Image::Script(name.to_vec(), (!argument.is_empty()).then(|| argument.to_vec()))
    }
}

/// Replaces the process by another program.
///
/// # Errors
/// Why that cannot be; the process goes on.
pub(super) fn replace(
    thread: &mut Thread,
    image: Image,
    directory: i32,
    path: &CString,
    mut arguments: Vec<CString>,
    environment: Vec<CString>,
    flags: i32,
) -> Result<i64, i32> {
    if arguments.is_empty() {
        arguments.push(CString::default());
    }
    // Relative to another directory: by the descriptor, as the kernel names it to interpreters.
    let name = if directory == libc::AT_FDCWD || path.to_bytes().starts_with(b"/") {
        path.clone()
    } else {
        let text = [b"/dev/fd/", directory.to_string().as_bytes(), b"/", path.to_bytes()].concat();
        CString::new(text).map_err(|_| libc::EINVAL)?
    };
    if thread.is_debugged() {
        thread.process.say("-g: another program begins, which the debugger does not follow");
    }
    let (mut image, mut program) = (image, name);
    let mut depth = 0;
    while let Image::Script(interpreter, argument) = image {
        depth += 1;
        if depth > SCRIPTS {
            return Err(libc::ELOOP);
        }
        let interpreter = CString::new(interpreter).map_err(|_| libc::ENOENT)?;
        let found = thread.process.host_path(interpreter.clone(), true);
        image = Image::find(libc::AT_FDCWD, &found, 0)?;
        let mut list = vec![interpreter];
        list.extend(argument.and_then(|argument| CString::new(argument).ok()));
        list.push(program);
        list.extend(arguments.drain(1..));
        arguments = list;
        program = found;
    }
    if image == Image::Elbrus {
        let mut words: Vec<OsString> = vec!["e2k".into(), "run".into()];
        words.extend(thread.process.options.passed_on());
        if thread.process.trace.has_several() && !thread.process.options.several {
            words.push("-several".into());
        }
        words.push("-0".into());
        words.push(OsString::from_vec(arguments.first().map_or_else(Vec::new, |first| first.to_bytes().to_vec())));
        words.push("--".into());
        words.push(OsString::from_vec(program.to_bytes().to_vec()));
        words.extend(arguments.into_iter().skip(1).map(|word| OsString::from_vec(word.into_bytes())));
        let words: Vec<CString> = words.into_iter().filter_map(|word| CString::new(word.as_bytes()).ok()).collect();
        thread.trace_without_return("0");
        return execute_self(&words, &environment);
    }
    thread.trace_without_return("0");
    if depth > 0 {
        return execute(libc::AT_FDCWD, &program, &arguments, &environment, 0);
    }
    execute(directory, path, &arguments, &environment, flags)
}

/// Executes this program again. The options stand among the words, where they count more than the
/// variables of the environment.
fn execute_self(words: &[CString], environment: &[CString]) -> Result<i64, i32> {
    let own = std::fs::File::open("/proc/self/exe").map_err(|error| error.raw_os_error().unwrap_or(libc::ENOENT))?;
    execute(own.as_raw_fd(), c"", words, environment, libc::AT_EMPTY_PATH)
}

fn execute(
    directory: i32,
    path: &CStr,
    arguments: &[CString],
    environment: &[CString],
    flags: i32,
) -> Result<i64, i32> {
    let pointers = |list: &[CString]| -> Vec<*const libc::c_char> {
        list.iter().map(|word| word.as_ptr()).chain([std::ptr::null()]).collect()
    };
    let (arguments, environment) = (pointers(arguments), pointers(environment));
    // SAFETY: null-terminated lists of strings that live until the call has ended.
    unsafe {
        libc::syscall(libc::SYS_execveat, directory, path.as_ptr(), arguments.as_ptr(), environment.as_ptr(), flags)
    };
    Err(last_errno())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_beginning() {
        let mut elf = b"\x7fELF\x02\x01\x01".to_vec();
        elf.resize(64, 0);
        assert_eq!(Image::of(&elf), Image::Other);
        elf[18] = 175;
        assert_eq!(Image::of(&elf), Image::Elbrus);
        let script = |text: &[u8]| Image::of(text);
        assert_eq!(script(b"#!/bin/sh\nexit"), Image::Script(b"/bin/sh".to_vec(), None));
        assert_eq!(script(b"#! /bin/env  -S x \nexit"), Image::Script(b"/bin/env".to_vec(), Some(b"-S x".to_vec())));
        assert_eq!(script(b""), Image::Other);
    }
}
