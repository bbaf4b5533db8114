import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** Logs, and lists of what came when: what opens an entry dates it. */
const ROWS: readonly EventRow[] = [
  {
    why: 'a log tells what happened at the minute of each entry, verb or none',
    text: 'Police log for Tuesday\n\n14:32 Officers called to a break-in at Mill Lane. A window had been smashed.\n\n15:10 Dog found on the A4.\n\n23:50 Man arrested after a fight outside the Crown.\n\n00:20 Crash on Bridge Street.',
    events: [
      'asserted carried 2024-05-15T14:32/2024-05-15T14:33 «Officers called to a break-in at Mill Lane»',
      'asserted carried 2024-05-15T14:32/2024-05-15T14:33 «A window had been smashed»',
      'asserted carried 2024-05-15T15:10/2024-05-15T15:11 «Dog found on the A4»',
      'asserted carried 2024-05-15T23:50/2024-05-15T23:51 «Man arrested after a fight outside the Crown»',
      'asserted carried 2024-05-16T00:20/2024-05-16T00:21 «Crash on Bridge Street»',
    ],
  },
  {
    why: 'a stretch of time stamps an entry, too',
    text: 'Monday\n\n2:15 p.m. — Officers arrested a man.\n\nBetween 3:30 and 4 p.m. — Two drivers were stopped. No one was hurt.',
    events: [
      'asserted carried 2024-05-13T14:15/2024-05-13T14:16 «Officers arrested a man»',
      'asserted carried 2024-05-13T15:30/2024-05-13T16:00 «Two drivers were stopped»',
      'negated carried 2024-05-13T15:30/2024-05-13T16:00 «No one was hurt»',
    ],
  },
  {
    why: 'a list of dates tells in the present what was, and what comes',
    text: 'Timeline\n\nJune 2019: Ferrin Homes applies to build flats on the meadow.\n\n11 Feb 2020 – Councillors reject the scheme.\n\nSummer 2021: A planning inspector overturns the refusal.\n\n1 June: The time to appeal runs out.',
    events: [
      'asserted carried 2019-06-01T00:00/2019-07-01T00:00 «Ferrin Homes applies to build flats on the meadow»',
      'asserted carried 2020-02-11T00:00/2020-02-12T00:00 «Councillors reject the scheme»',
      'asserted carried 2021-06-01T00:00/2021-09-01T00:00 «A planning inspector overturns the refusal»',
      'planned carried 2024-06-01T00:00/2024-06-02T00:00 «The time to appeal runs out»',
    ],
  },
  {
    why: 'one line with a date and a colon makes no list',
    text: 'Monday: The museum shows old maps. The hall has a new roof.',
    events: [],
  },
];

testEvents(ROWS, CREATED);
