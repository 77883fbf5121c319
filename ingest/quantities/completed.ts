import type { QuantityGrammar } from './grammar.js';
import { asSubject } from './wording.js';

/** What was done to part of the things: 新能源开工1600万千瓦、投产1000万千瓦 → 新能源投产, else 投产 before the thing. */
export function partDone(recent: string, verb: string, grammar: QuantityGrammar): string {
  const done = /^(.{2,})(?:开工|投产|建成|竣工|完工|并网)$/.exec(recent);
  return done ? done[1] + verb : verb + asSubject(recent, grammar).replace(/(?<=.{3})总[量数]$/, '');
}

/** 单位生产总值能耗…、二氧化碳排放: both are per unit; 粮食产量…、增产: the change is of the crop. */
export function ofSameBase(recent: string | undefined, clean: string): string {
  const per = /^单位.{0,4}生产总值(?=.{1,4}$)/.exec(recent ?? '');
  if (per && /^(?:二氧化碳排放|水耗|用水量|碳排放)/.test(clean)) return per[0] + clean;
  // 铁路营业里程12.1万公里,其中高速铁路1.9万公里.
  const size = /(?:(?:营业|运营|通车)?里程|保有量)$/.exec(recent ?? '')?.[0];
  if (size && /^[^、,]{0,4}(?:公路|铁路|高铁|汽车)$/.test(clean)) return clean + size;
  // 有色金属产业年产值超4千亿元,机械产业超2千亿元.
  const output = /产业((?:[年总]产|产|增加)值|营业收入|营收)$/.exec(recent ?? '')?.[1];
  if (output && /[^“”\d级]产业$/.test(clean)) return clean + output;
  const crop = /^(.{2,})(?:总产量?|产量|播种面积)$/.exec(recent ?? '');
  return crop && /^(?:[增减]产|[单亩]产)$/.test(clean) ? `${crop[1]}${clean}` : clean;
}

/** 林下经济面积…、产值…: another measure of the same things takes the place of the first. */
const OTHER_MEASURE = /^(?:产值|产量|总?产能|收入|保有量|业务量|利润|营收|面积|规模)$/;
const MEASURE_BEFORE =
  /(?<=.{2})(?:种植|播种)?(?:总?面积|总?产量|总?产值|人次|(?:市场)?(?:渗透|占有)率|占比|接待游客|效益)$/;

/** 清洁能源发电装机规模…、装机占比; 重大项目完成投资…,投资完成率: the words that both have stand once. */
export function overlapping(subject: string | undefined, words: string): string | null {
  const [, shared = ''] = /^(.{2,4})(?:占比|比重|利用率|完成率|金额)$/.exec(words) ?? [];
  const at = shared ? (subject ?? '').indexOf(shared) : -1;
  return at >= 2 && subject ? subject.slice(0, at).replace(/完成$/, '') + words : null;
}

/** 国家级绿色工厂268家、绿色矿山53家: what begins alike is of the same level. */
export function likeLevel(words: string, before: string): string {
  const [, level = '', alike = ''] =
    /^(?:新[增建]|建成|培育|入选)?((?:国家|省|自治区)级(?:及?以上)?)(..)/.exec(before) ?? [];
  return level && words.length > 2 && words.startsWith(alike) ? level + words : words;
}

/** 15个重点事项审批时限压缩70%、审批材料精简80%: what begins as the last word of the one before is of the same. */
export function likeLast(before: string | undefined, words: string): string | null {
  const at = (before?.length ?? 0) - words.length;
  const alike = at > 2 && words.length === 4 && before?.slice(at, at + 2) === words.slice(0, 2);
  return alike ? before.slice(0, at) + words : null;
}

const DID = /^(.{3,}(?:接待|发送|运输|引进|提出|新增|招引|选派|培训|开通|查明|发放|减|淘汰))[^、,]{2,8}$/;

/** 邮轮母港接待邮轮91艘次、旅客30余万人次: who did it, and what they did, is said once. */
export function likeDone(before: string | undefined, words: string): string | null {
  const did = /^[^、,的]{2,5}$/.test(words) ? DID.exec(before ?? '')?.[1] : undefined;
  return did ? did + words : null;
}

/** 小学生暑托班500个和寒托班150个: what differs from the one before in its first character alone is of the same. */
export function likeTwin(words: string, before: string): string {
  const at = before.length - words.length;
  const alike = words.length > 2 && words.length < 6 && at > 2 && before.endsWith(words.slice(1));
  return alike && before[at] !== words[0]
    ? before.replace(/^(?:新[增建]|建成)/, '').slice(0, -words.length) + words
    : words;
}

/** 省级政务服务“立等可取”事项、“一次不用跑”事项: what is quoted differs, the rest is said once. */
export function likeQuoted(subject: string | undefined, words: string): string | null {
  const kind = /^“[^”]{1,16}”([^“”]{2,})$/.exec(words)?.[1];
  const [, head, tail] = /^([^“]{2,})“[^”]{1,16}”([^“”]{2,})$/.exec(subject ?? '') ?? [];
  return kind !== undefined && kind === tail ? head + words : null;
}

/** 占比 and the like keep the whole earlier indicator; a total counts more than what was added. */
export function completeRelative(subject: string, relative: string, grammar: QuantityGrammar): string {
  if (/^总/.test(relative) && /.{4}增速$/.test(subject)) return subject.slice(0, -2) + relative;
  if (/^总产量?$/.test(relative) && /农田|耕地/.test(subject)) return `粮食${relative}`;
  if (/^总产量?$/.test(relative)) return subject.replace(/(?:播种|种植)面积$/, '') + relative;
  if (OTHER_MEASURE.test(relative)) return subject.replace(MEASURE_BEFORE, '') + relative;
  // 新增发电装机4178万千瓦、总装机达9157万千瓦: all that there is of what was added.
  const all = /^(?:新增|净增|新建)(.{2,})(里程|装机|产能|规模|面积|库容)总\2$/.exec(subject + relative);
  if (all) return `${all[1]}总${all[2]}`;
  return (/^总[量数]|年/.test(relative) ? asSubject(subject, grammar) : subject) + relative;
}
