import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../../store/port.js';
import type { Around } from './calls.js';

/** Seconds: from an answer out of memory to the longest that a request may take. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Clients choose the names of their operations; further ones count as `other`, so that they cannot fill the memory. */
const NAMED_OPERATIONS = 100;

/** What a server counts of itself, in the format that Prometheus reads. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** An operation was answered; null when it was none that could run. */
  operation(name: string | null, seconds: number): void;
  error(code: string): void;
  readonly storeCall: Around;
}

export function createMetrics(store: GraphStore): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'plangraph_operation_duration_seconds',
    help: 'Time from a GraphQL request to its answer, by the name of its operation',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers,
  });
  const calls = new Histogram({
    name: 'plangraph_store_call_duration_seconds',
    help: 'Time that calls of the graph store took, by method',
    labelNames: ['method'],
    buckets: BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'plangraph_graphql_errors_total',
    help: 'GraphQL errors that clients were told, by code',
    labelNames: ['code'],
    registers,
  });
  addGraphSize(registry, store);
  const named = boundedNames();
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    operation: (name, seconds) => operations.labels(named(name ?? 'refused')).observe(seconds),
    error: (code) => errors.inc({ code }),
    storeCall: async (method, call) => {
      const start = performance.now();
      try {
        return await call();
      } finally {
        calls.labels(method).observe((performance.now() - start) / 1000);
      }
    },
  };
}

function addGraphSize(registry: Registry, store: GraphStore): void {
  new Gauge({
    name: 'plangraph_graph_elements',
    help: 'Nodes and relations that the graph holds',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      // A store that cannot be reached is no reason to keep back the other figures: /readyz tells.
      const stats = await store.stats().catch(() => null);
      if (!stats) return this.reset();
      this.set({ kind: 'node' }, stats.nodes);
      this.set({ kind: 'relation' }, stats.edges);
    },
  });
}

function boundedNames(): (name: string) => string {
  const names = new Set<string>();
  return (name) => {
    if (names.size < NAMED_OPERATIONS) names.add(name);
    return names.has(name) ? name : 'other';
  };
}
