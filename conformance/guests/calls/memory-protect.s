! rule: mprotect takes rights and gives them, page by page
! source: linux-user.md 6, 9.4
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, on_fault
	GET	%dr0, mmap, 0, 0x8000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	ADD	%dr1, %dr0, 0x1000
	ADD	%dr2, %dr0, 0x2000
	PUTD	1, %dr1
	PUTD	2, %dr2
	PUTD	3, %dr0
	IS	0, mprotect, %dr1, 0x1000, PROT_READ
	MEMD	1, %dr1
	MOV	%dg5, 1f
	PUTB	1, %dr1, 5
	EQ	0, 1, "a store to what is only to be read faults"
1:
	ADD	%dr3, %dr1, 5
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr3
	PUTD	4, %dr2
	PUTD	4, %dr0, 0xff8
	IS	0, mprotect, %dr1, 0x1000, PROT_NONE
	MOV	%dg5, 1f
	LOADW	%dr3, %dr1
	EQ	0, 1, "a load of what is not to be read faults"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr1
	ERR	EFAULT, write, 1, %dr1, 4
	IS	0, mprotect, %dr1, 1, PROT_READ|PROT_WRITE
	MEMD	1, %dr1
	PUTD	5, %dr1
! errors
	ERR	EINVAL, mprotect, 0x123, 4096, PROT_READ
	ERR	EINVAL, mprotect, %dr0, 4096, 0x1000000
	IS	0, mprotect, %dr0, 0, PROT_READ
	ADD	%dr4, %dr0, 0x4000
	IS	0, munmap, %dr4, 0x1000
	ERR	ENOMEM, mprotect, %dr0, 0x8000, PROT_READ
! up to the hole it is done
	MOV	%dg5, 1f
	PUTD	1, %dr2
	EQ	0, 1, "what lies before the hole has been changed"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr2
	PUTD	1, %dr0, 0x5000
! the program's own data
	IS	0, mprotect, page, 4096, PROT_READ
	MOV	%dg5, 1f
	PUTD	1, page
	EQ	0, 1, "data can be protected"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, page
! a call writes to a buffer that is only to be read
	IS	0, pipe, pair
	LOADW	%dr5, pair
	LOADW	%dr6, pair + 4
	IS	4, write, %dr6, pair, 4
	ERR	EFAULT, read, %dr5, page, 4
	ERR	EFAULT, pipe, page
	IS	0, mprotect, page, 4096, PROT_READ|PROT_WRITE
	IS	4, write, %dr6, pair, 4
	IS	4, read, %dr5, page, 4
! no right to execute
	MOV	%dg5, 1f
	JUMPR	%dr0
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr0, 21
	PASS
	FAULTS
	.bss
	.align	8
pair:	.space	8
	.align	4096
page:	.space	8192
