! rule: epoll, with events of 16 bytes: what happened at 0, the program's 64 bits at 8
! source: linux-user.md 8, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr2, epoll_create1, O_CLOEXEC
	IS	FD_CLOEXEC, fcntl, %dr2, F_GETFD, 0
	ERR	EINVAL, epoll_create1, 1
	GET	%dr3, epoll_create, 1
	ERR	EINVAL, epoll_create, 0
	IS	0, pipe, pair
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	PUTW	EPOLLIN, event
	PUTD	0x1122334455667788, event + EP_DATA
	IS	0, epoll_ctl, %dr2, EPOLL_CTL_ADD, %dr0, event
	ERR	EEXIST, epoll_ctl, %dr2, EPOLL_CTL_ADD, %dr0, event
	ERR	ENOENT, epoll_ctl, %dr2, EPOLL_CTL_MOD, %dr1, event
	ERR	EINVAL, epoll_ctl, %dr2, EPOLL_CTL_ADD, %dr2, event
	ERR	EBADF, epoll_ctl, %dr2, EPOLL_CTL_ADD, 99, event
	ERR	EFAULT, epoll_ctl, %dr2, EPOLL_CTL_ADD, %dr1, 1
	ERR	EINVAL, epoll_ctl, %dr2, 77, %dr1, event
	IS	0, epoll_wait, %dr2, events, 4, 0
	IS	0, epoll_wait, %dr2, events, 4, 10
	PUTW	EPOLLOUT, event
	PUTD	0x99aabbccddeeff00, event + EP_DATA
	IS	0, epoll_ctl, %dr2, EPOLL_CTL_ADD, %dr1, event
	IS	1, epoll_wait, %dr2, events, 4, -1
	MEMW	EPOLLOUT, events
	MEMD	0x99aabbccddeeff00, events + EP_DATA
	IS	4, write, %dr1, pair, 4
! two events lie one behind the other
	PUTW	-1, events + EP_END + EP_END
	IS	2, epoll_pwait, %dr2, events, 4, 1000, 0, 8
	LOADW	%dr4, events
	LOADW	%dr5, events + EP_END
	ADD	%dr4, %dr4, %dr5
	EQ	EPOLLIN + EPOLLOUT, %dr4
	LOADD	%dr4, events + EP_DATA
	LOADD	%dr5, events + EP_END + EP_DATA
	ADD	%dr4, %dr4, %dr5
	EQ	0xaaccef1133557688, %dr4, "sum of the data"
	MEMW	-1, events + EP_END + EP_END
	IS	1, epoll_wait, %dr2, events, 1, 1000
	IS	0, epoll_ctl, %dr2, EPOLL_CTL_DEL, %dr1, 0
	ERR	ENOENT, epoll_ctl, %dr2, EPOLL_CTL_DEL, %dr1, 0
	PUTW	EPOLLIN|EPOLLONESHOT, event
	PUTD	5, event + EP_DATA
	IS	0, epoll_ctl, %dr2, EPOLL_CTL_MOD, %dr0, event
	IS	1, epoll_wait, %dr2, events, 4, 1000
	MEMD	5, events + EP_DATA
	IS	0, epoll_wait, %dr2, events, 4, 0
	PUTW	EPOLLIN|EPOLLET, event
	IS	0, epoll_ctl, %dr2, EPOLL_CTL_MOD, %dr0, event
	IS	1, epoll_wait, %dr2, events, 4, 1000
	IS	0, epoll_wait, %dr2, events, 4, 0
	IS	4, write, %dr1, pair, 4
	IS	1, epoll_pwait2, %dr2, events, 4, second, 0, 8
	IS	0, epoll_pwait2, %dr2, events, 4, brief, 0, 8
	IS	0, close, %dr1
	IS	1, epoll_wait, %dr2, events, 4, 1000
	MEMW	EPOLLIN|EPOLLHUP, events
	ERR	EINVAL, epoll_wait, %dr2, events, 0, 0
	ERR	EINVAL, epoll_wait, %dr0, events, 4, 0
	ERR	EBADF, epoll_wait, 99, events, 4, 0
	GET	%dr8, creat, name, 0600
	ERR	EPERM, epoll_ctl, %dr2, EPOLL_CTL_ADD, %dr8, event
	PASS
	.data
name:	.asciz	"file"
	.align	8
second:	.dword	1, 0
brief:	.dword	0, 10000000
	.bss
	.align	8
pair:	.space	8
event:	.space	16
events:	.space	64
