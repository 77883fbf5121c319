import { expect, it } from 'vitest';
import type { Chosen } from '../../../../ingest/mentions/candidate.js';
import { RuleList } from '../../../../ingest/mentions/rule-list.js';
import { wholeIn } from '../../../../ingest/mentions/wholes.js';

const WHOLES: readonly (readonly [string, string | undefined])[] = [
  ['周口港中心作业区', '周口港'],
  ['殷墟博物馆新馆', '殷墟博物馆'],
  ['阜溧高速公路建湖至兴化段', '阜溧高速公路'],
  ['长沙机场改扩建主体工程', undefined],
  ['沪通铁路二期上海段', '沪通铁路'],
  ['G219线禾木至喀纳斯', 'G219线'],
  ['地铁7号线一期南段', '地铁7号线'],
  // Which road is not said; the line is another one than the railway; a port of entry is not part of its road.
  ['公路提质扩容', undefined],
  ['市郊铁路副中心线北京西至良乡段', undefined],
  ['勐满公路口岸', undefined],
];

it.each(WHOLES)('the whole in %s is %s', (name, whole) => {
  const outer: Chosen = {
    start: 0,
    end: name.length,
    rules: RuleList.of('headed-project'),
    hint: null,
    phrase: null,
    type: 'Project',
    nested: false,
  };
  const found = wholeIn(outer, name);
  expect(found && name.slice(found.start, found.end)).toBe(whole);
});
