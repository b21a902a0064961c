! dump: -s
a = 1
	.if a
	.byte 1
	.else
	.byte 0xff
	.endif
	.if a == 2
	.byte 0xff
	.elseif a == 1
	.byte 2
	.else
	.byte 0xff
	.endif
	.ifdef a
	.byte 3
	.endif
	.ifndef nothing
	.byte 4
	.endif
	.ifeq a-1
	.byte 5
	.endif
	.ifne a
	.byte 6
	.endif
	.ifgt a
	.byte 7
	.endif
	.iflt a
	.byte 0xff
	.endif
	.ifc a, a
	.byte 8
	.endif
	.ifnc a, b
	.byte 9
	.endif
	.ifb
	.byte 10
	.endif
	.ifnb x
	.byte 11
	.endif
	.if 0
	.if 1
rubbish that is skipped
	.endif
	.error "skipped, too"
	.endif
	.align 8
{
	.if a
  addd %dr1, %dr2, %dr3
	.endif
}
!| conditionals.o:     file format elf64-e2k
!|
!| Contents of section .text:
!|  0000 01020304 05060708 090a0b00 00000000  ................
!|  0010 01000004 83828111                    ........
