import type { GraphStore } from '../../src/store/port.js';

/** Makes an empty store of the kind under test; every store made is closed by the test that asked for it. */
export type StoreFactory = () => Promise<GraphStore>;

/** Runs `body` on a fresh store and closes it whatever happens. */
export async function withStore(makeStore: StoreFactory, body: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await makeStore();
  try {
    await body(store);
  } finally {
    await store.close();
  }
}
