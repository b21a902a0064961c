! One of each kind of instruction that has a form of its own.
	.text
	.globl start
	.type start,@function
start:
	{
	  setwd wsz=8, nfx=1, dbl=0
	  setbn rsz=3, rbs=4, rcur=0
	  getsp,0 _f32s 0xffffffd0, %dr4
	}
	{
	  nop 3
	  ldd,0 %dr4, 8, %dr1
	  ldd,2 %dr4, _f16s 0x40, %dr6
	  addd,1,sm %dr2, _f64 0x123456789abcdef, %dr3
	  stw,5 %r5, %dr4, _f32s 0x12345
	}
	cmpesb,0 %r1, 5, %pred3
	{
	  adds,0 %r1, %r2, %r3 ? %pred3
	  subs,1 %r1, %r2, %r5 ? ~%pred3
	  merges,3 %r1, %r2, %r7, %pred3
	  pass %pred3, @p0
	  pass %pred1, @p1
	  andp @p0, ~@p1, @p4
	  pass @p4, %pred2
	}
	{
	  disp %ctpr1, near
	  wait all_c=1, ma_c=1
	}
	{
	  loop_mode
	  alc alcf=1, alct=1
	  abn abnf=1, abnt=1
	  ct %ctpr1 ? #NOT_LOOP_END
	}
	{
	  ibranch start ? ~%pred3 || %LOOP_END
	}
near:
	{
	  return %ctpr3
	  rrd %psr, %dr0
	}
	ct %ctpr3
	.size start, .-start
	.word 0xffffffff, 0xffffffff
	.zero 24
