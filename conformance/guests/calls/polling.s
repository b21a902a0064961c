! rule: poll, ppoll, _newselect and pselect6 say which descriptors are ready
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	IS	0, pipe, pair
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	PUTW	%dr0, polls
	PUTH	POLLIN, polls + 4
	PUTW	%dr1, polls + 8
	PUTH	POLLOUT, polls + 12
	PUTW	-1, polls + 16
	PUTH	POLLIN, polls + 20
	PUTW	99, polls + 24
	PUTH	POLLIN, polls + 28
	IS	0, poll, polls, 1, 0
	IS	0, poll, polls, 1, 20
	IS	2, poll, polls, 4, -1
	MEMH	0, polls + 6
	MEMH	POLLOUT, polls + 14
	MEMH	0, polls + 22
	MEMH	POLLNVAL, polls + 30
	IS	3, write, %dr1, polls, 3
	IS	3, poll, polls, 4, 1000
	MEMH	POLLIN, polls + 6
	ERR	EFAULT, poll, 1, 1, 0
	IS	0, poll, 0, 0, 1
! with a time of nanoseconds and a mask
	IS	1, ppoll, polls, 1, second, 0, 8
	IS	1, ppoll, polls, 1, 0, mask, 8
	IS	3, read, %dr0, area, 3
	IS	0, ppoll, polls, 1, brief, 0, 8
	ERR	EINVAL, ppoll, polls, 1, wrong, 0, 8
	ERR	EINVAL, ppoll, polls, 1, brief, mask, 4
	ERR	EFAULT, ppoll, polls, 1, 1, 0, 8
! select
	SHL	%dr2, 1, %dr0
	SHL	%dr3, 1, %dr1
	PUTD	%dr2, reads
	PUTD	%dr3, writes
	PUTD	%dr2, errors
	IS	1, _newselect, 64, reads, writes, errors, timeval
	MEMD	0, reads
	MEMD	%dr3, writes
	MEMD	0, errors
	IS	3, write, %dr1, polls, 3
	PUTD	%dr2, reads
	IS	2, _newselect, 64, reads, writes, 0, 0
	MEMD	%dr2, reads
	IS	3, read, %dr0, area, 3
	IS	0, _newselect, 64, reads, 0, 0, timeval
	MEMD	0, reads
	IS	0, _newselect, 0, 0, 0, 0, timeval
	PUTD	-1, reads
	ERR	EBADF, _newselect, 64, reads, 0, 0, timeval
	ERR	EINVAL, _newselect, -1, 0, 0, 0, timeval
	ERR	EFAULT, _newselect, 64, 1, 0, 0, timeval
	PUTD	%dr3, writes
	IS	1, pselect6, 64, 0, writes, 0, second, 0
	MEMD	%dr3, writes
	PUTD	%dr2, reads
	IS	0, pselect6, 64, reads, 0, 0, brief, withmask
	MEMD	0, reads
	ERR	EINVAL, pselect6, 64, 0, writes, 0, wrong, 0
! a mask lets a signal come while waiting
	IS	0, rt_sigprocmask, SIG_BLOCK, usr1, 0, 8
	ACTION	SIGUSR1, handler
	GET	%dr4, getpid
	IS	0, kill, %dr4, SIGUSR1
	EQ	0, %dg1
	PUTD	%dr2, reads
	ERR	EINTR, ppoll, polls, 1, second, mask, 8
	EQ	1, %dg1
	IS	0, kill, %dr4, SIGUSR1
	EQ	1, %dg1
	ERR	EINTR, pselect6, 64, reads, 0, 0, second, withmask
	EQ	2, %dg1
	IS	0, kill, %dr4, SIGUSR1
	IS	0, ppoll, polls, 1, brief, 0, 8
	EQ	2, %dg1
! the other end goes away
	IS	0, close, %dr1
	IS	1, poll, polls, 1, -1
	MEMH	POLLHUP, polls + 6
	PASS
handler:
	ENTER
	ADD	%dg1, %dg1, 1
	LEAVE
	.data
	.align	8
second:	.dword	1, 0
brief:	.dword	0, 10000000
wrong:	.dword	0, 1000000000
timeval: .dword	0, 10000
mask:	.dword	0
withmask: .dword mask, 8
usr1:	.dword	1 << (SIGUSR1 - 1)
	.bss
	.align	8
pair:	.space	8
polls:	.space	64
reads:	.space	8
writes:	.space	8
errors:	.space	8
area:	.space	64
