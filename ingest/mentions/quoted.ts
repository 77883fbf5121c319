import type { EntityType, Span } from '../../src/model/index.js';
import type { Candidate, SentenceView } from './candidate.js';
import { type Phrase, skipOpeners } from './phrases.js';

const NUMBERED = /^\d+条$/;
/** What follows a quoted word that is no name: a slogan, a figure of speech, a class of firms, a problem. */
const NOT_A_NAME = /^(?:企业|路径|问题|现象|精神|讲话|难题|等问题|矛盾|之路|人才|家庭|青年|产品|小巨人)/;
const WORK = /(?:电影|电视剧|舞剧|歌剧|话剧|纪录片|图书|长篇小说|歌曲|节目|剧目|作品)[\u4e00-\u9fff、“”]{0,6}$/;
/** Words before a quoted figure of speech: 转化为“实景画”. */
const FIGURE = /(?:化为|转化为|变成|变为|成为|从|由|到|向|“|跑出|按下|下好|奏响|奏鸣|谱写|绘就|交出|打出|念好|当好|做好|破解|呈现|堪称|称为|誉为)$/;

/** 《…》 and “…”: the whole name where the marks hold all of it, the marks and what belongs to them where they hold a part. */
export function quotedNames(phrase: Phrase, view: SentenceView): Candidate[] {
  return view.pairs.filter((p) => p.start >= phrase.start && p.end <= phrase.end).flatMap((pair) => read(pair, phrase, view) ?? []);
}

function read(pair: Span, phrase: Phrase, view: SentenceView): Candidate | null {
  const { folded } = view;
  const open = folded[pair.start];
  const inner = folded.slice(pair.start + 1, pair.end - 1);
  if (open === '《') {
    if (WORK.test(folded.slice(Math.max(0, pair.start - 12), pair.start))) return null;
    return { start: pair.start, end: pair.end, type: 'Policy', rule: 'title-marks' };
  }
  if (open !== '“' || inner.length > 16 || /[,。;]/.test(inner)) return null;
  if (NUMBERED.test(inner)) return extended(pair, phrase, view, 'Policy', 'numbered-package');
  const head = view.marks.heads.endingAt(pair.end - 1, pair.start + 1);
  if (head && pair.start > phrase.start && /[\u4e00-\u9fff]$/.test(folded.slice(phrase.start, pair.start))) {
    return extended(pair, phrase, view, head.value.type, 'quoted-head');
  }
  if (NOT_A_NAME.test(folded.slice(pair.end, pair.end + 4)) || FIGURE.test(folded.slice(Math.max(phrase.start, pair.start - 3), pair.start))) return null;
  return { start: pair.start, end: pair.end, type: quotedType(pair, view), rule: 'quotation-marks' };
}

function extended(pair: Span, phrase: Phrase, view: SentenceView, type: EntityType, rule: string): Candidate {
  const start = skipOpeners(phrase.start, pair.start, view.folded, view.marks);
  return { start, end: pair.end, type, rule };
}

function quotedType(pair: Span, view: SentenceView): EntityType {
  const known = view.marks.names.endingAt(pair.end - 1, pair.start + 1);
  if (known && known.start === pair.start + 1) return known.value.type;
  const head = view.marks.heads.endingAt(pair.end - 1, pair.start + 1);
  return head ? head.value.type : 'Initiative';
}
