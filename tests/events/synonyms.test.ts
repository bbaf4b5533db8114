import { expect, test } from 'vitest';
import { tell } from '../kit/events.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

type Row = readonly [why: string, text: string, events: number];

const ROWS: readonly Row[] = [
  [
    'a truck that struck a bridge is the one that hit it',
    'A truck hit a railway bridge in Leeds on Monday.\n\nThe truck struck the railway bridge in Leeds on Monday.',
    1,
  ],
  [
    'a truck that passed a bridge did not hit it',
    'A truck hit a railway bridge in Leeds on Monday.\n\nThe truck crossed the railway bridge in Leeds on Monday.',
    2,
  ],
  [
    'who was jailed was not arrested by it',
    'A clerk was jailed in Leeds on Monday.\n\nA clerk was arrested in Leeds on Monday.',
    2,
  ],
  [
    'kto zaczął strajk, ten go rozpoczął',
    'Górnicy z Bytomia zaczęli w poniedziałek strajk.\n\nGórnicy z Bytomia rozpoczęli strajk w poniedziałek.',
    1,
  ],
  [
    'co rada przegłosowała, to uchwaliła',
    'Rada gminy uchwaliła w poniedziałek nowe stawki podatku.\n\nRada gminy przegłosowała w poniedziałek nowe stawki podatku.',
    1,
  ],
  [
    'co rada odrzuciła, tego nie uchwaliła',
    'Rada gminy uchwaliła w poniedziałek nowe stawki podatku.\n\nRada gminy odrzuciła w poniedziałek nowe stawki podatku.',
    2,
  ],
  [
    'kto zakończył strajk, nie rozpoczął go',
    'Górnicy z Bytomia zakończyli w poniedziałek strajk.\n\nGórnicy z Bytomia rozpoczęli strajk w poniedziałek.',
    2,
  ],
];

test.each(ROWS)('%s', (_, text, count) => {
  expect(tell(text, { created: CREATED }).events.map(({ label }) => label)).toHaveLength(count);
});
