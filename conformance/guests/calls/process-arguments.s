! rule: words of the command line and standard input arrive as they were given
! source: linux-user.md 3
! isa: v3 v5
! args: one "two words" ''
! stdin: first line
! stdin: second
! stdout: one|two words||first line|second
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	MEMD	4, %dr0
	LOADD	%dr1, %dr0, 16
	TEXT	"one", %dr1
	LOADD	%dr2, %dr0, 24
	TEXT	"two words", %dr2
	LOADD	%dr3, %dr0, 32
	TEXT	"", %dr3
	MEMD	0, %dr0, 40
	IS	18, read, 0, area, 100
	IS	0, read, 0, area + 18, 100
	MOV	%dr16, %dr1
	CALL	write_text
	MOV	%dr16, %dr2
	CALL	write_text
	MOV	%dr16, %dr3
	CALL	write_text
	PUTB	0, area + 10
	PUTB	0, area + 17
	MOV	%dr16, area
	CALL	write_text
	IS	6, write, 1, area + 11, 6
	IS	1, write, 1, newline, 1
	PASS
! a text and a bar
write_text:
	ENTER
	MOV	%dr1, %dr0
1:
	LOADB	%dr2, %dr1
	BEQ	%dr2, 0, 2f
	ADD	%dr1, %dr1, 1
	BR	1b
2:
	SUB	%dr1, %dr1, %dr0
	IS	%dr1, write, 1, %dr0, %dr1
	IS	1, write, 1, bar, 1
	LEAVE
	.data
bar:	.ascii	"|"
newline: .byte	10
	.bss
	.align	8
area:	.space	128
