! Does what the monitor asks for: an interrupt (NMI) arms the watchdog for 20 milliseconds, the power
! button switches the board off with status 5, and a number that is written to %r7 goes to the power
! register as it is.

	.set	POWER, 0xe0001000
	.set	EVENTS, 4			! offset of the register that tells what has happened
	.set	POWER_BUTTON, 1
	.set	NMI, 2
	.set	OFF, 1
	.set	STATUS, 5
	.set	WATCHDOG, 0xe0003000		! nanoseconds
	.set	TIMEOUT, 20000000

	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  setwd	wsz = 8, nfx = 1
	  addd	0, _f64 POWER, %dr0
	}
	{
	  addd	0, _f64 WATCHDOG, %dr1
	  addd	0, TIMEOUT, %dr2
	  adds	0, 0, %r7
	}
look:
	{
	  ldw	[ %dr0 + EVENTS ], %r3
	  disp	%ctpr1, button
	}
	{
	  cmpandesb	%r3, NMI, %pred0
	  disp	%ctpr2, command
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	{
	  stw	%r3, [ %dr0 + EVENTS ]
	  std	%dr2, [ %dr1 + 0 ]
	}
button:
	{
	  cmpandesb	%r3, POWER_BUTTON, %pred0
	}
	{
	  ct	%ctpr2 ? %pred0
	}
	{
	  adds	0, OFF | STATUS << 8, %r7
	}
command:
	{
	  cmpesb	%r7, 0, %pred0
	  disp	%ctpr1, look
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	{
	  adds	0, %r7, %r4
	  adds	0, 0, %r7
	}
	{
	  stw	%r4, [ %dr0 + 0 ]
	}
	{
	  ct	%ctpr1
	}
	.size	_start, . - _start
