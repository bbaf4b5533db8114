import { describe, expect, test } from 'vitest';
import { attributionsOf } from '../kit/attributions.ts';

type Row = readonly [text: string, ...sources: string[]];

/** "name: kind" of each source of the first attribution, nearest first. */
function kindsIn(text: string, language: string): string[] {
  const [first] = attributionsOf(text, language);
  return (first?.chain ?? []).map(({ name, kind }) => `${name}: ${kind}`);
}

function table(language: string, rows: readonly Row[]) {
  describe(`what sort of speaker: ${language}`, () => {
    test.each(rows)('%s', (text, ...sources) => {
      expect(kindsIn(text, language)).toEqual(sources);
    });
  });
}

table('pl', [
  ['Jak podała PAP, most zamknięto w nocy.', 'PAP: agency'],
  ['Jak podał Ukrinform, most zamknięto w nocy.', 'Ukrinform: agency'],
  ['Jak podał portal Onet, most zamknięto w nocy.', 'Onet: outlet'],
  ['Jak podał „Głos Powiśla”, most zamknięto w nocy.', 'Głos Powiśla: outlet'],
  ['Jak podała lokalna telewizja, most zamknięto w nocy.', 'lokalna telewizja: outlet'],
  ['Rzecznik wojewody powiedział, że most zamknięto.', 'rzecznik wojewody: official'],
  ['Zdaniem asp. Ewy Lech most zamknięto w nocy.', 'Ewa Lech: official'],
  ['Minister Jan Kot powiedział, że most zamknięto.', 'Jan Kot: official'],
  ['Ministerstwo Zdrowia podało, że szpital zamknięto.', 'Ministerstwo Zdrowia: official'],
  ['Policja podała, że most zamknięto w nocy.', 'policja: official'],
  ['Moskwa twierdzi, że most zamknięto w nocy.', 'Moskwa: official'],
  ['Jan Kot, ślusarz z Brzegu, mówi, że most runął.', 'Jan Kot: person'],
  ['Lekarze twierdzą, że pacjent przeżyje.', 'lekarze: person'],
  ['Historyk Adam Wit uważa, że zamek spłonął.', 'Adam Wit: person'],
  ['Świadkowie mówią, że most runął w nocy.', 'świadkowie: witness'],
  ['Mieszkanka bloku opowiada, że dach spłonął.', 'mieszkanka bloku: witness'],
  ['Kibice twierdzą, że brama była zamknięta.', 'kibice: witness'],
  ['Klub podał, że mecz przełożono na wtorek.', 'klub: group'],
  ['Spółka PKP Intercity podała, że pociąg stanął.', 'PKP Intercity: group'],
  ['Organizacja Lekarze bez Granic podała, że szpital spłonął.', 'Lekarze bez Granic: group'],
  ['Jak wynika z raportu NIK, most zamknięto.', 'raport NIK: document'],
  ['Nagranie pokazuje, że kierowca nie hamował.', 'nagranie: document'],
  ['Badania wykazały, że rzeka wysycha.', 'badania: document'],
  ['Reporter RMF FM ustalił, że most zamknięto.', 'reporter: person', 'RMF FM: outlet'],
]);

table('en', [
  ['The bridge was closed overnight, Reuters reported.', 'Reuters: agency'],
  ['The bridge was closed overnight, the BBC reported.', 'BBC: outlet'],
  ['The bridge was closed, the Leeds Echo reported.', 'Leeds Echo: outlet'],
  ['State television said the bridge was closed.', 'state television: outlet'],
  ['The mayor said the bridge was closed.', 'mayor: official'],
  ['Sgt. Dana Cole said the bridge was closed.', 'Dana Cole: official'],
  ['Police said the bridge was closed.', 'police: official'],
  ['The transport ministry said the bridge was closed.', 'transport ministry: official'],
  ['Moscow said the bridge was closed.', 'Moscow: official'],
  ['Maria Diaz, a baker, said the bridge was closed.', 'Maria Diaz: person'],
  ['Her lawyer said the bridge was closed.', 'lawyer: person'],
  [
    'A person familiar with the talks said they had failed.',
    'person familiar with the talks: person',
  ],
  ['Witnesses said the bridge had fallen.', 'witnesses: witness'],
  ['A neighbour said the roof had burned.', 'neighbour: witness'],
  ['The company said the plant had closed.', 'company: group'],
  ['Pelham Foods said the plant had closed.', 'Pelham Foods: group'],
  ['Caltrans said the road had been closed.', 'Caltrans: group'],
  ['The Red Cross said the clinic had been hit.', 'Red Cross: group'],
  ['The study found that the river was drying up.', 'study: document'],
  ['Court papers say the money was moved.', 'court papers: document'],
  ['An AP reporter said shells hit the market.', 'reporter: person', 'AP: agency'],
]);

describe('a post', () => {
  test('its author', () => {
    const post = 'The bridge has been closed.\n\n— Dana Akhmet (@danaakh) January 5, 2022';
    expect(kindsIn(post, 'en')).toEqual(['Dana Akhmet: post']);
  });
});
