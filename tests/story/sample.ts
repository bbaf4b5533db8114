import type { Story } from '#story/types.ts';

const TEXT =
  'Pożar wybuchł w środę wieczorem. Strażacy mówią o dwóch rannych. Sąd zbierze się jutro.';

/** Where a piece of the sample's text stands. */
const at = (piece: string) => {
  const start = TEXT.indexOf(piece);
  return { start, end: start + piece.length };
};

const mention = (piece: string) => ({ ...at(piece), document: 'd1' });

const both = (pl: string, en: string) => ({ pl, en });

const evening = {
  earliest: '2024-03-13T18:00',
  start: '2024-03-13T18:00',
  end: '2024-03-14T00:00',
  latest: '2024-03-14T00:00',
  granularity: 'dayPart',
  approximate: false,
  edtf: '2024-03-13T18:00/2024-03-14T00:00',
} as const;

const place = (piece: string) => ({
  ...mention(piece),
  exact: piece,
  prefix: TEXT.slice(0, at(piece).start).slice(-32),
  suffix: TEXT.slice(at(piece).end).slice(0, 32),
});

const fire = { event: 'e1', place: place('Pożar wybuchł w środę wieczorem') };

/** A small story in which every field of the types occurs, the optional ones and the empty ones too. */
export const sample: Story = {
  version: 1,
  title: 'Pożar',
  language: 'pl',
  timeZone: 'Europe/Warsaw',
  calendar: 'dated',
  documents: [
    {
      id: 'd1',
      title: 'Pożar w hali',
      publisher: 'Głos',
      url: 'https://example.org/pozar',
      text: TEXT,
      blocks: [
        { start: 0, end: 32, kind: 'paragraph', language: 'pl' },
        { start: 33, end: TEXT.length, kind: 'post', language: 'pl', source: 's1' },
      ],
      language: 'pl',
      created: {
        value: '2024-03-14T09:00',
        basis: 'stamp',
        evidence: [at('środę wieczorem')],
        confidence: 0.75,
        why: [{ code: 'stamp', text: both('godzina aktualizacji', 'time of the update') }],
      },
    },
  ],
  expressions: [
    {
      id: 't1',
      document: 'd1',
      ...at('w środę wieczorem'),
      text: 'w środę wieczorem',
      type: 'TIME',
      value: '2024-03-13TEV',
      mod: 'APPROX',
      when: evening,
      anchorTimeID: 'created',
      why: [{ code: 'weekday-before', text: both('ostatnia środa', 'the latest Wednesday') }],
    },
    {
      id: 't2',
      document: 'd1',
      ...at('jutro'),
      text: 'jutro',
      type: 'DATE',
      value: '2024-03-15',
      when: null,
      anchorTimeID: 't1',
      beginPoint: 't1',
      endPoint: 'created',
      why: [],
    },
  ],
  sources: [{ id: 's1', name: 'strażacy', kind: 'group', mentions: [mention('Strażacy')] }],
  events: [
    {
      id: 'e1',
      label: 'Pożar wybuchł',
      full: 'Pożar wybuchł w środę wieczorem',
      language: 'pl',
      when: evening,
      basis: 'stated',
      status: 'asserted',
      expressions: ['t1'],
      attributions: [
        { document: 'd1', chain: ['s1'], cue: mention('mówią'), hedged: false },
        { document: 'd1', chain: [], cue: null, hedged: true },
      ],
      mentions: [mention('Pożar wybuchł w środę wieczorem')],
      quantities: [
        {
          kind: 'injured',
          min: 2,
          max: null,
          unit: null,
          of: 'ranni',
          mention: mention('dwóch rannych'),
        },
      ],
      why: [],
      edited: ['label', 'time'],
      note: 'sprawdzić u rzecznika',
    },
    {
      id: 'e2',
      label: 'Sąd się zbierze',
      full: 'Sąd się zbierze',
      language: 'pl',
      when: {
        earliest: '2024-03-14T00:00',
        start: '2024-03-15T00:00',
        end: '2024-03-16T00:00',
        latest: null,
        granularity: 'day',
        approximate: true,
        edtf: '2024-03-15/..',
      },
      basis: 'bounded',
      status: 'planned',
      expressions: [],
      attributions: [],
      mentions: [],
      quantities: [],
      why: [],
    },
  ],
  conflicts: [
    {
      id: 'c1',
      kind: 'quantity',
      of: 'ranni',
      versions: [
        {
          event: 'e1',
          mention: mention('Pożar wybuchł'),
          document: 'd1',
          chain: ['s1'],
          quantity: {
            kind: 'injured',
            min: 2,
            max: 2,
            unit: null,
            of: 'ranni',
            mention: mention('dwóch rannych'),
          },
        },
        {
          event: 'e2',
          mention: mention('Sąd zbierze się'),
          document: 'd1',
          chain: [],
          quantity: {
            kind: 'injured',
            min: 3,
            max: null,
            unit: null,
            of: 'ranni',
            mention: mention('Sąd'),
          },
        },
      ],
    },
    {
      id: 'c2',
      kind: 'time',
      of: '',
      versions: [
        { event: 'e1', mention: mention('Pożar'), document: 'd1', chain: ['s1'], when: evening },
        { event: 'e2', mention: mention('Sąd'), document: 'd1', chain: [], when: evening },
      ],
    },
  ],
  problems: [
    {
      code: 'unresolved',
      document: 'd1',
      span: at('jutro'),
      text: both('nie wiadomo kiedy', 'unclear when'),
    },
    { code: 'no-created', document: 'd1', span: null, text: both('brak daty', 'no date') },
  ],
  edits: [
    { id: 'c1', kind: 'created', document: 'd1', created: '2024-03-14T09:00' },
    { id: 'c2', kind: 'language', document: 'd1', language: 'pl' },
    { id: 'c3', kind: 'time-zone', timeZone: 'Europe/Warsaw' },
    { id: 'c4', kind: 'label', event: fire, label: 'Pożar hali' },
    { id: 'c5', kind: 'time', event: fire, when: evening, words: 'środa wieczorem' },
    { id: 'c6', kind: 'status', event: fire, status: 'hedged' },
    { id: 'c7', kind: 'source', event: { event: 'e-gone', place: null }, source: '' },
    { id: 'c8', kind: 'rename-source', source: 'strażacy', name: 'straż pożarna' },
    { id: 'c9', kind: 'merge', event: { event: 'e2', place: null }, into: fire },
    { id: 'c10', kind: 'split', event: fire, part: place('Pożar wybuchł') },
    { id: 'c11', kind: 'hide', event: fire },
    {
      id: 'c12',
      kind: 'add',
      place: place('Sąd zbierze się'),
      label: 'Sąd się zbierze',
      when: evening,
      words: '',
    },
    { id: 'c13', kind: 'note', event: fire, note: 'potwierdzić' },
    { id: 'c14', kind: 'publisher', document: 'd1', publisher: 'Kurier' },
    {
      id: 'c15',
      kind: 'report',
      document: 'r1',
      text: 'Spłonęła hala.',
      publisher: 'Radio',
      created: '2024-03-14',
    },
    { id: 'c16', kind: 'remove-report', document: 'd2', name: 'Gazeta' },
  ],
};
