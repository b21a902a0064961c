//! Names of what calls for sockets take. Where no number is given, the host's is that of the ABI.

use super::names::Names;

/// A constant of the C library with its name.
macro_rules! n {
    ($name:ident) => {
        (libc::$name as u32 as u64, stringify!($name))
    };
}

/// Kinds of addresses.
pub(in crate::linux) const FAMILY: Names = Names {
    unknown: "AF_???",
    list: &[
        n!(AF_UNSPEC),
        n!(AF_UNIX),
        n!(AF_INET),
        n!(AF_AX25),
        n!(AF_IPX),
        n!(AF_APPLETALK),
        n!(AF_X25),
        n!(AF_INET6),
        n!(AF_KEY),
        n!(AF_NETLINK),
        n!(AF_PACKET),
        n!(AF_RDS),
        n!(AF_PPPOX),
        n!(AF_CAN),
        n!(AF_TIPC),
        n!(AF_BLUETOOTH),
        n!(AF_ALG),
        n!(AF_VSOCK),
    ],
};

/// Kinds of sockets.
pub(in crate::linux) const SOCKET: Names = Names {
    unknown: "SOCK_???",
    list: &[
        (1, "SOCK_STREAM"),
        (2, "SOCK_DGRAM"),
        (3, "SOCK_RAW"),
        (4, "SOCK_RDM"),
        (5, "SOCK_SEQPACKET"),
        (6, "SOCK_DCCP"),
        (10, "SOCK_PACKET"),
    ],
};

/// Flags beside the kind.
pub(in crate::linux) const SOCKET_FLAGS: Names =
    Names { unknown: "SOCK_???", list: &[n!(SOCK_CLOEXEC), n!(SOCK_NONBLOCK)] };

/// Protocols.
pub(in crate::linux) const PROTOCOL: Names = Names {
    unknown: "IPPROTO_???",
    list: &[
        n!(IPPROTO_IP),
        n!(IPPROTO_ICMP),
        n!(IPPROTO_TCP),
        n!(IPPROTO_UDP),
        n!(IPPROTO_IPV6),
        n!(IPPROTO_ICMPV6),
        n!(IPPROTO_SCTP),
        n!(IPPROTO_UDPLITE),
        n!(IPPROTO_RAW),
    ],
};

/// Whose options.
pub(in crate::linux) const LEVEL: Names = Names {
    unknown: "SOL_???",
    list: &[
        n!(SOL_IP),
        n!(SOL_SOCKET),
        n!(SOL_TCP),
        n!(SOL_UDP),
        n!(SOL_IPV6),
        n!(SOL_RAW),
        n!(SOL_PACKET),
        n!(SOL_NETLINK),
    ],
};

/// Options of all sockets.
pub(in crate::linux) const SOCKET_OPTION: Names = Names {
    unknown: "SO_???",
    list: &[
        n!(SO_DEBUG),
        n!(SO_REUSEADDR),
        n!(SO_TYPE),
        n!(SO_ERROR),
        n!(SO_DONTROUTE),
        n!(SO_BROADCAST),
        n!(SO_SNDBUF),
        n!(SO_RCVBUF),
        n!(SO_KEEPALIVE),
        n!(SO_OOBINLINE),
        n!(SO_PRIORITY),
        n!(SO_LINGER),
        n!(SO_REUSEPORT),
        n!(SO_PASSCRED),
        n!(SO_PEERCRED),
        n!(SO_RCVLOWAT),
        n!(SO_SNDLOWAT),
        n!(SO_RCVTIMEO),
        n!(SO_SNDTIMEO),
        n!(SO_BINDTODEVICE),
        n!(SO_TIMESTAMP),
        n!(SO_ACCEPTCONN),
        n!(SO_PEERSEC),
        n!(SO_SNDBUFFORCE),
        n!(SO_RCVBUFFORCE),
        n!(SO_PASSSEC),
        n!(SO_TIMESTAMPNS),
        n!(SO_MARK),
        n!(SO_PROTOCOL),
        n!(SO_DOMAIN),
        n!(SO_RXQ_OVFL),
        n!(SO_PEEK_OFF),
        n!(SO_INCOMING_CPU),
        n!(SO_ZEROCOPY),
    ],
};

