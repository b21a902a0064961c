! rule: reading %ip is an illegal opcode
! source: state.md 3 [emu]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  rrd	%ip, %dr0
	}
	PASS
