! two threads hand a token on; the count is how often each of them does
	.include "bench.inc"
	BEGIN
	THREAD	%dr4, second, stack, tid
1:
	MOV	%dr16, words
	CALL	give
	MOV	%dr16, words + 64
	CALL	take
	LOOP	%dr0, 1b
	JOIN	tid
	END
second:
	MOV	%dr16, words
	CALL	take
	MOV	%dr16, words + 64
	CALL	give
	LOOP	%dr0, second
	QUIT
! Waits until a word is 1 and makes it 0.
take:
	ENTER
1:
	LOADW	%dr1, %dr0
	BNE	%dr1, 0, 2f
	SYS	futex, %dr0, FUTEX_WAIT|FUTEX_PRIVATE_FLAG, 0, 0
	BR	1b
2:
	PUTW	0, %dr0
	LEAVE
! Makes a word 1 and wakes who waits for that.
give:
	ENTER
	PUTW	1, %dr0
	SYS	futex, %dr0, FUTEX_WAKE|FUTEX_PRIVATE_FLAG, 1
	LEAVE
	.bss
	.align	64
words:	.space	128
tid:	.space	16
	.space	16384
stack:
