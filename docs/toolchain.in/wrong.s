	.text
	{
	  addd,6	%dr0, 1, %dr1
	  addd	%dr0, _f16 70000, %dr2
	}
	{
	  movtd	0, %ctpr4
	  frobnicate	%dr0, %dr1
	}
