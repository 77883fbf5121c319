import type { EntityDetail, TaskParts } from '../api/types';

/**
 * Tasks whose words name the entity without acting on it: 出台实施临港新片区新一轮市级支持政策 acts on the policy, and concerns 临港新片区.
 */
export function tasksNaming({ tasks, mentions }: Pick<EntityDetail, 'tasks' | 'mentions'>): TaskParts[] {
  const found = new Map<string, TaskParts>();
  for (const { evidence } of mentions.nodes)
    for (const task of evidence.sentence.statements)
      if (isTask(task) && task.evidence.start <= evidence.start && evidence.end <= task.evidence.end)
        found.set(task.id, task);
  for (const task of tasks.nodes) found.delete(task.id);
  return [...found.values()];
}

function isTask(statement: TaskParts | Record<string, never>): statement is TaskParts {
  return statement.__typename === 'Task';
}
