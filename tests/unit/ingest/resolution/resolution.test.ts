import { expect, it } from 'vitest';
import { resolveNames } from '../../../../ingest/resolution/resolution.js';
import { parseNameRules } from '../../../../ingest/resolution/rules.js';
import { DataError } from '../../../../src/model/index.js';
import { marked, resources } from '../../../specs/marked.js';

it('a merge says its rule and stands for the mention that carries the new name', () => {
  const before = marked('打好[蓝天|Initiative]、[净土保卫战|Initiative]');
  const { sentences, merges } = resolveNames(before, resources.rules.names);
  const first = sentences[0]?.mentions[0];
  expect(merges).toEqual([{ mention: first, name: '蓝天保卫战', rule: 'shared-tail', antecedent: null }]);
  expect(merges[0]?.mention).toBe(first);
  expect(before[0]?.mentions[0]?.name).toBe('蓝天');
});

it('changes names only', () => {
  const before = marked('[五个新城|Area]建设', '支持[新城|Area]发展');
  const { sentences } = resolveNames(before, resources.rules.names);
  const bare = (list: typeof before) => list.flatMap((s) => s.mentions.map((m) => ({ ...m, name: '' })));
  expect(bare([...sentences])).toEqual(bare(before));
});

it('an antecedent too far back is not meant', () => {
  const far = Array.from({ length: 20 }, () => '各项工作稳步推进。');
  const { merges } = resolveNames(marked('[五个新城|Area]建设', ...far, '支持[新城|Area]发展'), resources.rules.names);
  expect(merges).toEqual([]);
});

it('every rule needs its reason and example in the file', () => {
  const { rules, ...words } = resources.rules.names;
  expect(() => parseNameRules({ ...words, rules: rules.slice(1) })).toThrow(DataError);
});
