! rule: mapped files: shared, private, and the page behind the end
! source: linux-user.md 6, 9.4
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGBUS, on_fault
	ACTION	SIGSEGV, on_fault
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0600
	IS	8, write, %dr0, text, 8
	GET	%dr1, mmap, 0, 8192, PROT_READ|PROT_WRITE, MAP_SHARED, %dr0, 0
	MEMD	0x6867666564636261, %dr1
	MEMD	0, %dr1, 8
! shared: both ways, and behind the end of the file in the page without a trace
	PUTD	0x3132333435363738, %dr1
	PUTD	77, %dr1, 8
	IS	8, pread64, %dr0, area, 64, 0
	MEMD	0x3132333435363738, area
	IS	8, pwrite64, %dr0, text, 8, 0
	MEMD	0x6867666564636261, %dr1
	ADD	%dr2, %dr1, 4096
	MOV	%dg5, 1f
	LOADD	%dr3, %dr2
	EQ	0, 1, "a load behind the end faults"
1:
	FAULTED	SIGBUS, BUS_ADRERR, %dr2
	ADD	%dr2, %dr2, 8
	MOV	%dg5, 1f
	PUTD	%dr3, %dr2
	EQ	0, 1, "a store behind the end faults"
1:
	FAULTED	SIGBUS, BUS_ADRERR, %dr2
! the file grows: the page is there
	IS	0, ftruncate, %dr0, 8192
	MEMD	0, %dr1, 4096
	PUTD	5, %dr1, 4096
	IS	8, pread64, %dr0, area, 8, 4096
	MEMD	5, area
	IS	0, msync, %dr1, 8192, MS_SYNC
	IS	0, msync, %dr1, 8192, MS_ASYNC
	ERR	EINVAL, msync, %dr2, 8192, MS_SYNC
	ERR	EINVAL, msync, %dr1, 8192, 77
! and shrinks again
	IS	0, ftruncate, %dr0, 4096
	ADD	%dr2, %dr1, 4096
	MOV	%dg5, 1f
	LOADD	%dr3, %dr2
	EQ	0, 1, "the page has gone with the file's end"
1:
	FAULTED	SIGBUS, BUS_ADRERR, %dr2
! a system call does not get a signal for it, but an error
	ERR	EFAULT, write, %dr0, %dr2, 8
! private: stores do not reach the file
	IS	8, pwrite64, %dr0, text, 8, 0
	GET	%dr4, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE, %dr0, 0
	MEMD	0x6867666564636261, %dr4
	PUTD	6, %dr4, 16
	PUTD	7, %dr4
	IS	8, pread64, %dr0, area, 8, 0
	MEMD	0x6867666564636261, area
	MEMD	0x6867666564636261, %dr1
	MEMD	6, %dr4, 16
	MEMD	0, %dr1, 16
! the mapping stays when the descriptor is closed and the name is gone
	IS	0, close, %dr0
	IS	0, unlink, name
	MEMD	0x6867666564636261, %dr1
	PUTD	1, %dr1
	MEMD	1, %dr1
! what a child stores in shared memory is seen, in private memory not
	GET	%dr5, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_SHARED|MAP_ANONYMOUS, -1, 0
	GET	%dr6, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	PUTD	10, %dr6
	FORK	%dr7, child
	REAP	%dr7, 0
	MEMD	20, %dr5
	MEMD	10, %dr6
	MEMD	20, %dr1
	MEMD	7, %dr4
	PASS
child:
	MEMD	10, %dr6
	PUTD	20, %dr5
	PUTD	20, %dr6
	PUTD	20, %dr1
	PUTD	20, %dr4
	PASS
	FAULTS
	.data
name:	.asciz	"file"
text:	.ascii	"abcdefgh"
	.bss
	.align	8
area:	.space	64
