import { tokenize } from '#text/tokens.ts';

/** A part of the parser that is measured for itself: `ready` is what it works on, made beforehand. */
export interface Stage {
  readonly name: string;
  readonly prepare: (text: string) => () => unknown;
}

const stage = <T>(name: string, ready: (text: string) => T, run: (input: T) => unknown): Stage => ({
  name,
  prepare: (text) => {
    const input = ready(text);
    return () => run(input);
  },
});

/** In the order in which a text passes them; other readers of time expressions can stand beside. */
export const STAGES: readonly Stage[] = [
  stage(
    'tokens',
    (text) => text,
    (text) => tokenize(text, 0, text.length),
  ),
];
