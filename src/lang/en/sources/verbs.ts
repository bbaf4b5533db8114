import { PERCEPTION_VERBS, QUOTE_VERBS, SPEECH_VERBS } from '#lang/en/data/speech-verbs.ts';
import type { CueVerb } from '#sources/types.ts';

/** A cue verb's form, and what must be seen around it before it counts as a verb. */
export interface VerbForm {
  readonly verb: CueVerb;
  /** Base or third person that is as often a noun ("claims", "reports"). */
  readonly nounLike: boolean;
  /** 'past' may also be a participle ("was told", "the reported attack"). */
  readonly tense: 'base' | 'third' | 'past' | 'participle' | 'ing';
}

/** Final consonant doubles before -ing. */
const DOUBLED = new Set(['admit', 'quip']);

/** All forms of the English cue verbs, by lower-case form. */
export const CUE_VERBS: ReadonlyMap<string, VerbForm> = new Map([
  ...formsOf(PERCEPTION_VERBS, 'perception'),
  ...formsOf(QUOTE_VERBS, 'quote'),
  ...formsOf(SPEECH_VERBS, 'speech'),
]);

function formsOf(rows: string, kind: CueVerb['kind']): [string, VerbForm][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => verbForms(row.split(' '), kind));
}

function verbForms(parts: readonly string[], kind: CueVerb['kind']): [string, VerbForm][] {
  const [base = '', past = '', participle = '-', flags = '-'] = parts;
  const verb = (form: CueVerb['form']): CueVerb => ({
    kind,
    form,
    agreement: {},
    object: flags.includes('o'),
    conjunction: flags.includes('c'),
    wish: false,
    addressee: flags.includes('t'),
  });
  const nounLike = flags.includes('n');
  const rows: [string, VerbForm][] = [
    [base, { verb: verb('finite'), nounLike, tense: 'base' }],
    [thirdPerson(base), { verb: verb('finite'), nounLike, tense: 'third' }],
    [ingForm(base), { verb: verb('participle'), nounLike, tense: 'ing' }],
    [past, { verb: verb('finite'), nounLike, tense: 'past' }],
  ];
  if (participle !== '-')
    rows.push([participle, { verb: verb('finite'), nounLike, tense: 'participle' }]);
  return rows;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingForm(base: string): string {
  if (base.endsWith('ee')) return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
