! rule: connections over the loopback
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, socket, AF_INET, SOCK_STREAM|SOCK_CLOEXEC, 0
	PUTW	1, area
	IS	0, setsockopt, %dr0, SOL_SOCKET, SO_REUSEADDR, area, 4
	PUTW	8, size
	PUTD	0, area
	IS	0, getsockopt, %dr0, SOL_SOCKET, SO_REUSEADDR, area, size
	MEMW	1, area
	MEMW	4, size
	ERR	EINVAL, setsockopt, %dr0, SOL_SOCKET, SO_REUSEADDR, area, 2
	ERR	EFAULT, setsockopt, %dr0, SOL_SOCKET, SO_REUSEADDR, 1, 4
	IS	0, bind, %dr0, address, 16
	IS	0, listen, %dr0, 16
	PUTW	16, size
	IS	0, getsockname, %dr0, address, size
	MEMW	16, size
	MEMH	AF_INET, address
	MEMW	0x0100007f, address + 4
	LOADH	%dr1, address + 2
	NE	0, %dr1
	ERR	EINVAL, bind, %dr0, address, 16
	FORK	%dr2, client
! the client sends 100000 bytes and gets their sum
	PUTW	64, size
	GET	%dr3, accept4, %dr0, area, size, SOCK_CLOEXEC
	MEMW	16, size
	MEMH	AF_INET, area
	MEMW	0x0100007f, area + 4
	IS	FD_CLOEXEC, fcntl, %dr3, F_GETFD, 0
	ERR	EINVAL, accept4, %dr0, 0, 0, 1
	MOV	%dr4, 0
	MOV	%dr5, 0
1:
	GET	%dr6, recvfrom, %dr3, buffer, 1000, 0, 0, 0
	BEQ	%dr6, 0, 3f
	ADD	%dr4, %dr4, %dr6
2:
	SUB	%dr6, %dr6, 1
	LOADB	%dr7, buffer, %dr6
	ADD	%dr5, %dr5, %dr7
	BNE	%dr6, 0, 2b
	BR	1b
3:
	EQ	100000, %dr4
	PUTD	%dr5, area
	IS	8, write, %dr3, area, 8
	IS	0, close, %dr3
	REAP	%dr2, 0
	IS	0, close, %dr0
	GET	%dr0, socket, AF_INET, SOCK_STREAM, 0
	ERR	ECONNREFUSED, connect, %dr0, address, 16
! datagrams
	GET	%dr0, socket, AF_INET, SOCK_DGRAM, 0
	PUTH	0, address + 2
	IS	0, bind, %dr0, address, 16
	PUTW	16, size
	IS	0, getsockname, %dr0, address, size
	GET	%dr1, socket, AF_INET, SOCK_DGRAM, 0
	IS	5, sendto, %dr1, buffer, 5, 0, address, 16
	PUTW	64, size
	PUTD	0, area
	IS	5, recvfrom, %dr0, buffer, 1000, 0, area, size
	MEMW	16, size
	MEMW	0x0100007f, area + 4
	IS	3, sendto, %dr0, buffer, 3, 0, area, 16
	IS	3, read, %dr1, buffer, 1000
	ERR	EDESTADDRREQ, write, %dr1, buffer, 3
	IS	0, connect, %dr1, address, 16
	IS	3, write, %dr1, buffer, 3
	IS	3, recvfrom, %dr0, buffer, 1000, 0, 0, 0
! a limit of time
	IS	0, setsockopt, %dr0, SOL_SOCKET, SO_RCVTIMEO, limit, 16
	ERR	EAGAIN, read, %dr0, buffer, 1000
	PUTW	16, size
	IS	0, getsockopt, %dr0, SOL_SOCKET, SO_RCVTIMEO, area, size
	MEMD	0, area
	MEMD	20000, area + 8
! connecting without waiting
	GET	%dr0, socket, AF_INET, SOCK_STREAM, 0
	PUTH	0, address + 2
	IS	0, bind, %dr0, address, 16
	IS	0, listen, %dr0, 16
	PUTW	16, size
	IS	0, getsockname, %dr0, address, size
	GET	%dr1, socket, AF_INET, SOCK_STREAM|SOCK_NONBLOCK, 0
	SYS	connect, %dr1, address, 16
	BEQ	0, %dr16, 1f
	EQ	-EINPROGRESS, %dr16
1:
	PUTW	%dr1, area
	PUTW	POLLOUT, area + 4
	IS	1, poll, area, 1, 5000
	PUTW	4, size
	IS	0, getsockopt, %dr1, SOL_SOCKET, SO_ERROR, area, size
	MEMW	0, area
	GET	%dr2, accept, %dr0, 0, 0
	ERR	EAGAIN, read, %dr1, area, 8
! the multiplexer: socket is 1, socketpair 8, shutdown 13
	GET	%dr3, socketcall, 1, wanted
	PUTW	8, size
	IS	0, getsockopt, %dr3, SOL_SOCKET, SO_TYPE, area, size
	MEMW	SOCK_DGRAM, area
	IS	0, socketcall, 8, wanted2
	LOADW	%dr3, area
	IS	4, write, %dr3, area, 4
	ERR	EINVAL, socketcall, 77, wanted
	ERR	EFAULT, socketcall, 1, 1
	PASS

client:
	GET	%dr3, socket, AF_INET, SOCK_STREAM, 0
	PUTW	1, area
	IS	0, setsockopt, %dr3, IPPROTO_TCP, TCP_NODELAY, area, 4
	IS	0, connect, %dr3, address, 16
	MOV	%dr4, 0
1:
	PUTB	%dr4, buffer, %dr4
	ADD	%dr4, %dr4, 1
	BLT	%dr4, 1000, 1b
	MOV	%dr4, 100
1:
	IS	1000, sendto, %dr3, buffer, 1000, 0, 0, 0
	LOOP	%dr4, 1b
	PUTW	64, size
	IS	0, getpeername, %dr3, area, size
	LOADW	%dr5, address
	MEMW	%dr5, area
	IS	0, shutdown, %dr3, SHUT_WR
	IS	8, read, %dr3, area, 8
! three rounds of 0 to 255 and one of 0 to 231, a hundred times
	MEMD	100 * (3 * 32640 + 26796), area
	PASS
	.data
	.align	8
address: .hword	AF_INET, 0
	.word	0x0100007f, 0, 0
limit:	.dword	0, 20000
wanted:	.dword	AF_INET, SOCK_DGRAM, 0
wanted2: .dword	AF_UNIX, SOCK_DGRAM, 0, area
	.bss
	.align	8
size:	.space	8
area:	.space	64
buffer:	.space	1000
