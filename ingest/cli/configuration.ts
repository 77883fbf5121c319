import { type Config, type Flags, readConfig, SETTINGS } from './config.js';
import { print, type Terminal } from './terminal.js';

/** `plangraph config`: what holds, and where each value is from; secrets only as set or not. */
export async function configCommand(flags: Flags, terminal: Terminal, json: boolean): Promise<void> {
  const config = readConfig(flags, terminal.env);
  const rows = Object.entries(SETTINGS).map(([key, setting]) => {
    const name = key as keyof Config;
    const flag = 'flag' in setting ? setting.flag : null;
    const source = flags[name] !== undefined ? flag : terminal.env[setting.env] ? setting.env : 'default';
    return { name, value: shown(config[name], 'secret' in setting), source, flag, env: setting.env };
  });
  const values = Object.fromEntries(rows.map(({ name, value, source }) => [name, { value, source }]));
  const width = Math.max(...rows.map(({ name }) => name.length));
  const table = rows.map(
    ({ name, value, source, flag, env }) =>
      `${name.padEnd(width)}  ${Array.isArray(value) ? value.join(',') : (value ?? '(not set)')}  [${source}; ${[flag, env].filter(Boolean).join(' or ')}]`,
  );
  await print(terminal, json, values, table.join('\n'));
}

function shown(value: Config[keyof Config], isSecret: boolean): Config[keyof Config] | null {
  if (value === undefined) return null;
  return isSecret ? '********' : value;
}
