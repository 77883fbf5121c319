import { useMemo } from 'react';
import { EvidencePanel } from '../evidence/evidence-panel';
import { GraphPane } from '../graph/graph-pane';
import { useMessages } from '../i18n/language';
import { FIRST_PAGE } from '../location/place';
import { usePlace } from '../location/use-place';
import { EntityPanel } from '../panel/entity-panel';
import { type Reader, ReaderProvider } from '../panel/reader';
import { Header } from './header';
import { StartPage } from './start-page';

export function App() {
  const { messages } = useMessages();
  const [place, go] = usePlace();
  const { entity, tab, quote } = place;
  const reader: Reader = useMemo(
    () => ({
      quote,
      visit: (id) => go({ ...FIRST_PAGE, entity: id }),
      read: ({ sentence, start, end }) => go({ quote: { sentence: sentence.id, start, end } }),
    }),
    [quote, go],
  );
  return (
    <ReaderProvider value={reader}>
      <title>{entity ? `${entity.replace(/^\w+:/, '')} · ${messages.name}` : '规图 PlanGraph'}</title>
      <Header onPick={reader.visit} />
      {entity ? (
        <main className={quote ? 'explorer with-evidence' : 'explorer'}>
          <GraphPane id={entity} />
          <aside className="panel">
            <EntityPanel key={entity} id={entity} tab={tab} onTab={(next) => go({ tab: next })} />
          </aside>
          {quote && <EvidencePanel quote={quote} onClose={() => go({ quote: null })} />}
        </main>
      ) : (
        <StartPage />
      )}
    </ReaderProvider>
  );
}
