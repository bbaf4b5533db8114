import type { Line } from './lines.ts';

/** Most lines and bytes that go together; a single line may have more bytes. */
interface GroupSize {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * Puts lines that came at once into groups, so that threads are not handed each line by itself.
 * A line never waits for one that has not come yet.
 */
export function* groupsOf(lines: readonly Line[], { lines: most, bytes }: GroupSize) {
  let group: Line[] = [];
  let size = 0;
  for (const line of lines) {
    group.push(line);
    size += line.bytes?.length ?? 0;
    if (group.length < most && size < bytes) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}
