import type { EntityType, Span } from '../../src/model/index.js';
import type { HeadWord } from '../lexicon/lexicon.js';
import type { Mark } from '../text/marks.js';
import { type Candidate, insidePair, type SentenceView } from './candidate.js';
import { isGeneric, type Phrase, skipOpeners } from './phrases.js';

/** A name longer than this is a sentence gone wrong. */
const LONGEST: Readonly<Record<EntityType, number>> = { Policy: 60, Initiative: 26, Project: 26, Organization: 30, Area: 26, Event: 30, Agency: 20, Industry: 14 };
/** Types whose names may stand inside a longer headed name: 基础研究先行区 in 基础研究先行区支持政策. */
const INNER: ReadonlySet<EntityType> = new Set(['Area', 'Organization', 'Project', 'Event']);

/** Names anchored at a head noun: …示范区, …行动方案, …号线. The left end is the nearest word that cannot be inside one. */
export function headedNames(phrase: Phrase, view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  const heads = headsIn(phrase, view);
  let floor = phrase.start;
  heads.forEach((head, i) => {
    const last = i === heads.length - 1 || !continues(head, heads[i + 1], view);
    const start = leftEnd(head, floor, view);
    const candidate = start === null ? null : check(start, head, view);
    if (candidate && (last || INNER.has(candidate.type))) found.push(candidate);
    if (last) floor = head.end;
  });
  return found;
}

/** Heads of a phrase, by end; a head inside a longer head (计划 in 行动计划) or inside quotation marks does not count. */
function headsIn(phrase: Span, view: SentenceView): Mark<HeadWord>[] {
  const found: Mark<HeadWord>[] = [];
  for (let end = phrase.start + 2; end <= phrase.end; end++) {
    const head = view.marks.heads.endingAt(end, phrase.start);
    if (!head || insidePair(view, head.end - 1)) continue;
    const longer = view.marks.heads.startingAt(head.start, phrase.end);
    if (longer && longer.end > head.end) continue;
    const before = found.at(-1);
    if (before && before.start >= head.start) found.pop();
    found.push(head);
  }
  return found;
}

/** Whether the words between two heads keep them in one name: no verb, no 的, no 和 behind a complete name. */
function continues(head: Mark<HeadWord>, next: Mark<HeadWord> | undefined, view: SentenceView): boolean {
  if (!next) return false;
  const between = view.folded.slice(head.end, next.start);
  if (between.length > 16 || /[和与及等,;]|建设的/.test(between)) return false;
  if (next.value.type === 'Policy') return true;
  return !/[的在为]/.test(between) && between.length <= 8;
}

function leftEnd(head: Mark<HeadWord>, floor: number, view: SentenceView): number | null {
  const { folded, marks } = view;
  let start = floor;
  const policy = head.value.type === 'Policy';
  for (let at = floor; at < head.start; at++) {
    if (insidePair(view, at)) continue;
    const splitter = marks.splitters.startingAt(at, head.start);
    if (splitter && !(policy && at > floor + 1 && splitter.end - splitter.start === 1)) start = Math.max(start, splitter.end);
    if (folded[at] === '的' && at + 1 < head.start) start = Math.max(start, at + 1);
    if (!policy) start = Math.max(start, verbCut(at, head, view) ?? start);
    if (/[和与及]/.test(folded.charAt(at)) && endsName(at, floor, view, policy)) start = Math.max(start, at + 1);
  }
  start = skipOpeners(start, head.start, folded, marks);
  return start < head.start ? start : null;
}

/** 建设X示范区: a verb before the name, not a noun inside it (推进 in 应用推进中心 touches its head). */
function verbCut(at: number, head: Mark<HeadWord>, view: SentenceView): number | null {
  const verb = view.marks.verbs.startingAt(at, head.start);
  if (!verb || verb.end - verb.start < 2 || head.start - verb.end < 2) return null;
  return CUTTING.has(view.folded.slice(verb.start, verb.end)) ? verb.end : null;
}

/** Verbs that take a name as their object and are rarely a noun inside one. */
const CUTTING = new Set('建设 打造 设立 建立 推出 举办 开展 实施 创建 启动 推进 推动 加快 支持 落实 深化 完善 成立 组建 构建 搭建 形成 建成 发布 出台 制定 修订 获批 编制 布局 培育 引进 参与 承办 申办 召开 争取 争创 承接 对接 融入 依托 牵头 探索 健全 优化 提升 强化 加强 促进 鼓励 引导 发挥 扩大 拓展 办好 用好 做好 抓好 建好 参加 开通 开工 建成投用 入选 纳入 列入 签署 加入 落户 完成 实现 巩固 保障 保护 推广 运用 利用 开发 新建 共建'.split(' '));

/** A name that is complete before 和: the head or known name that ends there. */
function endsName(at: number, floor: number, view: SentenceView, policy: boolean): boolean {
  const head = view.marks.heads.endingAt(at, floor);
  if (head) return policy ? head.value.type === 'Policy' : true;
  return !policy && view.marks.names.endingAt(at, floor) !== undefined;
}

function check(start: number, head: Mark<HeadWord>, view: SentenceView): Candidate | null {
  const { type, min } = head.value;
  const length = head.end - start;
  if (head.start - start < min || length > LONGEST[type]) return null;
  if (isGeneric({ start, end: head.start }, view.marks)) return null;
  return { start, end: head.end, type, rule: `headed-${type.toLowerCase()}` };
}
