import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { plangraph } from './terminal.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const COMMANDS = ['ingest', 'withdraw', 'export', 'serve', 'start', 'config', 'eval', 'score'];

describe('help and version', () => {
  it.each([[], ...COMMANDS.map((c) => [c])])('are everywhere: plangraph %s', async (...command) => {
    const help = await plangraph([...command, '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain(`Usage: ${['plangraph', ...command].join(' ')}`);
    expect(await plangraph([...command, '--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('name every command', async () => {
    const { out } = await plangraph(['--help']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});

describe('wrong use', () => {
  const wrong: [string, string[], RegExp][] = [
    ['no command', [], /Usage: plangraph/],
    ['an unknown command', ['swallow'], /unknown command 'swallow'/],
    ['a misspelt command', ['ingets', 'x'], /Did you mean ingest\?/],
    ['an unknown flag', ['export', '--colour'], /unknown option '--colour'/],
    ['no source', ['ingest'], /missing required argument 'source'/],
    ['no document', ['withdraw'], /missing required argument 'documentId'/],
    ['no labels', ['eval'], /required option '--gold <file>' not specified/],
    ['an unknown format', ['export', '--format', 'gexf'], /'gexf' is invalid. Allowed choices are apoc/],
    [
      'an unknown scheme',
      ['ingest', 'x', '--store', 'mysql://localhost'],
      /mysql:\/\/localhost is no store: write file:DIRECTORY/,
    ],
    ['a bare path as a store', ['export', '--store', './graph'], /\.\/graph is no store/],
    ['a store without a directory', ['export', '--store', 'file:'], /names no directory/],
    ['a directory of another machine', ['export', '--store', 'file://host/x'], /is no path on this machine/],
    ['a port that is no number', ['serve', '--port', 'http'], /--port http: give a number from 0 to 65535/],
    ['a rate that is no number', ['serve', '--rate-limit', 'fast'], /--rate-limit fast: give requests a minute/],
    [
      'an origin that is a page',
      ['config', '--cors-origins', 'https://a.example/x'],
      /--cors-origins https:\/\/a\.example\/x: list/,
    ],
    ['a log level that there is not', ['start', '--log-level', 'loud'], /--log-level loud: say trace/],
    ['a port that is too high', ['start', '--port', '65536'], /--port 65536: give a number/],
  ];
  it.each(wrong)('is told with exit code 2: %s', async (_, args, message) => {
    const { code, out, err } = await plangraph(args);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('is told for PORT too', async () => {
    const { code, err } = await plangraph(['serve'], { env: { PORT: '-1' } });
    expect({ code, err }).toEqual({ code: 2, err: 'plangraph: PORT -1: give a number from 0 to 65535\n' });
  });

  it('is told of a token without showing it', async () => {
    const { code, err } = await plangraph(['serve'], { env: { PLANGRAPH_TOKEN: 'short secret' } });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'plangraph: PLANGRAPH_TOKEN: give 16 characters or more, without blanks\n',
    });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc', 'NEO4J'])(
    'wants a password for %s://, and repeats none',
    async (scheme) => {
      vi.stubEnv('NEO4J_PASSWORD', '');
      const { code, err } = await plangraph(['export', '--store', `${scheme}://localhost:7687`]);
      expect(code).toBe(2);
      expect(err).toMatch(/^plangraph: no password for \S+: set NEO4J_PASSWORD .*\n$/);
    },
  );

  it('leaves no store behind', () => {
    expect(readdirSync('.')).not.toContain('file:');
  });
});
