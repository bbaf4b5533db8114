import type { LanguagePack } from '#lang/pack.ts';
import { polishClauses } from './clauses.ts';
import { polishEvents } from './events.ts';
import { plSources } from './sources.ts';
import { plText } from './text.ts';
import { plTime } from './time/index.ts';

/** Polish. */
export const polish: LanguagePack = {
  code: 'pl',
  text: plText,
  clauses: polishClauses,
  time: plTime,
  attribution: plSources,
  events: polishEvents,
};
