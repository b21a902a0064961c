! Numbers from 0 on, eight hexadecimal digits a line, a millisecond apart; off with status 0 behind
! number 1199. Whoever is moved in between must not lose or repeat one.

	.set	SERIAL, 0xe0000000		! registers of a 16550
	.set	LINE_STATUS, 5
	.set	TRANSMITTER_EMPTY, 0x20
	.set	POWER, 0xe0001000
	.set	OFF, 1
	.set	COUNTER, 0xe0002000		! nanoseconds
	.set	DELAY, 1000000
	.set	LINES, 1200

	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  setwd	wsz = 8, nfx = 1
	  addd	0, _f64 SERIAL, %dr0
	}
	{
	  addd	0, _f64 COUNTER, %dr1
	  addd	0, 0, %dr2
	}
line:
	{
	  addd	0, 28, %dr3
	}
digit:
	{
	  shrd	%dr2, %dr3, %dr4
	  addd	0, digits, %dr5
	}
	{
	  andd	%dr4, 15, %dr4
	  disp	%ctpr2, wait
	}
	{
	  addd	%dr5, %dr4, %dr5
	}
	{
	  ldb	%dr5, %r4
	}
wait:
	{
	  ldb	[ %dr0 + LINE_STATUS ], %r5
	}
	{
	  cmpandesb	%r5, TRANSMITTER_EMPTY, %pred0
	}
	{
	  ct	%ctpr2 ? %pred0
	}
	{
	  stb	%r4, [ %dr0 + 0 ]
	  subd	%dr3, 4, %dr3
	  disp	%ctpr1, digit
	}
	{
	  cmplsb	%r3, 0, %pred1
	}
	{
	  ct	%ctpr1 ? ~%pred1
	}
	{
	  addd	0, 10, %dr4
	}
	{
	  stb	%r4, [ %dr0 + 0 ]
	  addd	%dr2, 1, %dr2
	  disp	%ctpr1, off
	}
	{
	  cmpedb	%dr2, LINES, %pred1
	}
	{
	  ct	%ctpr1 ? %pred1
	  ldd	%dr1, %dr5
	}
	{
	  addd	%dr5, DELAY, %dr5
	  disp	%ctpr1, pause
	}
	{
	  disp	%ctpr2, line
	}
pause:
	{
	  ldd	%dr1, %dr6
	}
	{
	  cmpbdb	%dr6, %dr5, %pred0
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	{
	  ct	%ctpr2
	}
off:
	{
	  addd	0, _f64 POWER, %dr5
	  adds	0, OFF, %r6
	}
	{
	  stw	%r6, [ %dr5 + 0 ]
	}
never:
	{
	  ibranch	never
	}
	.size	_start, . - _start

	.section .rodata
digits:	.ascii	"0123456789abcdef"
