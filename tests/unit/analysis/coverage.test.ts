import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createPipeline } from '../../../ingest/pipeline.js';
import { loadResources } from '../../../ingest/read/resources.js';
import { readSource } from '../../../ingest/read/source.js';
import { coverageTable, summarize } from '../../../src/analysis/coverage/table.js';
import { type CoverageLedger, coverage, REASONS } from '../../../src/analysis/coverage.js';
import type { GraphElement, PropertyValue } from '../../../src/model/index.js';

const value = z.union([
  z.string().transform((text) => ({ text, indicator: '' })),
  z.strictObject({ text: z.string(), indicator: z.string() }),
]);
const specs = z
  .array(
    z.strictObject({
      text: z.string(),
      heading: z.boolean().default(false),
      outside: z.boolean().default(false),
      names: z.array(z.string()).default([]),
      values: z.array(value).default([]),
      ledger: z.array(z.tuple([z.string(), z.string()])),
    }),
  )
  .parse(load(readFileSync(new URL('../../specs/coverage.yaml', import.meta.url), 'utf8')));
type Spec = (typeof specs)[number];

const node = (id: string, labels: string[], properties: Record<string, PropertyValue>): GraphElement => ({
  kind: 'node',
  node: { id, labels, properties: { documentId: 'doc:1', ...properties } },
});

/** The graph of a report that is one sentence, behind a line break. */
function graphOf({ text, heading, outside, names, values }: Spec): GraphElement[] {
  const whole = `\n${text}\n`;
  let from = 0;
  const place = (words: string) => {
    const start = whole.indexOf(words, from);
    expect(start, words).toBeGreaterThanOrEqual(0);
    from = start + words.length;
    return { start, end: from };
  };
  const mentions = names.map((name, i): GraphElement => {
    const properties = { documentId: 'doc:1', ...place(name), surface: name };
    return { kind: 'edge', edge: { id: `m${i}`, type: 'MENTIONS', start: 's', end: `Area:${name}`, properties } };
  });
  from = 0;
  const statements = values.map((v, i) =>
    node(`q${i}`, ['Statement', 'Observation'], { ...place(v.text), indicator: v.indicator, sentenceId: 's' }),
  );
  const sentence = node('s', ['Sentence'], { start: 1, end: 1 + text.length, isHeading: heading });
  const document = node('doc:1', ['Document'], { title: '报告', text: whole });
  return [document, ...(outside ? [] : [sentence]), ...mentions, ...statements];
}

describe('coverage', () => {
  it.each(specs.map((spec) => [spec.text, spec] as const))('%s', async (_, spec) => {
    const [ledger] = await coverage(graphOf(spec));
    expect(ledger?.entries.map((e) => [e.text, e.claim?.by ?? e.reason])).toEqual(spec.ledger);
    for (const e of ledger?.entries ?? []) {
      expect(ledger?.text.slice(e.start, e.end)).toBe(e.text);
      expect((e.claim === null) !== (e.reason === null)).toBe(true);
    }
  });

  it('shows every reason in the table of examples', () => {
    const shown = new Set(specs.flatMap((s) => s.ledger.map(([, reason]) => reason)));
    expect(Object.keys(REASONS).filter((reason) => !shown.has(reason))).toEqual([]);
  });

  it('keeps the documents of a store apart', async () => {
    const [first] = specs;
    if (!first) throw new Error('no examples');
    const other = graphOf({ ...first, text: '新增3家。', values: [], names: [] }).map((e): GraphElement => {
      if (e.kind !== 'node') return e;
      const id = e.node.id === 'doc:1' ? 'doc:2' : `other-${e.node.id}`;
      return { kind: 'node', node: { ...e.node, id, properties: { ...e.node.properties, documentId: 'doc:2' } } };
    });
    const ledgers = await coverage([...other, ...graphOf(first)]);
    expect(ledgers.map((l) => [l.documentId, l.entries.length])).toEqual([
      ['doc:1', first.ledger.length],
      ['doc:2', 1],
    ]);
  });

  it('leaves nothing of the shipped report without a reason', async () => {
    const ledger = await shippedLedger();
    expect(ledger.entries.length).toBeGreaterThan(450);
    expect(ledger.entries.filter((e) => e.reason === 'unexplained').map((e) => e.text)).toEqual([]);
    expect(summarize(ledger.entries).facts / ledger.entries.length).toBeGreaterThan(0.8);
  });

  it('prints what is no fact under its reason', async () => {
    const spec = specs.find((s) => s.text.startsWith('形成“武汉都市圈引领”'));
    const [ledger] = await coverage(graphOf(spec as Spec));
    expect(coverageTable(ledger as CoverageLedger)).toBe(
      [
        '报告 (doc:1): 2 unexplained',
        'kind            items    facts  reasons  unexpl.',
        'number              1        0        1        0',
        'title               0        0        0        0',
        'quotation           3        0        1        2',
        '',
        `holds-names (1): ${REASONS['holds-names']}`,
        '  3-12          形成⟦“武汉都市圈引领”⟧格局,推广“334”机制',
        '',
        `inside-marks (1): ${REASONS['inside-marks']}`,
        '  18-21        都市圈引领”格局,推广“⟦334⟧”机制,实施“银龄”行动',
        '',
        `unexplained (2): ${REASONS.unexplained}`,
        '  17-22        汉都市圈引领”格局,推广⟦“334”⟧机制,实施“银龄”行动。',
        '  27-31        推广“334”机制,实施⟦“银龄”⟧行动。',
      ].join('\n'),
    );
  });
});

async function shippedLedger(): Promise<CoverageLedger> {
  const { graph } = createPipeline(loadResources())(await readSource('data/上海市-2024-plan.txt'));
  const elements: GraphElement[] = [
    ...graph.nodes.map((n): GraphElement => ({ kind: 'node', node: n })),
    ...graph.edges.map((edge): GraphElement => ({ kind: 'edge', edge })),
  ];
  const [ledger] = await coverage(elements);
  return ledger as CoverageLedger;
}
