import { createContext, useContext } from 'react';
import type { EvidenceParts } from '../api/types';
import type { Quote } from '../location/place';

/** What any line of the panel can do: open a sentence, or go to another entity. */
export interface Reader {
  readonly quote: Quote | null;
  readonly read: (evidence: EvidenceParts) => void;
  readonly visit: (entity: string) => void;
}

const Context = createContext<Reader>({ quote: null, read: () => undefined, visit: () => undefined });

export const ReaderProvider = Context;

export function useReader(): Reader {
  return useContext(Context);
}
