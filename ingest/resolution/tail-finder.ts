import type { Mention } from '../../src/model/index.js';
import type { NameRules } from './rules.js';

const BARE_NAME_MAX = 24;
/** Bare names of places, bodies and industries are short. */
const BARE_MAX: Readonly<Partial<Record<Mention['type'], number>>> = {
  Policy: BARE_NAME_MAX,
  Initiative: BARE_NAME_MAX,
  Project: BARE_NAME_MAX,
};

/** What the rules say of tails and prefixes, as patterns. */
export class TailFinder {
  readonly #tails = new Map<string, RegExp>();
  readonly #counted = new Map<string, RegExp>();
  readonly #listed = new Map<string, RegExp>();
  readonly #prefix: RegExp;

  constructor(rules: NameRules) {
    const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
    const modifiers = `(?:${any(rules.modifiers)}){0,3}`;
    for (const [type, tails] of Object.entries(rules.tails)) {
      this.#tails.set(type, new RegExp(`${modifiers}(?:${any(tails)})$`));
      this.#counted.set(type, new RegExp(`^[一二三四五六七八九十两\\d]{1,3}[大家个条](?:省|市|国家)?(${any(tails)})`));
    }
    for (const [type, tail] of Object.entries(rules.listTails))
      this.#listed.set(type, new RegExp(`^${rules.listCounts}${tail}`));
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
  isBare(m: Mention, tail = ''): boolean {
    // “免罚”“免强”和减轻处罚清单: what a list is called for short.
    const isSign = m.type === 'Policy' && /^“[^”]{2,4}”$/.test(m.surface);
    return (
      (isSign || !/[“《]/.test(m.surface)) &&
      (!saysKind(m) || (KEEPS[tail]?.test(m.name) ?? false)) &&
      m.name.length <= (BARE_MAX[m.type] ?? 6) &&
      !(m.type !== 'Organization' && this.#tails.get(m.type)?.test(m.name))
    );
  }
}

/** By tail, the kinds that a member may have for all that: 集体林权制度和国有林场改革, 市场准入壁垒清理整治等专项行动. */
const KEEPS: Readonly<Partial<Record<string, RegExp>>> = {
  改革: /(?:制度|体制|机制)$/,
  行动: /整治$/,
  专项行动: /整治$/,
  // 长城文化带: named by what it runs along.
  文化带: /长城$/,
  高速: /绕城$/,
  高速公路: /绕城$/,
};

function saysKind({ type, name }: Mention): boolean {
  if (SAYS_KIND.test(name)) return true;
  // 外高桥 is a place, 府院 and 棚户区 are what is worked on.
  if (type === 'Initiative') return false;
  return SAYS_PLACE.test(name) && !(type === 'Area' && name.endsWith('桥'));
}

/** Endings that already say what kind of thing a name names. */
const SAYS_KIND =
  /(?:法|法规|标准|目录|指引|指南|纲要|决定|规定|协定|细则|通知|战略|制度|机制|模式|体系|行动|计划|工程|试点|改革|方案|规划|政策|条例|办法|意见|措施|清单|中心|平台|基地|集群|走廊|扩容|扩能|扩建|改造|整治|水电|枢纽|装置|设施|装备|产业|制造业|服务业|服务|REITs)$/;
const SAYS_PLACE = /[区县市省园城院所校室馆站线路桥港厂段期]$/;
