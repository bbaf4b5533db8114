/** Hands on what tasks give, in the order in which they were added. */
export interface InOrder<T> {
  /** Adds a task that has begun; waits until there is room for another one. */
  readonly add: (task: Promise<T>) => Promise<void>;
  /** Resolves when everything is handed on; rejects with the first error of a task or of `hand`. */
  readonly done: () => Promise<void>;
}

/**
 * Lets tasks run side by side and hands their results on one after the other.
 *
 * @param width how many tasks may be under way or waiting to be handed on
 */
export function inOrder<T>(width: number, hand: (result: T) => Promise<void>): InOrder<T> {
  let last = Promise.resolve();
  const under: Promise<void>[] = [];
  return {
    add: async (task) => {
      const before = last;
      last = (async () => {
        const [result] = await Promise.all([task, before]);
        await hand(result);
      })();
      // The error is told by `done`, and by `add` when this one's turn comes.
      last.catch(() => undefined);
      under.push(last);
      if (under.length >= width) await under.shift();
    },
    done: () => last,
  };
}
