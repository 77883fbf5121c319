import { OVERVIEW } from '../api/queries';
import type { DocumentParts, OverviewAnswer } from '../api/types';
import { type Answer, useQuery } from '../api/use-query';
import { ENTITY_KINDS, type EntityKind } from '../graph/kinds';
import { KindBadge } from '../graph/legend';
import { useMessages } from '../i18n/language';
import { linkTo } from '../location/place';
import { Failure, Loading } from './states';

/** Where a reader begins: what the graph was read from, and the names that it speaks of most. */
export function StartPage() {
  const { messages } = useMessages();
  const answer: Answer<OverviewAnswer> = useQuery(OVERVIEW, {});
  return (
    <main className="start">
      <h1>{messages.start.title}</h1>
      <p className="lead">{messages.start.lead}</p>
      {answer.state === 'loading' && <Loading />}
      {answer.state === 'failed' && <Failure {...answer} />}
      {answer.state === 'ready' && <Overview overview={answer.data} />}
    </main>
  );
}

function Overview({ overview }: { readonly overview: OverviewAnswer }) {
  const { messages } = useMessages();
  const { stats, documents } = overview;
  const count = (label: string) => stats.byLabel.find((entry) => entry.label === label)?.count ?? 0;
  if (count('Entity') === 0) return <p className="note">{messages.start.empty}</p>;
  return (
    <>
      <p className="holds">{messages.start.holds(count('Entity'), count('Statement'), stats.relations)}</p>
      <div className="kinds">
        {ENTITY_KINDS.map((kind) => (
          <Beginnings key={kind} kind={kind} total={count(kind)} overview={overview} />
        ))}
      </div>
      <section className="sources" aria-label={messages.start.source}>
        <h2>{messages.start.source}</h2>
        {documents.nodes.map((document) => (
          <Source key={document.id} document={document} />
        ))}
        <a className="ask" href="/graphql">
          {messages.start.ask}
        </a>
      </section>
    </>
  );
}

interface BeginningsProps {
  readonly kind: EntityKind;
  readonly total: number;
  readonly overview: OverviewAnswer;
}

function Beginnings({ kind, total, overview }: BeginningsProps) {
  const { messages } = useMessages();
  const { nodes } = overview[kind.toLowerCase() as Lowercase<EntityKind>];
  if (nodes.length === 0) return null;
  return (
    <section aria-label={messages.kinds[kind]}>
      <h2>
        <KindBadge kind={kind} />
        {messages.kinds[kind]} <span className="count">{total}</span>
      </h2>
      <ul>
        {nodes.map((entity) => (
          <li key={entity.id}>
            <a href={linkTo(entity.id)}>{entity.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ document }: { readonly document: DocumentParts }) {
  const details = [document.issuer, document.publisher, document.publishedDate].filter(Boolean);
  return (
    <p>
      <cite lang="zh-CN">{document.title}</cite>
      <span className="muted">{details.join(' · ')}</span>
    </p>
  );
}
