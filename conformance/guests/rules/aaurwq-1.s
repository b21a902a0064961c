! rule: descriptors are written and read whole or by their lower half
! source: aau.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x1122334455667788, %dr2
	  addd	0, 0x99aabbccddeeff00, %dr3
	  addd	0, 5, %dr4
	}
	{
	  aaurwq,2	%qr2, %aad7
	}
	{
	  aaurrq,2	%aad7, %qr6
	}
	CHECK	%dr6, 0x1122334455667788, 1
	CHECK	%dr7, 0x99aabbccddeeff00, 2
	{
	  aaurwd,5	%dr4, %aad7
	}
	{
	  aaurrq,2	%aad7, %qr6
	}
	CHECK	%dr6, 5, 3
	CHECK	%dr7, 0x99aabbccddeeff00, 4
	{
	  aaurwd,2	%dr2, %aad7
	}
	{
	  aaurrd,5	%aad7, %dr8
	}
	CHECK	%dr8, 0x1122334455667788, 5
	{
	  aaurw,2	%r2, %aad7
	}
	{
	  aaurrd,5	%aad7, %dr8
	}
	CHECK	%dr8, 0x55667788, 6
	PASS
