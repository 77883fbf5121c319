import { expect, it } from 'vitest';
import { plangraph } from './terminal.js';

it('config tells what holds and where it is from, the flag before the environment', async () => {
  const env = {
    PORT: '4100',
    HOST: '',
    PLANGRAPH_TOKEN: 'a-token-of-some-length',
    PLANGRAPH_CORS_ORIGINS: 'https://a.example, https://b.example',
  };
  const { code, out, err } = await plangraph(['config', '--json', '--host', '0.0.0.0'], { env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('a-token-of-some-length');
  expect(JSON.parse(out)).toMatchObject({
    store: { value: 'file:.plangraph', source: 'default' },
    host: { value: '0.0.0.0', source: '--host' },
    port: { value: 4100, source: 'PORT' },
    token: { value: '********', source: 'PLANGRAPH_TOKEN' },
    introspection: { value: true, source: 'default' },
    corsOrigins: { value: ['https://a.example', 'https://b.example'], source: 'PLANGRAPH_CORS_ORIGINS' },
  });
});

it('config hides the schema and logs more in production', async () => {
  const { out } = await plangraph(['config'], { env: { NODE_ENV: 'production' } });
  expect(out).toMatch(/^introspection +false +\[default; --introspection or PLANGRAPH_INTROSPECTION\]$/m);
  expect(out).toMatch(/^logLevel +info /m);
  expect(out).toMatch(/^token +\(not set\) +\[default; PLANGRAPH_TOKEN\]$/m);
});

it('every command takes the store that the environment names', async () => {
  const { code, err } = await plangraph(['export'], { env: { PLANGRAPH_STORE: 'mysql://x' } });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/mysql:\/\/x is no store/) });
});
