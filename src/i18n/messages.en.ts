import { editing } from './editing.en.ts';
import { keeping } from './keeping.en.ts';
import { megabytes, plural } from './plural.ts';

/** What the explorer says, in English. The other language's record has the same keys. */
export const en = {
  editing,
  keeping,

  skips: 'Skip links',
  skipToTimeline: 'Skip to the timeline',
  skipToArticle: 'Skip to the text',

  story: 'Story',
  yourText: 'Your text',
  pasteArticle: 'Paste an article',
  backToYourText: 'Back to your text',
  interfaceLanguage: 'Language of this page',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },

  timeline: 'Timeline',
  article: 'Text',
  textNumber: (n: number) => `Text ${String(n)}`,
  untitled: 'Pasted text',
  settings: 'Date, zone, language',
  editText: 'Edit text',
  loading: 'Loading the stories…',
  loadingStory: 'Loading the story…',

  readAs: (date: string, basis: string) => `Read as ${date}, ${basis}`,
  createdUnknown: 'Date of the text unknown',
  basis: {
    given: 'as given',
    metadata: 'from the data given with the text',
    dateline: 'from the dateline',
    stamp: 'from the time stamp',
    post: 'from the post’s signature',
    date: 'from a date in the text',
  },
  showEvidence: 'Show the place in the text',
  timeZone: (zone: string) => `Time zone: ${zone}`,
  eventCount: (count: number) => plural('en', count, { one: 'event', other: 'events' }),

  textToRead: 'Text of the article',
  pasteHint: 'It is read as soon as it is here. Nothing leaves this browser.',
  dropHint:
    'You can also drop a file here: .txt, .md, a page (.html), a saved story or TimelineJS (.json), a table of events (.csv).',
  openFile: 'Open a file…',
  dropNow: 'Drop the file to read it',
  readInText: 'Show the marks in the text',
  startAnew: 'Clear',
  undoClear: 'Bring the text back',
  tooLongToEdit: (size: number) =>
    `A text of ${megabytes('en', size)} is too long to edit here. It is read whole; to change it, edit the file and open it again.`,

  outlet: 'Outlet',
  documentDate: 'Date of the text',
  documentTime: 'Hour',
  optional: 'optional',
  dateHint: 'Leave empty to let Dateline find it in the text.',
  zoneHint: 'Type a city or choose from the list.',
  zoneUnknown: 'There is no such time zone. Choose one from the list, for example Europe/Warsaw.',
  textLanguage: 'Language of the text',
  textLanguages: { auto: 'Find out', pl: 'Polish', en: 'English', uk: 'Ukrainian' },
  zone: 'Time zone',

  reading: 'Reading the text…',
  readingLong: (size: number) => `Reading ${megabytes('en', size)} of text…`,
  cancel: 'Cancel',
  cancelled: 'The reading was cancelled. The text is still here.',
  readAgain: 'Read again',

  emptyText: 'Paste or type a text, and its timeline will be drawn here.',
  noTime: 'This text has no time that could be put on a timeline.',
  noTimeHelp:
    'A timeline needs words such as “on Monday”, “at 6 p.m.” or “3 May 2024”. Add some, or paste another text.',
  noEvents: 'Times were found, but nothing that happened at them.',
  noEventsHelp:
    'The times are marked in the text. Paste a text that tells events, such as a news report.',
  foreign:
    'Dateline reads Polish and English, and times in Ukrainian. This text seems to be in another language.',
  foreignHelp: 'If it is one of these after all, choose it under “Date, zone, language”.',
  tooLarge: (size: number, limit: number) =>
    `This text has ${megabytes('en', size)}; Dateline reads at most ${megabytes('en', limit)} at once.`,
  tooLargeHelp: 'Cut it into parts and read them one by one. What was here before is unchanged.',
  notText: (name: string) => `“${name}” is not a text file.`,
  notTextHelp: 'Open a .txt or .md file, or copy the text and paste it here.',
  fileFailed: (name: string) => `“${name}” could not be read.`,
  notEvents: (name: string, what: string) =>
    `${name} could not be read as a table of events: ${what}`,
  notEventsHelp: 'Mend the file and open it again. Your own text is as it was.',
  noReport: (name: string) => `“${name}” holds a whole story or a table of events, not a report.`,
  noReportHelp: 'Add the text of an article. To open the story by itself, cancel this first.',
  fileFailedHelp: 'It may have been moved or deleted. Choose it again, or paste its text.',
  noStories: 'There are no stories here yet.',
  noStoriesHelp:
    'Paste an article to see its timeline, or put .txt or .md files into the folder that is served.',
  listFailed: 'The list of stories could not be loaded.',
  storyFailed: 'The story could not be loaded.',
  storyMissing: 'There is no story at this address.',
  storyMissingHelp: 'Choose one from the list, or paste an article.',
  networkHelp: 'Check the connection and try again. You can paste an article meanwhile.',
  tryAgain: 'Try again',
  workerFailed: 'The reading broke off because of a fault in the program.',
  workerFailedHelp: 'Your text is kept. Try again; if it happens again, try without a part of it.',
  badStory: 'This file is not a story that Dateline can show.',

  reason: 'Why this time',
  hint: 'Point at a marked word or an event: you will see how its time was read.',
  noPlace: 'a length of time, without a place on the calendar',
  unplaced: 'could not be placed on the calendar',
  forSpecialists: 'For specialists',
  alsoHere: 'Also told here',
  eventsThen: 'Events at this time',
  close: 'Close',
  showOnTimeline: 'Show on the timeline',
  showInText: 'Show in the text',
  marksHelp: 'Arrow keys move between the marks of the text, Enter keeps one, Escape lets it go.',
};
