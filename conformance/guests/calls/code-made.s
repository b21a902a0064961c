! rule: code that a program writes: made executable by mprotect, changed and flushed, mapped anew
! source: linux-user.md 6
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, on_fault
! written first, executable then
	GET	%dr0, mmap, 0, 0x2000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	MOV	%dr16, eleven
	MOV	%dr17, %dr0
	CALL	copy
	IS	0, mprotect, %dr0, 0x1000, PROT_READ|PROT_EXEC
	MOV	%dr8, 100
1:
	MOV	%dr16, 5
	CALLR	%dr0
	EQ	16, %dr16
	LOOP	%dr8, 1b
! it cannot be written now
	MOV	%dg5, 1f
	PUTD	1, %dr0
	EQ	0, 1, "code cannot be written"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr0
! back to data, other code, executable again
	IS	0, mprotect, %dr0, 0x1000, PROT_READ|PROT_WRITE
	MOV	%dg5, 1f
	JUMPR	%dr0
	EQ	0, 1, "data is not executed"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr0, 21
	MOV	%dr16, twentytwo
	MOV	%dr17, %dr0
	CALL	copy
	IS	0, mprotect, %dr0, 0x1000, PROT_READ|PROT_EXEC
	MOV	%dr16, 5
	CALLR	%dr0
	EQ	27, %dr16
! at once writable and executable: a flush of the lines makes the new code seen, 200 times
	IS	0, mprotect, %dr0, 0x1000, PROT_READ|PROT_WRITE|PROT_EXEC
	MOV	%dr8, 200
1:
	MOV	%dr16, eleven
	MOV	%dr17, %dr0
	CALL	copy
	FLUSH	%dr0, 256
	MOV	%dr16, %dr8
	CALLR	%dr0
	ADD	%dr9, %dr8, 11
	EQ	%dr9, %dr16
	MOV	%dr16, twentytwo
	MOV	%dr17, %dr0
	CALL	copy
	FLUSH	%dr0, 256
	MOV	%dr16, %dr8
	CALLR	%dr0
	ADD	%dr9, %dr8, 22
	EQ	%dr9, %dr16
	LOOP	%dr8, 1b
! another mapping at the same place
	MOV	%dr8, 50
1:
	IS	%dr0, mmap, %dr0, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
	MOV	%dr16, eleven
	MOV	%dr17, %dr0
	CALL	copy
	IS	0, mprotect, %dr0, 0x1000, PROT_READ|PROT_EXEC
	MOV	%dr16, 1
	CALLR	%dr0
	EQ	12, %dr16
	IS	%dr0, mmap, %dr0, 0x1000, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
	MOV	%dr16, twentytwo
	MOV	%dr17, %dr0
	CALL	copy
	IS	0, mprotect, %dr0, 0x1000, PROT_READ|PROT_EXEC
	MOV	%dr16, 1
	CALLR	%dr0
	EQ	23, %dr16
	LOOP	%dr8, 1b
! unmapped
	IS	0, munmap, %dr0, 0x1000
	MOV	%dg5, 1f
	JUMPR	%dr0
	EQ	0, 1, "what is unmapped is not executed"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr0, 20
! code in a file: mapped, and the file written by pwrite
	GET	%dr1, open, name, O_RDWR|O_CREAT, 0700
	IS	twentytwo - eleven, write, %dr1, eleven, twentytwo - eleven
	GET	%dr2, mmap, 0, 0x1000, PROT_READ|PROT_EXEC, MAP_PRIVATE, %dr1, 0
	MOV	%dr16, 1
	CALLR	%dr2
	EQ	12, %dr16
! the same memory at two places: one to write, one to execute
	GET	%dr1, memfd_create, name, 0
	IS	0, ftruncate, %dr1, 0x1000
	GET	%dr2, mmap, 0, 0x1000, PROT_READ|PROT_WRITE, MAP_SHARED, %dr1, 0
	GET	%dr3, mmap, 0, 0x1000, PROT_READ|PROT_EXEC, MAP_SHARED, %dr1, 0
	MOV	%dr16, eleven
	MOV	%dr17, %dr2
	CALL	copy
	FLUSH	%dr3, 256
	MOV	%dr16, 1
	CALLR	%dr3
	EQ	12, %dr16
	MOV	%dr16, twentytwo
	MOV	%dr17, %dr2
	CALL	copy
	FLUSH	%dr3, 256
	MOV	%dr16, 1
	CALLR	%dr3
	EQ	23, %dr16
	PASS

! %r0: from, %r1: to
copy:
	ENTER
	MOV	%dr2, twentytwo - eleven
1:
	SUB	%dr2, %dr2, 8
	ADD	%dr4, %dr0, %dr2
	ADD	%dr5, %dr1, %dr2
	LOADD	%dr3, %dr4
	PUTD	%dr3, %dr5
	BNE	%dr2, 0, 1b
	LEAVE
	FAULTS
	.align	8
eleven:
	ENTER
	ADD	%dr0, %dr0, 11
	LEAVE
	.align	8
twentytwo:
	ENTER
	ADD	%dr0, %dr0, 22
	LEAVE
	.data
name:	.asciz	"file"
