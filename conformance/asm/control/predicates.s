! options: -mcpu=elbrus-v3
! dump: -d -s
{
  pass %pred1, @p0
  pass %lcntex, @p1
  pass %spred0134, @p2
  andp ~@p0, @p1, @p4
  landp @p4, ~@p2, @p5
  pass @p4, %pred4
  pass @p5, %pred5
}
{
  pass %rndpred3, @p0
  movep @p0, @p0, @p4
  pass @p4, %pred4
}
clpandp %pred1, ~%pred2, %pred3
clplandp ~%pred1, %pred2, %pred3
!| predicates.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 10000800 00000000 a552001b 64200061  .........R..d .a
!|  0010 00000400 24c00043 00000400 63026261  ....$..C....c.ba
!|  0020 00000400 63606261                    ....c`ba
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   pass %spred0134, @p2
!|   landp @p4, ~@p2, @p5
!|   pass @p5, %pred5
!|   pass %pred1, @p0
!|   pass %lcntex, @p1
!|   andp ~@p0, @p1, @p4
!|   pass @p4, %pred4
!|
!|   10:
!|   pass %rndpred3, @p0
!|   movep @p0, @p0, @p4
!|   pass @p4, %pred4
!|
!|   18:
!|   pass %pred1, @p0
!|   pass %pred2, @p1
!|   andp @p0, ~@p1, @p4
!|   pass @p4, %pred3
!|
!|   20:
!|   pass %pred1, @p0
!|   pass %pred2, @p1
!|   landp ~@p0, @p1, @p4
!|   pass @p4, %pred3
