/** Phrases for each rule with their TIMEX3 values, counted on Tuesday 12 March 2024, 18:00, past tense. */
export const examples = {
  special: { 'May 5-7, 2020': '2020-05-05/2020-05-07', '1939–45': '1939/1945' },
  range: { 'from Monday to Friday': '2024-03-04/2024-03-08' },
  'day-and-range': { 'Monday from 9 a.m. to noon': '2024-03-11T09:00/2024-03-11T12:00' },
  set: { daily: 'P1D', nightly: 'XXXX-XX-XXTNI', 'every other week': 'P2W' },
  bound: { 'since Sunday': '2024-03-10' },
  moment: {
    'Wednesday afternoon': '2024-03-06TAF',
    'two days ago': '2024-03-10',
    'mid-March 2014': '2014-03',
    '3 p.m.': '2024-03-12T15:00',
  },
  'placed-duration': { 'within three days': 'P3D' },
  duration: { 'two-week': 'P2W', 'half an hour': 'PT30M', 'the last 24 hours': 'PT24H' },
  vague: { recently: 'PAST_REF' },
} as const;
