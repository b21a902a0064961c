! dump: -d
addd %dr1, %dr2, %dr3 ? %pred4
addd %dr1, %dr2, %dr3 ? ~%pred4
addd %dr1, %dr2, %dr3 ? %pcnt4
addd %dr1, %dr2, %dr3 ? %pred1, ~%pcnt2
merges %r1, %r2, %r3, ~%pred4
merged %dr1, %dr2, %dr3, %pcnt4 ? %pred1
!| predicates.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   addd,0 %dr1, %dr2, %dr3 ? %pred4
!|
!|   10:
!|   addd,0 %dr1, %dr2, %dr3 ? ~%pred4
!|
!|   20:
!|   addd,0 %dr1, %dr2, %dr3 ? %pcnt4
!|
!|   30:
!|   addd,0 %dr1, %dr2, %dr3 ? ~%pcnt2, %pred1
!|
!|   40:
!|   merges,0 %r1, %r2, %r3, ~%pred4
!|
!|   50:
!|   merged,0 %dr1, %dr2, %dr3, %pcnt4 ? %pred1
