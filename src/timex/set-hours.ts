import type { Meaning } from './types.ts';

const HOURS_A_DAY = 24;
const clockOfDay = (minutes: number) =>
  [Math.floor(minutes / 60) % HOURS_A_DAY, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** "daily between 9 and 11": the clock or hours of what is repeated every day, or on a day of the week. */
export function setAt(set: Meaning, hours: Meaning): Meaning | null {
  if (set.kind !== 'set') return null;
  const day = /^(?:P1D|XXXX-WXX-\d)$/.exec(set.value)?.[0];
  if (day === undefined) return null;
  const ends = hours.kind === 'range' ? [hours.from, hours.to] : [hours];
  const clocks = ends.flatMap((end) =>
    end.kind === 'clock' && !end.day && end.zone === undefined ? [halfOf(end)] : [],
  );
  if (clocks.length < ends.length) return null;
  const value = clocks.map((minutes) => `${day === 'P1D' ? '' : day}T${clockOfDay(minutes)}`);
  // One clock is told like a part of the day (GUIDE: XXXX-XX-XXTNI), hours as from one to the other.
  const single = day === 'P1D' && value.length === 1 ? 'XXXX-XX-XX' : '';
  return { ...set, value: single + value.join('/') };
}

/** Minutes since midnight; what is repeated at an hour of an open half of the day is, from 7 on, the morning's. */
function halfOf({ minutes, twelveHour, part }: Extract<Meaning, { kind: 'clock' }>): number {
  if (part) return minutes < part.from && minutes < 720 ? minutes + 720 : minutes;
  return twelveHour && minutes < 420 ? minutes + 720 : minutes;
}
