import { useCallback, useSyncExternalStore } from 'react';
import { type Place, readPlace, writePlace } from './place';

let last: { readonly hash: string; readonly place: Place } = { hash: '', place: readPlace('') };

/** The same object as long as the address is the same, as React asks of a snapshot. */
function current(): Place {
  const { hash } = window.location;
  if (hash !== last.hash) last = { hash, place: readPlace(hash) };
  return last.place;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The place in the address, and a way to go elsewhere; each move is a step in the browser's history. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const place = useSyncExternalStore(subscribe, current);
  const go = useCallback((change: Partial<Place>) => {
    window.location.hash = writePlace({ ...current(), ...change });
  }, []);
  return [place, go];
}
