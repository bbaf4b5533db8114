import type { Agreement, Case, SourceMarker } from '#sources/types.ts';

type Row = readonly [
  words: string,
  role: SourceMarker['role'],
  governs: Case,
  more?: Pick<SourceMarker, 'means' | 'only' | 'prints' | 'behind'>,
];

/** "dowiedziało się Radio Łęczyca od przewodniczącej": who told those who tell. */
const LEARNED = {
  only: ['person', 'official', 'witness'],
  behind: /^(?:dowiedzi|usłysze|usłyszał)/,
} as const;

const ROWS: readonly Row[] = [
  ['według', 'source', 'gen'],
  ['wg', 'source', 'gen'],
  ['zdaniem', 'source', 'gen'],
  ['w opinii', 'source', 'gen'],
  ['w ocenie', 'source', 'gen'],
  ['w relacji', 'source', 'gen'],
  ['w przekonaniu', 'source', 'gen'],
  ['słowami', 'source', 'gen'],
  ...Object.entries({ jego: 'm', jej: 'f', ich: 'mp' } as const).flatMap(
    ([owner, gender]): Row[] => {
      const means: Agreement = gender === 'mp' ? { number: 'pl' } : { number: 'sg', gender };
      return [
        [`${owner} zdaniem`, 'source', 'gen', { means }],
        [`w ${owner} ocenie`, 'source', 'gen', { means }],
        [`w ${owner} opinii`, 'source', 'gen', { means }],
      ];
    },
  ),
  ['zgodnie z', 'source', 'ins', { only: ['document'] }],
  ['zgodnie ze', 'source', 'ins', { only: ['document'] }],
  ['jak wynika z', 'source', 'gen'],
  ['jak wynika ze', 'source', 'gen'],
  ['jak wynikało z', 'source', 'gen'],
  ['jak wynikało ze', 'source', 'gen'],
  ['powołując się na', 'nearer', 'acc'],
  ['powołuje się na', 'nearer', 'acc'],
  ['powołują się na', 'nearer', 'acc'],
  ['cytując', 'nearer', 'acc'],
  ['cytuje', 'nearer', 'acc'],
  ['cytują', 'nearer', 'acc'],
  ['cytował', 'nearer', 'acc'],
  ['cytowała', 'nearer', 'acc'],
  ['cytowało', 'nearer', 'acc'],
  ['od', 'nearer', 'gen', LEARNED],
  ['za', 'nearer', 'ins', { only: ['agency', 'outlet'] }],
  ['w rozmowie z', 'farther', 'ins'],
  ['w rozmowie ze', 'farther', 'ins'],
  ['w wywiadzie dla', 'farther', 'gen'],
  ['w wypowiedzi dla', 'farther', 'gen'],
  ['w oświadczeniu dla', 'farther', 'gen'],
  ['w komentarzu dla', 'farther', 'gen'],
  ['na antenie', 'farther', 'gen'],
  ['na łamach', 'farther', 'gen'],
  ['dla', 'farther', 'gen'],
  ...['cytowany', 'cytowana', 'cytowane', 'cytowani', 'cytowanego', 'cytowanej', 'cytowanych'].map(
    (form): Row => [`${form} przez`, 'farther', 'acc', { prints: true }],
  ),
  ...['którego', 'którą', 'których', 'które', 'którym'].flatMap((form): Row[] => [
    ...['powołuje', 'powołują', 'powołał', 'powołała', 'powołało', 'powołali'].map((verb): Row => [
      `na ${form} ${verb} się`,
      'farther',
      'nom',
    ]),
    [`${form} cytuje`, 'farther', 'nom'],
    [`${form} cytują`, 'farther', 'nom'],
  ]),
];

/** Words before a source, by their first word; the longer phrase comes first. */
export const MARKERS: ReadonlyMap<string, readonly SourceMarker[]> = byFirstWord(ROWS);

function byFirstWord(rows: readonly Row[]): Map<string, SourceMarker[]> {
  const table = new Map<string, SourceMarker[]>();
  for (const [phrase, role, governs, more] of rows) {
    const words = phrase.split(' ');
    const first = words[0] ?? phrase;
    table.set(first, [...(table.get(first) ?? []), { words, role, governs, ...more }]);
  }
  for (const markers of table.values()) markers.sort((a, b) => b.words.length - a.words.length);
  return table;
}
