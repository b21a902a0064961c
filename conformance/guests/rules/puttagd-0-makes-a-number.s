! rule: puttagd with 0 makes a number and changes no bit
! source: speculation.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  puttagd,2	%dr0, 0, %dr1
	}
	CHECK	%dr1, 0x4afafafa4afafafa, 1
	PASS
