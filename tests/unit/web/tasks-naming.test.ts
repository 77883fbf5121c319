import { expect, test } from 'vitest';
import type { EvidenceParts, MentionParts, TaskParts } from '../../../web/src/api/types';
import { tasksNaming } from '../../../web/src/panel/tasks-naming';

const evidence = (start: number, end: number): EvidenceParts => ({
  quote: '',
  start,
  end,
  rule: null,
  section: { id: 's', path: '一', title: '' },
  sentence: { id: 'x' },
});
const task = (id: string, start: number, end: number): TaskParts => ({
  __typename: 'Task',
  id,
  text: '',
  year: 2024,
  status: 'PLANNED',
  verb: '',
  evidence: evidence(start, end),
});
const mention = (start: number, end: number, statements: TaskParts[]): MentionParts => ({
  id: `m${start}`,
  surface: '',
  lifecycle: null,
  evidence: { ...evidence(start, end), sentence: { id: 'x', statements: [...statements, {}] } },
});

test('tasks around a mention are found once, without those that act on the entity', () => {
  const acting = task('acting', 0, 20);
  const naming = task('naming', 30, 60);
  const apart = task('apart', 70, 90);
  const statements = [acting, naming, apart];
  const mentions = [mention(5, 10, statements), mention(32, 37, statements), mention(40, 45, statements)];
  const found = tasksNaming({
    tasks: { totalCount: 1, nodes: [acting] },
    mentions: { totalCount: 3, nodes: mentions },
  });
  expect(found.map(({ id }) => id)).toEqual(['naming']);
});
