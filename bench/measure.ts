/** What was measured in each round. */
export type Samples = readonly number[];

/** One of those measured against each other: runs once and gives its figure, e.g. milliseconds. */
export type Contender = () => number | Promise<number>;

/**
 * Runs the contenders in turn, so that whatever slows the machine for a while slows them alike; every other round goes backwards, so that
 * none always follows the same one. The libraries for benchmarks run one contender after the other is done, and in one process.
 * @param warmUp rounds at the start that do not count.
 * @returns the samples of each contender, in the order given.
 */
export async function interleave(
  contenders: readonly Contender[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Samples[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    const order = [...contenders.entries()];
    for (const [i, run] of round % 2 === 0 ? order : order.reverse()) {
      const figure = await run();
      if (round >= 0) samples[i]?.push(figure);
    }
  }
  return samples;
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value that a share of the samples does not exceed, between neighbours in proportion; 0.5 gives the median. */
export function quantile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: Samples): number => quantile(samples, 0.5);
