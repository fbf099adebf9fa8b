package web

import (
	"bytes"
	"context"
	"net"
	"net/http"
)

// wholeConn is a connection that keeps back what is written until all of an
// answer is there. The HTTP library writes 4 KiB at a time, and a client whose
// answer comes in two pieces wakes up twice.
type wholeConn struct {
	*net.TCPConn
	body int     // bytes of the answer that is kept back, without its header; 0: nothing is
	kept *buffer // what there is of it
}

func (c *wholeConn) Write(b []byte) (int, error) {
	if c.body == 0 {
		return c.TCPConn.Write(b)
	}
	if c.kept == nil {
		c.kept = buffers.Get().(*buffer)
	}
	c.kept.bytes = append(c.kept.bytes, b...)
	if head := bytes.Index(c.kept.bytes, headEnd); head < 0 || len(c.kept.bytes) < head+len(headEnd)+c.body {
		return len(b), nil
	}
	_, err := c.TCPConn.Write(c.kept.bytes)
	release(c.kept, c.kept.bytes)
	c.body, c.kept = 0, nil
	return len(b), err
}

var headEnd = []byte("\r\n\r\n")

// wholeListener accepts such connections.
type wholeListener struct{ net.Listener }

func (l wholeListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if tcp, ok := c.(*net.TCPConn); ok && err == nil {
		return &wholeConn{TCPConn: tcp}, nil
	}
	return c, err
}

// The answers that are kept together: with their header longer than the HTTP
// library writes at once, and not so long that it would pay to begin sending.
const (
	leastWhole = 3 << 10
	mostWhole  = 64 << 10
)

// inOnePiece makes a body of n bytes, which is to be written next, go out
// together with its header.
func inOnePiece(r *http.Request, n int) {
	c, ok := r.Context().Value(wholeKey{}).(*wholeConn)
	if ok && n >= leastWhole && n <= mostWhole && r.Method != http.MethodHead { // which has a header only
		c.body = n
	}
}

type wholeKey struct{}

// withConn lets inOnePiece find the connection.
func withConn(ctx context.Context, c net.Conn) context.Context {
	return context.WithValue(ctx, wholeKey{}, c)
}
