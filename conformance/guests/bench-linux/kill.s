! signals to the process itself, with a handler
	.include "bench.inc"
	BEGIN
	ACTION	SIGUSR1, handler
	MOV	%dg0, 0
	MOV	%dr2, %dr0
	GET	%dr1, getpid
1:
	MOV	%dr16, %dr1
	MOV	%dr17, SIGUSR1
	CALL	call_kill
	LOOP	%dr0, 1b
	EQ	%dr2, %dg0
	END
	WRAPPER	kill
handler:
	ENTER
	ADD	%dg0, %dg0, 1
	LEAVE
