! Becomes the program that its second argument names, with the rest of its arguments.
	.include "rule.inc"
	START
	{
	  getsp	0, %dr0
	}
	{
	  ldd,0	%dr0, 16, %dr1
	  addd,1	%dr0, 16, %dr2
	}
	SYSCALL	11, %dr1, %dr2, 0
	{
	  subd	0, %dr16, %dr1
	}
	EXIT	%dr1
