import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evaluate, type GoldSentence, parseGold, type Rates } from '../../src/analysis/evaluate.js';
import { apocLines } from '../../src/export/apoc.js';
import type { GraphElement, PropertyValue } from '../../src/model/index.js';

const reference = new URL('../../../shared/eval/score.mjs', import.meta.url).pathname;
const goldFile = new URL('./gold/shanghai-2024.dev.jsonl', import.meta.url).pathname;
const isThere = existsSync(reference);
if (!isThere) console.log(`skipped: the reference scorer is not at ${reference}`);

/** Numbers in [0, 1) that are the same in every run. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A graph that says what the labels say, wrong in every way a pipeline can be wrong, at the given rate. */
function corrupted(gold: readonly GoldSentence[], rate: number): GraphElement[] {
  const random = noise(7);
  const nodes = new Map<string, GraphElement>();
  const edges: GraphElement[] = [];
  const wrong = () => random() < rate;
  const put = (id: string, labels: string[], properties: Record<string, PropertyValue | null | undefined>) => {
    const stated = Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] != null);
    nodes.set(id, { kind: 'node', node: { id, labels, properties: Object.fromEntries(stated) } });
    return id;
  };
  const link = (type: string, start: string, end: string, properties: Record<string, PropertyValue>) =>
    edges.push({ kind: 'edge', edge: { id: `e${edges.length}`, type, start, end, properties } });
  const named = (name: string, type = 'Area') =>
    put(`${type}:${name}`, ['Entity', type], { name: wrong() ? `${name}们` : name });
  const types = new Map(gold.flatMap((g) => g.mentions.map((m) => [m.c, m.t] as const)));
  const spanOf = (g: GoldSentence, part: string) => {
    const start = g.start + g.text.indexOf(part) + (wrong() ? 1 : 0);
    return { start, end: start + part.length };
  };
  gold.forEach((g, i) => {
    for (const m of g.mentions) {
      const entity = named(m.c, wrong() ? 'Project' : m.t);
      link('MENTIONS', `s${i}`, entity, {
        ...spanOf(g, m.s),
        surface: m.s,
        lifecycle: (wrong() ? 'planned' : m.life) ?? '',
      });
    }
    g.quantities.forEach((q, j) => {
      for (const copy of wrong() ? [0, 1] : [0]) {
        const { q: text, status, value, ...fields } = q;
        const labels = ['Statement', (status === 'target') === wrong() ? 'Observation' : 'Target'];
        const unit = wrong() ? '件' : fields.unit;
        const indicator = wrong() ? fields.indicator.slice(2) : fields.indicator;
        const changed = {
          value: wrong() ? (value ?? 0) + 1 : value,
          unit,
          indicator,
          year: wrong() ? 2000 : fields.year,
        };
        put(`q${i}.${j}.${copy}`, labels, { ...fields, ...changed, ...spanOf(g, text), text });
      }
    });
    for (const r of g.relations) {
      const ends = [named(r.h, types.get(r.h)), named(wrong() ? '别处' : r.t, types.get(r.t))] as const;
      if (!wrong()) link(wrong() ? 'COMPRISES' : r.r, ...ends, { start: g.start, end: g.end });
    }
    g.tasks.forEach((t, j) => {
      const task = put(`t${i}.${j}`, ['Statement', 'Task'], { ...spanOf(g, t.s), status: wrong() ? 'done' : t.status });
      for (const o of t.objects) if (!wrong()) link('ADVANCES', task, named(o, types.get(o)), {});
    });
  });
  gold.forEach((_, i) => {
    put(`s${i}`, ['Sentence'], {});
  });
  return [...nodes.values(), ...edges];
}

const rounded = (rows: Iterable<readonly [string, Rates]>) =>
  Object.fromEntries(
    [...rows].map(([name, { p, r, f1, ...counts }]) => [
      name,
      { p: p.toFixed(3), r: r.toFixed(3), f1: f1.toFixed(3), ...counts },
    ]),
  );

it.skipIf(!isThere).each([0, 0.05, 0.2, 0.5])(
  'agrees with the reference scorer on every row, error rate %d',
  async (rate) => {
    const directory = mkdtempSync(join(tmpdir(), 'plangraph-agreement-'));
    try {
      const gold = parseGold(readFileSync(goldFile, 'utf8'), goldFile);
      const graph = corrupted(gold, rate);
      const lines: string[] = [];
      for await (const line of apocLines(graph)) lines.push(line);
      const exported = join(directory, 'graph.jsonl');
      writeFileSync(exported, lines.join('\n'));
      const output = execFileSync(process.execPath, [reference, exported, goldFile, '--json'], { encoding: 'utf8' });
      const expected = Object.entries(JSON.parse(output) as Record<string, Rates>);
      expect(expected.length).toBeGreaterThan(20);
      expect(rounded(await evaluate(graph, gold))).toEqual(rounded(expected));
    } finally {
      rmSync(directory, { recursive: true });
    }
  },
);
