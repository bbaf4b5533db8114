import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import recognizers from '@microsoft/recognizers-text-date-time';

// In JavaScript, so that the types of the program do not hang on packages that only the bench needs.

/** What the others take for now; the bench gives Dateline the same day. */
const NOW = new Date('2024-03-14T12:00:00Z');

nlp.plugin(dates);

/**
 * Readers of English time expressions that newsrooms could use instead: text in, number found out.
 *
 * @type {readonly { readonly name: string; readonly count: (text: string) => number }[]}
 */
export const OTHER_READERS = [
  { name: 'chrono-node', count: (text) => chrono.parse(text, NOW).length },
  {
    name: 'compromise-dates',
    count: (text) =>
      nlp(text)
        .dates({ today: NOW.toISOString().slice(0, 10) })
        .json().length,
  },
  {
    name: '@microsoft/recognizers-text-date-time',
    count: (text) => recognizers.recognizeDateTime(text, 'en-us', undefined, NOW).length,
  },
];
