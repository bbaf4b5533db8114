import type { LanguagePack } from '#lang/pack.ts';
import { ukText } from './text.ts';
import { ukTime } from './time/index.ts';

/** Ukrainian: its time expressions. Clauses, events and sources it does not tell apart yet. */
export const ukrainian: LanguagePack = {
  code: 'uk',
  text: ukText,
  time: ukTime,
  clauses: null,
  attribution: null,
  events: null,
};
