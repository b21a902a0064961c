! rule: chain records as access_hw_stacks shows them: address, wbs and wpsz of every caller
! source: linux-user.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 16, nfx = 1
	}
	{
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 5
	}
back:
	PASS
f:
	ENTER
	{
	  getsp	-256, %dr0
	}
	{
	  rrd	%pcsp.hi, %dr1
	}
! the record that is in CR0 and CR1 now
	{
	  andd	%dr1, 0xffffffff, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0
	  addd	%dr0, 64, %dr2
	}
	SYSCALL	254, 6, %dr0, %dr2, 32, 0
	CHECK	%dr16, 0, 1
	{
	  ldd,0	%dr2, 8, %dr3
	  ldd,2	%dr2, 16, %dr4
	}
	CHECK	%dr3, back, 2
	{
	  shrd	%dr4, 33, %dr5
	  shrd	%dr4, 26, %dr6
	  shrd	%dr4, 57, %dr7
	}
	{
	  andd	%dr5, 0x7f, %dr5
	  andd	%dr6, 0x7f, %dr6
	}
	CHECK	%dr5, 5, 3
	CHECK	%dr6, 4, 4
	CHECK	%dr7, 0, 5
! size of the whole: this record and that of the system call lie on top
	SYSCALL	254, 4, 0, 0, 0, %dr0
	CHECK	%dr16, 0, 6
	{
	  ldd	%dr0, 0, %dr5
	  addd	%dr1, 64, %dr6
	}
	CHECK	%dr5, %dr6, 7
! the lowest record is empty and the kernel's
	{
	  std,2	%dr16, %dr0, 0
	}
	SYSCALL	254, 6, %dr0, %dr2, 32, 0
	{
	  ldd,0	%dr2, 8, %dr3
	  ldd,2	%dr2, 16, %dr4
	}
	{
	  shrd	%dr4, 57, %dr7
	}
	CHECK	%dr3, 0, 8
	CHECK	%dr7, 1, 9
	LEAVE
