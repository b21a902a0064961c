//! Descriptors that clients pass: named ones of a monitor, and the sets behind `/dev/fdset/N`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::sync::Mutex;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use crate::vm::{Vm, lock};

/// How a path names a set of descriptors. Source: QMP reference, `add-fd`.
const SET_PATH: &str = "/dev/fdset/";

/// Nothing came with the request. Source of the text: measured on QEMU 7.2.
const NONE_PASSED: &str = "No file descriptor supplied via SCM_RIGHTS";

/// The descriptors of one monitor.
#[derive(Debug, Default)]
pub struct Passed {
    /// Those that came last and have not been taken.
    received: Mutex<Vec<OwnedFd>>,
    named: Mutex<BTreeMap<String, OwnedFd>>,
}

impl Passed {
    /// Replaces what was received before, which nobody wanted.
    pub(crate) fn receive(&self, descriptors: Vec<OwnedFd>) {
        *lock(&self.received) = descriptors;
    }

    /// The first of those that came last; the others are closed.
    ///
    /// # Errors
    /// There is none.
    pub fn take(&self) -> Result<OwnedFd, String> {
        let received = std::mem::take(&mut *lock(&self.received));
        received.into_iter().next().ok_or_else(|| NONE_PASSED.to_owned())
    }

    /// Names the descriptor that came last; one that had the name is closed.
    ///
    /// # Errors
    /// There is none, or the name is a number.
    pub fn name(&self, name: &str) -> Result<(), String> {
        let descriptor = self.take()?;
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            return Err("Parameter 'fdname' expects a name not starting with a digit".to_owned());
        }
        lock(&self.named).insert(name.to_owned(), descriptor);
        Ok(())
    }

    /// Closes the descriptor `name`.
    ///
    /// # Errors
    /// There is none.
    pub fn close(&self, name: &str) -> Result<(), String> {
        match lock(&self.named).remove(name) {
            Some(_) => Ok(()),
            None => Err(format!("File descriptor named '{name}' not found")),
        }
    }

    /// Hands out the descriptor `name`, whose name is then free.
    ///
    /// # Errors
    /// There is none.
    pub fn get(&self, name: &str) -> Result<OwnedFd, String> {
        lock(&self.named).remove(name).ok_or_else(|| format!("File descriptor named '{name}' has not been found"))
    }
}

/// A descriptor of a set.
#[derive(Debug)]
struct Member {
    descriptor: OwnedFd,
    opaque: Option<String>,
}

#[derive(Debug)]
struct Set {
    id: i64,
    members: Vec<Member>,
    /// Somebody has opened it, and may still use it.
    opened: bool,
}

/// A set as `query-fdsets` shows it. Source: QMP reference, `FdsetInfo`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SetInfo {
    /// Descriptors in it.
    pub fds: Vec<MemberInfo>,
    /// Its number.
    pub fdset_id: i64,
}

/// A descriptor of a set. Source: QMP reference, `FdsetFdInfo`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct MemberInfo {
    /// Its number in this process.
    pub fd: RawFd,
    /// What the client said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opaque: Option<String>,
}

/// A descriptor that was put into a set. Source: QMP reference, `AddfdInfo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Added {
    /// Its number in this process.
    pub fd: RawFd,
    /// The set.
    pub fdset_id: i64,
}

/// All sets of descriptors.
#[derive(Debug, Default)]
pub struct FdSets {
    /// That with the highest number first, as they are listed. Source: measured on QEMU 7.2.
    sets: Mutex<Vec<Set>>,
    /// Monitors that have a client.
    clients: Mutex<usize>,
}

impl FdSets {
    /// Puts a descriptor into the set `id`, or into a new one with the lowest free number.
    ///
    /// # Errors
    /// The number is negative.
    pub fn add(&self, descriptor: OwnedFd, id: Option<i64>, opaque: Option<String>) -> Result<Added, String> {
        if id.is_some_and(|id| id < 0) {
            return Err("Parameter 'fdset-id' expects a non-negative value".to_owned());
        }
        let mut sets = lock(&self.sets);
        let id = id.unwrap_or_else(|| {
            let free = (0..).find(|id| sets.iter().all(|set| set.id != *id));
            free.unwrap_or(0)
        });
        let fd = descriptor.as_raw_fd();
        let member = Member { descriptor, opaque };
        match sets.iter_mut().find(|set| set.id == id) {
            Some(set) => set.members.push(member),
            None => {
                let place = sets.partition_point(|set| set.id > id);
                sets.insert(place, Set { id, members: vec![member], opened: false });
            }
        }
        Ok(Added { fd, fdset_id: id })
    }

