import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Wednesday. */
const CREATED = '2026-11-25';

const ROWS: readonly EventRow[] = [
  {
    why: '„trwały” with how long behind it is a verb, also after „i”',
    created: '2026-11-27',
    text: 'Zamieszki wybuchły w środę po południu i trwały do rana.',
    events: [
      'asserted stated 2026-11-25T12:00/2026-11-25T18:00 «Zamieszki wybuchły»',
      'asserted stated 2026-11-25T12:00/2026-11-26T10:00 «Zamieszki trwały do rana»',
    ],
  },
  {
    why: 'what a commission makes known is news, and nobody else says so',
    text: 'Wybory odbyły się w niedzielę. Dwa dni później komisja podała wyniki.',
    events: [
      'asserted stated 2026-11-22T00:00/2026-11-23T00:00 «Wybory odbyły się»',
      'asserted stated 2026-11-24T00:00/2026-11-25T00:00 «Komisja podała wyniki»',
    ],
  },
  {
    why: 'a time between the verb and what is made known',
    text: 'Urząd podał we wtorek wstępne dane o inflacji.',
    events: [
      'asserted stated 2026-11-24T00:00/2026-11-25T00:00 «Urząd podał wstępne dane o inflacji»',
    ],
  },
  {
    why: 'what is in force for a few days is news, the hours of a museum are not',
    text: 'Od wczoraj do jutra obowiązuje zakaz palenia. Wystawa jest czynna od wtorku do piątku.',
    events: [
      'asserted stated 2026-11-24T00:00/2026-11-27T00:00 «Od wczoraj do jutra obowiązuje zakaz palenia»',
    ],
  },
  {
    why: 'years after what the relative clause behind it dates',
    text: 'Wyrok zapadł dwa lata po wypadku, do którego doszło w lutym 2022 r.',
    events: [
      'asserted relative 2024-02-01T00:00/2024-03-01T00:00 «Wyrok zapadł dwa lata po wypadku»',
      'asserted stated 2022-02-01T00:00/2022-03-01T00:00 «Wypadek»',
    ],
  },
  {
    why: 'in years one counts from a month, too',
    text: 'W lutym 2022 r. zawaliła się hala. Wyrok zapadł dwa lata po zawaleniu się hali.',
    events: [
      'asserted stated 2022-02-01T00:00/2022-03-01T00:00 «Zawaliła się hala»',
      'asserted relative 2024-02-01T00:00/2024-03-01T00:00 «Wyrok zapadł dwa lata po zawaleniu się hali»',
    ],
  },
  {
    why: 'until when something is put off is not when that was done',
    text: 'Sąd odroczył rozprawę do 14 stycznia. Ruch wstrzymano do piątku.',
    events: [
      'asserted bounded 2026-11-24T00:00/2026-11-26T00:00 «Sąd odroczył rozprawę do 14 stycznia»',
      'asserted bounded 2026-11-24T00:00/2026-11-26T00:00 «Ruch wstrzymano do piątku»',
    ],
  },
  {
    why: 'what went on until morning went on from the afternoon told before to the day after',
    text: 'W piątek po południu wybuchł pożar. Strażacy walczyli z ogniem do rana.',
    events: [
      'asserted stated 2026-11-20T12:00/2026-11-20T18:00 «Wybuchł pożar»',
      'asserted stated 2026-11-20T12:00/2026-11-21T10:00 «Strażacy walczyli z ogniem»',
    ],
  },
];

testEvents(ROWS, CREATED);
