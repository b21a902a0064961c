! rule: fast system calls: time, processor, mask, and their errors
! source: linux-user.md 4.1
! isa: v3 v5
	.include "linux.inc"
	START
	FAST	0, area, 0
	EQ	0, %dr16, "gettimeofday"
	IS	0, gettimeofday, area + 16, 0
	LOADD	%dr0, area
	LOADD	%dr1, area + 16
	SUB	%dr0, %dr1, %dr0
	RANGE	0, 2, %dr0
	LOADD	%dr0, area + 8
	RANGE	0, 999999, %dr0
	FAST	0, 0, 0
	EQ	0, %dr16, "gettimeofday without a place"
! every clock
	MOV	%dr2, 0
1:
	IS	0, clock_gettime, %dr2, area
	FAST	1, %dr2, area + 16
	EQ	0, %dr16, "clock_gettime"
	LOADD	%dr0, area
	LOADD	%dr1, area + 16
	SUB	%dr0, %dr1, %dr0
	RANGE	0, 2, %dr0
	LOADD	%dr0, area + 24
	RANGE	0, 999999999, %dr0
	ADD	%dr2, %dr2, 1
	BLT	%dr2, 8, 1b
	FAST	1, 77, area
	EQ	-EINVAL, %dr16, "clock_gettime of no clock"
	FAST	1, CLOCK_MONOTONIC, 1
	EQ	-EFAULT, %dr16, "clock_gettime to nowhere"
	PUTD	-1, area
	FAST	2, area, area + 4
	EQ	0, %dr16, "getcpu"
	LOADW	%dr0, area
	RANGE	0, 4095, %dr0
	LOADW	%dr0, area + 4
	RANGE	0, 4095, %dr0
	FAST	2, 0, 0
	EQ	0, %dr16, "getcpu without places"
	IS	0, rt_sigprocmask, SIG_SETMASK, mask, 0, 8
	FAST	3, area, 8
	EQ	0, %dr16, "siggetmask"
	MEMD	0x0000000a00000a00, area
	FAST	3, area, 4
	EQ	-EINVAL, %dr16, "siggetmask of a wrong size"
	FAST	3, 1, 8
	EQ	-EFAULT, %dr16, "siggetmask to nowhere"
	FAST	6
	EQ	-ENOSYS, %dr16, "fast call 6"
	FAST	7
	EQ	-ENOSYS, %dr16, "fast call 7"
! only three bits of the number count
	PUTD	0, area
	FAST	8 + 3, area, 8
	EQ	0, %dr16, "siggetmask as 11"
	MEMD	0x0000000a00000a00, area
	PASS
	.data
	.align	8
mask:	.dword	0x0000000a00000a00
	.bss
	.align	8
area:	.space	64
