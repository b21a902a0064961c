! rule: pairs of sockets, messages, and descriptors sent in them
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	IS	0, rt_sigaction, SIGPIPE, ignored, 0, 8
	IS	0, socketpair, AF_UNIX, SOCK_STREAM, 0, pair
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	IS	4, sendto, %dr0, text, 4, 0, 0, 0
	IS	4, recvfrom, %dr1, area, 64, MSG_PEEK, 0, 0
	IS	2, recvfrom, %dr1, area, 2, 0, 0, 0
	IS	2, read, %dr1, area + 2, 64
	MEMW	0x64636261, area
	ERR	EAGAIN, recvfrom, %dr1, area, 64, MSG_DONTWAIT, 0, 0
	ERR	EFAULT, sendto, %dr0, 1, 4, 0, 0, 0
	ERR	EBADF, sendto, 99, text, 4, 0, 0, 0
	ERR	EOPNOTSUPP, socketpair, AF_INET, SOCK_STREAM, 0, pair2
	ERR	EFAULT, socketpair, AF_UNIX, SOCK_STREAM, 0, 1
! messages in pieces, with a descriptor
	IS	0, pipe, pair2
	LOADW	%dr2, pair2
	LOADW	%dr3, pair2 + 4
	PUTD	pieces, message + 16
	PUTD	2, message + 24
	PUTD	control, message + 32
	PUTD	24, message + 40
	PUTD	20, control
	PUTW	SOL_SOCKET, control + 8
	PUTW	SCM_RIGHTS, control + 12
	PUTW	%dr3, control + 16
	IS	6, sendmsg, %dr0, message, 0
	PUTD	into, message + 16
	PUTD	2, message + 24
	PUTD	64, message + 40
	PUTW	-1, control + 16
	PUTD	0, area
	PUTD	0, area + 8
	IS	6, recvmsg, %dr1, message, 0
	MEMW	0x62616463, area + 0
	MEMW	0x6463, area + 8
	PUTD	0, area + 16
	MEMD	24, message + 40
	MEMW	0, message + 48
	MEMD	20, control
	MEMW	SOL_SOCKET, control + 8
	MEMW	SCM_RIGHTS, control + 12
	LOADW	%dr4, control + 16
	NE	%dr3, %dr4
	IS	0, close, %dr3
	IS	3, write, %dr4, text, 3
	IS	3, read, %dr2, area, 64
	IS	0, close, %dr4
	IS	0, read, %dr2, area, 64
	ERR	EFAULT, sendmsg, %dr0, 1, 0
	ERR	EFAULT, recvmsg, %dr0, 1, MSG_DONTWAIT
! options
	PUTW	8, size
	IS	0, getsockopt, %dr0, SOL_SOCKET, SO_TYPE, area, size
	MEMW	SOCK_STREAM, area
	MEMW	4, size
	PUTW	12, size
	IS	0, getsockopt, %dr0, SOL_SOCKET, SO_PEERCRED, area, size
	GET	%dr5, getpid
	MEMW	%dr5, area
	PUTW	64, size
	IS	0, getsockname, %dr0, area, size
	MEMW	2, size
	MEMH	AF_UNIX, area
! ends
	IS	0, shutdown, %dr0, SHUT_WR
	IS	0, read, %dr1, area, 64
	ERR	EPIPE, sendto, %dr0, text, 4, MSG_NOSIGNAL, 0, 0
	IS	4, write, %dr1, text, 4
	IS	4, read, %dr0, area, 64
	IS	0, close, %dr1
	IS	0, read, %dr0, area, 64
	ERR	EINVAL, shutdown, %dr0, 77
! datagrams keep their bounds
	IS	0, socketpair, AF_UNIX, SOCK_DGRAM|SOCK_CLOEXEC, 0, pair
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	IS	FD_CLOEXEC, fcntl, %dr0, F_GETFD, 0
	IS	2, write, %dr0, text, 2
	IS	4, write, %dr0, text, 4
	IS	2, read, %dr1, area, 64
	IS	4, recvfrom, %dr1, area, 1, MSG_TRUNC, 0, 0
! several messages in one call
	PUTD	pieces, many + 16
	PUTD	1, many + 24
	PUTD	pieces, many + 64 + 16
	PUTD	2, many + 64 + 24
	IS	2, sendmmsg, %dr0, many, 2, 0
	MEMW	2, many + 56
	MEMW	6, many + 64 + 56
	PUTD	into, many + 16
	PUTD	2, many + 24
	PUTD	into, many + 64 + 16
	PUTD	2, many + 64 + 24
	IS	2, recvmmsg, %dr1, many, 2, 0, 0
	MEMW	2, many + 56
	MEMW	6, many + 64 + 56
! named sockets
	GET	%dr0, socket, AF_UNIX, SOCK_STREAM, 0
	IS	0, bind, %dr0, address, 7
	GET	%dr1, socket, AF_UNIX, SOCK_STREAM, 0
	ERR	EADDRINUSE, bind, %dr1, address, 7
	ERR	ECONNREFUSED, connect, %dr1, address, 7
	IS	0, listen, %dr0, 5
	IS	0, connect, %dr1, address, 7
	PUTW	64, size
	GET	%dr2, accept, %dr0, area, size
	IS	4, write, %dr1, text, 4
	IS	4, read, %dr2, area, 64
	PUTW	64, size
	IS	0, getpeername, %dr1, area, size
	MEMW	7, size
	MEMD	0x6b636f730001, area
	ERR	EISCONN, connect, %dr1, address, 7
	GET	%dr3, socket, AF_UNIX, SOCK_STREAM, 0
	ERR	ENOENT, connect, %dr3, nowhere, 6
	ERR	EFAULT, connect, %dr3, 1, 6
	ERR	EINVAL, connect, %dr3, nowhere, 200
	ERR	ENOTCONN, getpeername, %dr3, area, size
	ERR	EAFNOSUPPORT, socket, 77, SOCK_STREAM, 0
	ERR	ENOTSOCK, listen, 0, 5
	PASS
	.data
	.align	8
ignored: .dword	1, 0, 0, 0
text:	.ascii	"abcd"
	.align	8
pieces:	.dword	text + 2, 2, text, 4
into:	.dword	area, 4, area + 8, 16
address: .hword	AF_UNIX
	.asciz	"sock"
nowhere: .hword	AF_UNIX
	.asciz	"non"
	.bss
	.align	8
pair:	.space	8
pair2:	.space	8
size:	.space	8
message: .space	64
control: .space	64
many:	.space	128
area:	.space	64
