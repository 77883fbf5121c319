import { hashId } from '../scoring/hash.js';

/** The rules that proposed a candidate, the most telling first. Of each list there is one, which knows what features say of it. */
export class RuleList {
  static readonly #firsts = new Map<string, RuleList>();
  readonly #longer = new Map<string, RuleList>();
  /** Values for features: of each rule, and of all of them in whatever order. */
  readonly hashes: readonly number[];
  readonly joined: number;

  private constructor(readonly ids: readonly string[]) {
    this.hashes = ids.map(hashId);
    this.joined = hashId([...ids].sort().join('+'));
  }

  static of(rule: string): RuleList {
    return RuleList.#known(RuleList.#firsts, rule, []);
  }

  /** This list with one more rule behind it, unless it has it. */
  with(rule: string): RuleList {
    return this.ids.includes(rule) ? this : RuleList.#known(this.#longer, rule, this.ids);
  }

  get first(): string {
    return this.ids[0] as string;
  }

  static #known(lists: Map<string, RuleList>, rule: string, before: readonly string[]): RuleList {
    let list = lists.get(rule);
    if (!list) {
      list = new RuleList([...before, rule]);
      lists.set(rule, list);
    }
    return list;
  }
}
