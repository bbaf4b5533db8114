import { plural } from './plural.ts';

/** What is said where a reader corrects a story, in English. */
export const editing = {
  edit: 'Correct this event',
  done: 'Done',
  editor: 'Correct the event',
  undo: 'Undo',
  redo: 'Redo',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  recorded: (what: string) => `Changed: ${what}`,

  label: 'What happened',
  time: 'When',
  timeHint: 'In words (“Wednesday evening”) or as a date (2022-01-05).',
  readTimeAs: (when: string) => `Read as ${when}`,
  useTime: 'Use this time',
  status: 'How sure',
  source: 'Who says so',
  sourceHint: 'Empty: the paper itself.',
  renameEverywhere: (from: string) => `Rename “${from}” everywhere`,
  note: 'Note',
  hide: 'Hide this event',
  edited: 'corrected by hand',
  whatWasEdited: 'Corrected',
  marks: {
    label: 'wording',
    time: 'time',
    status: 'certainty',
    source: 'source',
    merged: 'merged',
    split: 'split',
    added: 'added by hand',
    note: 'note',
  },
  faults: {
    empty: 'Write when it was.',
    'no-time':
      'No time can be read from this. Try “Tuesday evening”, “5 January 2022” or 2022-01-05T18:00.',
    several: 'More than one time is in this. Write one.',
    length: 'This tells how long or how often, not when.',
    'no-place': 'This has no place on the calendar. Write a date.',
    'no-created':
      'This counts from the date of the text, which is not known. Set that first, or write a full date.',
    program: 'The reading broke off because of a fault in the program. Try again.',
  },

  changes: (count: number) => plural('en', count, { one: 'change', other: 'changes' }),
  kinds: {
    created: 'Date of the text',
    language: 'Language of the text',
    'time-zone': 'Time zone',
    label: 'Wording',
    time: 'Time',
    status: 'Certainty',
    source: 'Source',
    'rename-source': 'Source renamed',
    merge: 'Merged',
    split: 'Split',
    hide: 'Hidden',
    add: 'Added',
    note: 'Note',
  },
  nobody: 'the paper itself',
};

export type EditingMessages = typeof editing;
