	.text
	.global	_start
_start:
	{
	  disp	%ctpr1, elsewhere
	  addd	0, nowhere, %dr0
	}
	.data
	.dword	nothing + 8
