import type { Conflict, Id, Story } from './types.ts';

/** The conflicts that an event takes part in, in the story's order. */
export function conflictsOf(event: Id, { conflicts }: Pick<Story, 'conflicts'>): Conflict[] {
  return conflicts.filter(({ versions }) => versions.some((version) => version.event === event));
}
