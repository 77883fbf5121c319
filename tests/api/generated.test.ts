import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each(Object.entries(config.generates))('%s is what npm run codegen writes now', async (path, output) => {
  const [file] = await generate({ ...config, generates: { [path]: output }, cwd: root, silent: true }, false);
  expect(file?.content).toBe(await readFile(join(root, path), 'utf8'));
});
