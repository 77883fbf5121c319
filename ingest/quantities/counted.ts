import type { SentenceView } from '../mentions/candidate.js';
import { isPart } from './aspect.js';
import { whichFirst } from './attributive.js';
import type { QuantityGrammar } from './grammar.js';
import type { Place } from './place.js';
import { isStatedList, statedFirst } from './stated.js';

/** Nouns behind an amount that name no thing: 突破3000亿元大关. */
const NO_THING =
  /^(?:(?:增加|增长|减少|提高|下降)(?:了|近|约|超)?$|规模|大关|(?:[两三四五]个)?[新大]*台阶|新高|等|(?:控制|预期|年度|考核|计划)目标|(?:预期)?增长目标|门槛|目标|关口|水平|标准(?!化)|高位|级别|区间|的?基础上|上下|之间|速度|比例|增[长速]|且|.{0,6}(?:[到至]|(?:整合|合并|调整|精简)为)(?:20\d{2}年(?:底|末)?的?)?(?:$|了|超过?$|突破$|约$|近$))/;
/** What is said of the things counted, behind them. */
const SAID =
  /(?:参展|(?<=..)(?:有序|聚力|全面)(?![建投启开竣]|达标|退出|脱贫|摘帽|推广|上线)[^的]{2,4}|圆满(?:完成|成功|(?!办结))|分别|目标(?:顺利|如期|提前|全面)*(?:实现|完成)|应.尽.|(?:保质保量|受到|(?<!配套)支持(?!$|服务)|用于|已|取得|达到(?!.{2,12}(?:标准|水平)$)|普遍|稳步|被(?!.{2,12}推[介广]$|认定|评为|列为|列入|纳入|命名)|均(?![衡等价])|位次).*|(?:加快|加速|全面|有序|基本|顺利|全部|梯次|高效|高水平)(?:落地|推进|实施|完成|建设|开展|运[行营]|成功|创建).*|提质(?:升级|增效|扩面)$|落地见效|见效|未造成.+|[在来][^、,]布局|之一|(?<=..)让(?!利).+|未能.*|(?<=员|人才|专家|团队)服务.{2,}|(?<=.{2})形成.{2,}|(?<=.{4})开展.{2,20}工作|(?<=项目|工程|平台|基地|中心|医院)建设(?:和.+|取得.*|(?:进展|推进)?(?:顺利|有序|加[快速]推进))?|(?<=..)(?:中有?|(?:立起|撬动|延伸)[^的]{3,}|拔地而起|叫好又叫座|(?:成型|全面)*起势|(?:建设)?开局|(?:整合|调整)优化|[强补延建]链.*)|(?:实现|(?<!学校|服务|设施|站|中心))全覆盖|(?<=领域|行业|地区)开展.+|(?<=[区县市镇村业园)])(?:率先|集约|集聚|融合|高质量|转型|协调|特色)+发展|(?<=.{3})(?:提升|提高|提档(?!升级(?:改造)?$))(?!.{0,12}(?:工程|培训|行动|项目|计划|中心|示范|[区县村镇园站点]$)).{2,12})$/;
/** What leads to the next number: 国家和地区|近4000名. */
const TO_NEXT = /(?:近|超过?|约|达到?|突破|共|已|均)$/;
/** What the next number of the clause measures: 191家工业企业|营业收入超百亿元; 74个重点城市|细颗粒物年均浓度下降9.1%; 3000个村|及820个镇. */
const OF_NEXT =
  /(?:20\d{2}年.*|(?:整合|调整)优化为|生态质量.*|(?<=[业市区县镇园])(?:累计[^、]{0,4}(?:面积|产值|投资|里程)|增加值|生产总值|细颗粒物|空气质量|新增|平均).*|(?<=产业链)强链.*|[^、]{2}时[限间](?:压缩|缩短|压减)|(?:完成)?(?:规上|规模以上|拉动|带动|营业收入|营收|总?产值|利润|收入|产量|投资|增长|占).*|[和与及]|以及|已?完成|(?:水质)?[^率]{2}率|(?<=[县市区镇村省]|平台|企业|单位|部门|园区|机构|集团)(?:落实|落地|建设|实施|新增|开展|投入|引进|援助|签约|培育|集聚)[^、]{2,})$/;
/** 小麦和玉米等作物, 3届滇商大会等系列活动: the number counts what is named first; 三级及以上等级公路 names no examples. */
const EXAMPLE = /^(.{3,}?)(?:[和与及].+等(?!级).*|等(?:系列|重大|重要|困难)*(?:活动|挑战|困难|任务|问题))$/;
/** Nothing but what was done. */
const DONE_BEHIND =
  /^(?:全线|全部|全面)?(?:(?:建成|并网|投入)?(?:通车|贯通|发电|使用|运行)|建成|开工|投产|竣工|完工|投用)$/;
