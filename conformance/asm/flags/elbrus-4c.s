! options: -mcpu=elbrus-4c
! dump: flags
nop
!| e_flags 0x03000010