    /// Closes the descriptor `fd` of the set `id`, or all of them.
    ///
    /// # Errors
    /// There is none.
    pub fn remove(&self, id: i64, fd: Option<i64>) -> Result<(), String> {
        let mut sets = lock(&self.sets);
        let removed = sets.iter_mut().find(|set| set.id == id).is_some_and(|set| {
            let before = set.members.len();
            set.members.retain(|member| fd.is_some_and(|fd| i64::from(member.descriptor.as_raw_fd()) != fd));
            set.members.len() < before
        });
        sets.retain(|set| !set.members.is_empty());
        if removed {
            return Ok(());
        }
        let fd = fd.map(|fd| format!(", fd:{fd}")).unwrap_or_default();
        Err(format!("File descriptor named 'fdset-id:{id}{fd}' not found"))
    }

    /// All sets.
    #[must_use]
    pub fn list(&self) -> Vec<SetInfo> {
        let info = |member: &Member| MemberInfo { fd: member.descriptor.as_raw_fd(), opaque: member.opaque.clone() };
        let sets = lock(&self.sets);
        sets.iter().map(|set| SetInfo { fds: set.members.iter().map(info).collect(), fdset_id: set.id }).collect()
    }

    /// A monitor has a client now.
    pub(crate) fn client_came(&self) {
        *lock(&self.clients) += 1;
    }

    /// A monitor has lost its client. With the last one, sets that nobody has opened are of no more use.
    /// Source: QMP reference, `add-fd`.
    pub(crate) fn client_went(&self) {
        let mut clients = lock(&self.clients);
        *clients = clients.saturating_sub(1);
        if *clients == 0 {
            lock(&self.sets).retain(|set| set.opened);
        }
    }

    /// Opens the file `path`; of a set, the descriptor that was opened in the same way is duplicated.
    ///
    /// # Errors
    /// Those of the operating system.
    pub fn open(&self, path: &str, flags: OFlags) -> io::Result<File> {
        let Some(id) = path.strip_prefix(SET_PATH) else {
            let mode = Mode::from_raw_mode(0o666);
            return Ok(rustix::fs::open(path, flags | OFlags::CLOEXEC, mode)?.into());
        };
        let id: i64 = id.parse().map_err(|_| Errno::INVAL)?;
        let mut sets = lock(&self.sets);
        let set = sets.iter_mut().find(|set| set.id == id).ok_or(Errno::NOENT)?;
        for member in &set.members {
            let has = rustix::fs::fcntl_getfl(&member.descriptor)?;
            if has & OFlags::ACCMODE == flags & OFlags::ACCMODE {
                let file = member.descriptor.try_clone()?;
                set.opened = true;
                return Ok(file.into());
            }
        }
        Err(Errno::ACCESS.into())
    }
}

/// Opens the file that a client or an option names; `/dev/fdset/N` is a descriptor of the set N.
///
/// # Errors
/// Those of the operating system.
pub(crate) fn open_path(vm: &Vm, path: &str, flags: OFlags) -> io::Result<File> {
    vm.descriptors.open(path, flags)
}

/// Duplicates the descriptor `number` that this process was started with.
///
/// # Errors
/// There is no such descriptor.
pub(crate) fn inherited(number: RawFd) -> io::Result<OwnedFd> {
    // SAFETY: the call takes and gives integers only; a number without a descriptor is an error.
    let copy = unsafe { libc::fcntl(number, libc::F_DUPFD_CLOEXEC, 3) };
    if copy < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor was made just now, and nobody else knows of it.
    Ok(unsafe { OwnedFd::from_raw_fd(copy) })
}

