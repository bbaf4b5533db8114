import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Thursday. */
const CREATED = '2025-08-07';

/** Amounts that add up over a period are of the period, whenever they are published. */
const ROWS: readonly EventRow[] = [
  {
    why: 'profit is of the quarter whose revenue has been told, dividends are not',
    text: 'Revenue rose 9% in the second quarter to 412 million pounds.\n\nPretax profit climbed to 38 million pounds, Halden said on Thursday. The board cut the dividend.',
    events: [
      'asserted stated 2025-04-01T00:00/2025-07-01T00:00 «Revenue rose 9% to 412 million pounds»',
      'asserted carried 2025-04-01T00:00/2025-07-01T00:00 «Pretax profit climbed to 38 million pounds»',
      'asserted carried 2025-08-07T00:00/2025-08-08T00:00 «The board cut the dividend»',
    ],
  },
  {
    why: 'sales of a month are told with its figures; what warnings do is no figure',
    text: 'Sales grew 3% in June. Exports to Turkey fell to 40 million euros. Profit warnings rattled investors on Wednesday.',
    events: [
      'asserted stated 2025-06-01T00:00/2025-07-01T00:00 «Sales grew 3%»',
      'asserted carried 2025-06-01T00:00/2025-07-01T00:00 «Exports to Turkey fell to 40 million euros»',
      'asserted stated 2025-08-06T00:00/2025-08-07T00:00 «Profit warnings rattled investors»',
    ],
  },
  {
    why: 'zysk jest z kwartału, o którym mowa, a nie z dnia raportu',
    text: 'Spółka podała w czwartek wyniki za drugi kwartał. Przychody wzrosły o 9 proc. Strata netto wyniosła 12 mln zł.',
    events: [
      'asserted carried 2025-04-01T00:00/2025-07-01T00:00 «Przychody wzrosły o 9 proc.»',
      'asserted carried 2025-04-01T00:00/2025-07-01T00:00 «Strata netto wyniosła 12 mln zł»',
    ],
  },
];

testEvents(ROWS, CREATED);
