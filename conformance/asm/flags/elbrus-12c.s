! options: -mcpu=elbrus-12c
! dump: flags
nop
!| e_flags 0x15000010
