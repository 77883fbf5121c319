import { pathToFileURL } from 'node:url';
import { ask } from './client.js';
import { TargetsDocument, type TargetsQuery } from './generated.js';

type Target = TargetsQuery['targets']['nodes'][number];

/** Every target of a year in the sections with such a heading, page after page. */
export async function* targetsOf(url: string, year: number, heading: string): AsyncGenerator<Target> {
  for (let after: string | null = null; ; ) {
    const { targets }: TargetsQuery = await ask(url, TargetsDocument, { year, heading, after });
    yield* targets.nodes;
    if (!targets.pageInfo.hasNextPage) return;
    after = targets.pageInfo.endCursor;
  }
}

/** 新增养老床位: 4000张 (5510张 in 2023; less), in 三/(六)/4 at 22025–22030. Of other units nothing is said to be less. */
export function lineOf({ indicator, text, value, unit, baseline, evidence }: Target): string {
  const { section, start, end } = evidence;
  const isComparable = baseline !== null && baseline.value !== null && value !== null && unit === baseline.unit;
  const change = isComparable && value < baseline.value ? '; less' : '';
  const before = baseline ? ` (${baseline.text} in ${baseline.year}${change})` : '';
  return `${indicator.name}: ${text}${before}, in ${section.path} at ${start}–${end}`;
}

// npx tsx examples/typescript/targets.ts 2024 民生
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [year = '2024', heading = '民生'] = process.argv.slice(2);
  const url = process.env.PLANGRAPH_URL ?? 'http://localhost:4000/graphql';
  for await (const target of targetsOf(url, Number(year), heading)) console.log(lineOf(target));
}
