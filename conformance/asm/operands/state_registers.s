! dump: -d
rrd %psr, %dr0
rws %r1, %upsr
rwd %dr1, %usd.lo
mmurr %mmu_cr, %dr0
mmurw %dr0, %mmu_cr
!| state_registers.o:     file format elf64-e2k
!|
!|
!| Disassembly of section .text:
!|
!| 0000000000000000 <.text>:
!|    0:
!|   rrd,0 %psr, %dr0
!|
!|   10:
!|   nop 5
!|   rws,0 %r1, %upsr
!|
!|   20:
!|   nop 5
!|   rwd,0 %dr1, %usd.lo
!|   wait trap = 0, ma_c = 0, fl_c = 0, ld_c = 0, st_c = 0, all_e = 1, all_c = 0
!|
!|   30:
!|   ldd,2 0x0, 0x0, %dr0, mas = 0x47
!|
!|   40:
!|   std,2 0x0, 0x0, %dr0, mas = 0x47
