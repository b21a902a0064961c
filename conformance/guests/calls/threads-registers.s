! rule: a thread has the registers of the one that made it, its own %g13, and its own stacks
! source: linux-user.md 3, 10
! isa: v3 v5
	.include "linux.inc"
	START
	MOV	%dr0, 10
	MOV	%dr15, 25
	MOV	%dg1, 41
	MOV	%dg5, 45
	MOV	%dg13, 1
	PUTD	77, tls
	THREAD	%dr1, thread, stack + 16384, tid, tls
	EQ	10, %dr0
	EQ	1, %dg13
	JOIN	tid
	EQ	41, %dg1
	EQ	45, %dg5
	EQ	1, %dg13
	EQ	25, %dr15
	MEMD	1, done
! each its own: two threads calling 300 deep at the same time
	THREAD	%dr1, deep, stack + 16384, tid, tls
	THREAD	%dr1, deep, stack2 + 16384, tid2, tls
	MOV	%dr5, 20
1:
	MOV	%dr16, 300
	CALL	sum
	EQ	45150, %dr16
	LOOP	%dr5, 1b
	JOIN	tid
	JOIN	tid2
	MEMW	2, done + 8
! clone_thread: base and size of the stack
	GET	%dr1, clone_thread, THREAD_FLAGS, stack, 16384, tid, tid, tls
	BEQ	%dr1, 0, thread2
	JOIN	tid
	MEMD	2, done
! clone3
	PUTD	THREAD_FLAGS, arguments
	PUTD	tid, arguments + 16
	PUTD	tid, arguments + 24
	PUTD	stack, arguments + 40
	PUTD	16384, arguments + 48
	PUTD	tls, arguments + 56
	GET	%dr1, clone3, arguments, 64
	BEQ	%dr1, 0, thread3
	JOIN	tid
	MEMD	3, done
	ERR	EINVAL, clone3, arguments, 56
	ERR	EFAULT, clone3, 1, 64
! without CLONE_VM the child is a process
	PUTD	0, arguments
	PUTD	SIGCHLD, arguments + 32
	PUTD	0, arguments + 40
	PUTD	0, arguments + 48
	GET	%dr1, clone3, arguments, 64
	BEQ	%dr1, 0, process
	REAP	%dr1, 6 << 8
	PASS
thread:
	EQ	0, %dr1
	EQ	10, %dr0
	EQ	25, %dr15
	EQ	41, %dg1
	EQ	tls, %dg13
	MEMD	77, %dg13
	MOV	%dg1, 0
	MOV	%dr15, 0
	CALL	stack_place
	MOV	%dr5, %dr16
	RANGE	stack, stack + 16384, %dr5
	PUTD	1, done
	QUIT
thread2:
	EQ	tls, %dg13
	CALL	stack_place
	MOV	%dr5, %dr16
	RANGE	stack, stack + 16384, %dr5
	PUTD	2, done
	QUIT
thread3:
	EQ	tls, %dg13
	CALL	stack_place
	MOV	%dr5, %dr16
	RANGE	stack, stack + 16384, %dr5
	PUTD	3, done
	QUIT
process:
	SYS	exit_group, 6
deep:
	MOV	%dr5, 20
1:
	MOV	%dr16, 300
	CALL	sum
	EQ	45150, %dr16
	LOOP	%dr5, 1b
	ATOMIC_ADD %dr6, done + 8, 1
	QUIT
stack_place:
	ENTER
	{
	  getsp	-64, %dr0
	}
	PUTD	1, %dr0
	LEAVE
sum:
	ENTER
	BEQ	%dr0, 0, 1f
	MOV	%dr4, %dr0
	SUB	%dr16, %dr0, 1
	CALL	sum
	ADD	%dr0, %dr4, %dr16
1:
	LEAVE
	.bss
	.align	16
tls:	.space	16
tid:	.space	8
tid2:	.space	8
done:	.space	16
arguments: .space 88
	.align	16
stack:	.space	16384
stack2:	.space	16384
