import { useMessages } from '../i18n/language';
import { APPEARANCE, KINDS, type Kind } from './kinds';

interface Props {
  readonly counts: ReadonlyMap<Kind, number>;
  readonly hidden: ReadonlySet<Kind>;
  readonly onToggle: (kind: Kind) => void;
}

/** The key to colours and glyphs; each entry shows or hides its kind in the picture. */
export function Legend({ counts, hidden, onToggle }: Props) {
  const { messages } = useMessages();
  return (
    <ul className="legend" aria-label={messages.legend}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={!hidden.has(kind)}
            disabled={!counts.get(kind)}
            onClick={() => onToggle(kind)}
            data-kind={kind}
          >
            <KindBadge kind={kind} />
            <span>{messages.kinds[kind]}</span>
            <span className="count">{counts.get(kind) ?? 0}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The glyph in its coloured disc, as the picture draws it. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  const { language, messages } = useMessages();
  return (
    <span className={`badge kind-${kind}`} title={messages.kind[kind]} aria-hidden="true">
      {APPEARANCE[kind].glyph[language]}
    </span>
  );
}
