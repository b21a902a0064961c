! rule: brk grows and shrinks the heap
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, on_fault
	GET	%dr0, brk, 0
	RANGE	0x1000, 0x7fffffffffff, %dr0
	IS	%dr0, brk, 1
	ADD	%dr1, %dr0, 0x10000
	IS	%dr1, brk, %dr1
	IS	%dr1, brk, 0
	MEMD	0, %dr0, 0x8000
	PUTD	7, %dr0, 0x8000
	PUTD	8, %dr0, 0xfff0
! to the middle of a page
	ADD	%dr2, %dr0, 0x8123
	IS	%dr2, brk, %dr2
	MEMD	7, %dr0, 0x8000
	ADD	%dr3, %dr0, 0xfff0
	MOV	%dg5, 1f
	LOADD	%dr4, %dr3
	EQ	0, 1, "the pages above are gone"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr3
	IS	%dr1, brk, %dr1
	MEMD	0, %dr0, 0xfff0
	MEMD	7, %dr0, 0x8000
! too far: nothing changes
	IS	%dr1, brk, -4096
	IS	%dr1, brk, 0
! not over a mapping
	ADD	%dr5, %dr1, 0x100000
	AND	%dr5, %dr5, -4096
	IS	%dr5, mmap, %dr5, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
	PUTD	3, %dr5
	ADD	%dr6, %dr5, 0x10000
	IS	%dr1, brk, %dr6
	MEMD	3, %dr5
	IS	%dr0, brk, %dr0
	IS	%dr0, brk, 0
! a child has its own
	FORK	%dr7, child
	REAP	%dr7, 0
	IS	%dr0, brk, 0
	PASS
child:
	IS	%dr1, brk, %dr1
	PUTD	1, %dr0, 0x8000
	PASS
	FAULTS