/// Options of TCP.
pub(in crate::linux) const TCP_OPTION: Names = Names {
    unknown: "TCP_???",
    list: &[
        n!(TCP_NODELAY),
        n!(TCP_MAXSEG),
        n!(TCP_CORK),
        n!(TCP_KEEPIDLE),
        n!(TCP_KEEPINTVL),
        n!(TCP_KEEPCNT),
        n!(TCP_SYNCNT),
        n!(TCP_LINGER2),
        n!(TCP_DEFER_ACCEPT),
        n!(TCP_WINDOW_CLAMP),
        n!(TCP_INFO),
        n!(TCP_QUICKACK),
        n!(TCP_CONGESTION),
        n!(TCP_USER_TIMEOUT),
        n!(TCP_FASTOPEN),
    ],
};

/// Options of IP.
pub(in crate::linux) const IP_OPTION: Names = Names {
    unknown: "IP_???",
    list: &[
        n!(IP_TOS),
        n!(IP_TTL),
        n!(IP_HDRINCL),
        n!(IP_OPTIONS),
        n!(IP_RECVOPTS),
        n!(IP_RETOPTS),
        n!(IP_PKTINFO),
        n!(IP_MTU_DISCOVER),
        n!(IP_RECVERR),
        n!(IP_RECVTTL),
        n!(IP_RECVTOS),
        n!(IP_MTU),
        n!(IP_FREEBIND),
        n!(IP_TRANSPARENT),
        n!(IP_MULTICAST_IF),
        n!(IP_MULTICAST_TTL),
        n!(IP_MULTICAST_LOOP),
        n!(IP_ADD_MEMBERSHIP),
        n!(IP_DROP_MEMBERSHIP),
    ],
};

/// Options of IPv6.
pub(in crate::linux) const IPV6_OPTION: Names = Names {
    unknown: "IPV6_???",
    list: &[
        n!(IPV6_UNICAST_HOPS),
        n!(IPV6_MULTICAST_IF),
        n!(IPV6_MULTICAST_HOPS),
        n!(IPV6_MULTICAST_LOOP),
        n!(IPV6_ADD_MEMBERSHIP),
        n!(IPV6_DROP_MEMBERSHIP),
        n!(IPV6_MTU_DISCOVER),
        n!(IPV6_MTU),
        n!(IPV6_RECVERR),
        n!(IPV6_V6ONLY),
        n!(IPV6_RECVPKTINFO),
        n!(IPV6_RECVHOPLIMIT),
        n!(IPV6_RECVTCLASS),
        n!(IPV6_TCLASS),
    ],
};

/// How a message is sent or taken.
pub(in crate::linux) const MESSAGE: Names = Names {
    unknown: "MSG_???",
    list: &[
        n!(MSG_OOB),
        n!(MSG_PEEK),
        n!(MSG_DONTROUTE),
        n!(MSG_CTRUNC),
        n!(MSG_TRUNC),
        n!(MSG_DONTWAIT),
        n!(MSG_EOR),
        n!(MSG_WAITALL),
        n!(MSG_FIN),
        n!(MSG_SYN),
        n!(MSG_CONFIRM),
        n!(MSG_RST),
        n!(MSG_ERRQUEUE),
        n!(MSG_NOSIGNAL),
        n!(MSG_MORE),
        n!(MSG_WAITFORONE),
        n!(MSG_FASTOPEN),
        n!(MSG_CMSG_CLOEXEC),
    ],
};

/// Which directions end.
pub(in crate::linux) const SHUTDOWN: Names =
    Names { unknown: "SHUT_???", list: &[n!(SHUT_RD), n!(SHUT_WR), n!(SHUT_RDWR)] };
