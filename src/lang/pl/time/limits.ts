import { oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { briefClock, clock } from './clock.ts';
import { within } from './day-and-hour.ts';
import { day } from './days.ts';
import { part } from './parts.ts';
import { period } from './periods.ts';
import { relativeOffset } from './relative.ts';
import { anyOf } from './word-lists.ts';

const AT = word('w', 'we', 'do', 'o', 'od');
const LATEST = oneOf<unknown>(
  anyOf('najpóźniej najdalej'),
  seq([word('nie'), anyOf('później'), anyOf('niż')], () => true),
);
const EARLIEST = oneOf<unknown>(
  anyOf('najwcześniej'),
  seq([word('nie'), anyOf('wcześniej'), anyOf('niż')], () => true),
);
const limited: Item<Meaning> = oneOf<Meaning>(
  day,
  period,
  clock,
  relativeOffset,
  seq([day, part], ([of, time]): Meaning | null =>
    time.kind === 'part' ? { ...time, day: of } : null,
  ),
  seq([day, opt(word('o')), oneOf(clock, briefClock)], ([of, , time]) => within(time, of)),
);

/** "najpóźniej w kwietniu", "najwcześniej w maju". */
export const atLimit: Item<Meaning> = oneOf<Meaning>(
  seq([LATEST, opt(AT), limited], ([, , of]): Meaning => ({
    kind: 'bound',
    bound: 'by',
    atLatest: true,
    of,
  })),
  seq([EARLIEST, opt(AT), limited], ([, , of]): Meaning => ({
    kind: 'bound',
    bound: 'at',
    atEarliest: true,
    of,
  })),
);
