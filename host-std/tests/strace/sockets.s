! Sockets, and what waits for descriptors.
	.include "linux.inc"
	START
	SYS	socket, AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP
	SYS	setsockopt, 3, SOL_SOCKET, SO_REUSEADDR, one, 4
	SYS	getsockopt, 3, SOL_SOCKET, SO_ERROR, buffer, four
	SYS	bind, 3, inet, 16
	SYS	getsockname, 3, buffer, length
	SYS	listen, 3, 5
	SYS	accept4, -1, buffer, length, SOCK_NONBLOCK
	SYS	connect, 3, inet6, 28
	SYS	socket, AF_UNIX, SOCK_DGRAM, 0
	SYS	connect, 4, unix, 8
	SYS	connect, 4, abstract, 8
	SYS	connect, 4, 8, 8
	SYS	socketpair, AF_UNIX, SOCK_STREAM, 0, buffer
	SYS	sendto, 5, text, 4, MSG_NOSIGNAL, 0, 0
	SYS	recvfrom, 6, buffer, 64, MSG_PEEK, 0, 0
	SYS	recvfrom, 6, buffer, 64, 0, 0, 0
	SYS	recvfrom, 6, buffer, 64, MSG_DONTWAIT, 0, 0
	SYS	sendmsg, 5, message, 0
	SYS	recvmsg, 6, message_in, 0
	SYS	socketcall, 13, arguments
	SYS	shutdown, 5, SHUT_WR
	SYS	poll, polled, 3, 100
	SYS	poll, polled, 1, 0
	SYS	poll, 8, 1, 0
	SYS	_newselect, 8, 0, set, 0, 0
	SYS	epoll_create1, O_CLOEXEC
	SYS	epoll_ctl, 7, EPOLL_CTL_ADD, 6, event
	SYS	epoll_wait, 7, buffer, 4, 0
	SYS	epoll_ctl, 7, EPOLL_CTL_DEL, 6, 0
	SYS	epoll_wait, 7, buffer, 4, 0
	SYS	eventfd2, 3, EFD_SEMAPHORE | O_CLOEXEC
	SYS	timerfd_create, CLOCK_MONOTONIC, TFD_NONBLOCK
	SYS	timerfd_settime, 9, TFD_TIMER_ABSTIME, timer, 0
	SYS	inotify_init1, IN_NONBLOCK
	PASS

	.data
text:
	.asciz	"text"
	.align	8
one:
	.word	1
four:
	.word	4
length:
	.word	64, 0
inet:
	.hword	AF_INET, 0
	.word	0x0100007f
	.dword	0
inet6:
	.hword	AF_INET6, 0x5000
	.word	0, 0, 0, 0, 0, 0
unix:
	.hword	AF_UNIX
	.asciz	"/none"
abstract:
	.hword	AF_UNIX
	.byte	0
	.ascii	"none."
	.align	8
message:
	.dword	0, 0, vectors, 2, 0, 0, 0
message_in:
	.dword	0, 0, vectors_in, 1, 0, 0, 0
vectors:
	.dword	text, 4, text, 2
vectors_in:
	.dword	buffer, 64
arguments:
	.dword	6, SHUT_RD
polled:
	.word	5
	.hword	POLLIN, 0
	.word	6
	.hword	POLLOUT, 0
	.word	-1
	.hword	POLLIN, 0
set:
	.dword	1 << 6
event:
	.word	EPOLLOUT, 0
	.dword	7
timer:
	.dword	0, 0, 1, 5
	.bss
	.align	8
buffer:
	.space	512
