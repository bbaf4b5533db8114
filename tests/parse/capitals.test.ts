import { expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

/** Old wires and pasted headlines: capitals throughout tell neither names nor beginnings. */
const ROWS = [
  {
    why: 'an English wire',
    text: 'LEEDS, MAY 3 – POLICE CLOSED THE BRIDGE ON TUESDAY. TRAFFIC WILL RETURN ON FRIDAY, A SPOKESMAN SAID.',
    created: '2024-05-01',
    expressions: ['MAY 3 2024-05-03', 'TUESDAY 2024-04-30', 'FRIDAY 2024-05-03'],
    labels: ['POLICE CLOSED THE BRIDGE', 'TRAFFIC WILL RETURN'],
  },
  {
    why: 'depesza po polsku',
    text: 'STRAŻACY UGASILI POŻAR MAGAZYNU W NOCY Z WTORKU NA ŚRODĘ. W CZWARTEK RUSZY ROZBIÓRKA.',
    created: '2024-05-01',
    expressions: ['NOCY Z WTORKU NA ŚRODĘ 2024-04-30TNI', 'CZWARTEK 2024-05-02'],
    labels: ['STRAŻACY UGASILI POŻAR MAGAZYNU', 'RUSZY ROZBIÓRKA'],
  },
  {
    why: 'a headline in capitals over a text that has both is left alone',
    text: 'BRIDGE SHUT\n\nPolice closed the bridge in Leeds on Tuesday.',
    created: '2024-05-01',
    expressions: ['Tuesday 2024-04-30'],
    labels: ['Police closed the bridge in Leeds'],
  },
];

test.each(ROWS)('$why', ({ text, created, expressions, labels }) => {
  const story = parseStory(text, { created });
  expect(story.expressions.map(({ text: words, value }) => `${words} ${value}`)).toEqual(
    expressions,
  );
  expect(story.events.map(({ label }) => label)).toEqual(labels);
  expect(story.documents[0]?.text).toBe(text);
});
