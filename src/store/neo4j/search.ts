import { bestMatch, compareHits, needleOf } from '../matching.js';
import type { SearchHit, SearchQuery } from '../port.js';
import { integer, modelProperties } from './elements.js';
import { encodeText } from './layout/text.js';
import { idOf } from './layout/values.js';
import { candidateQuery, readingQuery } from './layout/words.js';
import { nodesIn } from './lookup.js';
import type { Reading } from './reading.js';

/** Texts that a page can hold at most; names are few. */
const MANY = 2 ** 31 - 2;

/**
 * The full-text indexes say what may match, the store's own comparison what does and how well: it finds what the embedded store finds.
 * Names are all compared here; of texts the server sends the best only.
 */
export async function searchNodes(reading: Reading, query: SearchQuery): Promise<SearchHit[]> {
  const needle = needleOf(query);
  if (!needle || query.limit === 0) return [];
  const parameters = {
    labels: query.labels,
    query: candidateQuery(needle),
    reading: readingQuery(needle),
    words: needle.words.map(encodeText),
    limit: integer(Math.min(query.limit, MANY)),
  };
  return reading.transaction(async (run) => {
    const rows = [...(await run('read/search-names', parameters)), ...(await run('read/search-texts', parameters))];
    const hits = rows.flatMap((row) => {
      const stored = row.get('properties') as Record<string, unknown>;
      return bestMatch({ id: idOf(stored), labels: [], properties: modelProperties(stored) }, needle) ?? [];
    });
    const best = hits.sort(compareHits).slice(0, query.limit);
    const whole = await nodesIn(
      run,
      best.map((hit) => hit.node.id),
    );
    return best.flatMap((hit) => {
      const node = whole.get(hit.node.id);
      return node ? [{ ...hit, node }] : [];
    });
  });
}
