import * as z from 'zod';
import { ASPECTS, type Aspect, COMPARATORS, type Comparator, DataError } from '../../src/model/index.js';
import { type NumberScanner, numberScanner } from './numbers.js';

const source = z.string().min(1);
const sources = z.array(source).min(1);
const words = z.strictObject({
  comparators: z.array(z.strictObject({ sign: z.enum(COMPARATORS), before: sources, after: sources })).min(1),
  rises: sources,
  falls: sources,
  change_adverbs: sources,
  reaching: sources,
  ranking: sources,
  leading: sources,
  trailing: sources,
  doing: sources,
  counting: sources,
  relative: sources,
  elided: sources,
  measures: sources,
  fronted: sources,
  sharing: sources,
  shares: sources,
});
const direction = z.strictObject({
  /** Fits a whole clause; its group `indicator`, or else what stands before it, is what is measured. */
  pattern: source,
  comparator: z.enum(COMPARATORS),
  aspect: z.enum(ASPECTS),
  /** In the passage that lists the main targets, in any clause of a plan, or in a review too. */
  where: z.enum(['passage', 'plan', 'any']),
});
const file = z.looseObject({
  words,
  rules: z.array(z.looseObject({ id: z.string(), direction: direction.optional() })).min(1),
});

/** Measure words, and what a magnitude word multiplies by. */
export interface Units {
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly units: readonly string[];
}

/** Words that bound a number, e.g. 超过…, …以内. */
export interface Bound {
  readonly comparator: Comparator;
  /** Fits at the end of what stands before the number. */
  readonly before: RegExp;
  /** Fits at the start of what stands behind it. */
  readonly after: RegExp;
}

/** A way to state a target without a number. */
export interface Direction {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly comparator: Comparator;
  readonly aspect: Aspect;
  readonly where: 'passage' | 'plan' | 'any';
}

/** The ways that are open to a clause. */
export interface Directions {
  readonly ways: readonly Direction[];
  /** Fits wherever one of them does, in one pass instead of one for each. */
  readonly any: RegExp;
}

/** The word lists of `grammar/quantities.yaml`, each compiled for the place where it may stand. */
export interface QuantityGrammar {
  readonly scan: NumberScanner;
  readonly bounds: readonly Bound[];
  /** A verb of change right before a number; group 1 is the verb. */
  readonly rise: RegExp;
  readonly fall: RegExp;
  readonly reaching: RegExp;
  readonly ranking: RegExp;
  readonly leading: RegExp;
  readonly trailing: RegExp;
  readonly doing: RegExp;
  readonly counting: RegExp;
  readonly relative: RegExp;
  readonly elided: RegExp;
  readonly measure: RegExp;
  readonly fronted: RegExp;
  readonly frontedLast: RegExp;
  readonly sharing: RegExp;
  readonly shares: RegExp;
  /** By where a clause stands. */
  readonly directions: Readonly<Record<Direction['where'], Directions>>;
}

/** Compiles `grammar/quantities.yaml`, as parsed. @throws {DataError} naming the entry that is wrong. */
export function parseQuantityGrammar(data: unknown, units: Units): QuantityGrammar {
  const parsed = file.safeParse(data);
  if (!parsed.success) throw new DataError(`grammar/quantities.yaml: ${z.prettifyError(parsed.error)}`);
  const { words: w, rules } = parsed.data;
  const directions = rules.flatMap(({ id, direction: d }) =>
    d ? [{ ...d, rule: id, pattern: compile(d.pattern) }] : [],
  );
  const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
  const change = (verbs: readonly string[]): RegExp =>
    compile(`${any(w.change_adverbs)}{0,3}(${verbs.join('|')})(?:了|约|达|为|均|保持在|稳定在)?$`);
  return {
    scan: numberScanner(units.magnitudes, units.units),
    bounds: w.comparators.map((c) => ({
      comparator: c.sign,
      before: compile(`${any(c.before)}$`),
      after: compile(`^${any(c.after)}`),
    })),
    rise: change(w.rises),
    fall: change(w.falls),
    reaching: compile(`${any(w.reaching)}$`),
    ranking: compile(`${any(w.ranking)}$`),
    leading: compile(`^${any(w.leading)}`),
    trailing: compile(`${any(w.trailing)}$`),
    doing: compile(`^${any(w.doing)}(?=.{3,})`),
    counting: compile(`^${any(w.counting)}`),
    relative: compile(`^${any(w.relative)}`),
    elided: compile(`^${any(w.elided)}$`),
    measure: compile(`(?:“[^”]{1,8}”)?(${w.measures.join('|')})$`),
    fronted: compile(`^${any(w.fronted)}`),
    frontedLast: compile(`${any(w.fronted)}+$`),
    sharing: compile(`^${any(w.sharing)}`),
    shares: compile(any(w.shares)),
    directions: byPlace(directions),
  };
}

/** A passage of main targets is a plan's, and what may stand anywhere may stand there. */
export function byPlace(directions: readonly Direction[]): QuantityGrammar['directions'] {
  const among = (...places: readonly Direction['where'][]): Directions => {
    const ways = directions.filter((d) => places.includes(d.where));
    const sources = ways.map((d) => d.pattern.source.replaceAll(/\(\?<\w+>/g, '(?:'));
    return { ways, any: compile(`(?:${sources.join('|')})`) };
  };
  return { any: among('any'), plan: among('any', 'plan'), passage: among('any', 'plan', 'passage') };
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch (e) {
    throw new DataError(`grammar/quantities.yaml: not a regular expression: ${String(e)}`);
  }
}
