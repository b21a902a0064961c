! options: -mcpu=elbrus-v3
! dump: flags
nop
!| e_flags 0x03000000
