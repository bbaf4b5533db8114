import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from '#clauses/split.ts';
import { innermostClauses, tenseOf } from '#clauses/tense.ts';
import { englishClauses } from '#lang/en/clauses.ts';
import { polishClauses } from '#lang/pl/clauses.ts';
import { tokenize } from '#text/tokens.ts';
import { clausesOf } from '../kit/clauses.ts';

const GRAMMARS = [
  ['pl', polishClauses],
  ['en', englishClauses],
] as const;

/** Words and marks that open, close, join and end clauses. */
const PIECES = fc.array(
  fc.constantFrom(
    ...'że który gdy po tym , ( ) „ ” – : ; i a nie się jest był została ma zginął mówi that who after and was has killed said the dam before to be -'.split(
      ' ',
    ),
  ),
  { maxLength: 60 },
);

describe.each(GRAMMARS)('%s', (_code, grammar) => {
  test('any words give clauses inside the sentence, parents before children, verbs inside clauses', () => {
    fc.assert(
      fc.property(PIECES, (pieces) => {
        const text = pieces.join(' ');
        const tokens = tokenize(text, 0, text.length);
        const clauses = splitClauses(text, { start: 0, end: text.length, tokens }, grammar);
        for (const [index, clause] of clauses.entries()) {
          expect(clause.first).toBeLessThan(clause.last);
          expect(clause.last).toBeLessThanOrEqual(tokens.length);
          expect(clause.parent ?? -1).toBeLessThan(index);
          const at = clause.verb?.at ?? clause.first;
          expect(at).toBeGreaterThanOrEqual(clause.first);
          expect(at).toBeLessThan(clause.last);
        }
      }),
    );
  });

  test('two verbs whose groups reach over each other have a clause each', () => {
    const text = 'ma została się dam';
    const tokens = tokenize(text, 0, text.length);
    const clauses = splitClauses(text, { start: 0, end: text.length, tokens }, grammar);
    for (const { verb, first, last } of clauses)
      if (verb) expect([verb.at >= first, verb.at < last]).toEqual([true, true]);
  });

  // A quadratic step would make it sixty-four times the cost; the bound leaves room for a busy machine.
  test('eight times the words cost nowhere near sixty-four times as much', () => {
    const words = 'że ( kto który after that and said , gdy'.split(' ');
    const cost = (count: number): number => {
      const text = Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
      const tokens = tokenize(text, 0, text.length);
      const before = process.cpuUsage();
      splitClauses(text, { start: 0, end: text.length, tokens }, grammar);
      return process.cpuUsage(before).user;
    };
    cost(8000);
    // Below ten milliseconds the machine's own noise is larger than the work.
    expect(cost(64_000) / Math.max(cost(8000), 10_000)).toBeLessThan(32);
  });
});

const TENSES: readonly (readonly ['pl' | 'en', string, string, string | null, string])[] = [
  ['pl', 'Sejm zbierze się w piątek.', 'piątek', 'future', 'the perfective present'],
  ['pl', 'Sejm zebrał się w piątek.', 'piątek', 'past', 'the past'],
  ['pl', 'Mecz, który odbył się w środę, powtórzą.', 'środę', 'past', 'its own clause'],
  ['pl', 'Komisja ma zebrać się w piątek.', 'piątek', 'future', 'a plan is to come'],
  ['pl', 'Uciekł w piątek, zostawiając auto.', 'auto', 'past', 'a participle has its main one'],
  ['pl', 'Pożar w piątek.', 'piątek', null, 'no verb, no tense'],
  ['en', 'Parliament will meet on Friday.', 'Friday', 'future', 'the future'],
  ['en', 'Parliament met on Friday.', 'Friday', 'past', 'the past'],
  ['en', 'The vote is to be held on Friday.', 'Friday', 'future', 'a plan is to come'],
  ['en', 'He said it would open on Friday.', 'Friday', 'future', 'the clause, not its frame'],
  ['en', 'Speaking on Friday, he resigned.', 'Friday', 'past', 'a participle has its main one'],
  ['en', 'Fire on Friday.', 'Friday', null, 'no verb, no tense'],
];

test.each(TENSES)('%s: tense of "%s" at %s is %s: %s', (language, text, word, tense) => {
  const tokens = tokenize(text, 0, text.length);
  const at = tokens.findIndex(({ start }) => start === text.indexOf(word));
  const clauses = clausesOf(language, text);
  const owners = innermostClauses(clauses, tokens.length);
  expect(tenseOf(clauses, owners[at] ?? -1)).toBe(tense);
});

test('each word belongs to the innermost clause around it, the marks between clauses to none', () => {
  const clauses = clausesOf('pl', 'Mężczyzna, który uciekł, wrócił.');
  expect([...innermostClauses(clauses, 7)]).toEqual([0, 0, 1, 1, 0, 0, -1]);
});
