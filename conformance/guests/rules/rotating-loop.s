! rule: a pipelined loop: alc, abn and abp with %pcnt and %NOT_LOOP_END
! source: execution.md 5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
! squares of 0 to 9 into memory: compute in one iteration, store in the next
	{
	  getsp	-128, %dr0
	  addd	0, 0x100200000000b, %dr2
	  addd	0, 0, %dr3
	  addd	0, 0, %dr5
	}
	{
	  rwd	%dr2, %lsr
	  addd	0, 0, %db[2]
	}
	{
	  nop	5
	  disp	%ctpr1, l
	}
l:
	{
	  loop_mode
	  alc	alcf=1, alct=1
	  abn	abnf=1, abnt=1
	  ct	%ctpr1 ? %NOT_LOOP_END
	  muld,4	%dr3, %dr3, %db[0]
	  addd,0	%dr3, 1, %dr3
	  std,5	%db[2], %dr0, %dr5
	  addd,1	%dr5, 8, %dr5 ? %pcnt0
	}
	CHECK	%dr3, 11, 1
! the last store is suppressed: %LOOP_END and strmd 0
	{
	  ldd,0	%dr0, 0, %dr6
	  ldd,2	%dr0, 24, %dr7
	  ldd,3	%dr0, 64, %dr8
	}
	CHECK	%dr6, 0, 2
	CHECK	%dr7, 9, 3
	CHECK	%dr8, 64, 4
	PASS
