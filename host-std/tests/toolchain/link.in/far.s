	.text
	.global	_start
_start:
	{
	  disp	%ctpr1, distant
	}
	{
	  disp	%ctpr1, odd
	}
	{
	  adds	0, _f32s distant, %r0
	}
	.data
	.word	distant
	.byte	1
