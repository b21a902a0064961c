! options: -mcpu=elbrus-2c+
! dump: flags
nop
!| e_flags 0x02000010
