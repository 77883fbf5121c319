import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, ask } from '../../examples/typescript/client.js';
import { TargetsDocument } from '../../examples/typescript/generated.js';
import { lineOf, targetsOf } from '../../examples/typescript/targets.js';
import { packageRoot } from '../../ingest/read/resources.js';
import { createServer } from '../../src/api/server.js';
import { shippedReport } from '../api/report.js';

let server: Awaited<ReturnType<typeof createServer>>;
let url: string;
beforeAll(async () => {
  const { store } = await shippedReport();
  server = await createServer({ store });
  url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => server.close());

describe('the TypeScript client', () => {
  it('reads every target, page after page, and tells it beside its baseline', async () => {
    const lines: string[] = [];
    for await (const target of targetsOf(url, 2024, '')) lines.push(lineOf(target));
    expect(lines.length).toBeGreaterThan(50);
    expect(lines).toContain('新增养老床位: 4000张 (5510张 in 2023; less), in 三/(六)/4 at 22025–22030');
  });

  it('tells what the API refuses', async () => {
    const variables = { year: 2024, heading: '民生', after: 'no cursor' };
    await expect(ask(url, TargetsDocument, variables)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
    await expect(ask(url, TargetsDocument, variables)).rejects.toThrow(ApiError);
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('the curl example is not run: there is no curl');

describe.skipIf(!hasCurl)('the curl example', () => {
  const run = async (...args: string[]) => {
    const options = { cwd: packageRoot(), env: { ...process.env, PLANGRAPH_URL: url } };
    const { stdout } = await promisify(execFile)('sh', ['examples/curl.sh', ...args], options);
    return JSON.parse(stdout);
  };

  it('asks for the tasks about an initiative', async () => {
    const { data } = await run();
    expect(data.initiative).toMatchObject({ name: '一网通办', tasks: { totalCount: expect.any(Number) } });
    expect(data.initiative.tasks.nodes[0]).toMatchObject({
      text: expect.any(String),
      evidence: { start: expect.any(Number) },
    });
  });

  it('takes any name as data', async () => {
    expect(await run('"}) { id } # \\ \'; echo')).toEqual({ data: { initiative: null } });
  });
});
