/**
 * Works off what `take` hands out, up to `width` at a time, until nothing is due or the time is up. `take` is asked again
 * whenever something ends, because what ended may have been what another thing waited for. `work` deals with its own
 * failures. Returns how many were worked off.
 */
export async function drain<Item>(
  width: number,
  isOver: () => boolean,
  take: (free: number) => Promise<Item[]>,
  work: (item: Item) => Promise<void>,
): Promise<number> {
  const running = new Set<Promise<void>>();
  let count = 0;
  for (;;) {
    const free = width - running.size;
    const items = free > 0 && !isOver() ? await take(free) : [];
    for (const item of items) {
      count += 1;
      const one: Promise<void> = work(item).finally(() => running.delete(one));
      running.add(one);
    }
    if (running.size === 0) return count;
    if (items.length < free || running.size >= width) await Promise.race(running);
  }
}
