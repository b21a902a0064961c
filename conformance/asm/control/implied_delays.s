! dump: -d -s
rws %r1, %upsr
rws %r1, %psr
rrd %cud.lo, %dr1
cmpesb %r1, %r2, %pred1
fcmpeqsb %r1, %r2, %pred1
{
  cmpesb %r1, %r2, %pred1
}
	.ignore strict_delay
cmpesb %r1, %r2, %pred1
	.accept strict_delay
cmpesb %r1, %r2, %pred1
!| implied_delays.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 91021004 8081c03c 0000c001 00000000  .......<........
!|  0010 92821004 0081c03c 02000030 0000c001  .......<...0....
!|  0020 11021004 81c0313f 0000c001 00000000  ......1?........
!|  0030 01010004 41828120 01020004 0182812e  ....A.. ........
!|  0040 01000004 41828120 01000004 41828120  ....A.. ....A..
!|  0050 01010004 41828120                    ....A..
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   nop 5
!|   rws,0 %r1, %upsr
!|
!|   10:
!|   nop 5
!|   rws,0 %r1, %psr
!|   wait trap = 0, ma_c = 0, fl_c = 0, ld_c = 0, st_c = 0, all_e = 1, all_c = 0
!|
!|   20:
!|   nop 4
!|   rrd,0 %cud.lo, %dr1
!|
!|   30:
!|   nop 2
!|   cmpesb,0 %r1, %r2, %pred1
!|
!|   38:
!|   nop 4
!|   fcmpeqsb,0 %r1, %r2, %pred1
!|
!|   40:
!|   cmpesb,0 %r1, %r2, %pred1
!|
!|   48:
!|   cmpesb,0 %r1, %r2, %pred1
!|
!|   50:
!|   nop 2
!|   cmpesb,0 %r1, %r2, %pred1
