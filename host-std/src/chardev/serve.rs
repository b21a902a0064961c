//! The task of a device: clients one after the other, or one for the life of the process.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::net::{SocketFlags, accept_with, sockopt};
use tokio::sync::watch;

use super::connection::{Coding, Link, converse, drain, websocket_handshake};
use super::device::{Chardev, Port};
use super::spec::SocketOptions;
use super::wire::{Channel, Reader, Writer};
use super::{socket, telnet, terminal, websocket};

/// How often a terminal is looked at for somebody who opens it.
const GLANCE: Duration = Duration::from_millis(100);

/// How long a client may take to shake hands.
const HANDSHAKE: Duration = Duration::from_secs(30);

/// Serves `device` until `closing` becomes true and everybody has been told.
pub(super) async fn serve(device: &Arc<Chardev>, port: Port, closing: watch::Receiver<bool>) {
    let link = match port {
        Port::Mux(mux) => return mux.serve().await,
        Port::Socket { options, listener, first } => {
            return Clients { device, options: *options, closing }.serve(listener, first).await;
        }
        Port::Pty(master) => return terminals(device, master, closing).await,
        Port::Null => Link::new(Reader::Nothing, Writer::Nothing).lasting(),
        Port::Ring(ring) => Link::new(Reader::Nothing, Writer::Ring(ring)).lasting(),
        Port::Stdio => Link::new(Reader::Stdin(tokio::io::stdin()), Writer::Stdout(tokio::io::stdout())).lasting(),
        Port::File { out, input } => {
            let input = input.map_or(Reader::Nothing, |file| Reader::File(tokio::fs::File::from_std(file)));
            Link::new(input, Writer::File(out)).lasting()
        }
        Port::Pipe { input, out } => Link::new(pipe_reader(input), pipe_writer(out)).lasting(),
        Port::Datagrams(socket) => match Channel::new(socket) {
            Ok(channel) => Link::new(Reader::Channel(channel.clone()), Writer::Channel(channel)).lasting(),
            Err(error) => return device.report(&error),
        },
    };
    converse(link, device, &closing).await;
}

impl Chardev {
    fn report(&self, error: &io::Error) {
        crate::stderr::line(format_args!("chardev {}: {}", self.label(), super::os_error(error)));
    }
}

/// What is called a pipe may be any file.
fn pipe_reader(file: File) -> Reader {
    match file.try_clone().and_then(|copy| Channel::new(copy.into())) {
        Ok(channel) => Reader::Channel(channel),
        Err(_) => Reader::File(tokio::fs::File::from_std(file)),
    }
}

fn pipe_writer(file: File) -> Writer {
    match file.try_clone().and_then(|copy| Channel::new(copy.into())) {
        Ok(channel) => Writer::Channel(channel),
        Err(_) => Writer::File(file),
    }
}

/// Serves whoever opens the terminal behind `master`.
async fn terminals(device: &Arc<Chardev>, master: OwnedFd, closing: watch::Receiver<bool>) {
    loop {
        while !terminal::is_opened(&master) {
            let mut closing = closing.clone();
            tokio::select! {
                () = tokio::time::sleep(GLANCE) => {}
                () = drain(device) => {}
                _ = closing.wait_for(|closing| *closing) => return,
            }
        }
        // A registration that has seen the end of one client would see it for ever.
        let channel = match master.try_clone().and_then(Channel::new) {
            Ok(channel) => channel,
            Err(error) => return device.report(&error),
        };
        let link = Link::new(Reader::Channel(channel.clone()), Writer::Channel(channel));
        converse(link, device, &closing).await;
        if *closing.borrow() {
            return;
        }
        // Who opens and closes it all the time must not be able to make this spin.
        tokio::time::sleep(GLANCE).await;
    }
}

/// Waits for a client of a socket that listens.
///
/// # Errors
/// Those of the operating system.
pub(super) fn first_client(listener: &OwnedFd) -> io::Result<OwnedFd> {
    loop {
        poll(&mut [PollFd::new(listener, PollFlags::IN)], None)?;
        match accept(listener) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            result => return result,
        }
    }
}