/// Takes over the descriptor `number` that this process was started with, for `-add-fd`.
///
/// # Errors
/// What is wrong with it. Source of the texts: measured on QEMU 7.2.
pub(crate) fn take_inherited(number: RawFd) -> Result<OwnedFd, String> {
    if number < 0 {
        return Err("fd option is required and must be non-negative".to_owned());
    }
    if number <= libc::STDERR_FILENO {
        return Err("fd cannot be a standard I/O stream".to_owned());
    }
    let in_use = || "fd is not valid or already in use".to_owned();
    // SAFETY: the call takes and gives integers only; a number without a descriptor is an error.
    let flags = unsafe { libc::fcntl(number, libc::F_GETFD) };
    // Descriptors of our own close when another program is started; what was inherited did not.
    if flags < 0 || flags & libc::FD_CLOEXEC != 0 {
        return Err(in_use());
    }
    let copy = inherited(number).map_err(|_| in_use())?;
    // Programs that are started later are not to have it.
    // SAFETY: the call takes an integer; nothing here owns what was there at the start of the process.
    unsafe { libc::close(number) };
    Ok(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn null(flags: OFlags) -> OwnedFd {
        rustix::fs::open("/dev/null", flags | OFlags::CLOEXEC, Mode::empty()).unwrap()
    }

    #[test]
    fn a_set_is_opened_in_the_way_its_descriptor_was() {
        let sets = FdSets::default();
        sets.add(null(OFlags::RDONLY), None, None).unwrap();
        sets.add(null(OFlags::WRONLY), Some(0), Some("out".to_owned())).unwrap();
        let kind = |flags, path| sets.open(path, flags).map(drop).map_err(|error| error.raw_os_error().unwrap());
        assert_eq!(kind(OFlags::RDONLY, "/dev/fdset/0"), Ok(()));
        assert_eq!(kind(OFlags::WRONLY | OFlags::CREATE, "/dev/fdset/0"), Ok(()));
        assert_eq!(kind(OFlags::RDWR, "/dev/fdset/0"), Err(libc::EACCES));
        assert_eq!(kind(OFlags::RDWR, "/dev/fdset/1"), Err(libc::ENOENT));
        assert_eq!(kind(OFlags::RDWR, "/dev/fdset/x"), Err(libc::EINVAL));
        let listed = sets.list();
        assert_eq!(listed[0].fds[1].opaque.as_deref(), Some("out"));
        let first = listed[0].fds[0].fd;
        assert!(sets.remove(0, Some(i64::from(first))).is_ok());
        assert!(sets.remove(0, None).is_ok());
        assert_eq!(sets.remove(0, None), Err("File descriptor named 'fdset-id:0' not found".to_owned()));
        assert!(sets.list().is_empty());
    }

    #[test]
    fn sets_that_nobody_opened_go_with_the_last_client() {
        let sets = FdSets::default();
        sets.client_came();
        sets.client_came();
        sets.add(null(OFlags::RDONLY), None, None).unwrap();
        sets.add(null(OFlags::RDONLY), Some(7), None).unwrap();
        sets.open("/dev/fdset/7", OFlags::RDONLY).unwrap();
        sets.client_went();
        assert_eq!(sets.list().len(), 2);
        sets.client_went();
        assert_eq!(sets.list().iter().map(|set| set.fdset_id).collect::<Vec<_>>(), [7]);
    }

    #[test]
    fn of_passed_descriptors_the_first_of_the_last_message_counts() {
        let passed = Passed::default();
        assert_eq!(passed.take().unwrap_err(), NONE_PASSED);
        passed.receive(vec![null(OFlags::RDONLY)]);
        let (first, second) = (null(OFlags::RDWR), null(OFlags::RDONLY));
        let number = first.as_raw_fd();
        passed.receive(vec![first, second]);
        assert_eq!(passed.take().unwrap().as_raw_fd(), number);
        assert!(passed.take().is_err());
        passed.receive(vec![null(OFlags::RDONLY)]);
        assert!(passed.name("1x").is_err());
        passed.receive(vec![null(OFlags::RDONLY)]);
        passed.name("x").unwrap();
        passed.close("x").unwrap();
        assert_eq!(passed.close("x"), Err("File descriptor named 'x' not found".to_owned()));
        assert_eq!(passed.get("x").unwrap_err(), "File descriptor named 'x' has not been found");
    }
}
