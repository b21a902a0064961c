! rule: memory that does not exist is refused, and a program under a limit on addresses sees ENOMEM
! source: linux-user.md 6 and 7
! isa: v3 v5
	.include "linux.inc"
	START
! addresses alone may be many; all of them for use are too many
	GET	%dr8, mmap, 0, 1 << 43, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0
	ERR	ENOMEM, mprotect, %dr8, 1 << 43, PROT_READ|PROT_WRITE
	IS	0, munmap, %dr8, 1 << 43
	ERR	ENOMEM, mmap, 0, 1 << 47, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0
	ERR	ENOMEM, mmap, 0, -4096, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
! a limit on the address space
	IS	0, setrlimit, 9, limit
	MOV	%dr9, 0
1:
	SYS	mmap, 0, 1 << 20, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	BLT	%dr16, 0, 2f
	ADD	%dr9, %dr9, 1
	BR	1b
2:
	EQ	-ENOMEM, %dr16
	RANGE	1, 1024, %dr9
! and the heap with it
	GET	%dr10, brk, 0
	ADD	%dr11, %dr10, 1 << 30
	GET	%dr12, brk, %dr11
	EQ	%dr10, %dr12
	PASS
	.data
	.align	8
limit:	.dword	1 << 30, 1 << 30
