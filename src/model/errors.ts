/** Base of every error that PlanGraph raises on purpose: its message says what is wrong, where, and how to mend it. */
export class PlanGraphError extends Error {
  override readonly name: string = 'PlanGraphError';
}

/** The caller asked for something impossible: a wrong flag, URL or value. Exit code 2. */
export class UsageError extends PlanGraphError {
  override readonly name = 'UsageError';
}

/** A source cannot be read as a report: missing, empty, binary, too large, undecodable. Exit code 1. */
export class SourceError extends PlanGraphError {
  override readonly name = 'SourceError';
}

/** A lexicon, grammar or ontology file breaks its own format. */
export class DataError extends PlanGraphError {
  override readonly name = 'DataError';
}

/** A graph element that the ontology does not allow. */
export class OntologyViolation extends PlanGraphError {
  override readonly name = 'OntologyViolation';
}

/** The store cannot be opened, read or written. */
export class StoreError extends PlanGraphError {
  override readonly name: string = 'StoreError';
}

/** A read was given up: it ran out of time, or nobody waits for it any more. */
export class ReadCancelled extends StoreError {
  override readonly name = 'ReadCancelled';

  constructor(
    readonly reason: 'deadline' | 'aborted',
    options?: ErrorOptions,
  ) {
    super(
      reason === 'deadline'
        ? 'the graph could not be read within the time allowed: ask for less, or allow more time'
        : 'the read was cancelled by its caller',
      options,
    );
  }
}

/** The store cannot be reached just now; the same may succeed later. */
export class StoreUnavailableError extends StoreError {
  override readonly name = 'StoreUnavailableError';
}
