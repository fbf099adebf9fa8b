package main

import (
	"context"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/cmd/hjemmel/internal/web"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine/reload"
)

// serving is how the server was asked for.
type serving struct {
	addr      string
	tokenFile string
}

func (a *app) serveCommand() *cobra.Command {
	how := &serving{}
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer questions over HTTP",
		Long: `Serve answers programs in any language over HTTP, in the JSON that decide reads and prints: decide, explain, what is
missing, the law, the facts. /openapi.json describes it. With --rules the folder is followed, and rules that are saved
without errors answer from then on; otherwise the shipped rules answer.

The server listens to this machine alone. An address that others can reach takes --token-file, a file with a shared
secret that clients send with Authorization: Bearer. There is no TLS: put a proxy in front.

The log goes to stderr, a line of JSON a request, with nothing that a client sent. Rules that are saved with errors are
a warning in it, with the first places; /rule-set has all that was found, /events tells of it, and the metric
hjemmel_rules_current is 0 until they are mended. Ctrl-C, or SIGTERM, ends the server when the requests under way are
answered.`,
		Example: `  hjemmel serve
  hjemmel serve --rules regler --addr 127.0.0.1:9000
  curl -d '{"version": 1, "givet": {"startdato": "2022-03-01"}}' -H 'Content-Type: application/json' \
    '127.0.0.1:8080/decide?want=kan_iværksættes'`,
		Args: a.args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.serve(cmd.Context(), how)
		},
	}
	cmd.Flags().StringVar(&how.addr, "addr", "127.0.0.1:8080", "address to listen at")
	cmd.Flags().StringVar(&how.tokenFile, "token-file", "", "file with a secret that clients must send")
	return cmd
}

func (a *app) serve(ctx context.Context, how *serving) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM)
	defer stop()
	token, err := how.token()
	if err != nil {
		return err
	}
	rules, done, err := a.liveRules()
	if err != nil {
		return err
	}
	defer done()
	listener, err := how.listen(token != "")
	if err != nil {
		return err
	}
	version, _ := build()
	log := slog.New(slog.NewJSONHandler(a.err, nil))
	server, err := web.New(web.Options{Rules: rules, Log: log, Token: token, Version: version})
	if err != nil {
		return err
	}
	log.Info("listening", "addr", listener.Addr().String(), "token", token != "", "rule_set", rules.Engine().Program().Hash)
	if err := server.Serve(ctx, listener); err != nil {
		return err
	}
	log.Info("stopped")
	return nil
}

// liveRules follows the folder of --rules, or takes the shipped rules. To
// begin with, they must be without errors.
func (a *app) liveRules() (web.Rules, func(), error) {
	if a.rules == "" {
		e, err := a.engine()
		if err != nil {
			return nil, nil, err
		}
		return web.Fixed(e), func() {}, nil
	}
	w, err := reload.Watch(a.rules)
	if err != nil {
		return nil, nil, unfollowed(a.rules, err)
	}
	if w.Engine() == nil {
		w.Close()
		return nil, nil, placed(a.rules, w.Last().Found)
	}
	return w, func() { w.Close() }, nil
}

// The least a token may hold, and the most that is read of its file.
const (
	leastToken = 16
	mostToken  = 4 << 10
)

// token reads the secret, which others on the machine must not be able to.
func (s *serving) token() (string, error) {
	if s.tokenFile == "" {
		return "", nil
	}
	info, err := os.Stat(s.tokenFile)
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostToken || othersMay(info) {
		return "", misuse(diag.TokenFile, s.tokenFile)
	}
	text, err := os.ReadFile(s.tokenFile)
	token := strings.TrimSpace(string(text))
	if err != nil || len(token) < leastToken || strings.ContainsFunc(token, isBlankOrControl) {
		return "", misuse(diag.TokenFile, s.tokenFile)
	}
	return token, nil
}

// othersMay reports whether others than the owner have a right to a file, on
// systems that tell.
func othersMay(info os.FileInfo) bool {
	return runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0
}

func isBlankOrControl(c rune) bool { return c <= ' ' || c > '~' }

// listen opens the address. Without a token only this machine may reach it.
func (s *serving) listen(token bool) (net.Listener, error) {
	at, err := net.ResolveTCPAddr("tcp", s.addr)
	if err != nil {
		return nil, misuse(diag.ServeAddress, s.addr)
	}
	if !token && !at.IP.IsLoopback() {
		return nil, misuse(diag.TokenNeeded, s.addr)
	}
	l, err := net.ListenTCP("tcp", at)
	if err != nil {
		return nil, misuse(diag.ServeAddress, s.addr)
	}
	return l, nil
}
