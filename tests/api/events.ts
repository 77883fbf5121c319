/** The data of each event of a subscription, until it is over. @throws {Error} with the errors of an event. */
export async function eventsOf<T>(url: string, token: string, query: string, variables: object): Promise<T[]> {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  const events = [...text.matchAll(/^event: next\ndata: (.*)$/gm)].map(([, data = '']) => JSON.parse(data));
  const failed = events.find(({ errors }) => errors);
  if (failed) throw new Error(JSON.stringify(failed.errors));
  return events.map(({ data }) => data as T);
}
