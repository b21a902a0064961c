! options: -mcpu=elbrus-8c
! dump: flags
nop
!| e_flags 0x13000010
