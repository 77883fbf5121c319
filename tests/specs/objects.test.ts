import { expect, it } from 'vitest';
import type { LinearModel } from '../../ingest/scoring/linear.js';
import { readTasks } from '../../ingest/tasks/tasks.js';
import { marked } from './marked.js';

/** Takes every clause for a task: what a task acts on does not hang on which clauses are tasks. */
const always = { judge: () => ({ odds: 1 }) } as unknown as LinearModel;

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['与[长三角一体化办公室|Organization]设立[区域创新联合基金|Organization]', '区域创新联合基金'],
  ['[上海数据交易所|Organization]首发[国际数据交易链|Project]', '国际数据交易链'],
  ['[国际红树林中心|Organization]落户[深圳|Area]', '国际红树林中心'],
  ['自觉接受[省人大|Agency]及其[常委会|Agency]监督', '省人大', '常委会'],
  ['启用[市疾控中心|Agency]等医疗卫生重大工程', '市疾控中心'],
  ['坚决贯彻落实[党中央|Agency]、[国务院|Agency]的决策部署'],
  ['配合[市人大|Agency]出台[浦东新区法规|Policy]', '浦东新区法规'],
];

it.each(CASES)('%s', (text, ...objects) => {
  const [sentence] = marked(text);
  if (!sentence) throw new Error('no sentence');
  const { view, mentions } = sentence;
  const tasks = readTasks(
    view,
    { role: 'plan', mentions, quantities: [], opensParagraph: false, isProblem: false },
    always,
  );
  expect(tasks.flatMap((t) => t.objects.map((m) => m.name))).toEqual(objects);
});
