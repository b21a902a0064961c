! A movable program: addresses in data, in the global offset table and in a literal.
	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  rrd	%nip, %dr0
	}
	{
	  addd	%dr0, _f64 _GLOBAL_OFFSET_TABLE_, %dr0
	  addd	0, _f32s object@GOT, %dr1
	}
	.section	.wide, "awx", @progbits
	.align	8
	{
	  addd	0, _f64 object + 8, %dr0
	}
	.data
	.align	8
	.global	object
	.type	object, #object
	.size	object, 16
object:
	.dword	_start
	.dword	5
	.weak	missing
	.dword	missing
