import { storyOf } from './sample-stories.ts';

/** What an article may hold to get out of the file or page it is put into. */
const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE events; --",
  '=HYPERLINK("http://example.org","click")',
  '+1-555-0100 called',
  '@SUM(A1:A9)',
  '[link](javascript:alert(1))',
  '2021: not an event of its own',
  'section Not a section',
  '#tag and // comment',
  'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  'a, "b"; c\\n',
  'line\nbreak\r\nand\ttab',
  '\u202Eright to left\u202C',
  'half a pair \uD83D and zero \u0000 byte',
  ']]> & &amp; <!-- -->',
  'Zażółć gęślą jaźń 🔥',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
] as const;

/** A story that has them everywhere: title, labels, names of sources. */
export const hostileStory = () =>
  storyOf({
    created: '2024-03-12',
    publisher: HOSTILE_TEXTS[0],
    events: HOSTILE_TEXTS.map((label, i) => ({
      label,
      start: `2024-03-${String(1 + (i % 9)).padStart(2, '0')}`,
      end: `2024-03-${String(2 + (i % 9)).padStart(2, '0')}`,
      chain: [HOSTILE_TEXTS[(i + 1) % HOSTILE_TEXTS.length] ?? '', 'TASS'],
    })),
  });
