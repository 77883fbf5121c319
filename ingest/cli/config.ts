import * as z from 'zod';
import { UsageError } from '../../src/model/index.js';
import { DEFAULT_STORE } from './compose.js';
import type { Terminal } from './terminal.js';

const whole = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const isOn = z.enum(['on', 'off']).transform((value) => value === 'on');
const origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().refine((origin) => URL.canParse(origin) && new URL(origin).origin === origin)));

interface Setting<T extends z.ZodType> {
  readonly env: string;
  /** As on the command line; secrets have none: other users of the machine see command lines. */
  readonly flag?: string;
  readonly schema: T;
  /** What a value must be, for who gave another. */
  readonly want: string;
  readonly otherwise: string | ((env: Terminal['env']) => string) | undefined;
  readonly secret?: true;
}

const setting = <T extends z.ZodType>(setting: Setting<T>): Setting<T> => setting;

/** Everything that can be set, each by a flag or by the environment; the flag goes first. An empty variable is none. */
export const SETTINGS = {
  store: setting({
    env: 'PLANGRAPH_STORE',
    flag: '--store',
    schema: z.string().min(1),
    want: `name a store, e.g. ${DEFAULT_STORE}`,
    otherwise: (env) => env.NEO4J_URI || DEFAULT_STORE,
  }),
  host: setting({
    env: 'HOST',
    flag: '--host',
    schema: z.string().min(1),
    want: 'name an address',
    otherwise: 'localhost',
  }),
  port: setting({
    env: 'PORT',
    flag: '--port',
    schema: whole(0, 65_535),
    want: 'give a number from 0 to 65535',
    otherwise: '4000',
  }),
  token: setting({
    env: 'PLANGRAPH_TOKEN',
    schema: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/)
      .optional(),
    want: 'give 16 characters or more, without blanks',
    otherwise: undefined,
    secret: true,
  }),
  introspection: setting({
    env: 'PLANGRAPH_INTROSPECTION',
    flag: '--introspection',
    schema: isOn,
    want: 'say on or off',
    otherwise: (env) => (env.NODE_ENV === 'production' ? 'off' : 'on'),
  }),
  timeout: setting({
    env: 'PLANGRAPH_TIMEOUT',
    flag: '--timeout',
    schema: whole(1, 600_000),
    want: 'give milliseconds from 1 to 600000',
    otherwise: '10000',
  }),
  maxCost: setting({
    env: 'PLANGRAPH_MAX_COST',
    flag: '--max-cost',
    schema: whole(1, 1_000_000_000),
    want: 'give a number of objects from 1',
    otherwise: '100000',
  }),
  rateLimit: setting({
    env: 'PLANGRAPH_RATE_LIMIT',
    flag: '--rate-limit',
    schema: whole(0, 1_000_000_000),
    want: 'give requests a minute, 0 for no limit',
    otherwise: '1200',
  }),
  corsOrigins: setting({
    env: 'PLANGRAPH_CORS_ORIGINS',
    flag: '--cors-origins',
    schema: origins,
    want: 'list origins as https://example.org, with commas between them',
    otherwise: '',
  }),
  trustProxy: setting({
    env: 'PLANGRAPH_TRUST_PROXY',
    flag: '--trust-proxy',
    schema: isOn,
    want: 'say on or off',
    otherwise: 'off',
  }),
  grace: setting({
    env: 'PLANGRAPH_GRACE',
    flag: '--grace',
    schema: whole(0, 600_000),
    want: 'give milliseconds from 0 to 600000',
    otherwise: '10000',
  }),
  logLevel: setting({
    env: 'PLANGRAPH_LOG_LEVEL',
    flag: '--log-level',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    want: 'say trace, debug, info, warn, error, fatal or silent',
    otherwise: (env) => (env.NODE_ENV === 'production' ? 'info' : 'warn'),
  }),
} as const;

type Name = keyof typeof SETTINGS;
export type Config = { readonly [N in Name]: z.output<(typeof SETTINGS)[N]['schema']> };
/** The flags given, as text. */
export type Flags = { readonly [N in Name]?: string };

/** @throws {UsageError} naming the flag or variable whose value makes no sense. */
export function readConfig(flags: Flags, env: Terminal['env']): Config {
  const entries = Object.entries(SETTINGS).map(
    ([name, { env: variable, flag, schema, want, otherwise }]: [string, Setting<z.ZodType>]) => {
      const flagged = flags[name as Name];
      const given = flagged ?? (env[variable] || undefined);
      const parsed = schema.safeParse(given ?? (typeof otherwise === 'function' ? otherwise(env) : otherwise));
      if (parsed.success) return [name, parsed.data];
      const shown = 'secret' in SETTINGS[name as Name] ? '' : ` ${given}`;
      throw new UsageError(`${flagged === undefined ? variable : flag}${shown}: ${want}`);
    },
  );
  return Object.fromEntries(entries) as Config;
}
