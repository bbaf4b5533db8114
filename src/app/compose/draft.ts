import type { ReadingOptions } from '#app/reading/protocol.ts';
import { findZone } from './time-zones.ts';

/** The reader's own text, with what they say about it. All fields are as typed. */
export interface Draft {
  readonly text: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly date: string;
  /** 'HH:mm' or ''. */
  readonly time: string;
  /** IANA name; '' for none. */
  readonly zone: string;
  /** 'pl', 'en' or '' to find out. */
  readonly language: string;
}

const KEYS = ['text', 'date', 'time', 'zone', 'language'] as const;

/** A draft without a text, in this zone. */
export function emptyDraft(zone: string): Draft {
  return { text: '', date: '', time: '', zone, language: '' };
}

/** True when there is something to read. */
export function hasText(draft: Draft): boolean {
  return /\S/u.test(draft.text);
}

/**
 * What the parser is told about a draft: only what is complete. An hour without a date says
 * nothing, a zone that this browser does not know is left out.
 */
export function readingOptions(draft: Draft): ReadingOptions {
  const { date, time, language } = draft;
  const timeZone = findZone(draft.zone);
  return {
    ...(isDate(date) && { created: time ? `${date}T${time}` : date }),
    ...(timeZone !== null && { timeZone }),
    ...(language && { language }),
  };
}

/** True for a day of the years 1 to 9999 as date fields write it. */
function isDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && !date.startsWith('0000');
}

/** Writes a draft for the browser's storage; `readDraft` reads it. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** Reads a stored draft; `null` when it is not one, for instance of an older version. */
export function readDraft(stored: string | null): Draft | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map(Object.entries(value));
  return KEYS.every((key) => typeof entries.get(key) === 'string');
}
