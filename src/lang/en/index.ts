import type { LanguagePack } from '#lang/pack.ts';
import { englishClauses } from './clauses.ts';
import { englishEvents } from './events.ts';
import { enSources } from './sources.ts';
import { enText } from './text.ts';
import { enTime } from './time/index.ts';

/** English. */
export const english: LanguagePack = {
  code: 'en',
  text: enText,
  clauses: englishClauses,
  time: enTime,
  attribution: enSources,
  events: englishEvents,
};
