! Every relocation of a static link; the linker puts .text at 0x400000 and .data at 0x500000.
	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  disp	%ctpr1, function
	  adds	0, _f32s object, %r0
	}
	{
	  addd	0, object, %dr1
	  addd	0, _f64 function@GOTOFF, %dr2
	}
	{
	  addd	0, _f64 object@PCREL, %dr3
	}
	{
	  addd	0, _f64 _GLOBAL_OFFSET_TABLE_, %dr4
	  addd	0, _f32s object@GOT, %dr5
	}
	{
	  addd	0, _f32s object@GOTPLT, %dr6
	  addd	0, _f32s object@GOTOFF, %dr7
	}
	{
	  addd	0, _f32s local@TLS_LE, %dr8
	  addd	0, _f64 local@TLS_LE, %dr9
	}
	{
	  addd	0, _f32s local@TLS_IE, %dr10
	  addd	0, _f32s local@TLS_GDMOD, %dr11
	}
	{
	  addd	0, _f32s local@TLS_GDREL, %dr12
	  addd	0, _f32s object@SIZE, %dr13
	}
	{
	  adds	0, _f32s object@ISLOCAL32, %r14
	}
	{
	  pref	%ipr0, disp = function
	}
	.global	function
	.type	function, #function
	.align	256
function:
	nop

	.data
	.align	8
	.global	object
	.type	object, #object
	.size	object, 96
object:
	.word	object
	.word	object - .
	.dword	object
	.dword	object@SIZE
	.word	object@SIZE
	.word	object@GOTOFF
	.dword	function@GOTOFF
	.word	local@TLS_DTPREL
	.word	0
	.dword	local@TLS_DTPREL
	.dword	function + 8
	.word	object@DYNOPT
	.word	0
	.dword	object@DYNOPT
	.dword	missing

	.weak	missing

	.section .tdata, "awT", @progbits
	.align	16
	.dword	1
	.global	local
	.type	local, #tls_object
local:
	.dword	2
