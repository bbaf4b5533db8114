import { DAY, fieldsOf, floor, instantOf, offset, realDay, unitAround } from '#time/calendar.ts';
import type { Granularity, Interval } from '#time/types.ts';
import type { CalendarFields, Meaning, Pick } from '#timex/types.ts';
import type { Context, Placed, Reference } from './context.ts';
import {
  chooseYear,
  contradicts,
  inYear,
  notOwn,
  type YearAnchor,
  type YearSide,
} from './choose-year.ts';
import { located, toldSide, wordsOf } from './located.ts';
import { createdEnd, fromCreated, originOf, statedYear, today, yearOrigin } from './moments.ts';
import type { StepData } from './types.ts';
import { placeDayOfMonth } from './place-day-of-month.ts';
import { placeFiscal } from './place-fiscal.ts';

const HALF_YEAR = 182 * DAY;
/** A year told in the narrative outweighs the document's when they lie this far apart. */
const OTHER_YEAR = 300 * DAY;

/** A bare year ("in 1988") sets the scene; only finer times carry their year on. */
const isFine = (unit: Granularity) => !/^(halfYear|year|decade|century)$/.test(unit);

const isFar = (one: Reference, { created }: Context): boolean =>
  Math.abs(one.nominal - created.at) > OTHER_YEAR;

/**
 * The time that a history goes on from. It comes back to its own time after a look at the present,
 * whatever the tense of a quotation; not with what the report itself tells as still to come, unless it
 * was so then ("would follow in May"), and no more once it has come to its own year.
 */
function historyYear(cx: Context): Reference | null {
  const { time, stated } = cx.narrative;
  if (cx.tense === 'future' && !cx.speech && cx.foreseen !== true) return null;
  if (time && !time.stated && cx.tense === 'past' && !isFar(time, cx)) return null;
  return [time, stated].find((one) => one !== null && isFar(one, cx)) ?? null;
}

/** The time told before, when the narrative is of another year than the document and goes on there. */
function otherYear(cx: Context): Reference | null {
  const { time, fresh } = cx.narrative;
  if (cx.history) return historyYear(cx);
  // What is told in the present is of the report's own time, outside of a history.
  if (!time || cx.tense === 'future' || cx.tense === 'present' || !isFar(time, cx)) return null;
  // What is told as past does not go on from a time still to come ("best before 31.12.2025").
  if (cx.tense === 'past' && time.nominal > createdEnd(cx.created)) return null;
  return fresh && time.stated && (time.scene || isFine(time.granularity)) ? time : null;
}

/** "Last year cholera killed 60 people between February and June": the year that opens the sentence. */
function sceneYear({ narrative: { inSentence }, tense }: Context): Reference | null {
  const opens = inSentence?.scene === true && inSentence.granularity === 'year';
  return opens && tense !== 'future' ? inSentence : null;
}

export function documentYear(cx: Context): YearAnchor {
  return {
    base: today(cx),
    end: createdEnd(cx.created),
    side: toldSide(cx) ?? 'nearest',
    reference: null,
  };
}

/** Year-less dates take the narrative's year where the narrative is of another year. */
export function yearAnchor(cx: Context): YearAnchor {
  const time = sceneYear(cx) ?? otherYear(cx);
  return time ? narrativeYear(time) : documentYear(cx);
}

function narrativeYear(reference: Reference): YearAnchor {
  const { granularity, nominal, interval } = reference;
  // From the middle of a year, each of its months is nearer than those of other years.
  const base = granularity === 'year' ? nominal + HALF_YEAR : nominal;
  const side = granularity === 'year' ? 'nearest' : 'onward';
  return { base, end: interval.end, side, reference };
}

/** The side that "last" and "next" ask for. */
export const PICKED: Readonly<Record<Pick, YearSide>> = {
  last: 'past',
  next: 'future',
  this: 'nearest',
  tense: 'nearest',
};

/** "last March", "this summer" count from the document; "that March", "tego lata" from the time told before. */
function anchorOf(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): YearAnchor {
  const { pick, from, attributive, fields } = meaning;
  // "reported third-quarter profit" is of the report, whichever quarter was told before.
  if (attributive && fields.quarter !== undefined && !cx.history && !sceneYear(cx))
    return documentYear(cx);
  if (pick === 'tense') return yearAnchor(cx);
  const { time } = cx.narrative;
  const isOfReport = from === 'created' || (pick !== 'this' && from !== 'reference');
  if (!time || isOfReport) return documentYear(cx);
  const anchor = narrativeYear(time);
  return pick === 'this' ? anchor : { ...anchor, side: PICKED[pick] };
}

