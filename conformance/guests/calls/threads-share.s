! rule: threads share descriptors, directory, memory, rights and code; each forks alone
! source: linux-user.md 10
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, fault
	ACTION	SIGBUS, fault
	IS	0, mkdir, sub, 0700
	THREAD	%dr1, thread1, stack + 16384, tid
	JOIN	tid
	LOADW	%dr2, shared
	IS	4, write, %dr2, sub, 4
	IS	0, stat, file, area
	MEMD	4, area + ST_SIZE
	GET	%dr3, umask, 022
	EQ	077, %dr3
	LOADD	%dr4, shared + 8
	MEMD	0, %dr4
! rights that one takes are taken from all
	PUTD	0, flag
	THREAD	%dr1, thread2, stack + 16384, tid
1:
	LOADD	%dr5, flag
	BLT	%dr5, 1000, 1b
	IS	0, mprotect, %dr4, 4096, PROT_READ
	JOIN	tid
	MEMD	-1, flag
! memory that one unmaps is gone for all
	PUTD	0, flag
	IS	0, mprotect, %dr4, 4096, PROT_READ|PROT_WRITE
	THREAD	%dr1, thread2, stack + 16384, tid
1:
	LOADD	%dr5, flag
	BLT	%dr5, 1000, 1b
	IS	0, munmap, %dr4, 4096
	JOIN	tid
	MEMD	-1, flag
! code that one changes is changed for all
	GET	%dr6, mmap, 0, 4096, PROT_READ|PROT_WRITE|PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	MOV	%dr16, eleven
	MOV	%dr17, %dr6
	CALL	copy
	FLUSH	%dr6, 256
	PUTD	0, flag
	THREAD	%dr1, thread3, stack + 16384, tid
1:
	LOADD	%dr5, flag
	BLT	%dr5, 100, 1b
! the whole routine at once: another mapping in its place
	GET	%dr7, mmap, 0, 4096, PROT_READ|PROT_WRITE|PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	MOV	%dr16, twentytwo
	MOV	%dr17, %dr7
	CALL	copy
	FLUSH	%dr7, 256
	IS	%dr6, mremap, %dr7, 4096, 4096, MREMAP_MAYMOVE|MREMAP_FIXED, %dr6
	JOIN	tid
! a thread forks: the child is alone
	THREAD	%dr1, thread4, stack + 16384, tid
	JOIN	tid
	MEMD	1, forked
	PASS
thread1:
	IS	0, chdir, sub
	GET	%dr5, open, file, O_RDWR|O_CREAT, 0600
	PUTW	%dr5, shared
	SYS	umask, 077
	GET	%dr5, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	PUTD	%dr5, shared + 8
	QUIT
thread2:
	ADD	%dr6, %dr4, 8
	MOV	%dg9, %dr6
1:
	PUTD	1, %dr6
	LOADD	%dr5, flag
	ADD	%dr5, %dr5, 1
	PUTD	%dr5, flag
	BR	1b
fault:
	ENTER
	LOADD	%dr5, %dr1, SI_ADDR
	EQ	%dg9, %dr5, "the fault of thread2, at the place it stores to"
	EQ	SIGSEGV, %dr0
	PUTD	after, %dr2, UC_CR0_HI
	LEAVE
after:
	PUTD	-1, flag
	QUIT
thread3:
	MOV	%dg9, 0
1:
	MOV	%dr16, 5
	CALLR	%dr6
	BEQ	%dr16, 27, 2f
	EQ	16, %dr16
	LOADD	%dr5, flag
	ADD	%dr5, %dr5, 1
	PUTD	%dr5, flag
	BR	1b
2:
	QUIT
thread4:
	GET	%dr5, getpid
	GET	%dr6, gettid
	FORK	%dr7, child
	REAP	%dr7, 4 << 8
	PUTD	1, forked
	QUIT
child:
	IS	%dr5, getppid
	GET	%dr8, getpid
	IS	%dr8, gettid
	MEMD	0, forked
	SYS	exit, 4
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
sub:	.asciz	"sub"
file:	.asciz	"file"
	.bss
	.align	16
shared:	.space	16
flag:	.space	8
forked:	.space	8
tid:	.space	8
area:	.space	256
	.align	16
stack:	.space	16384
