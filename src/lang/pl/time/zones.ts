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
  [{ zone: -480 }, 'pst'],
  [{ zone: -420 }, 'pdt'],
  [{ zone: 60 }, 'bst'],
  [{ zone: 120 }, 'eet'],
  [{ zone: 180 }, 'eest'],
  [{ zone: 540 }, 'jst'],
);

const ZONE_ADJECTIVES = forms<Zone>(
  [{ zone: null }, 'lokalnego miejscowego tamtejszego lokalny miejscowy'],
  [{ zone: 'Europe/Warsaw' }, 'polskiego warszawskiego polski'],
  [{ zone: 'Europe/Kyiv' }, 'kijowskiego ukraińskiego'],
  [{ zone: 'Europe/Moscow' }, 'moskiewskiego'],
  [{ zone: 'Europe/London' }, 'londyńskiego brytyjskiego'],
  [{ zone: 'America/New_York' }, 'nowojorskiego wschodnioamerykańskiego waszyngtońskiego'],
  [{ zone: 'America/Los_Angeles' }, 'kalifornijskiego pacyficznego zachodnioamerykańskiego'],
  [{ zone: 'America/Chicago' }, 'teksańskiego'],
  [{ zone: 'Europe/Paris' }, 'paryskiego francuskiego'],
  [{ zone: 'Europe/Rome' }, 'włoskiego rzymskiego'],
  [{ zone: 'Europe/Madrid' }, 'hiszpańskiego madryckiego'],
  [{ zone: 'Europe/Athens' }, 'greckiego wschodnioeuropejskiego'],
  [{ zone: 'Europe/Istanbul' }, 'tureckiego'],
  [{ zone: 'Europe/Minsk' }, 'białoruskiego mińskiego'],
  [{ zone: 'Europe/Vilnius' }, 'litewskiego wileńskiego'],
  [{ zone: 'Europe/Lisbon' }, 'portugalskiego'],
  [{ zone: 'Asia/Jerusalem' }, 'izraelskiego'],
  [{ zone: 'Asia/Tehran' }, 'irańskiego'],
  [{ zone: 'Asia/Baghdad' }, 'irackiego'],
  [{ zone: 'Asia/Kabul' }, 'afgańskiego'],
  [{ zone: 'Asia/Kolkata' }, 'indyjskiego'],
  [{ zone: 'Asia/Shanghai' }, 'pekińskiego chińskiego'],
  [{ zone: 'Asia/Tokyo' }, 'japońskiego tokijskiego'],
  [{ zone: 'Asia/Seoul' }, 'koreańskiego seulskiego'],
  [{ zone: 'Asia/Almaty' }, 'ałmackiego kazachskiego kazachstańskiego'],
  [{ zone: 'Australia/Sydney' }, 'sydnejskiego'],
  [{ zone: 'Europe/Berlin' }, 'środkowoeuropejskiego berlińskiego niemieckiego'],
  [{ zone: 0 }, 'uniwersalnego'],
);

const ZONE_PLACES = forms<Zone>(
  [{ zone: 'Europe/Warsaw' }, 'polsce warszawie'],
  [{ zone: 'Europe/Kyiv' }, 'kijowie'],
  [{ zone: 'Europe/Moscow' }, 'moskwie'],
  [{ zone: 'Europe/London' }, 'londynie'],
  [{ zone: 'America/New_York' }, 'waszyngtonie'],
  [{ zone: 'Europe/Paris' }, 'paryżu francji'],
  [{ zone: 'Europe/Berlin' }, 'berlinie niemczech'],
  [{ zone: 'Asia/Tokyo' }, 'tokio japonii'],
  [{ zone: 'Asia/Shanghai' }, 'pekinie chinach'],
  [{ zone: 'Asia/Jerusalem' }, 'izraelu'],
  [{ zone: 'Europe/Istanbul' }, 'turcji stambule'],
);

/** "czasu lokalnego", "GMT", "w Polsce". */
export const zone: Item<Zone> = oneOf<Zone>(
  lex(ZONE_NAMES),
  seq([word('czasu', 'czas'), lex(ZONE_ADJECTIVES)], ([, named]) => named),
  seq([word('czasu'), word('greenwich')], () => ({ zone: 0 })),
  seq([word('w', 'we'), lex(ZONE_PLACES)], ([, place]) => place),
  seq([word('w'), word('nowym'), word('jorku')], () => ({ zone: 'America/New_York' })),
);
