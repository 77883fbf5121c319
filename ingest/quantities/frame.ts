import type { Aspect, Comparator } from '../../src/model/index.js';
import type { NumberExpression } from './numbers.js';

/** What the words around a number say of it. */
export interface Frame {
  readonly comparator: Comparator;
  readonly aspect: Aspect;
  /** −1 for 下降, 减少 and the like with a rate. */
  readonly sign: 1 | -1;
  /** How many characters before the number, and behind it, belong to the expression. */
  readonly before: number;
  readonly after: number;
  /** 增长, 下降 …: the number is a change of what stands before. */
  readonly change: string | null;
}

const BOUND_BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|至少)$/, '≥'],
  [/(?:不超过|不高于|控制在|低于|不突破)$/, '≤'],
  [/(?:首次)?(?:超过|突破|超|逾|高于|跨越|迈上|大于|多达|站上|跃上)(?:了)?$/, '≥'],
  [/(?:大约|约|近|接近|左右|预计|预计达到?)$/, '≈'],
];
const BOUND_AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:左右|上下)/, '≈'],
  [/^(?:以上|及以上)/, '≥'],
  [/^(?:以内|以下|之内)/, '≤'],
];
const REACH = /(?:力争)?(?:达到了?|达|为|至|到|保持在|稳定在|维持在|控制在|完成|实现|是|有|累计|共|均|总计|合计|占)$/;
const RISE =
  /(?:实际|均|名义|平均|年均|累计|同比|再|已|约|将|力争)?(增长|提高|上升|上涨|增加|提升|增幅|涨幅|增速|扩大|增|涨|升)(?:了|约|达|为)?$/;
const FALL = /(?:累计|同比|再|已)?(下降|降低|减少|回落|缩短|压减|缩减|降幅|收窄|下调|压缩|减|降)(?:了|约|达|为)?$/;

/** Reads comparator, aspect and sign off the words on both sides of a number. */
export function readFrame(prefix: string, n: NumberExpression, suffix: string): Frame {
  let left = prefix;
  let comparator: Comparator = n.open ? '≥' : '=';
  let moved = true;
  while (moved) {
    moved = false;
    for (const [pattern, c] of BOUND_BEFORE) {
      const m = pattern.exec(left);
      if (!m) continue;
      comparator = c;
      left = left.slice(0, m.index);
      moved = true;
    }
  }
  const after = BOUND_AFTER.find(([pattern]) => pattern.test(suffix));
  if (after) comparator = after[1];
  const rise = RISE.exec(left);
  const fall = FALL.exec(left);
  const rate = n.unit === '%' || n.unit === '‰' || /百分点$|倍$/.test(n.unit ?? '');
  const change = rise?.[1] ?? fall?.[1] ?? null;
  const m = rise ?? fall;
  if (m) left = left.slice(0, m.index);
  else left = stripReach(left);
  return {
    comparator,
    aspect: change && rate ? 'growth' : 'level',
    sign: fall && rate ? -1 : 1,
    before: prefix.length - left.length,
    after: after ? (after[0].exec(suffix)?.[0].length ?? 0) : 0,
    change,
  };
}

function stripReach(left: string): string {
  let out = left;
  for (let m = REACH.exec(out); m; m = REACH.exec(out)) {
    if (m[0] === '累计' || m[0] === '占') break;
    out = out.slice(0, m.index);
  }
  return out;
}
