import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.js';

it('src/api/generated.ts is what npm run codegen writes now', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const [file] = await generate({ ...config, cwd: root, silent: true }, false);
  expect(file?.content).toBe(await readFile(new URL('../../src/api/generated.ts', import.meta.url), 'utf8'));
});
