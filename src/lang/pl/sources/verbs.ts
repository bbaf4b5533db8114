import { PERCEPTION_VERBS, QUOTE_VERBS, SPEECH_VERBS } from '#lang/pl/data/speech-verbs.ts';
import type { Agreement, CueVerb } from '#sources/types.ts';

/** A cue whose speaker the text doesn't name. */
export const NOBODY_SAYS: CueVerb = {
  kind: 'speech',
  form: 'impersonal',
  agreement: {},
  object: false,
  conjunction: true,
  wish: false,
  addressee: false,
};

/**
 * All forms of the Polish cue verbs that can have a subject, by lower-case form. Future and
 * conditional forms say nothing yet, so they aren't there.
 */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map([
  ...formsOf(PERCEPTION_VERBS, 'perception'),
  ...formsOf(QUOTE_VERBS, 'quote'),
  ...formsOf(SPEECH_VERBS, 'speech'),
  ...impersonals(),
]);

function formsOf(rows: string, kind: CueVerb['kind']): [string, CueVerb][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => verbForms(row.split(' '), kind));
}

function verbForms(parts: readonly string[], kind: CueVerb['kind']): [string, CueVerb][] {
  const [past = '-', personal = '-', singular = '-', plural = '-', impersonal = '-'] = parts;
  const cue = (form: CueVerb['form'], agreement: Agreement): CueVerb => ({
    kind,
    form,
    agreement,
    object: parts[6]?.includes('o') === true,
    conjunction: true,
    wish: parts[6]?.includes('w') === true,
    addressee: parts[6]?.includes('l') !== true,
    negated: parts[6]?.includes('n') === true,
  });
  const rows: [string, CueVerb][] = [
    ...pastForms(past, personal).map(([form, agreement]): [string, CueVerb] => [
      form,
      cue('finite', agreement),
    ]),
    [singular, cue('finite', { number: 'sg' })],
    [plural, cue('finite', { number: 'pl' })],
    [impersonal, cue('impersonal', {})],
    [parts[5] ?? '-', cue('participle', {})],
  ];
  return rows.filter(([form]) => form !== '-');
}

/** Infinitives behind a verb of phase ("zaczęli odnotowywać") or of hearsay ("miał powiedzieć"). */
export const CUE_INFINITIVES: ReadonlyMap<string, CueVerb> = new Map(
  [...CUE_VERBS].flatMap(([form, verb]): [string, CueVerb][] => {
    const infinitive = verb.agreement.gender === 'm' && infinitiveOf(form);
    return infinitive ? [[infinitive, { ...verb, agreement: {} }]] : [];
  }),
);

/** mówił: mówić; powiedział: powiedzieć; doniósł: donieść. */
function infinitiveOf(past: string): string {
  if (/wiedział$/.test(past)) return past.replace(/ał$/, 'eć');
  return past.replace(/iósł$/, 'ieść').replace(/ł$/, 'ć');
}

/** powiedział, powiedziała, powiedziało, powiedzieli, powiedziały; doniósł, but doniosła. */
function pastForms(past: string, personal: string): [string, Agreement][] {
  if (!past.endsWith('ł')) return [];
  const stem = past.slice(0, -1).replace(/ós$/, 'os').replace(/ą$/, 'ę');
  return [
    [past, { number: 'sg', gender: 'm' }],
    [`${stem}ła`, { number: 'sg', gender: 'f' }],
    [`${stem}ło`, { number: 'sg', gender: 'n' }],
    [personal === '-' ? `${stem}li` : personal, { number: 'pl', gender: 'mp' }],
    [`${stem}ły`, { number: 'pl' }],
  ];
}

/** "Wiadomo, że", "nie wiadomo": known to nobody in particular. */
function impersonals(): [string, CueVerb][] {
  return ['wiadomo', 'wynika', 'wynikało', 'czytamy'].map((form) => [form, NOBODY_SAYS]);
}
