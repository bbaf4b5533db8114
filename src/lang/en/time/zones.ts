import { forms } from '#lang/forms.ts';
import {
  digits,
  isCapitalised,
  lex,
  oneOf,
  opt,
  phrase,
  seq,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import { normAt, wordSet } from './context.ts';
import type { NamedZone } from '#time/zones.ts';

interface Zone {
  /** Null: the clock of the place the story is told from. */
  readonly zone: NamedZone | null;
}

/** Abbreviations as minutes east of Greenwich; the ones without S or D follow the place's clock. */
const ABBREVIATIONS = forms<Zone>(
  [{ zone: 0 }, 'gmt utc wet'],
  [{ zone: 60 }, 'bst cet west wat'],
  [{ zone: 120 }, 'cest eet sast cat'],
  [{ zone: 180 }, 'eest msk eat trt'],
  [{ zone: 210 }, 'irst'],
  [{ zone: 240 }, 'gst'],
  [{ zone: 300 }, 'pkt'],
  [{ zone: 330 }, 'ist'],
  [{ zone: 420 }, 'wib'],
  [{ zone: 480 }, 'hkt sgt awst'],
  [{ zone: 540 }, 'jst kst'],
  [{ zone: 600 }, 'aest'],
  [{ zone: 660 }, 'aedt'],
  [{ zone: 720 }, 'nzst'],
  [{ zone: 780 }, 'nzdt'],
  [{ zone: -180 }, 'brt art adt'],
  [{ zone: -240 }, 'edt ast'],
  [{ zone: -300 }, 'est cdt'],
  [{ zone: -360 }, 'cst mdt'],
  [{ zone: -420 }, 'mst pdt'],
  [{ zone: -480 }, 'pst akdt'],
  [{ zone: -540 }, 'akst'],
  [{ zone: -600 }, 'hst'],
  [{ zone: 'America/New_York' }, 'et'],
  [{ zone: 'America/Chicago' }, 'ct'],
  [{ zone: 'America/Denver' }, 'mt'],
  [{ zone: 'America/Los_Angeles' }, 'pt'],
);

/** Abbreviations that are no words when people write them small. */
const SMALL = wordSet('gmt utc cet cest bst est edt cst cdt mst mdt pst pdt');

const abbreviation: Item<Zone> = seq([lex(ABBREVIATIONS)], ([zone], { cursor, from }) =>
  isCapitalised(cursor, from) || SMALL.has(normAt(cursor, from)) ? zone : null,
);

/** "GMT+3", "UTC+05:30". */
const counted: Item<Zone> = seq(
  [
    word('gmt', 'utc'),
    tight(word('+', '-', '−', '–')),
    tight(digits(0, 14, 2)),
    opt(seq([tight(word(':')), tight(digits(0, 59, 2, 2))], ([, n]) => n)),
  ],
  ([, sign, hours, minutes]) => ({ zone: (sign === '+' ? 1 : -1) * (hours * 60 + (minutes ?? 0)) }),
);

const LOCAL = word('local');

/** American zones by name; "standard" and "daylight" are left to the calendar. */
const AMERICAN = forms<Zone>(
  [{ zone: 'America/New_York' }, 'eastern'],
  [{ zone: 'America/Chicago' }, 'central'],
  [{ zone: 'America/Denver' }, 'mountain'],
  [{ zone: 'America/Los_Angeles' }, 'pacific'],
);

const CITIES = forms<Zone>(
  [{ zone: 'Europe/London' }, 'london british uk'],
  [{ zone: 'Europe/Dublin' }, 'dublin irish'],
  [{ zone: 'Europe/Paris' }, 'paris french'],
  [{ zone: 'Europe/Berlin' }, 'berlin german'],
  [{ zone: 'Europe/Madrid' }, 'madrid spanish'],
  [{ zone: 'Europe/Rome' }, 'rome italian'],
  [{ zone: 'Europe/Brussels' }, 'brussels'],
  [{ zone: 'Europe/Warsaw' }, 'warsaw polish'],
  [{ zone: 'Europe/Kyiv' }, 'kyiv kiev ukrainian'],
  [{ zone: 'Europe/Athens' }, 'athens greek'],
  [{ zone: 'Europe/Istanbul' }, 'istanbul ankara turkish'],
  [{ zone: 'Europe/Moscow' }, 'moscow'],
  [{ zone: 'Africa/Cairo' }, 'cairo egyptian'],
  [{ zone: 'Asia/Jerusalem' }, 'jerusalem israeli israel'],
  [{ zone: 'Asia/Baghdad' }, 'baghdad iraqi'],
  [{ zone: 'Asia/Tehran' }, 'tehran iranian'],
  [{ zone: 'Asia/Kabul' }, 'kabul afghan'],
  [{ zone: 'Asia/Karachi' }, 'karachi islamabad'],
  [{ zone: 'Asia/Kolkata' }, 'delhi mumbai indian'],
  [{ zone: 'Asia/Almaty' }, 'almaty astana'],
  [{ zone: 'Asia/Shanghai' }, 'beijing shanghai chinese china'],
  [{ zone: 'Asia/Tokyo' }, 'tokyo japan'],
  [{ zone: 'Asia/Seoul' }, 'seoul'],
  [{ zone: 'Australia/Sydney' }, 'sydney'],
  [{ zone: 'America/New_York' }, 'washington boston'],
  [{ zone: 'America/Chicago' }, 'chicago'],
);

const TIME = word('time');
const summer = opt(word('standard', 'daylight', 'summer'));

const named: Item<Zone> = oneOf<Zone>(
  seq([LOCAL, opt(TIME)], () => ({ zone: null })),
  seq([lex(AMERICAN), summer, opt(TIME)], ([zone]) => zone),
  seq([lex(CITIES), summer, TIME], ([zone]) => zone),
  seq([phrase('new york'), TIME], () => ({ zone: 'America/New_York' })),
  seq([phrase('los angeles'), TIME], () => ({ zone: 'America/Los_Angeles' })),
  seq([phrase('new delhi'), TIME], () => ({ zone: 'Asia/Kolkata' })),
  seq([phrase('greenwich mean'), TIME], () => ({ zone: 0 })),
);

const bare = oneOf<Zone>(abbreviation, counted, named);

/** The zone that follows a clock: "GMT", "(local time)", "Moscow time". */
export const zone: Item<Zone> = oneOf<Zone>(
  bare,
  seq([word('('), bare, word(')')], ([, value]) => value),
);
