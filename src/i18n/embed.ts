import type { UiLanguage } from './language.ts';

const en = {
  loading: 'Loading the timeline …',
  /** Before what went wrong. */
  failed: 'The timeline cannot be shown.',
  unreachable: (address: string, why: string) => `No story comes from ${address}: ${why}.`,
  notStory: (why: string) => `The file holds no story: ${why}.`,
  noStory: 'No story is given: set the attribute src, or put the story into the element.',
};

const pl: typeof en = {
  loading: 'Wczytywanie osi czasu …',
  failed: 'Nie można pokazać osi czasu.',
  unreachable: (address, why) => `Adres ${address} nie podaje opowieści: ${why}.`,
  notStory: (why) => `W pliku nie ma opowieści: ${why}.`,
  noStory: 'Nie podano opowieści: ustaw atrybut src albo umieść opowieść w elemencie.',
};

/** What an embedded timeline says while it cannot be seen. */
export const EMBED_MESSAGES: Readonly<Record<UiLanguage, typeof en>> = { pl, en };
