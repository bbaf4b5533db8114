import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** Which time of a clause is the event's, and what only says something. */
const ROWS: readonly EventRow[] = [
  {
    why: 'a time set right is the one after "not"',
    text: 'Work on the tunnel started in 1927, not 1917. The vigil began at 7:15 p.m. on Tuesday, not 7:50 p.m.',
    events: [
      'asserted stated 1927-01-01T00:00/1928-01-01T00:00 «Work on the tunnel started»',
      'asserted stated 2024-05-14T19:15/2024-05-14T19:16 «The vigil began»',
    ],
  },
  {
    why: 'a correction and condolences only say something',
    text: 'An article on Saturday misstated the year. A brief gave the wrong time for a vigil. The coroner offered her condolences on Monday.',
    events: [],
  },
  {
    why: 'what was still to be done has its own time',
    text: 'The judge ordered Lee on Tuesday to repay the money within five years. The judge ordered Lee to repay the money within five years.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The judge ordered Lee to repay the money within five years»',
    ],
  },
  {
    why: 'profits are of the quarter that those of a year earlier are counted back from',
    text: 'Sales rose 9% in the first quarter to 412 million pounds.\n\nPretax profit climbed to 38.6 million pounds from 31.2 million a year earlier, the firm said.',
    events: [
      'asserted stated 2024-01-01T00:00/2024-04-01T00:00 «Sales rose 9% to 412 million pounds»',
      'asserted carried 2024-01-01T00:00/2024-04-01T00:00 «Pretax profit climbed to 38.6 million pounds from 31.2 million a year earlier»',
    ],
  },
  {
    why: 'the crash is what the report began with',
    text: 'A man drove an excavator into a bank at 4 a.m. on Tuesday. He was arrested two hours after the crash.',
    events: [
      'asserted stated 2024-05-14T04:00/2024-05-14T04:01 «A man drove an excavator into a bank»',
      'asserted relative 2024-05-14T05:30/2024-05-14T06:30 «A man was arrested two hours after the crash»',
    ],
  },
  {
    why: 'what the distance counts from is told behind the noun',
    text: 'The verdict came two years after the crash, which happened in February 2022. He died two days after the raid on 3 May 2023.',
    events: [
      'asserted relative 2024-02-01T00:00/2024-03-01T00:00 «The verdict came two years after the crash»',
      'asserted stated 2022-02-01T00:00/2022-03-01T00:00 «The crash happened»',
      'asserted relative 2023-05-05T00:00/2023-05-06T00:00 «He died two days after the raid»',
    ],
  },
  {
    why: 'days count in whole days, from a night, too',
    text: 'The ferry sank on Friday night. Divers found the wreck two days after the sinking.',
    events: [
      'asserted stated 2024-05-10T21:00/2024-05-11T06:00 «The ferry sank»',
      'asserted relative 2024-05-12T00:00/2024-05-13T00:00 «Divers found the wreck two days after the sinking»',
    ],
  },
  {
    why: 'a time into something that goes on counts from its beginning',
    text: 'The strike began on May 3. A week into the walkout, 40 flights were cancelled.',
    events: [
      'asserted stated 2024-05-03T00:00/2024-05-04T00:00 «The strike began»',
      'asserted relative 2024-05-10T00:00/2024-05-11T00:00 «A week into the walkout, 40 flights were cancelled»',
    ],
  },
  {
    why: 'a clock behind "after" begins no clause, though no comma follows it',
    text: 'A few minutes after 6 p.m. on Monday the lights went out. A letter dated Nov. 3 was found in his desk.',
    events: [
      'asserted stated 2024-05-13T18:00/2024-05-13T18:15 «The lights went out»',
      'asserted stated 2023-11-03T00:00/2023-11-04T00:00 «A letter dated Nov. 3 was found in his desk»',
    ],
  },
  {
    why: 'a list of days is the time of what happened on all of them',
    text: 'Trains were delayed Monday, Tuesday and Wednesday.',
    events: ['asserted stated 2024-05-13T00:00/2024-05-16T00:00 «Trains were delayed»'],
  },
  {
    why: 'what is in force for a stretch of its own is news; what is so without one is none',
    text: 'A smog alert is in force from yesterday until Friday. The old rule is in force.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-18T00:00 «A smog alert is in force»'],
  },
  {
    why: 'an operation that somebody had is what happened; a warning is not issued while it is valid',
    text: 'The office has issued a warning, valid from 9 p.m. tonight until noon on Friday. Lee had an operation on Tuesday.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The office has issued a warning, valid from 9 p.m. tonight until noon on Friday»',
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Lee had an operation»',
    ],
  },
  {
    why: 'what happened again is at both times, and the label says neither',
    text: 'Shells hit the port on Monday morning and again on Tuesday night. The school operated from 1928 to 1939 and again from 1946 to 1999.',
    events: [
      'asserted stated 2024-05-13T06:00/2024-05-15T06:00 «Shells hit the port»',
      'asserted stated 1928-01-01T00:00/2000-01-01T00:00 «The school operated»',
    ],
  },
  {
    why: 'the one verb behind "after" is that of the main clause, which still waits for its own',
    text: 'A driver who fled after a crash in March was sentenced on Tuesday to four years.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «A driver was sentenced to four years»',
      'asserted stated 2024-03-01T00:00/2024-04-01T00:00 «A driver fled after a crash»',
    ],
  },
  {
    why: 'what has been so since a landslide has been so since its day',
    text: 'The line has been closed since a landslide on May 2 and will reopen on June 1.',
    events: [
      'asserted stated 2024-05-02T00:00/2024-05-17T00:00 «The line has been closed since a landslide»',
      'planned stated 2024-06-01T00:00/2024-06-02T00:00 «The line will reopen»',
    ],
  },
  {
    why: 'how long something has not happened',
    text: 'The fire started on Monday. It has not grown in 48 hours.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The fire started»',
      'negated stated 2024-05-14T00:00/2024-05-17T00:00 «The fire has not grown in 48 hours»',
    ],
  },
  {
    why: 'a strike set for a day was called off on another',
    text: 'A strike set for 28 May was called off on Tuesday. A hearing scheduled for Monday was postponed.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «A strike set for 28 May was called off»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «A hearing scheduled for Monday was postponed»',
    ],
  },
  {
    why: 'the past before a second predicate with "and will" is told, not described',
    text: 'Their striker, Dan Lee, limped off after an hour on Tuesday and will have a scan on Friday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Their striker, Dan Lee, limped off after an hour»',
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «Their striker, Dan Lee, will have a scan»',
    ],
  },
  {
    why: 'a team plays, after what is told of its shirts',
    text: 'Selby, whose shirts carry the number 1909, play Bridlington at noon on Sunday.',
    events: ['planned stated 2024-05-19T12:00/2024-05-19T12:01 «Selby play Bridlington»'],
  },
  {
    why: 'what somebody thought is no event, nor what something sounded like',
    text: '"I thought that somebody had mixed up the boxes on Monday," said Ann Lee. It sounded like a train on Monday. A siren sounded on Tuesday.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «A siren sounded»'],
  },
  {
    why: 'a call to the reader',
    text: 'The department asks anyone who saw the van on Monday to call.',
    events: [],
  },
  {
    why: 'to write a thing is an act',
    text: 'Lee wrote 64 checks to himself between May 2017 and October 2021. Lee wrote that all was well.',
    events: ['asserted stated 2017-05-01T00:00/2021-11-01T00:00 «Lee wrote 64 checks to himself»'],
  },
  {
    why: 'what has been had up to now',
    text: 'The city has had 214mm of rain this month. The club has had a ground since 1909.',
    events: ['asserted stated 2024-05-01T00:00/2024-06-01T00:00 «The city has had 214mm of rain»'],
  },
  {
    why: 'a ground is no verb',
    text: 'Rovers lost on the same ground on Tuesday. Traffic ground to a halt on Monday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Rovers lost on the same ground»',
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Traffic ground to a halt»',
    ],
  },
];

testEvents(ROWS, CREATED);
