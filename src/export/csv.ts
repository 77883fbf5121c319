/** A CSV file: its header, then a row each. */
export interface Table {
  readonly name: string;
  readonly lines: Iterable<string>;
}

type Value = string | number | boolean | readonly (string | number)[];
type Kind = 'string' | 'boolean' | 'long' | 'double' | 'string[]' | 'long[]' | 'double[]';

/** Characters that may part the items of a list; the first that stands in no text is taken. */
const DELIMITERS = ['\u001f', '\u001e', '\u001d', '\u001c', '\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u0006'];

interface Draft {
  readonly name: string;
  /** What a row begins with, e.g. `:LABEL`. */
  readonly lead: readonly string[];
  readonly columns: Map<string, Kind>;
  readonly rows: { readonly lead: readonly Value[]; readonly properties: Readonly<Record<string, Value>> }[];
}

/**
 * Gathers rows into tables with the columns that `neo4j-admin database import` expects: a table for each set of labels or type, and one
 * more where a property has another kind of value than before.
 */
export class CsvTables {
  readonly #nodes = new Map<string, Draft[]>();
  readonly #edges = new Map<string, Draft[]>();

  /** @param isJoined whether edges name it: its id must then be its own among all nodes. */
  node(labels: readonly string[], properties: Readonly<Record<string, unknown>>, isJoined = true): void {
    const lead = isJoined ? [':ID', ':LABEL'] : [':LABEL'];
    const values = isJoined ? [String(properties.id), labels] : [labels];
    this.#add(this.#nodes, `nodes-${labels.join('-')}`, lead, values, properties);
  }

  edge(type: string, start: string, end: string, properties: Readonly<Record<string, unknown>>): void {
    this.#add(this.#edges, `edges-${type}`, [':START_ID', ':END_ID', ':TYPE'], [start, end, type], properties);
  }

  all(): Table[] {
    const delimiter = this.#delimiter();
    return [...this.#drafts(this.#nodes), ...this.#drafts(this.#edges)].map((draft) => ({
      name: draft.name,
      lines: linesOf(draft, delimiter),
    }));
  }

  /** What tells the tool which file holds what. @param folder where the files lie: releases differ in what a relative path means. */
  arguments(folder: string): string[] {
    const code = this.#delimiter().charCodeAt(0).toString(16).padStart(4, '0');
    return [
      ...this.#drafts(this.#nodes).map((draft) => `--nodes=${folder}/${draft.name}`),
      ...this.#drafts(this.#edges).map((draft) => `--relationships=${folder}/${draft.name}`),
      `--array-delimiter=U+${code}`,
      '--multiline-fields=true',
    ];
  }

  #drafts(tables: ReadonlyMap<string, readonly Draft[]>): Draft[] {
    return [...tables.values()].flat();
  }

  #add(
    tables: Map<string, Draft[]>,
    group: string,
    lead: readonly string[],
    values: readonly Value[],
    properties: Readonly<Record<string, unknown>>,
  ): void {
    const row = properties as Readonly<Record<string, Value>>;
    const drafts = tables.get(group) ?? [];
    tables.set(group, drafts);
    let draft = drafts.find(({ columns }) =>
      Object.keys(row).every((key) => merged(columns.get(key), row[key]) !== null),
    );
    if (!draft) {
      // A label or type is a word; anything else has no place in the name of a file.
      const stem = group.replace(/\W/g, '_');
      draft = { name: `${stem}-${tables.size}-${drafts.length}.csv`, lead, columns: new Map(), rows: [] };
      drafts.push(draft);
    }
    for (const key of Object.keys(row)) draft.columns.set(key, merged(draft.columns.get(key), row[key]) ?? 'string');
    draft.rows.push({ lead: values, properties: row });
  }

  #delimiter(): string {
    const drafts = [...this.#drafts(this.#nodes), ...this.#drafts(this.#edges)];
    const lists = drafts.flatMap(({ rows }) =>
      rows.flatMap(({ properties }) => Object.values(properties).filter(Array.isArray)),
    );
    const found = DELIMITERS.find((d) => !lists.some((list) => list.some((item) => String(item).includes(d))));
    if (found === undefined) throw new Error('the texts hold every character that could part the items of a list');
    return found;
  }
}

function* linesOf({ lead, columns, rows }: Draft, delimiter: string): Generator<string> {
  const keys = [...columns.keys()];
  yield [...lead, ...keys.map((key) => quoted(`${key}:${columns.get(key)}`))].join(',');
  for (const row of rows)
    yield [...row.lead, ...keys.map((key) => row.properties[key])].map((v) => cell(v, delimiter)).join(',');
}

function cell(value: Value | undefined, delimiter: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'object')
    return quoted(value.map((item) => (typeof item === 'string' ? item : figure(item))).join(delimiter));
  return typeof value === 'number' ? figure(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function figure(value: number): string {
  return Object.is(value, -0) ? '-0.0' : String(value);
}

/** The kind of a column that takes a value as well; null where none does. */
function merged(kind: Kind | undefined, value: Value | undefined): Kind | null {
  if (value === undefined) return kind ?? null;
  const own = kindOf(value);
  if (kind === undefined || kind === own) return own;
  const pair = [kind, own].sort().join();
  if (pair === 'double,long') return 'double';
  if (pair === 'double[],long[]') return 'double[]';
  return Array.isArray(value) && value.length === 0 && kind.endsWith('[]') ? kind : null;
}

function kindOf(value: Value): Kind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return isWhole(value) ? 'long' : 'double';
  if (value.every((item) => typeof item === 'string')) return 'string[]';
  return value.every((item) => typeof item === 'number' && isWhole(item)) ? 'long[]' : 'double[]';
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
