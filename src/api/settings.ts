/** How a server behaves; what is not given is as in {@link DEFAULTS}. */
export interface ServerSettings {
  /** Whether operations may ask for the schema itself, as GraphiQL does. */
  readonly introspection: boolean;
  /** Milliseconds that the reads of one request may take together. */
  readonly timeout: number;
  /** Objects that one operation may ask for. */
  readonly maxCost: number;
  /** Runs of an operation before it is compiled; those of the explorer are compiled at once. */
  readonly compileAfter: number;
  /** Requests a minute from one address; 0 does not count them. */
  readonly rateLimit: number;
  /** Origins of other sites whose pages may read answers. */
  readonly corsOrigins: readonly string[];
  /** Whether a proxy in front tells the client's address in `x-forwarded-for`. */
  readonly trustProxy: boolean;
  /** Milliseconds that requests under way have to finish once the server closes. */
  readonly grace: number;
}

export const DEFAULTS: ServerSettings = {
  introspection: true,
  timeout: 10_000,
  maxCost: 100_000,
  compileAfter: 2,
  rateLimit: 0,
  corsOrigins: [],
  trustProxy: false,
  grace: 10_000,
};
