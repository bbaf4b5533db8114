import { forms } from '#lang/forms.ts';
import { lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { adjectives, following, HARD_ENDINGS, pick, same, SOFT_ENDINGS } from './adjectives.ts';
import { calendar, year, yearPart, yearsAgo } from './dates.ts';
import { isQualifying } from './surroundings.ts';
import { anyOf } from './word-lists.ts';

const SEASONS = forms<number>(
  [0, 'zima zimą zimie zimę zimy'],
  [1, 'wiosna wiosną wiośnie wiosnę wiosny'],
  [2, 'latem lato lecie'],
  [3, 'jesień jesienią jesieni'],
);

/** "zimowa przerwa" */
const SEASON_ADJECTIVES = new Map([
  ...adjectives<number>(HARD_ENDINGS, [0, 'zimow'], [1, 'wiosenn'], [3, 'jesienn']),
  ...adjectives<number>(SOFT_ENDINGS, [2, 'letn']),
]);

/** What is named after a season though it is there all year: clothes, games, timetables, palaces. */
const SEASONAL_KINDS =
  /^(czas|igrzysk|olimpiad|opon|odzież|ubra|kurtk|but|sport|dyscyplin|rozkład|pałac|ogr[oó]d|domk|domek|rezydencj|uniform|ob[oó]z|koloni|półkoloni|szkoł|szkół|kin[oae]|akademi|stolic)/;

const SIDES = adjectives<'START' | 'END'>(HARD_ENDINGS, ['START', 'wczesn'], ['END', 'późn']);

/** "lata osiemdziesiąte" */
const ORDINAL_DECADE = /dziest|dziesiąt|dziesiat/;

/** Behind an adjective "lata" is the genitive of "lato". */
const SEASON: Item<number> = oneOf<number>(
  lex(SEASONS),
  seq([word('lata')], () => 2),
);

const THAT = anyOf('tamtej tamtego tamtą tamtym tamto owej owego');

export const season: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SEASONS), opt(yearPart)], ([value, rest]) => calendar({ season: value, ...rest })),
  seq([lex(SEASONS), yearsAgo], ([value, rest]) => calendar({ season: value, ...rest })),
  seq([word('lata'), year], ([, value]) => calendar({ season: 2, year: value })),
  // "do lata", where no number of years is told
  seq([word('lata')], (_, { cursor, from, next }) =>
    /^(do|od|tego)$/.test(cursor.tokens[from - 1]?.norm ?? '') &&
    cursor.tokens[next]?.kind !== 'number' &&
    !ORDINAL_DECADE.test(cursor.tokens[next]?.norm ?? '')
      ? calendar({ season: 2 })
      : null,
  ),
  seq([lex(SEASON_ADJECTIVES)], ([value], { cursor, from, next }) =>
    isQualifying(cursor, from, next) && !SEASONAL_KINDS.test(cursor.tokens[next]?.norm ?? '')
      ? calendar({ season: value })
      : null,
  ),
  seq([lex(SIDES), lex(SEASONS), opt(yearPart)], ([edge, value, rest]): Meaning => ({
    kind: 'edge',
    edge,
    of: calendar({ season: value, ...rest }),
  })),
  seq([pick, lex(SEASONS)], ([which, value]): Meaning => ({
    kind: 'calendar',
    fields: { season: value },
    pick: which,
  })),
  seq([pick, word('lata')], ([which]): Meaning => ({
    kind: 'calendar',
    fields: { season: 2 },
    pick: which,
  })),
  seq([following, SEASON], ([shift, value]): Meaning => ({
    kind: 'calendar',
    fields: { season: value },
    pick: shift > 0 ? 'next' : 'last',
    from: 'reference',
  })),
  seq([oneOf<unknown>(same, THAT), SEASON], ([, value]): Meaning => ({
    kind: 'calendar',
    fields: { season: value },
    pick: 'this',
  })),
);
