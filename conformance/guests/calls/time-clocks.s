! rule: clocks tell the time and can be waited for
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
! every clock; resolution; they do not go back
	MOV	%dr0, 0
1:
	IS	0, clock_gettime, %dr0, area
	LOADD	%dr1, area + 8
	RANGE	0, 999999999, %dr1
	IS	0, clock_getres, %dr0, area + 16
	IS	0, clock_gettime, %dr0, area + 16
	LOADD	%dr1, area
	LOADD	%dr2, area + 16
	RANGE	%dr1, 0x7fffffffffffffff, %dr2
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 8, 1b
	IS	0, clock_getres, CLOCK_MONOTONIC, area
	MEMD	0, area
	IS	0, clock_getres, CLOCK_MONOTONIC, 0
	ERR	EINVAL, clock_gettime, 77, area
	ERR	EFAULT, clock_gettime, CLOCK_MONOTONIC, 1
	ERR	EINVAL, clock_getres, 77, area
! the ways to ask agree
	IS	0, clock_gettime, CLOCK_REALTIME, area
	IS	0, gettimeofday, area + 16, area + 32
	GET	%dr0, time, area + 48
	LOADD	%dr1, area
	LOADD	%dr2, area + 16
	SUB	%dr3, %dr2, %dr1
	RANGE	0, 2, %dr3
	SUB	%dr3, %dr0, %dr1
	RANGE	-1, 2, %dr3
	MEMD	%dr0, area + 48
	LOADD	%dr2, area + 24
	RANGE	0, 999999, %dr2
	IS	0, gettimeofday, 0, 0
	ERR	EFAULT, gettimeofday, 1, 0
! sleeping takes as long as it should
	CALL	now
	MOV	%dr4, %dr16
	IS	0, nanosleep, brief, 0
	CALL	now
	SUB	%dr4, %dr16, %dr4
	RANGE	20000000, 10000000000, %dr4
	ERR	EINVAL, nanosleep, wrong, 0
	ERR	EINVAL, nanosleep, negative, 0
	ERR	EFAULT, nanosleep, 1, 0
	IS	0, clock_nanosleep, CLOCK_MONOTONIC, 0, brief, 0
! until a time
	IS	0, clock_gettime, CLOCK_MONOTONIC, area
	LOADD	%dr5, area + 8
	ADD	%dr5, %dr5, 30000000
	BLT	%dr5, 1000000000, 1f
	SUB	%dr5, %dr5, 1000000000
	LOADD	%dr6, area
	ADD	%dr6, %dr6, 1
	PUTD	%dr6, area
1:
	PUTD	%dr5, area + 8
	IS	0, clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, area, 0
	IS	0, clock_gettime, CLOCK_MONOTONIC, area + 16
	LOADD	%dr5, area
	MUL	%dr5, %dr5, 1000000000
	LOADD	%dr6, area + 8
	ADD	%dr5, %dr5, %dr6
	CALL	now
	SUB	%dr6, %dr16, %dr5
	RANGE	0, 10000000000, %dr6
	IS	0, clock_nanosleep, CLOCK_REALTIME, TIMER_ABSTIME, past, 0
	ERR	EINVAL, clock_nanosleep, CLOCK_MONOTONIC, 0, wrong, 0
	ERR	EOPNOTSUPP, clock_nanosleep, CLOCK_THREAD_CPUTIME_ID, 0, brief, 0
	ERR	EINVAL, clock_nanosleep, 77, 0, brief, 0
! processor time goes on when the program computes
	IS	0, clock_gettime, CLOCK_PROCESS_CPUTIME_ID, area
	MOV	%dr7, 100000
1:
	LOOP	%dr7, 1b
	IS	0, clock_gettime, CLOCK_PROCESS_CPUTIME_ID, area + 16
	LOADD	%dr1, area
	LOADD	%dr2, area + 16
	BLT	%dr1, %dr2, 2f
	LOADD	%dr1, area + 8
	LOADD	%dr2, area + 24
	RANGE	%dr1, 999999999, %dr2
	NE	%dr1, %dr2
2:
! what may not be set is not set
	PUTD	1000000000, area + 8
	ERR	EINVAL, clock_settime, CLOCK_REALTIME, area
	ERR	EINVAL, clock_settime, CLOCK_MONOTONIC, past
	PASS
! nanoseconds of CLOCK_MONOTONIC
now:
	ENTER
	IS	0, clock_gettime, CLOCK_MONOTONIC, area + 32
	LOADD	%dr0, area + 32
	MUL	%dr0, %dr0, 1000000000
	LOADD	%dr1, area + 40
	ADD	%dr0, %dr0, %dr1
	LEAVE
	.data
	.align	8
brief:	.dword	0, 20000000
wrong:	.dword	0, 1000000000
negative: .dword -1, 0
past:	.dword	1, 0
	.bss
	.align	8
area:	.space	64
