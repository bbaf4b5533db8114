import { describe, expect, test } from 'vitest';
import { independentTellings } from '#story/independence.ts';
import type { StoryEvent } from '#story/types.ts';
import { sample } from './sample.ts';

const NAMES = ['TASS', 'Reuters', 'witnesses', 'police', 'Onet', 'Herald'];
const idOf = (name: string) => `s${NAMES.indexOf(name) + 1}`;

const document = sample.documents[0]!;
const event = sample.events[0]!;

const story = {
  documents: [
    { ...document, id: 'd1', publisher: 'Kurier' },
    { ...document, id: 'd2', publisher: 'Tass' },
    { ...document, id: 'd3', publisher: 'Kurier' },
    { ...document, id: 'd4', publisher: 'Głos' },
  ],
  sources: NAMES.map((name) => ({ id: idOf(name), name, kind: 'group' as const, mentions: [] })),
};

/** "d1: witnesses → TASS" is what a document attributes, "d2" one that attributes to nobody. */
function eventTold(tellings: readonly string[]): StoryEvent {
  const read = tellings.map((telling) => {
    const [place = '', names] = telling.split(': ');
    return { place, chain: names === undefined ? [] : names.split(' → ').map(idOf) };
  });
  return {
    ...event,
    mentions: read.map(({ place }) => ({ document: place, start: 0, end: 5 })),
    attributions: read
      .filter(({ chain }) => chain.length > 0)
      .map(({ place, chain }) => ({
        document: place,
        chain,
        cue: null,
        hedged: false,
      })),
  };
}

/** One line a group. */
function groupsOf(...tellings: readonly string[]): string[] {
  return independentTellings(eventTold(tellings), story).map((group) =>
    group
      .map(({ chain, document: id }) =>
        [id, chain.map((source) => NAMES[Number(source.slice(1)) - 1]).join(' → ')]
          .filter((part) => part !== '')
          .join(': '),
      )
      .join(' + '),
  );
}

type Row = readonly [why: string, tellings: readonly string[], groups: readonly string[]];

describe('which tellings rest on each other', () => {
  test.each<Row>([
    ['a paper on its own word', ['d1'], ['d1']],
    [
      'two speakers in one report',
      ['d1: police', 'd1: witnesses'],
      ['d1: police', 'd1: witnesses'],
    ],
    [
      'two outlets that quote one agency',
      ['d1: TASS → Onet', 'd4: TASS → Herald'],
      ['d1: TASS → Onet + d4: TASS → Herald'],
    ],
    [
      'an agency and who quotes what it heard',
      ['d1: TASS', 'd4: witnesses → TASS'],
      ['d1: TASS + d4: witnesses → TASS'],
    ],
    [
      'two speakers whom one agency quotes',
      ['d1: police → TASS', 'd4: witnesses → TASS'],
      ['d1: police → TASS', 'd4: witnesses → TASS'],
    ],
    ['an agency’s own report and who quotes it', ['d2', 'd1: TASS'], ['d1: TASS + d2']],
    [
      'a report of the agency that names its source',
      ['d2: witnesses', 'd1: TASS'],
      ['d2: witnesses + d1: TASS'],
    ],
    ['two reports of one publisher', ['d1', 'd3'], ['d1 + d3']],
    ['two publishers', ['d1', 'd4'], ['d1', 'd4']],
    ['a paper and the police', ['d1', 'd4: police'], ['d4: police', 'd1']],
    ['a lead and the attribution behind it', ['d1', 'd1: police'], ['d1: police']],
    [
      'a link that two others share makes all one',
      ['d1: police', 'd4: TASS', 'd3: police → TASS'],
      ['d1: police + d4: TASS + d3: police → TASS'],
    ],
  ])('%s', (_, tellings, groups) => {
    expect(groupsOf(...tellings)).toEqual(groups);
  });

  test('the order of the documents changes no group', () => {
    const tellings = ['d1: TASS → Onet', 'd2', 'd4: police', 'd4: TASS'];
    const sizes = (order: readonly string[]) =>
      groupsOf(...order)
        .map((group) => group.split(' + ').toSorted().join(' + '))
        .toSorted();
    expect(sizes(tellings.toReversed())).toEqual(sizes(tellings));
  });
});
