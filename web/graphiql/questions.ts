/** The eight questions that the graph exists to answer, as the API's tests ask them, in their order. */
export const questions: readonly string[] = Object.entries(
  import.meta.glob<string>('../../tests/api/questions/0[1-8]-*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => text);

/** The query that a link brings along: `/graphql?query={stats{nodes}}`. */
export function openingQuery(search: string): string | null {
  return new URLSearchParams(search).get('query');
}