fn accept(listener: &OwnedFd) -> io::Result<OwnedFd> {
    Ok(accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK)?)
}

/// What is to be remembered between tries to connect.
#[derive(Default)]
struct Tries {
    /// The next one waits for its time.
    wait: bool,
    /// A failure has been reported.
    told: bool,
}

/// The clients of a socket.
struct Clients<'a> {
    device: &'a Arc<Chardev>,
    options: SocketOptions,
    closing: watch::Receiver<bool>,
}

impl Clients<'_> {
    async fn serve(&self, listener: Option<OwnedFd>, first: Option<OwnedFd>) {
        let listener = match listener.map(Channel::new).transpose() {
            Ok(listener) => listener,
            Err(error) => return self.device.report(&error),
        };
        let mut next = first;
        let mut tries = Tries::default();
        loop {
            let client = match next.take() {
                Some(client) => client,
                None => match self.next(listener.as_deref(), &mut tries).await {
                    Some(client) => client,
                    None => return,
                },
            };
            tries.told = false;
            if let Ok(channel) = Channel::new(client) {
                self.one(channel).await;
            }
            self.device.disconnected();
            if *self.closing.borrow() {
                return;
            }
        }
    }

    /// The next client: whoever connects, is handed over, or is connected to. `None` at the end of
    /// the process.
    async fn next(&self, listener: Option<&Channel>, tries: &mut Tries) -> Option<OwnedFd> {
        let mut closing = self.closing.clone();
        let arrives = async {
            match (listener, self.options.reconnect) {
                (Some(listener), _) => loop {
                    // An error of one client is not the listener's.
                    if let Ok(client) = listener.acceptable(accept).await {
                        return client;
                    }
                    tokio::time::sleep(GLANCE).await;
                },
                (None, Some(seconds @ 1..)) => self.connect(seconds.cast_unsigned(), tries).await,
                (None, _) => std::future::pending().await,
            }
        };
        tokio::select! {
            client = arrives => Some(client),
            client = self.device.guest() => Some(client),
            () = drain(self.device) => None,
            _ = closing.wait_for(|closing| *closing) => None,
        }
    }

    /// Tries until it is connected, after a connection not at once. Of the failures in a row only the
    /// first is reported.
    async fn connect(&self, seconds: u64, tries: &mut Tries) -> OwnedFd {
        loop {
            if tries.wait {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            tries.wait = true;
            let address = self.options.addr.clone();
            let refuse = |name: &str| Err(format!("File descriptor named '{name}' has not been found"));
            let attempt = tokio::task::spawn_blocking(move || socket::connect(&address, &mut { refuse })).await;
            match attempt {
                Ok(Ok(client)) => return client,
                Ok(Err(text)) if !tries.told => {
                    crate::stderr::line(format_args!(
                        "Unable to connect character device {}: {text}",
                        self.device.label()
                    ));
                    tries.told = true;
                }
                _ => {}
            }
        }
    }

    /// Serves one client.
    async fn one(&self, channel: Arc<Channel>) {
        let device = self.device;
        device.connecting(Some(&channel));
        if self.options.nodelay != Some(false) {
            // Local sockets have no such thing.
            let _ = sockopt::set_tcp_nodelay(channel.descriptor(), true);
        }
        let mut reader = Reader::Channel(channel.clone());
        let mut writer = Writer::Channel(channel.clone());
        let mut early = Vec::new();
        let coding = if self.options.websocket == Some(true) {
            let mut closing = self.closing.clone();
            let shaken = tokio::select! {
                shaken = tokio::time::timeout(HANDSHAKE, websocket_handshake(&mut reader, &mut writer)) => shaken,
                _ = closing.wait_for(|closing| *closing) => return,
            };
            match shaken {
                Ok(Ok(Some(behind))) => early = behind,
                _ => return,
            }
            Coding::Websocket(Box::<websocket::Codec>::default())
        } else if self.options.telnet == Some(true) {
            Coding::Telnet(telnet::Filter::default())
        } else {
            Coding::Plain
        };
        device.connected(socket::connected(&self.options, channel.descriptor()));
        converse(Link::new(reader, writer).coded(coding, early), device, &self.closing).await;
        channel.shut_down();
    }
}
