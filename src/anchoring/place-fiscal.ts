import { fieldsOf, instantOf, offset } from '#time/calendar.ts';
import type { Interval } from '#time/types.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import { located, toldSide, wordsOf } from './located.ts';
import { createdEnd, statedYear } from './moments.ts';
import type { StepData } from './types.ts';

/** October: fiscal years of the United States government and many companies there (31 U.S.C. § 1102). */
const OCTOBER = 10;

/** Fiscal years are named after the year in which they end. */
function fiscal(
  { quarter, fiscalFrom = OCTOBER }: CalendarFields,
  year: number,
): { interval: Interval; value: string } {
  const start = instantOf(fiscalFrom === 1 ? year : year - 1, fiscalFrom);
  if (quarter === undefined)
    return { interval: { start, end: offset(start, 12, 'month') }, value: `FY${year}` };
  const from = offset(start, 3 * (quarter - 1), 'month');
  return {
    interval: { start: from, end: offset(from, 3, 'month') },
    value: `FY${year}-Q${quarter}`,
  };
}

/** The year named, or the latest whose period is over (the next one to come with a future verb). */
export function placeFiscal(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): Placed {
  const { fields } = meaning;
  const { year: own } = fieldsOf(cx.created.at);
  const isOver = (year: number) => fiscal(fields, year).interval.end <= createdEnd(cx.created);
  const ahead = toldSide(cx) === 'future';
  const candidates = ahead ? [own - 1, own, own + 1] : [own + 1, own, own - 1];
  const fits = (year: number) => (ahead ? !isOver(year) : isOver(year));
  const year = statedYear(fields, cx) ?? candidates.find(fits) ?? own;
  const { interval, value } = fiscal(fields, year);
  const unit = fields.quarter === undefined ? 'year' : 'quarter';
  const steps: StepData[] = [{ code: 'stated', words: wordsOf(meaning), interval }];
  return { ...located(interval, unit, fields.year === undefined ? 'created' : null, steps), value };
}
