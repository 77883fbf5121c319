import type { ReactElement } from 'react';
import type { EntityDetail } from '../api/types';
import { useMessages } from '../i18n/language';
import { LinkRow } from './links';
import { QuantityRow } from './quantities';
import { MentionRow, RelationRow, TaskRow } from './rows';
import type { TabName } from './tabs';

interface Props {
  readonly tab: TabName;
  readonly entity: EntityDetail;
}

export function countsOf(entity: EntityDetail): Readonly<Record<TabName, number>> {
  const { tasks, projects, policies, targets, observations, relations, linked, mentions } = entity;
  return {
    tasks: tasks.totalCount,
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
  const total = countsOf(entity)[tab];
  if (rows.length === 0) return <p className="note">{messages.nothing[tab]}</p>;
  return (
    <>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.key}>{row}</li>
        ))}
      </ul>
      {total > rows.length && <p className="note">{messages.more(rows.length, total)}</p>}
    </>
  );
}

function rowsOf(tab: TabName, entity: EntityDetail): ReactElement[] {
  switch (tab) {
    case 'tasks':
      return entity.tasks.nodes.map((task) => <TaskRow key={task.id} task={task} />);
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
