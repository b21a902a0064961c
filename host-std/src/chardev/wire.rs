//! The two directions of a device: what can be read from and written to without blocking anybody.

use std::fs::File;
use std::io::{self, IoSliceMut, Write as _};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use rustix::fs::OFlags;
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendFlags, Shutdown, SocketType, getsockname,
    recv, recvmsg, send, shutdown, sockopt,
};
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest, Ready};

use super::ring::Ring;
use crate::vm::lock;

/// Descriptors that one message may bring. Source: measured on QEMU 7.2.
const MAX_DESCRIPTORS: usize = 16;

/// How a descriptor is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// A local stream, which may carry descriptors.
    Local,
    /// Another stream.
    Stream,
    /// One datagram at a time.
    Datagram,
    /// A pipe or a terminal.
    Plain,
}

/// A descriptor that does not block.
#[derive(Debug)]
pub(super) struct Channel {
    fd: AsyncFd<OwnedFd>,
    way: Way,
    /// Readiness may have been forgotten: try before waiting.
    eager: AtomicBool,
}

impl Channel {
    /// Makes `fd` non-blocking.
    ///
    /// # Errors
    /// It cannot be waited for, like a file.
    pub(super) fn new(fd: OwnedFd) -> io::Result<Arc<Channel>> {
        let flags = rustix::fs::fcntl_getfl(&fd)?;
        rustix::fs::fcntl_setfl(&fd, flags | OFlags::NONBLOCK)?;
        let way = match sockopt::socket_type(&fd) {
            Ok(SocketType::DGRAM) => Way::Datagram,
            Ok(_) if getsockname(&fd).is_ok_and(|at| at.address_family() == AddressFamily::UNIX) => Way::Local,
            Ok(_) => Way::Stream,
            Err(_) => Way::Plain,
        };
        // SAFETY: an `OwnedFd` owns an open descriptor and always names that one; nothing here closes or
        // replaces it before it is dropped together with the registration.
        let fd = unsafe { AsyncFd::register(fd) }?;
        Ok(Arc::new(Channel { fd, way, eager: AtomicBool::new(true) }))
    }

    /// The descriptor.
    pub(super) fn descriptor(&self) -> &OwnedFd {
        self.fd.get_ref()
    }

    /// Ends the connection in both directions, whoever is reading or writing.
    pub(super) fn shut_down(&self) {
        // The other side may have been faster.
        let _ = shutdown(self.fd.get_ref(), Shutdown::Both);
    }

