import type { KeyboardEvent } from 'react';
import { useMessages } from '../i18n/language';

export const TABS = ['tasks', 'projects', 'policies', 'values', 'relations', 'linked', 'mentions'] as const;
export type TabName = (typeof TABS)[number];

/** The tab that an address names; `fallback` when it names none. */
export function readTab(tab: string | null, fallback: TabName): TabName {
  return TABS.find((known) => known === tab) ?? fallback;
}

interface Props {
  readonly current: TabName;
  readonly counts: Readonly<Record<TabName, number>>;
  readonly onChange: (tab: TabName) => void;
}

/** An ARIA tab list: arrows move between tabs, only the current one is a tab stop. */
export function Tabs({ current, counts, onChange }: Props) {
  const { messages } = useMessages();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = TABS.at((TABS.indexOf(current) + step) % TABS.length) ?? current;
    onChange(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls="tab-panel"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {messages.tabs[tab]}
          <span className="count">{counts[tab]}</span>
        </button>
      ))}
    </div>
  );
}
