! options: -mcpu=elbrus-v3 -no_strict_delay
! dump: -s
{
  ldd,0,sm [%dr1], %dr2
  ldd,3,sm [%dr1], %dr2
  ibranch . ? %MLOCK || %dt_al03
}
{
  cmpesb,0 %r1, %r2, %pred1
  cmpesb,1 %r1, %r2, %pred2
  ibranch . ? %MLOCK || ~%cmp0||%cmp1
}
{
  cmpesb,3 %r1, %r2, %pred1
  ibranch . ? %MLOCK || ~%cmp3
}
{
  pass %pred1, @p0
  pass %pred2, @p1
  andp @p0, @p1, @p4
  ibranch . ? %MLOCK || ~%clp0
}
ibranch . ? #MLOCK
{
  cmpesb,3 %r1, %r2, %pred1
  rbranch . ? ~%cmp3
}
!| same_bundle_conditions.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 24500024 050100c0 82c081e7 82c081e7  $P.$............
!|  0010 00000000 00000000 2450000c 2a0100c0  ........$P..*...
!|  0020 41828120 42828120 00000000 00000000  A.. B.. ........
!|  0030 13500020 250100c0 41828120 00000000  .P. %...A.. ....
!|  0040 12500400 310100c0 00000000 40006261  .P..1.......@.ba
!|  0050 12500000 000100c0 00000000 00000000  .P..............
!|  0060 13500020 250100c0 41828120 00000000  .P. %...A.. ....
