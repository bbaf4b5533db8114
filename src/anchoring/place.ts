import { isOnCalendar } from '#time/calendar.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import { wordsOf } from './located.ts';
import { placeCalendar } from './place-calendar.ts';
import { placeClock, placePart } from './place-clock.ts';
import { besideFeast } from './feast-side.ts';
import { placeBeyond, unclear } from './place-beyond.ts';
import { placeBound } from './place-bound.ts';
import { placeAround, placeEdge, placeNight } from './place-modified.ts';
import { placeBeside } from './place-beside.ts';
import { placeHoliday } from './place-holiday.ts';
import { placeNth } from './place-nth.ts';
import { placeRange } from './place-range.ts';
import { placeDuration, placeWithin } from './place-duration.ts';
import { placeOffset, placeUnit } from './place-relative.ts';
import { placeNear } from './place-near.ts';
import { placeSchoolYear } from './place-school-year.ts';
import { placeWeekday } from './place-weekday.ts';

/**
 * Puts a meaning on the calendar, as its place in the text asks. Null where the calendar has no such
 * time (31 February).
 */
export function place(meaning: Meaning, cx: Context): Placed | null {
  const placed = placeAnywhere(meaning, cx);
  return placed?.interval && !isOnCalendar(placed.interval)
    ? placeBeyond(meaning, placed.interval, cx)
    : placed;
}

function placeAnywhere(meaning: Meaning, cx: Context): Placed | null {
  switch (meaning.kind) {
    case 'calendar':
      return placeCalendar(meaning, cx);
    case 'weekday':
      return placeWeekday(meaning, cx);
    case 'holiday':
      return placeHoliday(meaning, cx);
    case 'unit':
      return placeUnit(meaning, cx, place);
    case 'part':
      return placePart(meaning, cx, place);
    case 'clock':
      return placeClock(meaning, cx, place);
    case 'offset':
      return besideFeast(meaning.from, cx, (at) => placeOffset(meaning, at, place));
    case 'within':
      return placeWithin(meaning, cx, place);
    case 'edge':
      return placeEdge(meaning, cx, place);
    case 'around':
      return placeAround(meaning, cx, place);
    case 'near':
      return placeNear(meaning, cx, place);
    case 'nth':
      return placeNth(meaning, cx, place);
    case 'beside':
      return besideFeast(meaning.of, cx, (at) => placeBeside(meaning, at, place));
    case 'schoolYear':
      return placeSchoolYear(meaning, cx);
    case 'night':
      return placeNight(meaning, cx, place);
    case 'range':
      return placeRange(meaning, cx, place);
    case 'bound':
      return placeBound(meaning, cx, place);
    case 'duration':
      return placeDuration(meaning, cx, place);
    case 'set':
      return {
        type: 'SET',
        value: meaning.value,
        interval: null,
        granularity: 'day',
        anchor: null,
        steps: [{ code: 'set', words: wordsOf(meaning) }],
        moves: false,
      };
    case 'vague':
      return unclear(meaning, meaning.ref);
  }
}
