import type { Frame } from './frame.js';
import type { QuantityGrammar } from './grammar.js';
import { completeMembers, pairOf, splitMembers } from './members.js';
import type { Place } from './place.js';

/** What each of several measures where one value is of all: 均, 各, 分别 before one number, a list of nothing but rates, 翻一番; null where it is of one. */
export function eachOf(
  clean: string,
  verb: string,
  place: Place,
  { change, each, aspect }: Frame,
  grammar: QuantityGrammar,
): string[] | null {
  const done = /^(..)[、和](..)([^、]{2,})各$/.exec(clean);
  if (done?.slice(1, 3).every((v) => grammar.counting.test(v))) return done.slice(1, 3).map((v) => v + done[3]);
  if (change === '翻') return completeMembers(splitMembers(clean), grammar);
  const alike = aspect === 'growth' ? growAlike(clean, grammar) : passAlike(clean, place, grammar);
  if (!each && !isShared(clean, place) && !alike) return null;
  // 电子信息、装备制造等产业集群均达到万亿元: the kind is named.
  if (/等[^、等]{3,}(?<!指标)$/.test(clean)) return listedEach(clean, grammar);
  const listed = clean.slice(verb.length).replace(/(?:各|等(?:主要|重点|核心)?指标)$/, '');
  // 存、贷款余额双双突破6万亿元.
  const both = /存、?贷款余额$/.test(listed) ? pairOf(listed, 2) : null;
  const members = both ?? completeMembers(splitMembers(listed), grammar);
  return members.map((m) => verb + m);
}

/** 电池、汽车等绿色产品产量均增长20%: each has the measure; 电子信息、装备制造等产业集群均达到万亿元: the kind has none. */
function listedEach(clean: string, grammar: QuantityGrammar): string[] {
  const [, list = '', kind = ''] = /^([^等]+、[^等]+)等([^等]+)$/.exec(clean) ?? [];
  const measure = grammar.measure.exec(kind)?.[1];
  return list && measure ? splitMembers(list).map((m) => m + measure) : [clean];
}

/** 社会消费品零售总额、固定资产投资增长4%左右: a rate of growth is no sum; but “新三样” and what is added up have one. */
function growAlike(clean: string, { measure }: QuantityGrammar): boolean {
  if (!clean.includes('、') || /[“等]|合计/.test(clean)) return false;
  return measure.test(clean) && clean.split(/、|和/).every((member) => member.length > 3);
}

/** 襄阳、宜昌经济总量突破6000亿元: a round number that each passed; areas, numbers and what is invested in several are added up. */
function passAlike(clean: string, { prefix }: Place, { measure, counting }: QuantityGrammar): boolean {
  if (!/(?:突破|超过?|跨[过越]|[迈站]上)$/.test(prefix) || counting.test(clean)) return false;
  if (!clean.includes('、') || /[“等\d]|[一二三四五六七八九十两]大|合计/.test(clean)) return false;
  return /(?:总量|产值|营收|余额|[产销]量|[售易总]额|增加值)$/.test(measure.exec(clean)?.[1] ?? '');
}

function isShared(clean: string, { words, count, number, prefix }: Place): boolean {
  if (number.ordinal && /均.{1,3}$/.test(prefix)) return true;
  if (/(?:(?<![平年人])均|双双)$/.test(words) || (count === 1 && /分别$/.test(words))) return true;
  if (POLLUTANTS.test(clean) || (clean.endsWith('各') && clean.includes('、'))) return true;
  // 基本养老保险和基本医疗保险参保率: each has its own.
  if (/[、和].{2,8}参保率$/.test(clean)) return true;
  return /、|率和/.test(clean) && clean.split(/、|和/).every((member) => /^.{2,}率$/.test(member));
}

const POLLUTANTS =
  /^(?:二氧化硫|氮氧化物|化学需氧量|氨氮|挥发性有机物|总磷|总氮)[、和及](?:[^,、和及]{2,8}[、和及])*[^,、和及]{2,8}(?:排放(?:总?量)?|浓度)$/;
