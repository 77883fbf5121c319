import type { ReactNode } from 'react';
import type { EntityParts, EvidenceParts, MentionParts, RelatedParts, StatedRelation, TaskParts } from '../api/types';
import { KindBadge } from '../graph/legend';
import { useMessages } from '../i18n/language';
import { linkTo } from '../location/place';
import { useReader } from './reader';

/** A line of the panel that opens its sentence; `aria-current` marks the one being read. */
export function QuoteRow({ evidence, children }: { readonly evidence: EvidenceParts; readonly children: ReactNode }) {
  const { quote, read } = useReader();
  const current =
    quote?.sentence === evidence.sentence.id && quote.start === evidence.start && quote.end === evidence.end;
  return (
    <button type="button" className="row" aria-current={current || undefined} onClick={() => read(evidence)}>
      {children}
      <span className="where">{evidence.section.title}</span>
    </button>
  );
}

export function TaskRow({ task }: { readonly task: TaskParts }) {
  const { messages } = useMessages();
  return (
    <QuoteRow evidence={task.evidence}>
      <span className="facts">
        <span className={`status status-${task.status}`}>{messages.task[task.status]}</span>
        {task.year !== null && <span className="year">{messages.year(task.year)}</span>}
      </span>
      <span className="words">{task.text}</span>
    </QuoteRow>
  );
}

export function MentionRow({ mention }: { readonly mention: MentionParts }) {
  const { messages } = useMessages();
  return (
    <QuoteRow evidence={mention.evidence}>
      {mention.lifecycle && (
        <span className="facts">
          <span className="tag">{messages.entity.lifecycle[mention.lifecycle]}</span>
        </span>
      )}
      <span className="words">{mention.surface}</span>
    </QuoteRow>
  );
}

/** The name of an entity; the link moves it to the middle. */
export function EntityLink({ entity }: { readonly entity: EntityParts }) {
  return (
    <a className="entity-name" href={linkTo(entity.id)}>
      <KindBadge kind={entity.__typename} />
      <span>{entity.name}</span>
    </a>
  );
}

/** `from —relation→ to`, the entity at hand as plain words. */
export function RelationRow({ relation, at }: { readonly relation: StatedRelation; readonly at: string }) {
  const { messages } = useMessages();
  const end = (thing: RelatedParts) => {
    if (thing.__typename === 'Document') return <cite>{thing.title}</cite>;
    return thing.id === at ? <span className="self">{thing.name}</span> : <EntityLink entity={thing} />;
  };
  return (
    <div className="relation">
      {end(relation.from)}
      <span className="verb">{messages.relations[relation.type]} →</span>
      {end(relation.to)}
      <Sources evidence={relation.evidence} />
    </div>
  );
}

/** One small button a sentence. */
export function Sources({ evidence }: { readonly evidence: readonly EvidenceParts[] }) {
  const { messages } = useMessages();
  const { read } = useReader();
  return evidence.map((item, i) => (
    <button key={`${item.start}-${item.end}`} type="button" className="source" onClick={() => read(item)}>
      {messages.quote}
      {evidence.length > 1 ? ` ${i + 1}` : ''}
    </button>
  ));
}