/** A longer stretch, in characters, is a clause and no thing. */
const LONGEST = 30;

/** What the number counts: the words behind it up to the next mark, or to the end of a list that a predicate closes. */
export function countedThing(place: Place, view: SentenceView, grammar: QuantityGrammar): string {
  const { suffix, clause, number } = place;
  const text = suffix.replace(/^(?:以上|以下|左右|的|余|多(?![式元样边种])|(?:方面|领域)的)+/, '');
  // 生态廊道1194公里全线贯通: it is the corridor that was measured.
  if (/(?:公里|亩|千瓦|米|吨)$/.test(number.unit ?? '') && DONE_BEHIND.test(text)) return '';
  // 13亿多人口的发展中大国: the people are counted, not the country.
  if (/^人口的?(?:发展中)?大国/.test(text)) return '人口';
  if (NO_THING.test(text) || /^(?:[、及与]|和(?!美|谐))/.test(text)) return '';
  const stop = text.search(/[,;:。]|\((?![^()\d]{1,4}\))|并(?!网|购|轨)/);
  // “…525家新型研发机构”为主体的: the quotation ends.
  const stretch = (stop < 0 ? text : text.slice(0, stop)).replace(/^([^“”]{2,})”.*$/, '$1');
  const first = stretch.split(/、(?![^()]*\))/)[0] ?? '';
  const closing = clause.predicate && view.folded.slice(clause.predicate.start, clause.predicate.end);
  const closed = closing !== null && grammar.fronted.test(bareOf(closing)) && stretch.endsWith(closing);
  const whole =
    closed ||
    grammar.frontedLast.test(stretch) ||
    (first.length === 2 && place.index === place.count - 1 && /^[^和及\d]{3,}$/.test(stretch.slice(3))) ||
    (place.index === place.count - 1 && isStatedList(stretch)) ||
    areAllCounted(stretch, place);
  const thing = whole && first !== '' ? stretch : first.replace(EXAMPLE, '$1');
  if (isPart(number.unit)) return thing;
  if (place.index < place.count - 1 && stretch === text && !text.endsWith('、'))
    return thing
      .replace(TO_NEXT, '')
      .replace(OF_NEXT, '')
      .replace(/[的由从]$/, '');
  const bare = whichFirst(
    closed ? thing : thing.replace(SAID, '') || (number.unit?.endsWith('元') && place.words.length > 4 ? '' : thing),
  );
  return bare.length <= LONGEST ? bare.replace(/[的要]$|(?<=培训|改造|治理|搬迁)任务$/, '') : '';
}

/** 21.9万名留守儿童、困境儿童; 6000户困难高龄、失能、残疾老年人家庭: the last number of a clause counts all that are alike, or the one that all words before it describe. */
function areAllCounted(stretch: string, { index, count }: Place): boolean {
  const members = stretch.split('、');
  const [first = ''] = members;
  const last = members.pop() ?? '';
  if (index < count - 1 || members.length === 0 || stretch.length > LONGEST || /[\d等和及与]/.test(stretch))
    return false;
  const alike = (m: string): boolean => m.endsWith(first.slice(-2)) || m.startsWith(`${first[0]}`);
  if (first.length > 2 && [...members, last].every(alike)) return true;
  // 40个吸引力强、带动面广的消费场景: what they are like.
  if (/^[^的]{2,6}的[^的]{2,}$/.test(last) && members.every((m) => /^[^的]{2,6}$/.test(m))) return true;
  return members.length > 1 && last.length > 6 && members.every((m) => m.length < 7);
}

