! Writes the file that its first argument names; behind a second argument, it writes what the link
! of that name leads to instead. Exits with the number of an error.
	.include "rule.inc"
! Ends with the error that a call has given.
	.macro	CHECK_RESULT
	{
	  subd	0, %dr16, %dr14
	  cmplsb	%r16, 0, %pred31
	  disp	%ctpr1, 9f
	}
	{
	  ct	%ctpr1 ? ~%pred31
	}
	EXIT	%dr14
9:
	.endm
	START
	{
	  getsp	0, %dr0
	}
	{
	  ldd,0	%dr0, 16, %dr1
	  ldw,2	%dr0, 0, %dr5
	}
	{
	  addd	0, buffer, %dr2
	  cmpesb	%r5, 3, %pred0
	  disp	%ctpr1, link
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	SYSCALL	5, %dr1, 0, 0
	CHECK_RESULT
	{
	  addd	0, %dr16, %dr3
	}
more:
	SYSCALL	3, %dr3, %dr2, 0x10000
	CHECK_RESULT
	{
	  addd	0, %dr16, %dr4
	  cmpedb	%dr16, 0, %pred0
	  disp	%ctpr1, done
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	SYSCALL	4, 1, %dr2, %dr4
	CHECK_RESULT
	{
	  disp	%ctpr1, more
	}
	{
	  ct	%ctpr1
	}
link:
	SYSCALL	85, %dr1, %dr2, 0x10000
	CHECK_RESULT
	{
	  addd	0, %dr16, %dr4
	}
	SYSCALL	4, 1, %dr2, %dr4
done:
	PASS

	.bss
	.align	8
buffer:
	.zero	0x10000
