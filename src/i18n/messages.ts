import type { UiLanguage } from './language.ts';
import { en } from './messages.en.ts';
import { pl } from './messages.pl.ts';

/** All sentences of the explorer in one language; those with values in them are functions. */
export type Messages = typeof en;

/** The sentences of the explorer, by language. */
export const MESSAGES: Readonly<Record<UiLanguage, Messages>> = { pl, en };
