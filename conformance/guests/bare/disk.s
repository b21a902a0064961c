! Reads sectors 1 and 2 of the disk of the board `virt`, prints the text there, writes them to sectors 4 and
! 5, and switches off: with status 0, or 1 after an error.

	.set	DISK, 0xe0004000
	.set	DISK_STATUS, 0x08
	.set	POSITION, 0x20
	.set	COUNT, 0x28
	.set	ADDRESS, 0x30
	.set	COMMAND, 0x38
	.set	READ, 1
	.set	WRITE, 2
	.set	FLUSH, 3
	.set	BUSY, 0x100
	.set	ERROR, 0x200
	.set	BUFFER, 0x40000			! behind the program
	.set	SERIAL, 0xe0000000		! registers of a 16550
	.set	LINE_STATUS, 5
	.set	TRANSMITTER_EMPTY, 0x20
	.set	POWER, 0xe0001000
	.set	OFF, 1

	.text
	.global	_start
	.type	_start, #function
_start:
	{
	  setwd	wsz = 8, nfx = 1
	  addd	0, _f64 DISK, %dr0
	}
	{
	  addd	0, _f64 SERIAL, %dr1
	}
	{
	  addd	0, _f64 BUFFER, %dr3
	}
	{
	  addd	0, 2, %dr4
	}
	{
	  std	%dr4, [ %dr0 + COUNT ]
	}
	{
	  std	%dr3, [ %dr0 + ADDRESS ]
	}
	{
	  addd	0, 1, %dr4
	}
	{
	  std	%dr4, [ %dr0 + POSITION ]
	}
	{
	  addd	0, READ, %dr4
	}
	{
	  std	%dr4, [ %dr0 + COMMAND ]
	}
	{
	  disp	%ctpr1, reading
	}
	{
	  disp	%ctpr2, failed
	}
reading:
	{
	  ldd	[ %dr0 + DISK_STATUS ], %dr5
	}
	{
	  cmpandedb	%dr5, BUSY, %pred0
	}
	{
	  ct	%ctpr1 ? ~%pred0
	}
	{
	  cmpandedb	%dr5, ERROR, %pred0
	}
	{
	  ct	%ctpr2 ? ~%pred0
	}
	{
	  addd	0, 4, %dr4
	}
	{
	  std	%dr4, [ %dr0 + POSITION ]
	}
	{
	  addd	0, WRITE, %dr4
	}
	{
	  std	%dr4, [ %dr0 + COMMAND ]
	}
	{
	  disp	%ctpr1, writing
	}
	{
	  disp	%ctpr2, failed
	}
writing:
	{
	  ldd	[ %dr0 + DISK_STATUS ], %dr5
	}
	{
	  cmpandedb	%dr5, BUSY, %pred0
	}
	{
	  ct	%ctpr1 ? ~%pred0
	}
	{
	  cmpandedb	%dr5, ERROR, %pred0
	}
	{
	  ct	%ctpr2 ? ~%pred0
	}
	{
	  addd	0, FLUSH, %dr4
	}
	{
	  std	%dr4, [ %dr0 + COMMAND ]
	}
	{
	  disp	%ctpr1, flushing
	}
	{
	  disp	%ctpr2, failed
	}
flushing:
	{
	  ldd	[ %dr0 + DISK_STATUS ], %dr5
	}
	{
	  cmpandedb	%dr5, BUSY, %pred0
	}
	{
	  ct	%ctpr1 ? ~%pred0
	}
	{
	  cmpandedb	%dr5, ERROR, %pred0
	}
	{
	  ct	%ctpr2 ? ~%pred0
	}
next:
	{
	  disp	%ctpr1, done
	  ldb	%dr3, %r4
	}
	{
	  disp	%ctpr2, wait
	  cmpesb	%r4, 0, %pred0
	}
	{
	  ct	%ctpr1 ? %pred0
	}
wait:
	{
	  ldb	[ %dr1 + LINE_STATUS ], %r5
	}
	{
	  cmpandesb	%r5, TRANSMITTER_EMPTY, %pred0
	}
	{
	  ct	%ctpr2 ? %pred0
	}
	{
	  stb	%r4, [ %dr1 + 0 ]
	  addd	%dr3, 1, %dr3
	  disp	%ctpr1, next
	}
	{
	  ct	%ctpr1
	}
failed:
	{
	  adds	0, OFF | 1 << 8, %r6
	  disp	%ctpr1, off
	}
	{
	  ct	%ctpr1
	}
done:
	{
	  adds	0, OFF, %r6
	}
off:
	{
	  addd	0, _f64 POWER, %dr5
	}
	{
	  stw	%r6, [ %dr5 + 0 ]
	}
never:
	{
	  ibranch	never
	}
	.size	_start, . - _start
