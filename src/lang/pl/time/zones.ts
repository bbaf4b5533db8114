import { forms } from '#lang/forms.ts';
import { lex, oneOf, seq, word, type Item } from '#timex/pattern.ts';
import type { NamedZone } from '#time/zones.ts';

/** A zone as a clock names it. */
export interface Zone {
  /** Null: the clock of the place the story is told from. */
  readonly zone: NamedZone | null;
}

const ZONE_NAMES = forms<Zone>(
  [{ zone: 0 }, 'gmt utc'],
  [{ zone: 60 }, 'cet'],
  [{ zone: 120 }, 'cest'],
  [{ zone: 180 }, 'msk'],
  [{ zone: -300 }, 'est'],
  [{ zone: -240 }, 'edt'],
);

const ZONE_ADJECTIVES = forms<Zone>(
  [{ zone: null }, 'lokalnego miejscowego tamtejszego lokalny miejscowy'],
  [{ zone: 'Europe/Warsaw' }, 'polskiego warszawskiego polski'],
  [{ zone: 'Europe/Kyiv' }, 'kijowskiego ukraińskiego'],
  [{ zone: 'Europe/Moscow' }, 'moskiewskiego'],
  [{ zone: 'Europe/London' }, 'londyńskiego brytyjskiego'],
  [{ zone: 'America/New_York' }, 'nowojorskiego wschodnioamerykańskiego'],
  [{ zone: 'Europe/Berlin' }, 'środkowoeuropejskiego berlińskiego niemieckiego'],
  [{ zone: 0 }, 'uniwersalnego'],
);

const ZONE_PLACES = forms<Zone>(
  [{ zone: 'Europe/Warsaw' }, 'polsce warszawie'],
  [{ zone: 'Europe/Kyiv' }, 'kijowie'],
  [{ zone: 'Europe/Moscow' }, 'moskwie'],
  [{ zone: 'Europe/London' }, 'londynie'],
  [{ zone: 'America/New_York' }, 'waszyngtonie'],
);

/** "czasu lokalnego", "GMT", "w Polsce". */
export const zone: Item<Zone> = oneOf<Zone>(
  lex(ZONE_NAMES),
  seq([word('czasu', 'czas'), lex(ZONE_ADJECTIVES)], ([, named]) => named),
  seq([word('w'), lex(ZONE_PLACES)], ([, place]) => place),
);
