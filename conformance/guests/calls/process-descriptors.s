! rule: descriptors of processes, and the memory of another process
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	.set	P_PIDFD, 3
	START
	FORK	%dr0, sleeper
	GET	%dr1, pidfd_open, %dr0, 0
	IS	FD_CLOEXEC, fcntl, %dr1, F_GETFD, 0
	PUTW	%dr1, polls
	PUTW	POLLIN, polls + 4
	IS	0, poll, polls, 1, 0
	IS	0, pidfd_send_signal, %dr1, 0, 0, 0
! the memory of others is closed: only the emulator of each knows where it is
	ERR	EPERM, process_vm_readv, %dr0, here, 1, there, 1, 0
! its own is open
	GET	%dr2, getpid
	PUTD	2, value
	IS	8, process_vm_readv, %dr2, here, 1, there, 1, 0
	MEMD	2, area
	PUTD	7, area
	IS	8, process_vm_writev, %dr2, here, 1, there, 1, 0
	MEMD	7, value
	ERR	EFAULT, process_vm_readv, %dr2, here, 1, nowhere, 1, 0
	IS	0, pidfd_send_signal, %dr1, SIGTERM, 0, 0
	IS	1, poll, polls, 1, -1
	IS	0, waitid, P_PIDFD, %dr1, info, WEXITED, 0
	MEMW	%dr0, info + SI_PID
	MEMW	SIGTERM, info + SI_STATUS
	ERR	ESRCH, pidfd_send_signal, %dr1, 0, 0, 0
	ERR	ESRCH, process_vm_readv, %dr0, here, 1, there, 1, 0
	ERR	EINVAL, pidfd_open, %dr0, 77
	ERR	EINVAL, pidfd_open, -1, 0
	ERR	ESRCH, pidfd_open, 0x3fffffff, 0
	PASS
sleeper:
	SYS	nanosleep, minute, 0
	BR	sleeper
	.data
	.align	8
value:	.dword	1
minute:	.dword	60, 0
here:	.dword	area, 8
there:	.dword	value, 8
nowhere: .dword	1, 8
	.bss
	.align	8
polls:	.space	8
area:	.space	8
info:	.space	128