/** 1600个城市更新、600个康育服务项目; 64个产值过10亿元、9个过亿元的增长点: the last of a list names the kind for all. */
export function withSharedHead(thing: string, { clause, suffix, index, count }: Place, view: SentenceView): string {
  // 3个千亿级,食品工业、现代种业2个百亿级产业集群: so does the last of the next clause.
  const next = thing.endsWith('亿级') && suffix === thing ? view.folded.slice(clause.end, clause.end + 40) : '';
  const kind = /^,[^,;。]{0,24}\d个[百千万]*亿级([^,、;。\d级]{2,12})/.exec(next)?.[1];
  if (kind) return thing + kind;
  if (!/[、和]$|、[^、]{2,8}等$/.test(suffix) && suffix !== thing) return thing;
  const text = view.folded.slice(clause.start, clause.end);
  if (/^(?:[百千万亿]+|世界|国家|[省市州县部]|自治区|区域)级$/.test(thing))
    return thing + (/级(?!和|及|、)([^,、;\d级]{2,12})$/.exec(text)?.[1] ?? '');
  // 16所高校、48个学科入选名单, 8所高校14个学科入选名单: so it is with what was done.
  const done =
    suffix.startsWith(thing) && /^[、和]?$/.test(suffix.slice(thing.length)) && index < count - 1
      ? /(?:新?获评|被命名为|入选|上榜|[列纳]入|跻身|获批|开诊|获(?=全[国省]))[^,、;\d]{2,24}$/.exec(text)?.[0]
      : undefined;
  if (done) return done + thing;
  if (/[过超][两一三四五六七八九十百千万]*亿$/.test(thing))
    return thing + (/亿级?([^,、;\d亿]{2,12})$/.exec(text)?.[1] ?? '');
  if (!suffix.endsWith('、')) return thing;
  // 实施3000个老旧小区、120个老旧街区改造: so it is with the work that is done at all of them.
  if (suffix === `${thing}、` && WORK_AT.test(text)) {
    const work = WORK_LAST.exec(text)?.[0] ?? '';
    if (!thing.endsWith(work)) return thing + work;
  }
  if (/(?:更新|改造|建设|治理|整治|修复|升级|提升)$/.test(thing))
    return thing + (/(?:项目|工程)(?=(?:建设)?$)/.exec(text)?.[0] ?? '');
  return /\d[百千万亿]*元$/.test(thing) ? thing + (/元的([^,、;\d]{2,12})$/.exec(text)?.[1] ?? '') : thing;
}

/** Verbs that take as their object the work that stands last. */
const WORK_AT = /^[^、,\d]{0,8}(?:完成|实施|推进|推动|开展|启动)/;
const WORK_LAST = /(?:(?:超低排放|节能|综合|提升|升级|更新|标准化)?改造|建设|(?:综合|系统)?(?:治理|整治)|修复)$/;

/** Predicates that say which of a thing are counted go before it: 33个项目建成 → 建成项目. Others go. */
export function front(
  thing: string,
  { clause, suffix, words, prefix }: Place,
  view: SentenceView,
  grammar: QuantityGrammar,
): string {
  // 16个州市高等学校全覆盖, 12个盟市空气质量全部达标: what covers them.
  const covered = COVERED.exec(thing);
  if (covered) return `${covered[2]}${covered[3]}${covered[1]}`;
  if (CAUSED.test(words)) return thing;
  const stated = statedFirst(thing, TO_WHOM.exec(prefix)?.[1]);
  if (stated) return stated;
  const closing = clause.predicate && view.folded.slice(clause.predicate.start, clause.predicate.end);
  const last = grammar.frontedLast.exec(thing)?.[0];
  const predicate = closing && closing.length >= (last?.length ?? 0) ? closing : last;
  if (!predicate) return thing;
  const bare = bareOf(predicate);
  const which = grammar.fronted.test(bare) ? bare : '';
  // 1600万人进城落户: what is left would name nothing.
  if (thing.length - predicate.length < 3 && which === '') return thing;
  if (thing.endsWith(predicate)) return which + thing.slice(0, -predicate.length).replace(EMPHASIS_LAST, '');
  return suffix.endsWith('、') ? which + thing : thing;
}

/** 帮助8万户群众实现安居梦, 带动17万家企业融通发展: what they are to do is what was done, and says nothing of which are counted. */
const CAUSED = /(?:帮助|带动|支持|引导|助力|让|使)$/;
/** 为358万居家老年人提供上门服务. */
const TO_WHOM = /([为向给对])(?:超过?|近|约|逾|至少|不[少低]于)?$/;
const COVERED =
  /^(州\(?市\)?|县\(?市、?区?\)?|市县|盟市|[地县]级以?上?市|区县|[县区]|乡镇|行政村)(.{2,14}?)(?:全部|均)?(全覆盖|达标)$/;
const EMPHASIS = '(?:\\d{1,2}月底前|全部|基本(?=建成)|正式|如期|顺利|已|均|陆续|相继|集中(?!展示)|成功|圆满|实现)+';
const EMPHASIS_FIRST = new RegExp(`^${EMPHASIS}`);
const EMPHASIS_LAST = new RegExp(`(?:${EMPHASIS}|分别[在于][^,]+)$`);

const bareOf = (predicate: string): string => predicate.replace(EMPHASIS_FIRST, '');
