! rule: the auxiliary vector of a static program
! source: linux-user.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	.include "load.inc"
	START
	FIND_AUXV
! AT_PHDR: the first header, of the segment at 0x10000; AT_PHENT; AT_PHNUM
	AUXV	3, %dr0, 1
	CHECK	%dr0, 0x10040, 2
	{
	  ldw,0	%dr0, 0, %dr1
	  ldd,2	%dr0, 16, %dr2
	}
	CHECK	%dr1, 1, 3
	CHECK	%dr2, 0x10000, 4
	AUXV	4, %dr0, 5
	CHECK	%dr0, 56, 6
	AUXV	5, %dr0, 7
	CHECK	%dr0, 2, 8
! AT_PAGESZ, AT_BASE, AT_FLAGS, AT_ENTRY
	AUXV	6, %dr0, 9
	CHECK	%dr0, 4096, 10
	AUXV	7, %dr0, 11
	CHECK	%dr0, 0, 12
	AUXV	8, %dr0, 13
	CHECK	%dr0, 0, 14
	AUXV	9, %dr0, 15
	CHECK	%dr0, _start, 16
! AT_UID and its like are what the calls say
	AUXV	11, %dr0, 17
	SYSCALL	24
	CHECK	%dr0, %dr16, 18
	AUXV	12, %dr0, 19
	SYSCALL	49
	CHECK	%dr0, %dr16, 20
	AUXV	13, %dr0, 21
	SYSCALL	47
	CHECK	%dr0, %dr16, 22
	AUXV	14, %dr0, 23
	SYSCALL	50
	CHECK	%dr0, %dr16, 24
! AT_HWCAP, AT_CLKTCK, AT_SECURE
	AUXV	16, %dr0, 25
	CHECK	%dr0, 0, 26
	AUXV	17, %dr0, 27
	CHECK	%dr0, 100, 28
	AUXV	23, %dr0, 29
	CHECK	%dr0, 0, 30
! AT_RANDOM: 16 bytes
	AUXV	25, %dr0, 31
	{
	  ldd,0	%dr0, 0, %dr1
	  ldd,2	%dr0, 8, %dr2
	}
! AT_EXECFN: a string
	AUXV	31, %dr0, 33
	{
	  ldb,0	%dr0, 0, %dr1
	}
	{
	  cmpedb	%dr1, 0, %pred0
	}
	CHECK_FALSE	%pred0, 34
! AT_FAST_SYSCALLS, AT_SYSTEM_INFO
	AUXV	32, %dr0, 35
	CHECK	%dr0, 0x1f, 36
	AUXV	34, %dr0, 37
	CHECK	%dr0, 1, 38
	PASS
