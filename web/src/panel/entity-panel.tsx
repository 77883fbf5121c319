import { ENTITY_DETAIL } from '../api/queries';
import type { EntityDetail } from '../api/types';
import { type Answer, useQuery } from '../api/use-query';
import { Failure, Loading } from '../app/states';
import { KindBadge } from '../graph/legend';
import { useMessages } from '../i18n/language';
import { countsOf, TabContent } from './tab-content';
import { readTab, TABS, type TabName, Tabs } from './tabs';

interface Props {
  readonly id: string;
  readonly tab: string | null;
  readonly onTab: (tab: TabName) => void;
}

/** All that the graph knows of one entity, each line with its source. */
export function EntityPanel({ id, tab, onTab }: Props) {
  const answer: Answer<{ entity: EntityDetail | null }> = useQuery(ENTITY_DETAIL, { id });
  const { messages } = useMessages();
  if (answer.state === 'failed') return <Failure {...answer} />;
  if (answer.state !== 'ready') return <Loading />;
  const { entity } = answer.data;
  if (!entity) return <p className="note">{messages.entity.missing(id)}</p>;

  const counts = countsOf(entity);
  const current = readTab(tab, TABS.find((name) => counts[name] > 0) ?? 'tasks');
  return (
    <>
      <header className="entity-head">
        <p className="kind">
          <KindBadge kind={entity.__typename} />
          {messages.kind[entity.__typename]}
          <span className="muted">{messages.entity.mentioned(entity.mentions.totalCount)}</span>
        </p>
        <h1>{entity.name}</h1>
        {entity.aliases.length > 0 && (
          <p className="aliases">
            <span>{messages.entity.aliases}</span> {entity.aliases.join(' · ')}
          </p>
        )}
      </header>
      <Tabs current={current} counts={counts} onChange={onTab} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling tab panel has to be reachable by keyboard. */}
      <div id="tab-panel" className="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`} tabIndex={0}>
        <TabContent tab={current} entity={entity} />
      </div>
    </>
  );
}
