import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/*
 * Content security policies: everything comes from this server, and no script stands within a page.
 */

const OWN = "'self'";
const NONE = "'none'";

const directives = {
  defaultSrc: [OWN],
  baseUri: [NONE],
  connectSrc: [OWN],
  fontSrc: [OWN],
  formAction: [NONE],
  frameAncestors: [NONE],
  imgSrc: [OWN, 'data:'],
  objectSrc: [NONE],
  scriptSrc: [OWN],
  scriptSrcAttr: [NONE],
  styleSrc: [OWN],
  workerSrc: [OWN],
};

/** The headers that keep a browser to a policy, and others that it should have of any server. */
export const PAGE_HEADERS = headersOf(directives);

/** GraphiQL's editor makes style elements while it runs. */
export const GRAPHIQL_HEADERS = headersOf({
  ...directives,
  styleSrc: [OWN, "'unsafe-inline'"],
  fontSrc: [OWN, 'data:'],
});

/** They are the same for every answer: helmet, which makes them for each anew, is asked once. */
function headersOf(directives: Readonly<Record<string, string[]>>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const setHeaders = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
  });
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => {},
  };
  setHeaders({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return headers;
}
