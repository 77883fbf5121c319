import type { GraphStore } from '../../store/port.js';
import type { Resolvers } from '../generated.js';
import { ingest, judge, type ReadReports, withdraw } from './changes.js';
import type { WriteJob } from './job.js';
import type { WriteQueue } from './queue.js';

export interface Writing {
  readonly store: GraphStore;
  readonly read: ReadReports;
  readonly queue: WriteQueue;
}

/** Longer names are no names. */
const NAME_LENGTH = 200;

/** Mutations add jobs; the subscription follows one. Who may do so is decided before they run. */
export function writingResolvers({ store, read, queue }: Writing) {
  return {
    Mutation: {
      ingest: (_, { source }) => {
        const name = source.name.slice(0, NAME_LENGTH);
        return queue.add(`ingest ${name}`, ingest(store, read, { name, text: source.text }));
      },
      withdraw: (_, { documentId }) => queue.add(`withdraw ${documentId}`, withdraw(store, documentId)),
      judge: (_, { judgement }) => {
        const { verdict, from, into } = judgement;
        return queue.add(`judge ${verdict} ${from} ${into}`, judge(store, read, { verdict, from, into }));
      },
    },
    Subscription: {
      job: { subscribe: (_, { id }) => queue.watch(id), resolve: (job: WriteJob) => job },
    },
  } satisfies Resolvers;
}
