! rule: conditions of one kind are alternatives, both kinds must agree
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	  cmpesb	0, 1, %pred1
	  cmpesb	0, 0, %pred2
	  addd	0, 0, %dr0
	}
! addd 0, 1, %dr0 ? %pred0, %pred1, %pred2: one of them holds
	.word	0x04020011, 0x11c0c180, 0x00000462, 0x04600461
	CHECK	%dr0, 1, 1
	{
	  addd	0, 0, %dr0
	}
! ? %pred0, %pred1, ~%pred2: none does
	.word	0x04020011, 0x11c0c180, 0x000004e2, 0x04600461
	CHECK	%dr0, 0, 2
! ? %pred0, %pred2, %pcnt0, ~%pcnt0: pcnt is 0
	.word	0x04020011, 0x11c0c180, 0x04400462, 0x046004c0
	CHECK	%dr0, 1, 3
	{
	  addd	0, 0, %dr0
	}
! ? %pred2, ~%pcnt0, ~%pcnt1: both are wrong
	.word	0x04020011, 0x11c0c180, 0x00000462, 0x04c004c1
	CHECK	%dr0, 0, 4
! ? %pred0, %pred2: two of one kind
	.word	0x04010011, 0x11c0c180, 0x00000000, 0x04600462
	CHECK	%dr0, 1, 5
	PASS
