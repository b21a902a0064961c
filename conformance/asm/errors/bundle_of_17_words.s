! options: -mcpu=elbrus-v3
{
  ldd,0 [%dr1 + _f32s,_lts0 0x11111111], %dr2, mas=1 ? %pred1
  ldd,2 [%dr1 + _f32s,_lts1 0x22222222], %dr3, mas=1 ? %pred2
  ldd,3 [%dr1 + _f32s,_lts2 0x33333333], %dr4 ? %pred3
  ldd,5 [%dr1 + _f32s,_lts3 0x44444444], %dr5 ? %pred4
  adds,1 %r1, 0, %r6 ? %pred5
  adds,4 %r1, 0, %r7
  ct %ctpr2
  disp %ctpr1, 8
  pass %pred1, @p0
  pass %pred2, @p1
  andp @p0, @p1, @p4
  pass @p4, %pred3
}
addd %dr1, %dr2
!| error: this bundle needs 18 words, a bundle has at most 16
!|  --> bundle_of_17_words.s:2:1
!|   |
!| 2 | {
!|   | ^
!|
!| 1 error
