! options: -mcpu=elbrus-8c2
! dump: flags
nop
!| e_flags 0x05000010
