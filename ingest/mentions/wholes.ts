import type { Span } from '../../src/model/index.js';
import type { Chosen } from './candidate.js';

/** Lines, ports and buildings: what has phases, sections and parts that are named by it. Bare 公路 does not say which one. */
const WHOLE =
  /^(?:.{1,16}(?:机场|港|博物馆|铁路|高铁|[^市]高速(?:公路)?|号线|[A-Z]\d线|[二三四]线|水库|电厂|水厂|灌区|公路|通道|水道|运河|航道|车站|直流|电站|大桥)|[GS]\d{1,4}线?|[A-Z]\d线|\d{1,2}号线)$/;
/** What follows their names in those of a part of them or of work on them. */
const PART =
  /^(?:(?:[一二三四五六]期)?.{0,4}(?:改扩建|扩建|扩容|扩能|迁建|改造|改造升级|增建[二三四]线|修缮)|[一二三四五六]期(?:[^线]{1,2}段)?|新馆|第?[一二三四东南西北]{1,2}跑道|.{0,3}航站楼|[^线期]{1,10}段|[^线]{2,10}至[^线段]{2,6}|[东南西北]延(?:伸|长)?|(?:中心)?作业区|航空口岸|主体|大坝|(?:核心|中心)?(?:功能|首开)区)(?:工程|项目)?$/;
const PART_MAX = 16;
const WHOLE_MIN = 3;

/** The longest name in that of a part which is the whole's: 周口港 in 周口港中心作业区. Who names a part so names the whole. */
export function wholeIn(outer: Chosen, folded: string): Span | undefined {
  if (outer.type !== 'Project') return undefined;
  const { start, end } = outer;
  for (let at = end - 2; at >= Math.max(start + WHOLE_MIN, end - PART_MAX); at--)
    if (PART.test(folded.slice(at, end)) && WHOLE.test(folded.slice(start, at))) return { start, end: at };
  return undefined;
}
