import { useCallback, useEffect, useState } from 'react';
import { ask } from './client';

export type Answer<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void };

const kept = new Map<string, unknown>();
const KEPT_AT_MOST = 200;

/**
 * The answer to a question, asked anew when the variables change; null variables ask nothing. Answers are kept for the life of the page:
 * the graph does not change under a running server.
 */
export function useQuery<T>(query: string, variables: object | null): Answer<T> {
  const key = variables && JSON.stringify([query, variables]);
  const [settled, setSettled] = useState<{ readonly key: string; readonly answer: Answer<T> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((n) => n + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks the same question again.
  useEffect(() => {
    if (!key || kept.has(key)) return;
    const abort = new AbortController();
    const [text, values] = JSON.parse(key) as [string, object];
    ask<T>(text, values, abort.signal).then(
      (data) => {
        keep(key, data);
        setSettled({ key, answer: { state: 'ready', data } });
      },
      (error: Error) => {
        if (!abort.signal.aborted) setSettled({ key, answer: { state: 'failed', message: error.message, retry } });
      },
    );
    return () => abort.abort();
  }, [key, attempt, retry]);

  if (!key) return { state: 'idle' };
  if (kept.has(key)) return { state: 'ready', data: kept.get(key) as T };
  return settled?.key === key ? settled.answer : { state: 'loading' };
}

function keep(key: string, data: unknown): void {
  const oldest = kept.keys().next();
  if (kept.size >= KEPT_AT_MOST && !oldest.done) kept.delete(oldest.value);
  kept.set(key, data);
}
