! rule: what a process is told about itself and the machine
! source: linux-user.md 3, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
! names of the machine: fields of 65 bytes
	IS	0, uname, area
	TEXT	"Linux", area
	TEXT	"e2k", area + 260
	LOADB	%dr0, area + 130
	RANGE	'2', '9', %dr0
	ERR	EFAULT, uname, 1
	IS	0, olduname, area
	TEXT	"e2k", area + 260
! groups and sessions
	GET	%dr0, getpid
	GET	%dr1, getppid
	NE	%dr0, %dr1
	FORK	%dr2, leader
	REAP	%dr2, 0
	GET	%dr3, getpgrp
	IS	%dr3, getpgid, 0
	IS	%dr3, getpgid, %dr0
	GET	%dr4, getsid, 0
	ERR	ESRCH, getpgid, 0x3fffffff
	ERR	ESRCH, getsid, 0x3fffffff
	ERR	EINVAL, setpgid, 0, -1
! users
	GET	%dr5, getuid
	IS	%dr5, getuid32
	GET	%dr5, geteuid
	IS	%dr5, geteuid32
	GET	%dr6, getgid
	IS	%dr6, getgid32
	GET	%dr6, getegid
	IS	%dr6, getegid32
	IS	0, getresuid, area, area + 4, area + 8
	MEMW	%dr5, area + 4
	IS	0, getresgid32, area, area + 4, area + 8
	MEMW	%dr6, area + 4
	IS	0, setresuid, -1, -1, -1
	IS	0, setreuid, -1, -1
	IS	0, setuid, %dr5
	IS	0, setgid, %dr6
	GET	%dr7, getgroups, 0, 0
	IS	%dr7, getgroups, %dr7, area
	ERR	EINVAL, getgroups, -1, area
! memory and time of the machine
	PUTD	-1, area + 112
	IS	0, sysinfo, area
	MEMD	-1, area + 112
	LOADD	%dr8, area + 32
	RANGE	1, 0x7fffffffffffffff, %dr8
	LOADD	%dr9, area + 40
	RANGE	0, %dr8, %dr9
	LOADH	%dr8, area + 80
	RANGE	1, 65535, %dr8
	LOADW	%dr8, area + 104
	RANGE	1, 0x100000, %dr8
	ERR	EFAULT, sysinfo, 1
! prctl
	IS	0, prctl, PR_SET_NAME, name, 0, 0, 0
	PUTD	-1, area + 8
	IS	0, prctl, PR_GET_NAME, area, 0, 0, 0
	TEXT	"guest name is a", area
	IS	0, prctl, PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0
	IS	0, prctl, PR_GET_PDEATHSIG, area, 0, 0, 0
	MEMW	SIGTERM, area
	IS	1, prctl, PR_GET_DUMPABLE, 0, 0, 0, 0
	IS	0, prctl, PR_SET_DUMPABLE, 0, 0, 0, 0
	IS	0, prctl, PR_GET_DUMPABLE, 0, 0, 0, 0
	ERR	EINVAL, prctl, 77777, 0, 0, 0, 0
	ERR	EINVAL, prctl, PR_SET_PDEATHSIG, 77, 0, 0, 0
! random bytes
	IS	16, getrandom, area, 16, 0
	LOADD	%dr8, area
	LOADD	%dr9, area + 8
	NE	%dr8, %dr9
	IS	16, getrandom, area + 16, 16, GRND_NONBLOCK
	MEMD	%dr8, area
	LOADD	%dr9, area + 16
	NE	%dr8, %dr9
	ERR	EINVAL, getrandom, area, 16, 0x80
	ERR	EFAULT, getrandom, 1, 16, 0
	IS	0, getrandom, area, 0, 0
! numbers of threads, personality, priorities
	IS	%dr0, set_tid_address, area
	IS	0, personality, -1
	GET	%dr8, getpriority, 0, 0
	RANGE	1, 40, %dr8
	SUB	%dr9, 20, %dr8
	IS	0, setpriority, 0, 0, %dr9
	IS	%dr8, getpriority, 0, 0
	IS	0, nice, 0
	IS	0, setpriority, 0, 0, 19
	IS	1, getpriority, 0, 0
	IS	0, nice, 5
	IS	1, getpriority, 0, 0
	ERR	EINVAL, setpriority, 7, 0, 0
	ERR	EINVAL, getpriority, 7, 0
	IS	0, sched_yield
	GET	%dr8, sched_getscheduler, 0
	RANGE	0, 6, %dr8
	IS	0, sched_getparam, 0, area
	MEMW	0, area
	IS	99, sched_get_priority_max, 1
	IS	1, sched_get_priority_min, 1
	ERR	EINVAL, sched_get_priority_max, 77
	GET	%dr8, sched_getaffinity, 0, 128, area
	RANGE	8, 128, %dr8
	LOADD	%dr9, area
	NE	0, %dr9
	IS	0, sched_setaffinity, 0, %dr8, area
	ERR	EINVAL, sched_getaffinity, 0, 0, area
	IS	0, sched_rr_get_interval, 0, area
	IS	0, getcpu, area, area + 4, 0
	LOADW	%dr8, area
	RANGE	0, 4095, %dr8
	ERR	EFAULT, getcpu, 1, 0, 0
! the capabilities of the process, version 3
	PUTW	0x20080522, area
	PUTW	0, area + 4
	IS	0, capget, area, area + 8
	PUTW	0x777, area
	ERR	EINVAL, capget, area, area + 8
	MEMW	0x20080522, area
	PASS
leader:
	GET	%dr5, getpid
	IS	0, setpgid, 0, 0
	IS	%dr5, getpgrp
	IS	%dr5, getpgid, 0
	ERR	EPERM, setsid
	FORK	%dr6, leader2
	REAP	%dr6, 0
	PASS
leader2:
	GET	%dr5, getpid
	IS	%dr5, setsid
	IS	%dr5, getsid, 0
	IS	%dr5, getpgrp
	ERR	EPERM, setsid
	ERR	EPERM, setpgid, 0, 0
	PASS
	.data
name:	.asciz	"guest name is allowed fifteen"
	.bss
	.align	8
area:	.space	512
