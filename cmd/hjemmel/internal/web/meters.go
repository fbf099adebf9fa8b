package web

import (
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/reload"
)

// meters are the metrics. Their labels come from the program and the rules,
// never from a request.
type meters struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	times    *prometheus.HistogramVec
	outcomes [3]prometheus.Counter
	reloads  *prometheus.CounterVec
	loaded   *prometheus.GaugeVec
	current  prometheus.Gauge
	known    sync.Map // route and status → *meter: label sets are looked up once
}

type meter struct {
	count prometheus.Counter
	time  prometheus.Observer
}

type meterKey struct {
	route  string
	status int
}

func newMeters() *meters {
	m := &meters{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "hjemmel_requests_total", Help: "Requests answered, by route and status.",
		}, []string{"route", "status"}),
		times: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "hjemmel_request_seconds", Help: "Time to answer, by route.",
			Buckets: []float64{.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .5, 1, 5},
		}, []string{"route"}),
		reloads: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "hjemmel_reloads_total", Help: "Times that the rules were read anew: swapped, unchanged or refused.",
		}, []string{"result"}),
		loaded: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "hjemmel_rule_set_info", Help: "The rules that answer, by hash.",
		}, []string{"rule_set"}),
		current: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "hjemmel_rules_current", Help: "1 if the rules that answer are those in the folder; 0 if those have errors.",
		}),
	}
	outcomes := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "hjemmel_outcomes_total", Help: "Outcomes answered, by state.",
	}, []string{"state"})
	for state, word := range map[engine.State]string{
		engine.Undecided: "open", engine.Decided: "decided", engine.NotApplicable: "not_applicable",
	} {
		m.outcomes[state] = outcomes.WithLabelValues(word)
	}
	m.registry.MustRegister(m.requests, m.times, m.reloads, m.loaded, m.current, outcomes,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *meters) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// request counts an answer. Routes and statuses are few, so known stays small.
func (m *meters) request(route string, status int, took time.Duration) {
	key := meterKey{route, status}
	found, ok := m.known.Load(key)
	if !ok {
		found, _ = m.known.LoadOrStore(key, &meter{
			m.requests.WithLabelValues(route, strconv.Itoa(status)), m.times.WithLabelValues(route),
		})
	}
	known := found.(*meter)
	known.count.Inc()
	known.time.Observe(took.Seconds())
}

func (m *meters) decided(d *engine.Decision) {
	for _, o := range d.Outcomes {
		m.outcomes[o.State].Inc()
	}
}

// rules counts a reload, and shows which rules answer now.
func (m *meters) rules(c reload.Change) {
	result := "unchanged"
	switch {
	case c.Swapped():
		result = "swapped"
	case c.Found.HasErrors():
		result = "refused"
	}
	m.reloads.WithLabelValues(result).Inc()
	m.current.Set(1)
	if c.Found.HasErrors() {
		m.current.Set(0)
	}
	m.loaded.Reset()
	if c.New != "" {
		m.loaded.WithLabelValues(c.New).Set(1)
	}
}
