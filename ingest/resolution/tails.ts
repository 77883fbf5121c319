import type { Mention } from '../../src/model/index.js';
import { innermostHolders } from '../mentions/holders.js';
import type { Merge, NamedSentence } from './resolution.js';
import type { NameRules } from './rules.js';

const AFTER_MAX = 16;
const FIELD_MAX = 4;
const NAME_MAX = 24;
const JOINT = /^(?:[、和及与]|以及)$/;

/** Members of A、B和C…试点, A、B等改革, A、B、C三家高新区 completed by the tail that they share. */
export function completeLists(sentences: readonly NamedSentence[], rules: NameRules): Merge[] {
  const finder = new TailFinder(rules);
  return sentences.flatMap((sentence) =>
    rowsOf(sentence).flatMap((row) => {
      const last = row.at(-1);
      if (!last) return [];
      const after = sentence.view.folded.slice(
        last.end,
        Math.min(sentence.view.sentence.span.end, last.end + AFTER_MAX),
      );
      return (
        behindDeng(row, last, after, finder) ?? behindCount(row, last, after, finder) ?? fromLast(row, last, finder)
      );
    }),
  );
}

/** Names of one type, in one holder, that 、 and 和 join. */
function rowsOf({ view, mentions }: NamedSentence): Mention[][] {
  if (mentions.length === 0) return [];
  const holders = innermostHolders(mentions);
  const rows: Mention[][] = [];
  const open = new Map<Mention | undefined, Mention[]>();
  for (const m of mentions) {
    const holder = holders.get(m);
    const row = open.get(holder);
    const last = row?.at(-1);
    if (row && last && last.type === m.type && JOINT.test(view.folded.slice(last.end, m.start))) row.push(m);
    else {
      const fresh = [m];
      rows.push(fresh);
      open.set(holder, fresh);
    }
  }
  return rows;
}

function behindDeng(row: readonly Mention[], last: Mention, after: string, finder: TailFinder): Merge[] | null {
  if (!after.startsWith('等')) return null;
  const tail = finder.listTail(last.type, after.slice(1));
  if (!tail) return [];
  // 改革 and 扶贫 are left out behind bare fields (教育、文化等改革), not behind what is itself an action.
  const most = /改革|扶贫/.test(tail) ? FIELD_MAX : NAME_MAX;
  return row.flatMap((m) =>
    (finder.isBare(m) || tail === 'REITs') && m.name.length <= most ? [merge(m, m.name + tail, 'list-tail')] : [],
  );
}

function behindCount(row: readonly Mention[], last: Mention, after: string, finder: TailFinder): Merge[] | null {
  const tail = row.length > 1 ? finder.countedTail(last.type, after) : null;
  if (!tail) return null;
  return row.flatMap((m) => (finder.isBare(m) ? [merge(m, m.name + tail, 'counted-tail')] : []));
}

/** 蓝天、碧水、净土保卫战: the tail of the last member; a shared prefix (国际) goes with it. */
function fromLast(row: readonly Mention[], last: Mention, finder: TailFinder): Merge[] {
  const first = row[0];
  const tail = finder.tailOf(last);
  if (!first || first === last || !tail || !row.slice(0, -1).some((m) => finder.isBare(m))) return [];
  const prefix = finder.prefixOf(first);
  if (prefix === first.name) return [];
  return row.flatMap((m) => {
    const bare = m !== last && finder.isBare(m) && !m.name.endsWith(tail);
    if (!bare && m !== last) return [];
    const name = (m.name.startsWith(prefix) ? '' : prefix) + m.name + (bare ? tail : '');
    return name === m.name ? [] : [merge(m, name, 'shared-tail')];
  });
}

function merge(mention: Mention, name: string, rule: 'shared-tail' | 'list-tail' | 'counted-tail'): Merge {
  return { mention, name, rule, antecedent: null };
}

/** Bare names of places, bodies and industries are short. */
const BARE_MAX: Readonly<Partial<Record<Mention['type'], number>>> = {
  Policy: NAME_MAX,
  Initiative: NAME_MAX,
  Project: NAME_MAX,
};

/** What the rules say of tails and prefixes, as patterns. */
class TailFinder {
  readonly #tails = new Map<string, RegExp>();
  readonly #counted = new Map<string, RegExp>();
  readonly #listed = new Map<string, RegExp>();
  readonly #prefix: RegExp;

  constructor(rules: NameRules) {
    const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
    const modifiers = `(?:${any(rules.modifiers)}){0,3}`;
    for (const [type, tails] of Object.entries(rules.tails)) {
      this.#tails.set(type, new RegExp(`${modifiers}(?:${any(tails)})$`));
      this.#counted.set(type, new RegExp(`^[一二三四五六七八九十两\\d]{1,3}[大家个](?:省|市|国家)?(${any(tails)})`));
    }
    for (const [type, tail] of Object.entries(rules.listTails)) this.#listed.set(type, new RegExp(`^${tail}`));
    this.#prefix = new RegExp(`^(?:${any(rules.prefixes)})`);
  }

  /** The tail that the name ends with, when something specific stands before it. */
  tailOf(m: Mention): string | null {
    const tail = this.#tails.get(m.type)?.exec(m.name)?.[0];
    return tail && m.name.length - tail.length >= 2 ? tail : null;
  }

  listTail(type: Mention['type'], after: string): string | null {
    return this.#listed.get(type)?.exec(after)?.[1] ?? null;
  }

  countedTail(type: Mention['type'], after: string): string | null {
    if (type !== 'Area' && type !== 'Organization') return null;
    return this.#counted.get(type)?.exec(after)?.[1] ?? null;
  }

  prefixOf(m: Mention): string {
    return this.#prefix.exec(m.name)?.[0] ?? '';
  }

  /** A name without quotation marks that does not say its kind. */
  isBare(m: Mention): boolean {
    return (
      !/[“《]/.test(m.surface) &&
      !SAYS_KIND.test(m.name) &&
      m.name.length <= (BARE_MAX[m.type] ?? 6) &&
      !(m.type !== 'Organization' && this.#tails.get(m.type)?.test(m.name))
    );
  }
}

/** Endings that already say what kind of thing a name names. */
const SAYS_KIND =
  /(?:法|标准|目录|指引|指南|纲要|决定|规定|协定|细则|通知|战略|制度|机制|模式|体系|行动|计划|工程|试点|改革|方案|规划|政策|条例|办法|意见|措施|清单|中心|区|县|市|省|园|城|院|所|校|室|馆|站|线|路|桥|站|港|厂|段|期|平台|基地|集群|走廊|扩容|扩建|改造|整治|枢纽|装置|设施|装备|产业|制造业|服务业|服务|REITs)$/;
