! options: -mcpu=elbrus-1c+
! dump: flags
nop
!| e_flags 0x14000010
