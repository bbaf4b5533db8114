import { forms } from '#lang/forms.ts';
import { lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { anyOf } from './word-lists.ts';

type Ref = 'PRESENT_REF';

const ref = (value: Ref): Meaning => ({ kind: 'vague', ref: value });

const WORDS = forms<Ref>(['PRESENT_REF', 'teraz obecnie aktualnie']);

/** Words that point at a time without placing it. */
export const vague: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('właśnie')), lex(WORDS)], ([, value], { cursor, from }) =>
    // "do teraz", "na teraz" bound what has no place either; "jak dotąd i teraz" needs none.
    /^(do|na|od|po)$/.test(cursor.tokens[from - 1]?.norm ?? '') ? null : ref(value),
  ),
  seq([word('w'), anyOf('tej'), word('chwili')], () => ref('PRESENT_REF')),
);
