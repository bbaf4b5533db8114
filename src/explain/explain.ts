import type { CreatedReading } from '#anchoring/created.ts';
import type { StepData } from '#anchoring/types.ts';
import type { EventStep } from '#events/types.ts';
import type { Span } from '#text/types.ts';
import type { InterfaceLanguage, Step } from '#story/types.ts';
import { dayWords, hourWords, intervalWords } from './dates.ts';
import { english } from './en.ts';
import { polish } from './pl.ts';
import type { Phrasebook, Wording } from './phrasebook.ts';
import { kept } from '#time/kept.ts';
import type { Instant, Interval } from '#time/types.ts';

const PHRASEBOOKS: Readonly<Record<InterfaceLanguage, Phrasebook>> = { pl: polish, en: english };

/** What the explanations of one document share. */
export interface Telling {
  readonly text: string;
  /** The stand-in day of a document of unknown date, from which days are then told; else null. */
  readonly origin: Instant | null;
}

type DaysInWords = Pick<Wording, 'interval' | 'hours' | 'day'>;

/** How days are told where their dates are known. */
const DATED = { pl: datedIn('pl'), en: datedIn('en') };

function daysIn(language: InterfaceLanguage, origin: Instant | null): DaysInWords {
  const names = { language, origin };
  return {
    interval: (interval) => intervalWords(interval, names),
    hours: hourWords,
    day: (t) => dayWords(t, names),
  };
}

/** As `daysIn`, with what has been told kept. */
function datedIn(language: InterfaceLanguage): DaysInWords {
  const { interval, hours, day } = daysIn(language, null);
  // The last that was asked for of those which begin then: most times of a text end alike.
  const beginning = kept((start: Instant) => ({ end: start, words: '' }));
  const told = ({ start, end }: Interval): string => {
    const last = beginning(start);
    if (last.words === '' || last.end !== end) {
      last.end = end;
      last.words = interval({ start, end });
    }
    return last.words;
  };
  return { interval: told, hours, day: kept(day) };
}

function wordingOf(words: Span, { text, origin }: Telling, language: InterfaceLanguage): Wording {
  const { interval, hours, day } = origin === null ? DATED[language] : daysIn(language, origin);
  const quoted = text.slice(words.start, words.end);
  const line = SPACES.test(quoted) ? quoted.replace(/\s+/g, ' ') : quoted;
  return { quote: PHRASEBOOKS[language].quotation(line), interval, hours, day };
}

/** White space that is no single blank. */
const SPACES = /[^\S ]| {2}/;

/** The kinds of step form a union, and each book has a function of the same name for each of them. */
function sentence(step: StepData, book: Phrasebook, wording: Wording): string {
  const phrase = book[step.code] as (step: StepData, wording: Wording) => string;
  return phrase(step, wording);
}

/** One string for all that say the same: a text explains many times with the same words. */
const shared = kept((sentence: string) => sentence);

const both = (write: (language: InterfaceLanguage) => string): Step['text'] => ({
  pl: shared(write('pl')),
  en: shared(write('en')),
});

const NO_WORDS: Span = { start: 0, end: 0 };

/** The steps of a resolution in words, in every interface language. */
export function explainSteps(steps: readonly StepData[], telling: Telling): Step[] {
  return steps.map((step) => {
    const words = 'words' in step ? step.words : NO_WORDS;
    return {
      code: step.code,
      text: both((language) =>
        sentence(step, PHRASEBOOKS[language], wordingOf(words, telling, language)),
      ),
    };
  });
}

/** How the creation time was found, in words. */
export function explainCreated(reading: CreatedReading, telling: Telling): Step[] {
  const words = reading.evidence[0] ?? NO_WORDS;
  const found: Step = {
    code: `created-${reading.basis}`,
    text: both((language) =>
      PHRASEBOOKS[language].created(
        reading.basis,
        wordingOf(words, telling, language),
        reading.created,
      ),
    ),
  };
  const { agreeingWeekday } = reading;
  if (agreeingWeekday === null || reading.basis === 'given') return [found];
  return [
    found,
    {
      code: 'created-agrees',
      text: both((language) => PHRASEBOOKS[language].agrees(agreeingWeekday)),
    },
  ];
}

/** How an event came by its time, in words; `spanOf` tells where an expression stands. */
export function explainEvent(
  step: EventStep,
  telling: Telling,
  spanOf: (expression: string) => Span | null,
): Step {
  const quoteIn = (language: InterfaceLanguage, words: Span) =>
    wordingOf(words, telling, language).quote;
  const write = (language: InterfaceLanguage): string => {
    const book = PHRASEBOOKS[language];
    switch (step.code) {
      case 'event-stated': {
        const words = spanOf(step.expression);
        return book['event-stated'](words ? quoteIn(language, words) : '');
      }
      case 'event-carried': {
        const words = step.expression === null ? null : spanOf(step.expression);
        return book['event-carried'](words && quoteIn(language, words));
      }
      case 'event-relative':
        return book['event-relative'](quoteIn(language, step.words));
      case 'event-bounded':
        return book['event-bounded'](step.of);
      case 'event-ahead':
        return book['event-ahead'];
    }
  };
  return { code: step.code, text: both(write) };
}
