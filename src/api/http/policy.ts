/** Content security policies: everything comes from this server, and no script stands within a page. */

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

export const PAGE_POLICY = { useDefaults: false, directives };

/** GraphiQL's editor makes style elements while it runs. */
export const GRAPHIQL_POLICY = {
  useDefaults: false,
  directives: { ...directives, styleSrc: [OWN, "'unsafe-inline'"], fontSrc: [OWN, 'data:'] },
};