interface UnitInYear {
  readonly anchor: YearAnchor;
  readonly side: YearSide;
  readonly found: { readonly interval: Interval; readonly unit: Granularity } | null;
}

function countedFrom(
  anchor: YearAnchor,
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): UnitInYear {
  const { fields, pick } = meaning;
  const told = pick === 'tense' || pick === 'this' || anchor.reference !== null;
  const side = told ? anchor.side : PICKED[pick];
  const chosen = chooseYear(meaning, { ...anchor, side }, cx.tense);
  const year = chosen === null ? null : notOwn(fields, chosen, pick, anchor.base);
  return { anchor, side, found: year === null ? null : inYear(fields, year) };
}

/** What the words name in the year they mean. A weekday that fits only the document's year decides for that. */
function unitInYear(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): UnitInYear {
  const told = countedFrom(anchorOf(meaning, cx), meaning, cx);
  if (told.anchor.reference === null || meaning.fields.weekday === undefined) return told;
  const own = countedFrom(documentYear(cx), meaning, cx);
  const agrees = ({ found }: UnitInYear) =>
    found !== null && !contradicts(meaning.fields, found.interval.start);
  return !agrees(told) && agrees(own) ? own : told;
}

function withoutYear(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): Placed | null {
  const { anchor, side, found } = unitInYear(meaning, cx);
  if (!found) return null;
  const { interval, unit } = found;
  const origin = originOf(anchor.reference, cx);
  const nearest = side === 'onward' ? 'nearest' : side;
  const steps: StepData[] = [
    ...origin.steps,
    { code: 'year-chosen', words: wordsOf(meaning), side: nearest, interval },
  ];
  const contradiction = contradicts(meaning.fields, interval.start);
  return located(interval, unit, origin.anchor, steps, contradiction);
}

function decadeOrCentury(
  { decade, century, anyCentury }: CalendarFields,
  cx: Context,
): { interval: Interval; unit: Granularity } | null {
  if (decade !== undefined) {
    const interval = unitAround(instantOf(decade * 10), 'decade');
    const over = anyCentury && cx.tense === 'future' && interval.end <= today(cx);
    return { interval: over ? unitAround(interval.start, 'decade', 10) : interval, unit: 'decade' };
  }
  if (century === undefined) return null;
  // The 5th century BC has the middle of 499 to 400 BC in it, the 19th that of 1800 to 1899.
  const middle = century < 0 ? (century + 1) * 100 - 49 : century * 100 + 50;
  return { interval: unitAround(instantOf(middle), 'century'), unit: 'century' };
}

/** "5 bm.": a day of a month counted from the document's. */
function dayOfShiftedMonth(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): Placed | null {
  const { day = 1, monthShift = 0 } = meaning.fields;
  const { year, month } = fieldsOf(offset(floor(today(cx), 'month'), monthShift, 'month'));
  const start = realDay(year, month, day);
  if (start === null) return null;
  const interval = { start, end: start + DAY };
  return located(interval, 'day', 'created', [
    fromCreated(cx),
    { code: 'stated', words: wordsOf(meaning), interval },
  ]);
}

/** "the 1988 quarter": the quarter or half of that year which is reported of another. */
function partReported(fields: CalendarFields, { narrative }: Context): CalendarFields {
  const { period } = narrative;
  if (!period) return fields;
  const { month } = fieldsOf(period.interval.start);
  if (period.granularity === 'quarter') return { ...fields, quarter: Math.ceil(month / 3) };
  return period.granularity === 'halfYear' ? { ...fields, halfYear: Math.ceil(month / 6) } : fields;
}

export function placeCalendar(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): Placed | null {
  const { fields } = meaning;
  const words = wordsOf(meaning);
  const large = decadeOrCentury(fields, cx);
  if (large)
    return located(large.interval, large.unit, null, [
      { code: 'stated', words, interval: large.interval },
    ]);
  if (fields.fiscal) return placeFiscal(meaning, cx);
  if (fields.monthShift !== undefined) return dayOfShiftedMonth(meaning, cx);
  const year = statedYear(fields, cx);
  if (year === null && fields.day !== undefined && fields.month === undefined)
    return placeDayOfMonth(meaning, cx);
  if (year === null) return withoutYear(meaning, cx);
  const found = inYear(fields.asReported ? partReported(fields, cx) : fields, year);
  if (!found) return null;
  const { anchor, steps } = yearOrigin(fields, cx);
  const { interval, unit } = found;
  const told: StepData[] = [...steps, { code: 'stated', words, interval }];
  return located(interval, unit, anchor, told, contradicts(fields, interval.start));
}
