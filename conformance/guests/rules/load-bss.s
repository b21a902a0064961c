! rule: .bss is zero, from behind the data in its page to its end, and can be written
! source: linux-user.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, here, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr1
	  ldd,2	%dr0, 8, %dr2
	}
	CHECK	%dr1, 0x1122334455667788, 1
	CHECK	%dr2, 0, 2
	{
	  addd	0, end - 8, %dr3
	}
	{
	  ldd,0	%dr3, 0, %dr2
	}
	CHECK	%dr2, 0, 3
	{
	  std,2	%dr1, %dr3, 0
	  std,5	%dr1, %dr0, 8
	}
	{
	  ldd,0	%dr3, 0, %dr2
	  ldd,2	%dr0, 8, %dr4
	}
	CHECK	%dr2, %dr1, 4
	CHECK	%dr4, %dr1, 5
	PASS

	.data
	.align	8
here:
	.dword	0x1122334455667788
	.bss
	.align	8
	.zero	0x12345 * 8
end:
