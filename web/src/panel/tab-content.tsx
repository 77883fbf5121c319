import type { ReactElement } from 'react';
import type { EntityDetail, TaskParts } from '../api/types';
import { useMessages } from '../i18n/language';
import { LinkRow } from './links';
import { QuantityRow } from './quantities';
import { MentionRow, RelationRow, TaskRow } from './rows';
import type { TabName } from './tabs';
import { tasksNaming } from './tasks-naming';

interface Props {
  readonly tab: TabName;
  readonly entity: EntityDetail;
}

export function countsOf(entity: EntityDetail): Readonly<Record<TabName, number>> {
  const { tasks, projects, policies, targets, observations, relations, linked, mentions } = entity;
  return {
    tasks: tasks.totalCount + tasksNaming(entity).length,
    projects: projects.totalCount,
    policies: policies.totalCount,
    values: targets.totalCount + observations.totalCount,
    relations: relations.totalCount,
    linked: linked.totalCount,
    mentions: mentions.totalCount,
  };
}

/** The list under the current tab; a note when it is empty or goes on. */
export function TabContent({ tab, entity }: Props) {
  const { messages } = useMessages();
  const rows = rowsOf(tab, entity);
  const naming = tab === 'tasks' ? tasksNaming(entity) : [];
  const shown = rows.length + naming.length;
  const total = countsOf(entity)[tab];
  if (shown === 0) return <p className="note">{messages.nothing[tab]}</p>;
  return (
    <>
      <Rows rows={rows} />
      {naming.length > 0 && <h2 className="group">{messages.naming}</h2>}
      <Rows rows={naming.map(taskRow)} />
      {total > shown && <p className="note">{messages.more(shown, total)}</p>}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly ReactElement[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.key}>{row}</li>
      ))}
    </ul>
  );
}

function taskRow(task: TaskParts): ReactElement {
  return <TaskRow key={task.id} task={task} />;
}

function rowsOf(tab: TabName, entity: EntityDetail): ReactElement[] {
  switch (tab) {
    case 'tasks':
      return entity.tasks.nodes.map(taskRow);
    case 'projects':
    case 'policies':
    case 'linked':
      return entity[tab].nodes.map((link) => <LinkRow key={link.entity.id} link={link} />);
    case 'values':
      return [...entity.targets.nodes, ...entity.observations.nodes].map((quantity) => (
        <QuantityRow key={quantity.id} quantity={quantity} />
      ));
    case 'relations':
      return entity.relations.nodes.map((relation) => (
        <RelationRow key={relation.id} relation={relation} at={entity.id} />
      ));
    case 'mentions':
      return entity.mentions.nodes.map((mention) => <MentionRow key={mention.id} mention={mention} />);
  }
}
