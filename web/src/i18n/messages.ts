import type { Aspect, Lifecycle, RelationType } from '../api/types';
import type { Kind } from '../graph/kinds';
import type { TabName } from '../panel/tabs';
import { en } from './en';
import { zh } from './zh';

export type Language = 'zh' | 'en';

/** Every word of the interface in one language. Numbers and names go in as parameters: each language orders its own words. */
export interface Messages {
  readonly htmlLang: string;
  readonly name: string;
  readonly tagline: string;
  /** The other language, named in itself, and what the switch does, in that language too. */
  readonly other: { readonly label: string; readonly title: string };
  readonly home: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly close: string;
  /** Many of a kind, and one. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly legend: string;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly none: (text: string) => string;
    readonly found: (count: number) => string;
    readonly alias: (name: string) => string;
  };
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly source: string;
    readonly holds: (entities: number, statements: number, relations: number) => string;
    readonly empty: string;
    readonly ask: string;
  };
  readonly graph: {
    readonly label: (name: string, parts: string) => string;
    readonly truncated: (shown: number) => string;
    readonly alone: string;
    readonly hint: string;
  };
  readonly entity: {
    readonly label: (name: string) => string;
    readonly aliases: string;
    readonly missing: (id: string) => string;
    readonly mentioned: (count: number) => string;
    readonly lifecycle: Readonly<Record<Lifecycle, string>>;
  };
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly nothing: Readonly<Record<TabName, string>>;
  /** Heads the tasks that name the entity without acting on it. */
  readonly naming: string;
  readonly more: (shown: number, total: number) => string;
  readonly task: { readonly DONE: string; readonly PLANNED: string };
  readonly year: (year: number) => string;
  /** A level is what a bare number says; it needs no word. */
  readonly aspect: Readonly<Record<Exclude<Aspect, 'LEVEL'>, string>>;
  readonly direction: { readonly SYNC: string; readonly UP: string; readonly DOWN: string; readonly DONE: string };
  readonly baseline: string;
  readonly relations: Readonly<Record<RelationType, string>>;
  readonly together: (count: number) => string;
  readonly quote: string;
  readonly evidence: {
    readonly title: string;
    readonly characters: (start: number, end: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly link: string;
    readonly missing: string;
    readonly path: string;
  };
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };
