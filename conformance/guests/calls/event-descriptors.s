! rule: eventfd2, timerfd, signalfd4 and inotify
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
! counters
	GET	%dr0, eventfd2, 3, EFD_NONBLOCK
	IS	8, read, %dr0, area, 8
	MEMD	3, area
	ERR	EAGAIN, read, %dr0, area, 8
	PUTD	5, area
	IS	8, write, %dr0, area, 8
	IS	8, write, %dr0, area, 8
	IS	8, read, %dr0, area, 8
	MEMD	10, area
	ERR	EINVAL, read, %dr0, area, 4
	ERR	EINVAL, write, %dr0, minus1, 8
	GET	%dr1, eventfd2, 2, EFD_SEMAPHORE|EFD_NONBLOCK
	IS	8, read, %dr1, area, 8
	MEMD	1, area
	IS	8, read, %dr1, area, 8
	ERR	EAGAIN, read, %dr1, area, 8
	ERR	EINVAL, eventfd2, 0, 2
! a counter wakes another process
	GET	%dr0, eventfd2, 0, 0
	FORK	%dr2, child
	IS	8, read, %dr0, area, 8
	MEMD	7, area
	REAP	%dr2, 0
! timers
	GET	%dr0, timerfd_create, CLOCK_MONOTONIC, TFD_NONBLOCK
	ERR	EAGAIN, read, %dr0, area, 8
	IS	0, timerfd_settime, %dr0, 0, every, 0
	IS	0, timerfd_gettime, %dr0, area
	MEMD	5000000, area + 8
	LOADD	%dr3, area + 24
	RANGE	1, 5000000, %dr3
	IS	0, nanosleep, rest, 0
	IS	8, read, %dr0, area, 8
	LOADD	%dr3, area
	RANGE	4, 10000, %dr3
	IS	0, timerfd_settime, %dr0, 0, never, area
	MEMD	5000000, area + 8
	ERR	EAGAIN, read, %dr0, area, 8
	IS	0, timerfd_settime, %dr0, TFD_TIMER_ABSTIME, past, 0
	IS	8, read, %dr0, area, 8
	MEMD	1, area
	ERR	EINVAL, timerfd_settime, %dr0, 0, wrong, 0
	ERR	EINVAL, timerfd_create, 77, 0
	ERR	EINVAL, timerfd_settime, %dr1, 0, never, 0
	ERR	EBADF, timerfd_gettime, 99, area
! signals read from a descriptor
	IS	0, rt_sigprocmask, SIG_BLOCK, usr1, 0, 8
	GET	%dr0, signalfd4, -1, usr1, 8, SFD_NONBLOCK
	ERR	EAGAIN, read, %dr0, area, 128
	GET	%dr4, getpid
	IS	0, kill, %dr4, SIGUSR1
	PUTD	-1, area + 128
	IS	128, read, %dr0, area, 1024
	MEMW	SIGUSR1, area
	MEMW	0, area + 4
	MEMW	SI_USER, area + 8
	MEMW	%dr4, area + 12
	MEMD	-1, area + 128
	ERR	EAGAIN, read, %dr0, area, 128
	ERR	EINVAL, read, %dr0, area, 64
	ERR	EINVAL, signalfd4, -1, usr1, 4, 0
	ERR	EINVAL, signalfd4, -1, usr1, 8, 1
	IS	%dr0, signalfd4, %dr0, usr2, 8, 0
! changes of directories
	GET	%dr0, inotify_init1, IN_NONBLOCK
	ERR	EAGAIN, read, %dr0, area, 1024
	IS	0, mkdir, sub, 0700
	IS	1, inotify_add_watch, %dr0, sub, IN_CREATE|IN_DELETE
	GET	%dr5, creat, subfile, 0600
	IS	0, unlink, subfile
	IS	64, read, %dr0, area, 1024
	MEMW	1, area
	MEMW	IN_CREATE, area + 4
	MEMW	16, area + 12
	MEMD	0x656c6966, area + 16
	MEMW	IN_DELETE, area + 36
	IS	0, inotify_rm_watch, %dr0, 1
	IS	16, read, %dr0, area, 1024
	MEMW	IN_IGNORED, area + 4
	ERR	EINVAL, inotify_rm_watch, %dr0, 1
	ERR	ENOENT, inotify_add_watch, %dr0, none, IN_CREATE
	GET	%dr0, inotify_init
	PASS
child:
	PUTD	7, area
	IS	8, write, %dr0, area, 8
	PASS
	.data
sub:	.asciz	"sub"
subfile: .asciz	"sub/file"
none:	.asciz	"none"
	.align	8
minus1:	.dword	-1
every:	.dword	0, 5000000, 0, 5000000
never:	.dword	0, 0, 0, 0
past:	.dword	0, 0, 0, 1
wrong:	.dword	0, 1000000000, 0, 1
rest:	.dword	0, 50000000
usr1:	.dword	1 << (SIGUSR1 - 1)
usr2:	.dword	1 << (SIGUSR2 - 1)
	.bss
	.align	8
area:	.space	1024
