import type { UiLanguage } from './language.ts';
import { plural } from './plural.ts';

const pl = {
  /** Names of the two ways to see a story. */
  asTimeline: 'Oś czasu',
  asTelling: 'Kolejność opowieści',
  choice: 'Widok',
  told: 'W tekście: od lewej',
  happened: 'Naprawdę: od góry',
  summary: (count: number, returns: number) => {
    const told = plural('pl', count, {
      one: 'zdarzenie',
      few: 'zdarzenia',
      many: 'zdarzeń',
      other: 'zdarzenia',
    });
    if (returns === 0) return `${told}, opowiedziane w tej kolejności, w jakiej zaszły.`;
    const back = plural('pl', returns, { one: 'raz', few: 'razy', many: 'razy', other: 'raza' });
    return `${told}. Tekst ${back} cofa się w czasie: tam linia biegnie w górę.`;
  },
  rank: (rank: number) => `W tekście na miejscu ${String(rank)}.`,
  untold: 'Tekst o tym nie mówi.',
  none: 'Ta historia nie ma tekstu, więc nie ma kolejności opowieści.',
  first: (count: number) => `Widać ${String(count)} zdarzeń, o których tekst mówi najpierw.`,
};

/** Words of the view that sets the order of telling against that of happening. */
export type TellingMessages = typeof pl;

const en: TellingMessages = {
  asTimeline: 'Timeline',
  asTelling: 'Order of telling',
  choice: 'View',
  told: 'Told: left to right',
  happened: 'Happened: top to bottom',
  summary: (count, returns) => {
    const told = plural('en', count, { one: 'event', other: 'events' });
    if (returns === 0) return `${told}, told in the order in which they happened.`;
    const back = plural('en', returns, { one: 'time', other: 'times' });
    return `${told}. The text goes back in time ${back}: there the line rises.`;
  },
  rank: (rank) => `Told as number ${String(rank)}.`,
  untold: 'The text does not tell it.',
  none: 'This story has no text, so there is no order of telling.',
  first: (count) => `Shown are the ${String(count)} events that the text tells first.`,
};

/** These words in both interface languages. */
export const TELLING_MESSAGES: Readonly<Record<UiLanguage, TellingMessages>> = { pl, en };
