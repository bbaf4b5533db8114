import { describe, expect, test } from 'vitest';
import { findQuotations } from '#text/quotations.ts';

const found = (text: string, dashDialogue?: boolean) =>
  findQuotations(text, { start: 0, end: text.length }, dashDialogue).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('quotation marks', () => {
  test.each([
    ['Polish', '„Idziemy” – powiedział, a potem: „Teraz!”.', ['Idziemy', 'Teraz!']],
    ['Polish, closed as in German', '„Idziemy“ – powiedział.', ['Idziemy']],
    ['Polish, closed by a typewriter', '„Idziemy" – powiedział.', ['Idziemy']],
    ['English', '“Go,” he said. “Now.”', ['Go,', 'Now.']],
    ['typewriter', '"Go," he said. "Now."', ['Go,', 'Now.']],
    ['closing marks on both sides', 'Han sa ”nu” til oss.', ['nu']],
    ['French, with its spaces', 'Il a dit : « Oui. » Puis il est parti.', [' Oui. ']],
    ['pointing inwards', 'Er sagte »Ja« und ging.', ['Ja']],
    ['low single', 'Powiedział ‚tak’ i wyszedł.', ['tak']],
    ['single', '‘Go on,’ he said.', ['Go on,']],
    ['typewriter single', "'Go on,' he said.", ['Go on,']],
    ['set apart by spaces', 'To " prawo " stanowi wójt.', [' prawo ']],
    ['a title is found too', 'Tygodnik „Niedziela” pisze.', ['Niedziela']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'a quotation within one is not listed',
      '“He told me, ‘Go now,’ and left.”',
      ['He told me, ‘Go now,’ and left.'],
    ],
    ['nor within single marks', '‘He said “now” to me,’ she said.', ['He said “now” to me,']],
    ['nor one in the same marks', '„Czytam „Wesele” od rana” – mówi.', ['Czytam „Wesele” od rana']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('ask again for the one within', () => {
    const text = '“He told me, ‘Go now,’ and left.”';
    const [outer] = findQuotations(text, { start: 0, end: text.length });
    const inner = findQuotations(text, outer ?? { start: 0, end: 0 });
    expect(inner.map(({ start, end }) => text.slice(start, end))).toEqual(['Go now,']);
  });

  test.each([
    ["apostrophes in words: don't, o’clock, the boys' room", []],
    ["rock 'n' roll", []],
    ["the '90s and the ’80s", []],
    ["'Tis the season.", []],
    ['a 5" pipe and a 6" one', []],
    ['a stray ” mark', []],
    ['a stray " mark', []],
    ['', []],
    ['””””', []],
  ])('no quotation: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'an opening mark without its partner reaches to the end',
      'Napisał: „Nie wrócę. Nie czekajcie.',
      ['Nie wrócę. Nie czekajcie.'],
    ],
    [
      'so does a typewriter mark at the very start',
      '"We are safe. Do not come.',
      ['We are safe. Do not come.'],
    ],
    [
      'paragraphs of one quotation open anew',
      '“We are safe.\n\n“Do not come.”',
      ['We are safe.\n\n“Do not come.'],
    ],
    ['a typewriter mark later on does not', 'He wrote: "We are safe.', []],
    ['a weak mark does not hide a strong one', "'Tis he who said “Go now” to me.", ['Go now']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('only the span is searched', () => {
    const text = '“One” and “two” and “three”';
    const spans = findQuotations(text, { start: 6, end: 15 });
    expect(spans).toEqual([{ start: 11, end: 14 }]);
  });
});

describe('dialogue', () => {
  test.each([
    ['speech and narrator', '– Idziemy – powiedział dowódca.', ['Idziemy']],
    [
      'speech goes on after the narrator',
      '– Idziemy – powiedział dowódca. – Teraz albo nigdy.',
      ['Idziemy', 'Teraz albo nigdy.'],
    ],
    [
      'speech goes on in the same sentence',
      '– Tak – powiedział – i nie wrócę.',
      ['Tak', 'i nie wrócę.'],
    ],
    ['an exclamation mark before the dash', '– Idziemy! – krzyknął dowódca.', ['Idziemy!']],
    [
      'several sentences',
      '– Idziemy. Nie ma na co czekać – powiedział dowódca.',
      ['Idziemy. Nie ma na co czekać'],
    ],
    ['no narrator', '– Nie ma na co czekać.', ['Nie ma na co czekać.']],
    [
      'after a sentence',
      'Było późno. – Idziemy – powiedział dowódca. Nikt nie wstał.',
      ['Idziemy'],
    ],
    [
      'after the clock of a log entry',
      '16.05 – Siedzimy na dachu – mówi pan Jan.',
      ['Siedzimy na dachu'],
    ],
    ['two speakers', '– Kto tam? – zapytała. – Listonosz.', ['Kto tam?', 'Listonosz.']],
    ['long dashes and hyphens', '— Idziemy — powiedział. - Teraz - dodał.', ['Idziemy', 'Teraz']],
    ['marks inside speech are part of it', '– Czytam „Wesele” – mówi.', ['Czytam „Wesele”']],
    [
      'the narrator’s own dash',
      '– Idziemy – powiedział. Potem wyszedł z domu – sam. – Wrócę – dodał.',
      ['Idziemy', 'Wrócę'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['a dash in a sentence', 'Dom – stary i pusty – stał przy drodze.'],
    ['who says so', 'Woda opada – podał wojewoda.'],
    ['a match', 'Polonia – Unia 2:1.'],
    ['a list item', '- mleko i chleb'],
    ['a signature', '— Dana Lee (@danalee) January 5, 2022'],
    ['a dash after a full stop', 'It was late. — Reuters'],
  ])('%s is none', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('not looked for where the language has none', () => {
    expect(found('– Idziemy – powiedział.', false)).toEqual([]);
  });
});
