import type { LinkParts } from '../api/types';
import { useMessages } from '../i18n/language';
import { EntityLink, Sources } from './rows';

/** A linked entity, what links it, and the sentences that say so. */
export function LinkRow({ link }: { readonly link: LinkParts }) {
  const { messages } = useMessages();
  const stated = link.relations.filter((relation) => relation.type !== 'CO_OCCURS');
  const together = link.relations.reduce((sum, relation) => sum + (relation.weight ?? 0), 0);
  const evidence = (stated.length > 0 ? stated : link.relations).flatMap((relation) => relation.evidence);
  const distinct = [...new Map(evidence.map((item) => [item.sentence.id, item])).values()].slice(0, 3);
  return (
    <div className="link">
      <EntityLink entity={link.entity} />
      <span className="why">
        {[...new Set(stated.map((relation) => messages.relations[relation.type]))].map((name) => (
          <span className="tag" key={name}>
            {name}
          </span>
        ))}
        {together > 0 && <span>{messages.together(together)}</span>}
        <Sources evidence={distinct} />
      </span>
    </div>
  );
}
