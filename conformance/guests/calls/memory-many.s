! rule: ten thousand mappings come and go, and a thousand live side by side
! source: linux-user.md 6
! isa: v3 v5
	.include "linux.inc"
	START
	MOV	%dr0, 10000
1:
	GET	%dr1, mmap, 0, 0x3000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	MEMD	0, %dr1, 0x2000
	PUTD	%dr0, %dr1, 0x2000
	IS	0, munmap, %dr1, 0x3000
	LOOP	%dr0, 1b
! every second page of a row
	GET	%dr2, mmap, 0, 0x7d0000, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	MOV	%dr0, 1000
	MOV	%dr3, %dr2
1:
	IS	0, mprotect, %dr3, 0x1000, PROT_READ|PROT_WRITE
	PUTD	%dr0, %dr3
	ADD	%dr3, %dr3, 0x2000
	LOOP	%dr0, 1b
	MOV	%dr0, 1000
	MOV	%dr3, %dr2
1:
	MEMD	%dr0, %dr3
	IS	0, munmap, %dr3, 0x1000
	ADD	%dr3, %dr3, 0x2000
	LOOP	%dr0, 1b
	IS	0, munmap, %dr2, 0x7d0000
! much that is never touched
	GET	%dr2, mmap, 0, 0x1000000000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_NORESERVE, -1, 0
	PUTD	1, %dr2
	MOV	%dr3, 0xffffffff8
	PUTD	2, %dr2, %dr3
	MEMD	2, %dr2, %dr3
	IS	0, munmap, %dr2, 0x1000000000
	PASS
