//! One client: bytes in both directions, in bounded amounts.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;

use super::Frontend;
use super::telnet;

/// The two directions of a connection, and its manners.
pub(super) struct Link<R, W> {
    reader: R,
    writer: W,
    telnet: Option<telnet::Filter>,
    /// The end of input is not the end of the connection.
    lasting: bool,
}

impl<R, W> Link<R, W> {
    pub(super) fn new(reader: R, writer: W) -> Self {
        Link { reader, writer, telnet: None, lasting: false }
    }

    pub(super) fn telnet(mut self, telnet: bool) -> Self {
        self.telnet = telnet.then(telnet::Filter::default);
        self
    }

    pub(super) fn lasting(mut self) -> Self {
        self.lasting = true;
        self
    }
}

enum Moved {
    In(io::Result<usize>),
    Out(io::Result<usize>),
    Nothing,
}

/// Serves one client until he or the process goes.
///
/// No more input is read than the frontend takes, and no more output fetched than the client has
/// read: whoever is slow slows down only himself.
pub(super) async fn converse<R, W>(mut link: Link<R, W>, front: &impl Frontend, mut closing: watch::Receiver<bool>)
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let mut read = vec![0; 16 << 10];
    let mut input = 0..0;
    let mut input_ended = false;
    let mut output = Vec::new();
    let mut written = 0;
    if link.telnet.is_some() {
        output.extend_from_slice(telnet::HELLO);
    }
    front.connected();
    loop {
        if !input.is_empty() {
            input.start += front.input(&read[input.clone()]);
        }
        if written == output.len() {
            output.clear();
            written = 0;
            front.take_output(&mut output);
        }
        let ending = *closing.borrow();
        if (ending || input_ended && !link.lasting && input.is_empty()) && output.is_empty() && front.is_idle() {
            break;
        }
        let may_read = input.is_empty() && !input_ended && !ending && front.wants_input();
        let moved = tokio::select! {
            n = link.reader.read(&mut read), if may_read => Moved::In(n),
            n = link.writer.write(&output[written..]), if written < output.len() => Moved::Out(n),
            () = front.wake().notified() => Moved::Nothing,
            _ = closing.changed(), if !ending => Moved::Nothing,
        };
        match moved {
            Moved::In(Ok(0)) => input_ended = true,
            Moved::In(Ok(n)) => {
                let kept = match &mut link.telnet {
                    Some(filter) => filter.text(&mut read[..n]),
                    None => n,
                };
                input = 0..kept;
            }
            Moved::Out(Ok(n)) if n > 0 => {
                written += n;
                if written == output.len() && link.writer.flush().await.is_err() {
                    break;
                }
            }
            Moved::In(Err(_)) | Moved::Out(_) => break,
            Moved::Nothing => {}
        }
    }
    front.disconnected();
    // The client may have gone.
    let _ = link.writer.shutdown().await;
}
