! rule: a handler begins with signal, siginfo and ucontext in %r0 to %r2, and %g16 to %g31 are 0
! source: linux-user.md 9.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	{
	  addd	0, 5, %dg20
	}
bad:
	.word	0x04000001, 0x4ec0c180
	EXIT	99
after:
	CHECK	%dg5, 1, 1
	PASS
handler:
	{
	  setwd	wsz = 14, nfx = 1
	  setbn	rbs = 8, rsz = 3, rcur = 0
	}
	CHECK	%dr0, 4, 2
	CHECK	%dg20, 0, 3
! cr0.hi of the context is the address of the bundle
	{
	  ldd	%dr2, 0x30, %dr4
	}
	CHECK	%dr4, bad, 4
	{
	  ldw	%dr1, 0, %dr5
	}
	CHECK	%dr5, 4, 5
	{
	  addd	0, after, %dr8
	  addd	0, 1, %dg5
	}
	{
	  std,2	%dr8, %dr2, 0x30
	  return	%ctpr3
	}
	{
	  ct	%ctpr3
	}
