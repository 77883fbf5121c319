import { type KeyboardEvent, useId, useState } from 'react';
import { KindBadge } from '../graph/legend';
import { useMessages } from '../i18n/language';
import { useSuggestions } from './use-suggestions';

/** An ARIA combobox: type, move with the arrows, Enter goes there, Escape closes and then clears. */
export function SearchBox({ onPick }: { readonly onPick: (id: string) => void }) {
  const { messages } = useMessages();
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { hits, asked, searching } = useSuggestions(text);
  const shown = open && text.trim() !== '' && asked;
  const active = shown ? hits[at] : undefined;

  const pick = (hit: (typeof hits)[number]) => {
    setText('');
    setOpen(false);
    onPick(hit.node.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and arrows belong to the input method while it composes.
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setAt((at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      pick(active);
    } else if (event.key === 'Escape') {
      if (!shown) setText('');
      setOpen(false);
    }
  };

  return (
    <search className="search">
      <input
        type="text"
        role="combobox"
        aria-label={messages.search.label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${list}-${at}` : undefined}
        aria-busy={searching}
        placeholder={messages.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={messages.search.label} hidden={!shown || hits.length === 0}>
        {hits.map((hit, i) => (
          <div
            key={hit.node.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            // The list must not take the focus, or the input would close it before the click.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(i)}
            onClick={() => pick(hit)}
            onKeyDown={undefined}
          >
            <KindBadge kind={hit.node.__typename} />
            <span className="option-name">{hit.node.name}</span>
            <span className="option-note">
              {hit.matched === hit.node.name ? messages.kind[hit.node.__typename] : messages.search.alias(hit.matched)}
            </span>
          </div>
        ))}
      </div>
      {shown && !searching && hits.length === 0 && <p className="no-hits">{messages.search.none(text.trim())}</p>}
      <span className="visually-hidden" role="status">
        {shown && !searching ? messages.search.found(hits.length) : ''}
      </span>
    </search>
  );
}
