/** A release of the Neo4j Community server as Maven Central has it. */
export interface Release {
  readonly version: string;
  /** The oldest Java that runs it. */
  readonly java: number;
  readonly mainClass: string;
}

/** The release with long-term support, which is what runs unless another is asked for. */
export const LTS: Release = {
  version: '5.26.30',
  java: 17,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
};

/** The current release. */
export const CURRENT: Release = {
  version: '2026.08.1',
  java: 21,
  mainClass: 'org.neo4j.server.Neo4jCommunity',
};

export const RELEASES: readonly Release[] = [LTS, CURRENT];

/** `lts`, `current`, or a version. @throws {Error} naming what there is. */
export function releaseOf(name: string): Release {
  const release = { lts: LTS, current: CURRENT }[name] ?? RELEASES.find((r) => r.version === name);
  if (release) return release;
  throw new Error(`no Neo4j release ${name} is known here: name lts (${LTS.version}) or current (${CURRENT.version})`);
}
