import type { Case } from '#sources/types.ts';
import type { Concord } from './sources/base-form.ts';

type Oblique = Exclude<Case, 'nom'>;

/**
 * An adjective, a participle or a name declined as one, from its nominative ("nowa", f: "nowej"); null for a
 * word that has no such ending.
 *
 * @param person whether it goes with a person, whose accusative is the genitive
 */
export function declinedAdjective(
  word: string,
  gender: Concord,
  asked: Case,
  person: boolean,
): string | null {
  const ending = NOMINATIVES[gender].exec(word)?.[0];
  if (ending === undefined) return null;
  if (asked === 'nom') return word;
  const stem = gender === 'mp' ? hardened(word) : word.slice(0, -ending.length);
  const palatal = ending.startsWith('i') || /[kg]$/.test(stem);
  if (gender === 'f') return feminine(stem, asked, ending.startsWith('i'), palatal);
  if (asked === 'acc' && keepsForm(gender, person)) return word;
  return stem + endingOf(gender, palatal, asked);
}

function endingOf(gender: Concord, palatal: boolean, asked: Oblique): string {
  if (gender === 'm' || gender === 'n') return (palatal ? SOFT : HARD)[asked];
  return (palatal ? 'i' : 'y') + PLURAL[asked];
}

/** Whether the accusative is the nominative. */
function keepsForm(gender: Concord, person: boolean): boolean {
  return gender === 'n' || gender === 'other' || (gender === 'm' && !person);
}

/** "polska" polskiej, polską; "tania" taniej, tanią. */
function feminine(stem: string, asked: Oblique, soft: boolean, palatal: boolean): string {
  const nasal = asked === 'acc' || asked === 'ins';
  if (nasal) return stem + (soft ? 'ią' : 'ą');
  return stem + (palatal ? 'iej' : 'ej');
}

const HARD = { gen: 'ego', acc: 'ego', dat: 'emu', ins: 'ym', loc: 'ym' } as const;
const SOFT = { gen: 'iego', acc: 'iego', dat: 'iemu', ins: 'im', loc: 'im' } as const;
const PLURAL = { gen: 'ch', acc: 'ch', loc: 'ch', dat: 'm', ins: 'mi' } as const;

const NOMINATIVES: Readonly<Record<Concord, RegExp>> = {
  m: /[yi]$/,
  f: /i?a$/,
  n: /i?e$/,
  mp: /[yi]$/,
  other: /i?e$/,
};

/** The stem of a masculine-personal nominative: "polscy" polsk-, "młodzi" młod-, "zamaskowani" zamaskowan-. */
function hardened(word: string): string {
  for (const [soft, hard] of HARDENED)
    if (word.endsWith(soft)) return word.slice(0, -soft.length) + hard;
  return word.slice(0, -1);
}

const HARDENED: readonly (readonly [soft: string, hard: string])[] = [
  ['scy', 'sk'],
  ['ccy', 'ck'],
  ['rzy', 'r'],
  ['dzy', 'g'],
  ['cy', 'k'],
  ['eni', 'on'],
  ['ści', 'st'],
  ['dzi', 'd'],
  ['ci', 't'],
  ['li', 'ł'],
  ['si', 'sz'],
];
