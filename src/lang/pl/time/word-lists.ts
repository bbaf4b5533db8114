import { forms } from '#lang/forms.ts';
import { lex, type Item } from '#timex/pattern.ts';

/** One of these words, with or without its diacritics; given with blanks between them. */
export const anyOf = (words: string): Item<true> => lex(forms([true, words]));

/** "cały" in the cases that times stand in. */
export const WHOLE = anyOf('cały cała całą całe całego całej');
