import { useEffect, useState } from 'react';
import { SUGGEST } from '../api/queries';
import type { SuggestAnswer } from '../api/types';
import { type Answer, useQuery } from '../api/use-query';

const PAUSE_MS = 120;

interface Suggestions {
  readonly hits: SuggestAnswer['search'];
  /** False until the first answer to this text or an earlier one is there. */
  readonly asked: boolean;
  readonly searching: boolean;
}

/** Suggestions for a text once typing pauses; while the next are fetched the last ones stay, so that the list does not flicker. */
export function useSuggestions(text: string): Suggestions {
  const wanted = text.trim();
  const [settled, setSettled] = useState('');
  const [last, setLast] = useState<SuggestAnswer['search'] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const answer: Answer<SuggestAnswer> = useQuery(SUGGEST, settled ? { text: settled } : null);
  const hits = answer.state === 'ready' ? answer.data.search : null;
  useEffect(() => {
    if (hits) setLast(hits);
  }, [hits]);
  const searching = wanted !== settled || answer.state === 'loading';
  return { hits: hits ?? last ?? [], asked: hits !== null || last !== null, searching };
}
