import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the statements, which the composition root knows. */
export type StatementFolder = string;

/** Statements by their path below `cypher`, without the ending; each is read once. */
export class Statements {
  readonly #texts = new Map<string, string>();

  constructor(private readonly folder: StatementFolder) {}

  text(name: string): string {
    let text = this.#texts.get(name);
    if (text === undefined) {
      text = readFileSync(join(this.folder, `${name}.cypher`), 'utf8');
      this.#texts.set(name, text);
    }
    return text;
  }

  /** The statements of `constraints.cypher` by the names that they create. */
  constraints(): Map<string, string> {
    const statements = this.text('constraints')
      .replace(/^\/\/.*$/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter(Boolean);
    return new Map(statements.map((statement) => [/^CREATE \D+? (\w+) IF/.exec(statement)?.[1] ?? '', statement]));
  }
}
