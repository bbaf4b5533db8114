import { unitAround } from '#time/calendar.ts';
import type { Granularity, Instant } from '#time/types.ts';
import type { Reference } from './context.ts';

type Told = Pick<Reference, 'interval' | 'nominal' | 'granularity'>;

/** What ranges are told in, from fine to coarse; a winter runs over the new year, too, and is none. */
const COUNTED: readonly Granularity[] = ['day', 'week', 'month', 'year'];

/** What follows a stretch that runs over more than one unit follows its end ("between 2018 and 2020 … the following year"). */
export function endOfRange({ interval, nominal, granularity }: Told, unit: Granularity): Instant {
  const counted = COUNTED.indexOf(granularity);
  const isRange =
    counted >= 0 &&
    counted <= COUNTED.indexOf(unit) &&
    interval.end > unitAround(nominal, unit).end;
  return isRange ? interval.end - 1 : nominal;
}
