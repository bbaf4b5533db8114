import { expect, test } from 'vitest';
import { tell } from '../kit/events.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** The label of the last event of the text. */
type Row = readonly [why: string, text: string, label: string];

const ENGLISH: readonly Row[] = [
  ['what "we" did', '"We lost two trees on Monday," said Fiona Keir.', '“We lost two trees”'],
  [
    'what was done to "us"',
    '"A man sold us tickets on Monday," said Fiona Keir.',
    '“A man sold us tickets”',
  ],
  ['what is "ours"', '"Our boats sank on Monday," said Fiona Keir.', '“Our boats sank”'],
  [
    'of two, "we" is no one person',
    '“My son and I left on Monday, and we lost my shop on Tuesday,” said Joan Winter.',
    '“We lost my shop”',
  ],
  [
    'a quotation inside it gets single marks',
    '“We saw ‘Hamlet’ on Monday,” said Fiona Keir.',
    '“We saw ‘Hamlet’”',
  ],
  [
    'who is named by a pronoun stands in brackets',
    '"Ann Lee came home. We called her on Monday," said Fiona Keir.',
    '“We called [Ann Lee]”',
  ],
  [
    'a post is quoted without marks',
    'Roads are closed.\n\nDana Lee (@danalee): Our road flooded on Monday. 8:02 PM · May 15, 2024',
    '“Our road flooded”',
  ],
  [
    'what is told of the speaker is no quotation',
    '"I lost my shop on Monday," said Ann Lee.',
    'Ann Lee lost her shop',
  ],
  [
    'in other persons it is told like anything else',
    '"The bridge fell on Monday," said Ann Lee.',
    'The bridge fell',
  ],
  ['the writer is not quoted', 'We lost two trees on Monday.', 'We lost two trees'],
  [
    'whom the judge spoke to',
    '“You had been warned twice in May,” Judge Nia Bowen told him.',
    '“You had been warned twice”',
  ],
  [
    'a note leaves out who speaks',
    '“Got home on Monday after four days in a gym.”\n\n— Ann Lee (@annlee) May 15, 2024',
    '“Got home after four days in a gym”',
  ],
];

const POLISH: readonly Row[] = [
  [
    'the form of the verb tells who',
    '„W poniedziałek straciliśmy dwa drzewa” – powiedziała Ewa Lis.',
    '„Straciliśmy dwa drzewa”',
  ],
  [
    'so does that of an auxiliary',
    '„Jutro będziemy strzelać” – usłyszeli demonstranci.',
    '„Będziemy strzelać”',
  ],
  [
    'a pronoun of the first person',
    '– W poniedziałek lekarz dał mi antybiotyk – powiedziała Ewa Lis.',
    '„Lekarz dał mi antybiotyk”',
  ],
  [
    'what is mine',
    '– W poniedziałek splądrowano mój sklep – powiedziała Ewa Lis.',
    '„Splądrowano mój sklep”',
  ],
  [
    'a title inside it gets other marks',
    '– W poniedziałek oglądałyśmy „Wesele” – powiedziała Ewa Lis.',
    '„Oglądałyśmy «Wesele»”',
  ],
  [
    'in other persons it is told like anything else',
    '– W poniedziałek runął most – powiedziała Ewa Lis.',
    'Runął most',
  ],
  ['the writer is not quoted', 'W poniedziałek straciliśmy dwa drzewa.', 'Straciliśmy dwa drzewa'],
];

test.each([...ENGLISH, ...POLISH])('%s: %s', (_why, text, label) => {
  const { events } = tell(text, { created: CREATED });
  expect(events.at(-1)?.label).toBe(label);
});
