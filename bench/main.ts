import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchApi } from './api.js';
import { benchGraph } from './graph.js';
import { benchIngest } from './ingest.js';
import { benchNeo4j } from './neo4j.js';
import { jsonLine, type Row, table } from './row.js';
import { benchStart } from './start.js';

const BENCHES: Readonly<Record<string, (note: (line: string) => void) => Promise<Row[]>>> = {
  api: benchApi,
  graph: benchGraph,
  ingest: benchIngest,
  neo4j: benchNeo4j,
  start: benchStart,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `no bench is called ${unknown.join(', ')}: name one of ${Object.keys(BENCHES).join(', ')}, or none for all`,
  );
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, run] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const measured = await run((line) => console.error(line));
  if (values.json) for (const row of measured) console.log(jsonLine(row));
  rows.push(...measured);
}
if (!values.json) {
  console.log(table(rows));
  console.log(`\nNode.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
}
