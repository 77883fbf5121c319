import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { createPipeline } from '../ingest/pipeline.js';
import { loadResources, packageRoot, type Resources } from '../ingest/read/resources.js';
import { stepsOf } from './ingest-rules.js';
import { interleave, type Samples, timed } from './measure.js';
import { type Row, rowOf } from './row.js';

/** Jieba cuts and tags words, the least that a reader of Chinese does; the pipeline goes on to the graph. */
const PEER = '@node-rs/jieba tag';
/** Characters that are read before any are timed: until then the engine is still compiling what it runs. */
const WARM = 700_000;
const LENGTHS = [125_000, 250_000, 500_000, 1_000_000];

/** Characters a second from text to graph, and whether time grows as the text does. */
export async function benchIngest(note: (line: string) => void): Promise<Row[]> {
  const resources = loadResources();
  const pipeline = createPipeline(resources);
  const jieba = Jieba.withDict(dict);
  const contenders = (texts: readonly string[]) => [
    () => timed(() => texts.forEach((text, i) => void pipeline({ name: `report ${i}`, text }))),
    () => timed(() => texts.forEach((text) => void jieba.tag(text, true))),
  ];
  const rate = async (name: string, texts: readonly string[], rounds: number): Promise<Row> => {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const warmUp = Math.ceil(WARM / characters);
    const [own = [], peer = []] = await interleave(contenders(texts), { rounds, warmUp });
    const perSecond = (samples: Samples) => samples.map((ms) => (characters / ms) * 1000);
    return rowOf({ bench: 'ingest', case: name, unit: 'characters/s', peer: PEER }, perSecond(own), perSecond(peer));
  };

  const shipped = textsIn(join(packageRoot(), 'data'));
  const rows = [await rate('shipped report', shipped, 15)];
  const corpus = join(packageRoot(), '..', 'shared', 'corpus');
  if (existsSync(corpus)) {
    const texts = textsIn(corpus);
    rows.push(await rate(`${texts.length} reports`, texts, 3));
  } else note(`ingest: no reports in ${corpus}, so that only the shipped one is read`);
  return [
    ...rows,
    ...(await growth(shipped.join('\n'), contenders)),
    ...(await steps(shipped.join('\n'), resources, jieba)),
  ];
}

/** Milliseconds that each step takes over the report, beside jieba's over the same text. */
async function steps(text: string, resources: Resources, jieba: Jieba): Promise<Row[]> {
  const all = Object.entries(stepsOf(text, resources));
  const contenders = [
    () => timed(() => jieba.tag(text, true)),
    ...all.map(
      ([, run]) =>
        () =>
          timed(run),
    ),
  ];
  const [peer = [], ...samples] = await interleave(contenders, { rounds: 15, warmUp: 5 });
  return all.map(([name], i) => rowOf({ bench: 'ingest', case: name, unit: 'ms', peer: PEER }, samples[i] ?? [], peer));
}

/** time(2n) ÷ time(n), the report repeated up to n characters: 2 where time grows as the text does. */
async function growth(
  report: string,
  contenders: (texts: readonly string[]) => (() => Promise<number>)[],
): Promise<Row[]> {
  const all = LENGTHS.map((n) => contenders([report.repeat(Math.ceil(n / report.length)).slice(0, n)]));
  const samples = await interleave(all.flat(), { rounds: 3, warmUp: 0 });
  return LENGTHS.slice(1).map((n, i) => {
    const ratios = (which: 0 | 1) => {
      const short = samples[2 * i + which] ?? [];
      return (samples[2 * (i + 1) + which] ?? []).map((ms, round) => ms / (short[round] ?? Number.NaN));
    };
    const name = `time(${thousand(n)}) / time(${thousand(n / 2)})`;
    return rowOf({ bench: 'ingest', case: name, unit: 'times', peer: PEER }, ratios(0), ratios(1));
  });
}

const thousand = (n: number): string => `${n / 1000} k`;

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
