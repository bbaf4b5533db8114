import { forms } from '#lang/forms.ts';
import type { Nearness } from '#timex/compose.ts';
import { lex, oneOf, opt, seq, tight, word, type Item } from '#timex/pattern.ts';
import { anyOf } from './word-lists.ts';

const NEAR_WORDS = forms<Nearness['side']>(['BEFORE', 'przed'], ['AFTER', 'po']);

/** "tuż przed", "krótko po", "kilka minut po", "kilkanaście minut przed". */
export const near: Item<Nearness> = oneOf<Nearness>(
  seq([anyOf('tuż krótko zaraz chwilę moment niedługo niewiele'), lex(NEAR_WORDS)], ([, side]) => ({
    side,
  })),
  seq([word('kilka', 'parę', 'pare'), word('minut'), lex(NEAR_WORDS)], ([, , side]) => ({ side })),
  seq([word('kilkanaście', 'kilkanascie'), word('minut'), lex(NEAR_WORDS)], ([, , side]) => ({
    side,
    minutes: { min: 11, max: 20 },
  })),
);

export const around: Item<unknown> = oneOf<unknown>(
  anyOf('około koło'),
  seq([anyOf('mniej'), anyOf('więcej'), opt(anyOf('o w we koło około'))], () => true),
  seq([anyOf('gdzieś jakoś coś'), anyOf('o koło około ok')], () => true),
  seq([word('ok'), opt(tight(word('.')))], () => true),
  seq([word('w'), word('okolicach'), opt(word('godziny'))], () => true),
);
