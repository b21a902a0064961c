! options: -mcpu=elbrus-v5
! dump: flags
nop
!| e_flags 0x05000000
