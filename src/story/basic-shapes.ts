import { formatDay, formatLocal, parseLocal } from '#time/local.ts';
import { GRANULARITIES } from '#time/types.ts';
import { flag, id, object, oneOf, oneOfThe, orNull, text, textThat, wholeNumber } from './check.ts';
import type { Mention, Status, TimeSpan } from './types.ts';

// Only the one way to write a time is taken, so that equal times are equal texts.
const isDay = (value: string) => {
  const read = parseLocal(value);
  return read !== null && formatDay(read.at) === value;
};
const isDateTime = (value: string) => {
  const read = parseLocal(value);
  return read !== null && formatLocal(read.at) === value;
};

const localDateTime = textThat('a date and time', isDateTime);

export const localDate = textThat('a date', (value) => isDay(value) || isDateTime(value));

export const offsets = { start: wholeNumber(0), end: wholeNumber(1) };

export const mention = object<Mention>({ ...offsets, document: id });

export const timeSpan = object<TimeSpan>({
  earliest: orNull(localDateTime),
  start: localDateTime,
  end: localDateTime,
  latest: orNull(localDateTime),
  granularity: oneOf(GRANULARITIES),
  approximate: flag,
  edtf: text,
});

export const status = oneOfThe<Status>({
  asserted: true,
  hedged: true,
  planned: true,
  negated: true,
});
