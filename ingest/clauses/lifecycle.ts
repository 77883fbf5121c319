import type { Lifecycle } from '../../src/model/index.js';
import { fold } from '../text/fold.js';
import type { Clause } from './clauses.js';
import type { VerbGroup } from './verbs.js';

/** What a stage word at a fixed place of a clause says, whatever verb opens the clause. */
interface StageWords {
  readonly words: RegExp;
  readonly policy?: Lifecycle;
  readonly project?: Lifecycle;
}

/**
 * Words that outrank the verb group: 推动A、B等项目前期工作 plans them, though 推动 alone would not say so. They also serve clauses whose
 * subject begins like a verb (全面对接…总体方案获批实施, 示范区…规划获批), where no predicate was read. The first that matches decides.
 */
const OUTRANKING: readonly StageWords[] = [
  { words: /前期(?:工作|研究|论证|准备)?(?:取得.{0,6}进展)?$/, project: 'planned' },
  { words: /(?:规划建设|开展预研|立项|可研|论证)$/, project: 'planned' },
  { words: /纳入(?:国家|省级?|全国).{0,8}$/, project: 'planned', policy: 'issued' },
  { words: /(?:早日|尽快|加快|如期)(?:建成|投产|投运|完工|通车).{0,2}$/, project: 'under_construction' },
  { words: /(?:开工(?:建设)?|启动建设|动工)$/, project: 'started' },
  {
    words: /(?:建成(?:投用|投产|投运|投入使用|通车|并网|达产)?|投产|投用|投运|竣工|完工|通车|达产)$/,
    project: 'completed',
  },
  {
    words: /^(?:推动|加快推动|积极推动|推进|加快|加力|大力推动|加强|加大).+建设(?:力度|进度|步伐)?$/,
    project: 'under_construction',
  },
  { words: /^(?:推动|推进|加快|加力).+实施$/, project: 'under_construction' },
  { words: /^(?:优化|强化).+实施$/, policy: 'implementing' },
  { words: /(?:建设(?:加快|提速)|加快(?:建设|构建))$/, project: 'under_construction' },
  { words: /(?:高铁|铁路|城际|高速|公路|大道|航道|管线|管网).{0,8}贯通$/, project: 'completed' },
  { words: /(?:相继|陆续|先后)(?:实施|启动)$/, project: 'started', policy: 'implementing' },
  { words: /获批(?:实施|落地)$|(?:全面|深入|正式|出台|落地)实施$/, policy: 'implementing' },
  { words: /(?:落地|落地见效|落实到位)$/, policy: 'implementing' },
  { words: /(?:获批|通过审议|获.{0,6}(?:批复|核准|批准))(?:$|成为|创建)/, policy: 'issued', project: 'planned' },
  { words: /^深化.+规划$/, policy: 'formulating' },
  { words: /(?:谈判|磋商|立法|编制)(?:工作)?$/, policy: 'formulating' },
  { words: /^(?:尽早|争取|推动|加快)签署/, policy: 'formulating' },
  { words: /^(?:扩大|拓宽|拓展).+范围$/, policy: 'implementing' },
  { words: /(?:通航|通水|蓄水|基本形成|(?:相继|陆续|先后|正式|全线)开通)$/, project: 'completed' },
];

/** Looser readings, for clauses whose verb group or predicate says nothing. */
const FALLBACK: readonly StageWords[] = [
  { words: /^(?:配合|会同|协助|提请).{2,12}?(?:出台|发布|印发|审议通过)/, policy: 'issued' },
  { words: /^(?:配合|会同|协助|提请).{2,12}?(?:修订|修改)/, policy: 'revising' },
  { words: /^(?:配合|会同|协助|提请).{2,12}?(?:制定|起草|编制|审议)/, policy: 'formulating' },
  { words: /(?:实施|落实|执行|惠及|享惠)/, policy: 'implementing' },
  { words: /(?:上线|启用|建成|投用|投产|竣工|完工|运营|贯通|通车(?!总?里程))/, project: 'completed' },
  { words: /(?:开工|启动)/, project: 'started' },
];

/**
 * What a clause says of the lifecycle of a policy or project in it; null when it says nothing.
 * @param verb of the clause as far as it stands before the name: 出台 in 出台【深化投资体制改革实施意见】.
 */
export function lifecycleIn(
  clause: Clause,
  kind: 'policy' | 'project',
  verb: VerbGroup | null = clause.verb,
): Lifecycle | null {
  const text = wordsOf(clause, clause.head.start, clause.end);
  return (
    stageIn(OUTRANKING, text, kind) ??
    (kind === 'project' && isPush(clause) ? 'planned' : null) ??
    (verb ? verb[kind] : (clause.predicate?.value[kind] ?? null)) ??
    stageIn(FALLBACK, text, kind)
  );
}

function stageIn(table: readonly StageWords[], text: string, kind: 'policy' | 'project'): Lifecycle | null {
  return table.find((row) => row[kind] && row.words.test(text))?.[kind] ?? null;
}

/** 推动 alone, without 建设 behind its objects, is a plan: 推动A、B等工程纳入国家盘子. */
function isPush(clause: Clause): boolean {
  return clause.verb !== null && wordsOf(clause, clause.verb.last.start, clause.verb.last.end) === '推动';
}

function wordsOf({ sentence }: Clause, start: number, end: number): string {
  return fold(sentence.text.slice(start - sentence.span.start, end - sentence.span.start));
}
