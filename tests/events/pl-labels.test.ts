import { expect, test } from 'vitest';
import { tell } from '../kit/events.ts';

type Row = readonly [why: string, text: string, label: string];

/** Nouns that phrases leave out. */
const NOUNS: readonly Row[] = [
  [
    'kolejny po tych, których policzono, jest jednym z nich',
    'W środę sześciu górników zginęło na miejscu, siódmy zmarł w czwartek.',
    'Siódmy górnik zmarł',
  ],
  [
    'starszy z dwóch',
    'Dwóch podejrzanych zatrzymano w środę; starszy przyznał się w czwartek do winy.',
    'Starszy podejrzany przyznał się do winy',
  ],
  [
    'poprzedni, czyli tego samego rodzaju co to, od czego zaczyna się zdanie',
    'Wniosek złożyła w środę opozycja. Poprzedni upadł w lutym różnicą 12 głosów.',
    'Poprzedni wniosek upadł różnicą 12 głosów',
  ],
  [
    'pierwsza z tych, które policzono; mianownika nie widać, więc „z”',
    'Sieć otworzy w maju 14 aptek; pierwsza, w Pucku, ruszy w czwartek.',
    'Pierwsza z aptek, w Pucku, ruszy',
  ],
  [
    'rodzaj się nie zgadza',
    'Sieć otworzy w maju 14 salonów; pierwsza, w Pucku, ruszy w czwartek.',
    'Pierwsza, w Pucku, ruszy',
  ],
  [
    'sama liczba liczy to samo co przedtem',
    'W środę zginęło dziewięć osób, a ponad 200 zostało rannych w trzęsieniu ziemi.',
    'Ponad 200 osób zostało rannych w trzęsieniu ziemi',
  ],
  [
    'miary się nie liczy',
    'W środę zapłacił 500 złotych, a 300 zabrał w czwartek ze sobą.',
    '300 zabrał ze sobą',
  ],
  [
    '„trzy następne” rzeczy stoją w mianowniku',
    'W marcu zamknęliśmy jedenaście salonów. Do końca maja znikną trzy następne.',
    'Znikną trzy następne salony',
  ],
  [
    'narzędnik: z sześcioma górnikami, choć za nim stoi podmiot',
    'Pod ziemią w środę było czternastu górników. Z sześcioma dyspozytor stracił w czwartek łączność.',
    'Z sześcioma górnikami dyspozytor stracił łączność',
  ],
  [
    'biernik osób przed podmiotem',
    'Pod ziemią w środę było czternastu górników. Trzech karetki zabrały w czwartek do szpitala.',
    'Trzech górników karetki zabrały do szpitala',
  ],
  [
    'biernik po bezokoliczniku',
    'Oszust wyłudził w maju od seniorek 140 tys. zł, a w środę próbował okraść kolejną.',
    'Oszust próbował okraść kolejną seniorkę',
  ],
];

test.each([...NOUNS])('%s: %s', (_, text, label) => {
  const { events } = tell(text, { created: '2024-05-16' });
  expect(events.map((event) => event.label)).toContain(label);
});
