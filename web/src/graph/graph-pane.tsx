import { useCallback, useMemo, useState } from 'react';
import { NEIGHBOURHOOD } from '../api/queries';
import type { NeighbourhoodAnswer } from '../api/types';
import { type Answer, useQuery } from '../api/use-query';
import { Failure, Loading } from '../app/states';
import { useMessages } from '../i18n/language';
import { useReader } from '../panel/reader';
import { GraphCanvas } from './canvas';
import type { Kind } from './kinds';
import { Legend } from './legend';
import { countKinds, toView, widen } from './neighbourhood';

/** As many as can be read with their labels; fewer on a phone. */
const LIMIT = window.innerWidth < 720 ? 18 : 48;

/** The graph around an entity with its legend. */
export function GraphPane({ id }: { readonly id: string }) {
  const answer: Answer<NeighbourhoodAnswer> = useQuery(NEIGHBOURHOOD, { id, limit: LIMIT });
  const [hidden, setHidden] = useState<ReadonlySet<Kind>>(new Set());
  const toggle = useCallback((kind: Kind) => setHidden((now) => toggled(now, kind)), []);
  return (
    <section className="graph-pane">
      {answer.state === 'loading' && <Loading />}
      {answer.state === 'failed' && <Failure {...answer} />}
      {answer.state === 'ready' && <Drawn id={id} answer={answer.data} hidden={hidden} onToggle={toggle} />}
    </section>
  );
}

interface DrawnProps {
  readonly id: string;
  readonly answer: NeighbourhoodAnswer;
  readonly hidden: ReadonlySet<Kind>;
  readonly onToggle: (kind: Kind) => void;
}

function Drawn({ id, answer, hidden, onToggle }: DrawnProps) {
  const { language, messages } = useMessages();
  const { quote, read, visit } = useReader();
  const subgraph = useMemo(() => widen(answer), [answer]);
  const view = useMemo(() => toView(id, subgraph), [id, subgraph]);
  const counts = useMemo(() => countKinds(view), [view]);
  const evidenceOf = (node: string) => subgraph.nodes.find((item) => item.id === node)?.node.evidence;
  const selected = quote
    ? subgraph.nodes.find(({ node: { evidence } }) => evidence?.start === quote.start && evidence.end === quote.end)
    : undefined;

  const center = view.nodes.find((node) => node.id === id);
  if (!center) return null;
  const parts = [...counts].map(([kind, count]) => `${messages.kinds[kind]} ${count}`);
  const pick = (node: string) => {
    const evidence = evidenceOf(node);
    if (evidence) read(evidence);
    else if (node !== id) visit(node);
  };
  return (
    <>
      <p className="hint">
        {view.nodes.length === 1 ? messages.graph.alone : messages.graph.hint}
        {subgraph.truncated && <span> · {messages.graph.truncated(view.nodes.length - 1)}</span>}
      </p>
      <GraphCanvas
        view={view}
        language={language}
        hidden={hidden}
        selected={selected?.id ?? null}
        description={messages.graph.label(center.label, parts.join(language === 'zh' ? '，' : ', '))}
        onPick={pick}
      />
      <Legend counts={counts} hidden={hidden} onToggle={onToggle} />
    </>
  );
}

function toggled(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