    fn try_read(&self, into: &mut [u8], descriptors: &mut Vec<OwnedFd>) -> io::Result<usize> {
        match self.way {
            Way::Local => {
                let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_DESCRIPTORS))];
                let mut control = RecvAncillaryBuffer::new(&mut space);
                let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
                let message = recvmsg(self.fd.get_ref(), &mut [IoSliceMut::new(into)], &mut control, flags)?;
                for part in control.drain() {
                    if let RecvAncillaryMessage::ScmRights(passed) = part {
                        descriptors.extend(passed);
                    }
                }
                Ok(message.bytes)
            }
            Way::Stream => Ok(recv(self.fd.get_ref(), into, RecvFlags::DONTWAIT)?.0),
            Way::Datagram => match recv(self.fd.get_ref(), &mut *into, RecvFlags::DONTWAIT) {
                Ok((n, _)) => Ok(n),
                // Nobody listens there yet.
                Err(rustix::io::Errno::CONNREFUSED) => Err(io::ErrorKind::Interrupted.into()),
                Err(error) => Err(error.into()),
            },
            Way::Plain => Ok(rustix::io::read(self.fd.get_ref(), into)?),
        }
    }

    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        let flags = SendFlags::DONTWAIT | SendFlags::NOSIGNAL;
        match self.way {
            Way::Local | Way::Stream => Ok(send(self.fd.get_ref(), bytes, flags)?),
            Way::Datagram => match send(self.fd.get_ref(), bytes, flags) {
                Err(rustix::io::Errno::CONNREFUSED) => Ok(bytes.len()),
                sent => Ok(sent?),
            },
            Way::Plain => Ok(rustix::io::write(self.fd.get_ref(), bytes)?),
        }
    }

    /// Reads what is there, or waits for something. No input is lost if the future is dropped.
    pub(super) async fn read(&self, into: &mut [u8], descriptors: &mut Vec<OwnedFd>) -> io::Result<usize> {
        if self.eager.swap(false, Ordering::Relaxed) {
            match self.try_read(into, descriptors) {
                Err(error) if is_retry(&error) => {}
                result => return self.counted(result),
            }
        }
        loop {
            let mut guard = self.fd.readable().await?;
            match self.try_read(into, descriptors) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if guard.ready().is_read_closed() {
                        return Ok(0);
                    }
                    guard.clear_ready();
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => {
                    // Less than asked for is all there was; this saves a read in vain.
                    if self.way != Way::Datagram && result.as_ref().is_ok_and(|&n| n > 0 && n < into.len()) {
                        guard.clear_ready();
                    }
                    return self.counted(result);
                }
            }
        }
    }

    /// An empty datagram is not an end.
    fn counted(&self, result: io::Result<usize>) -> io::Result<usize> {
        match result {
            Ok(0) if self.way == Way::Datagram => Err(io::ErrorKind::Interrupted.into()),
            result => result,
        }
    }

    /// Writes what fits, or waits until something does.
    pub(super) async fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.try_write(bytes) {
            Err(error) if is_retry(&error) => {}
            result => return result,
        }
        loop {
            let mut guard = self.fd.writable().await?;
            match self.try_write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => guard.clear_ready(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }

    /// Waits until the other side is gone, and reads nothing.
    pub(super) async fn hung_up(&self) {
        self.eager.store(true, Ordering::Relaxed);
        while let Ok(mut guard) = self.fd.ready(Interest::READABLE).await {
            if guard.ready().is_read_closed() {
                return;
            }
            guard.clear_ready_matching(Ready::READABLE);
        }
    }

    /// Waits until there may be something to accept.
    pub(super) async fn acceptable<R>(&self, mut accept: impl FnMut(&OwnedFd) -> io::Result<R>) -> io::Result<R> {
        loop {
            let mut guard = self.fd.readable().await?;
            if let Ok(result) = guard.try_io(|fd| accept(fd.get_ref())) {
                return result;
            }
        }
    }
}

fn is_retry(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}

/// Where input comes from.
pub(super) enum Reader {
    Channel(Arc<Channel>),
    Stdin(tokio::io::Stdin),
    File(tokio::fs::File),
    /// Nothing ever comes.
    Nothing,
}

impl Reader {
    /// Reads some bytes; 0 is the end. Safe to be dropped while it waits.
    pub(super) async fn read(&mut self, into: &mut [u8], descriptors: &mut Vec<OwnedFd>) -> io::Result<usize> {
        match self {
            Reader::Channel(channel) => channel.read(into, descriptors).await,
            Reader::Stdin(stdin) => stdin.read(into).await,
            Reader::File(file) => file.read(into).await,
            Reader::Nothing => std::future::pending().await,
        }
    }

    /// Waits until nobody is there any more, without reading.
    pub(super) async fn hung_up(&self) {
        match self {
            Reader::Channel(channel) => channel.hung_up().await,
            Reader::Stdin(_) | Reader::File(_) | Reader::Nothing => std::future::pending().await,
        }
    }
}

/// Where output goes.
pub(super) enum Writer {
    Channel(Arc<Channel>),
    Stdout(tokio::io::Stdout),
    /// Files take everything at once.
    File(File),
    Ring(Arc<Mutex<Ring>>),
    /// Nowhere.
    Nothing,
}

impl Writer {
    /// Writes some bytes.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Writer::Channel(channel) => channel.write(bytes).await,
            Writer::Stdout(stdout) => stdout.write(bytes).await,
            Writer::File(file) => file.write_all(bytes).map(|()| bytes.len()),
            Writer::Ring(ring) => {
                lock(ring).write(bytes);
                Ok(bytes.len())
            }
            Writer::Nothing => Ok(bytes.len()),
        }
    }

    /// Everything written is on its way.
    pub(super) async fn flush(&mut self) -> io::Result<()> {
        match self {
            Writer::Stdout(stdout) => stdout.flush().await,
            _ => Ok(()),
        }
    }
}
