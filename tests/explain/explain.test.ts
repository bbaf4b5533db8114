import { describe, expect, test } from 'vitest';
import type { StepData } from '#anchoring/types.ts';
import type { EventStep } from '#events/types.ts';
import { parseStory, parseSource } from '#parse/parse-story.ts';
import type { CreatedBasis, Step, Story } from '#story/types.ts';

interface Example {
  readonly text: string;
  /** When it was written, by default Tuesday 12 March 2024. */
  readonly created?: string;
  readonly pl: string;
  readonly en: string;
}

/** Every kind of step of an expression; a kind without an example does not compile. */
const STEPS: Readonly<Record<StepData['code'], readonly Example[]>> = {
  stated: [
    {
      text: 'Umowę podpisano 5 lutego 2019 r.',
      pl: '„5 lutego 2019 r.” → wtorek 5 lutego 2019',
      en: '“5 lutego 2019 r.” → Tuesday 5 February 2019',
    },
    {
      text: 'It was built in the 1990s.',
      pl: '„the 1990s” → lata 1990–1999',
      en: '“the 1990s” → 1990–1999',
    },
    {
      text: 'Działo się to w 2007 r.',
      pl: '„2007 r.” → rok 2007',
      en: '“2007 r.” → 2007',
    },
  ],
  'from-created': [
    {
      text: 'Tartak spłonął wczoraj.',
      pl: 'liczone od dnia powstania tekstu (wtorek 12 marca 2024)',
      en: 'counted from the day the report was written, Tuesday 12 March 2024',
    },
    {
      text: 'The mill burned down yesterday.',
      created: '2024-03-12T18:40',
      pl: 'liczone od chwili powstania tekstu (wtorek 12 marca 2024, 18:40)',
      en: 'counted from when the report was written, Tuesday 12 March 2024, 18:40',
    },
  ],
  'from-reference': [
    {
      text: 'Umowę podpisano 5 lutego. Dwa dni później ją zerwano.',
      pl: 'liczone od czasu podanego tuż przedtem (poniedziałek 5 lutego 2024)',
      en: 'counted from the time told just before, Monday 5 February 2024',
    },
  ],
  weekday: [
    {
      text: 'Tartak spłonął w środę.',
      pl: '„środę” → ostatnia środa do tego dnia włącznie → środa 6 marca 2024',
      en: '“środę” → the latest Wednesday up to that day → Wednesday 6 March 2024',
    },
    {
      text: 'Sąd zbierze się w piątek.',
      pl: '„piątek” → pierwszy piątek, licząc od tego dnia → piątek 15 marca 2024',
      en: '“piątek” → the first Friday from that day on → Friday 15 March 2024',
    },
    {
      text: 'W ubiegłą sobotę spłonął tartak.',
      pl: '„ubiegłą sobotę” → ostatnia sobota przed tym dniem → sobota 9 marca 2024',
      en: '“ubiegłą sobotę” → the last Saturday before that day → Saturday 9 March 2024',
    },
    {
      text: 'Next Friday the court will rule.',
      pl: '„Next Friday” → pierwszy piątek po tym dniu → piątek 15 marca 2024',
      en: '“Next Friday” → the first Friday after that day → Friday 15 March 2024',
    },
    {
      text: 'It happened this Monday.',
      pl: '„this Monday” → najbliższy poniedziałek → poniedziałek 11 marca 2024',
      en: '“this Monday” → the nearest Monday → Monday 11 March 2024',
    },
  ],
  'year-chosen': [
    {
      text: 'Tartak spłonął 5 lutego.',
      pl: '„5 lutego” nie podaje roku → ostatni taki termin → poniedziałek 5 lutego 2024',
      en: '“5 lutego” names no year → the latest one → Monday 5 February 2024',
    },
    {
      text: 'The vote will be held in May.',
      pl: '„May” nie podaje roku → następny taki termin → maj 2024',
      en: '“May” names no year → the next one → May 2024',
    },
    {
      text: 'Festiwal w lipcu.',
      pl: '„lipcu” nie podaje roku → najbliższy taki termin → lipiec 2024',
      en: '“lipcu” names no year → the nearest one → July 2024',
    },
  ],
  unit: [
    {
      text: 'W przyszłym tygodniu ruszy budowa.',
      pl: '„przyszłym tygodniu” → następny tydzień → poniedziałek 18 marca – niedziela 24 marca 2024',
      en: '“przyszłym tygodniu” → the next week → Monday 18 March – Sunday 24 March 2024',
    },
    {
      text: 'Przedwczoraj spadł śnieg.',
      pl: '„Przedwczoraj” → 2 dni wcześniej → niedziela 10 marca 2024',
      en: '“Przedwczoraj” → 2 days earlier → Sunday 10 March 2024',
    },
    {
      text: 'This month it rained.',
      pl: '„This month” → ten sam miesiąc → marzec 2024',
      en: '“This month” → the same month → March 2024',
    },
  ],
  'day-part': [
    {
      text: 'Wczoraj wieczorem zgasło światło.',
      pl: '„wieczorem” → poniedziałek 11 marca 2024, 18:00–21:00',
      en: '“wieczorem” → Monday 11 March 2024, 18:00–21:00',
    },
  ],
  'day-of-reference': [
    {
      text: 'Alarm wszczęto o godz. 6.',
      pl: '„godz. 6” nie podaje dnia → wtorek 12 marca 2024 (tekst nie wskazuje innego dnia)',
      en: '“godz. 6” names no day → Tuesday 12 March 2024 (no other day was named)',
    },
    {
      text: 'W niedzielę po południu zajęto ratusz. Wieczorem wybuchł pożar.',
      pl: '„Wieczorem” nie podaje dnia → niedziela 10 marca 2024 (o tym dniu mówi tekst)',
      en: '“Wieczorem” names no day → Sunday 10 March 2024 (the day the report is speaking of)',
    },
    {
      text: 'W niedzielę wieczorem zgasło światło. Nad ranem je naprawiono.',
      pl: '„Nad ranem” nie podaje dnia → poniedziałek 11 marca 2024 (ranek po wieczorze podanym przedtem)',
      en: '“Nad ranem” names no day → Monday 11 March 2024 (the morning after the evening told before)',
    },
  ],
  clock: [
    {
      text: 'Pociąg odjechał wczoraj o godz. 19.40.',
      pl: '„godz. 19.40” → godz. 19:40',
      en: '“godz. 19.40” → 19:40',
    },
  ],
  zone: [
    {
      text: 'It fell at 2100 GMT on Monday.',
      pl: 'na zegarach strefy Europe/Warsaw → poniedziałek 11 marca 2024, 22:00',
      en: 'on the clocks of Europe/Warsaw → Monday 11 March 2024, 22:00',
    },
  ],
  offset: [
    {
      text: 'Godzinę temu spłonął tartak.',
      created: '2024-03-12T18:40',
      pl: '„Godzinę temu” → godzinę wcześniej → wtorek 12 marca 2024, 17:10–18:10',
      en: '“Godzinę temu” → an hour earlier → Tuesday 12 March 2024, 17:10–18:10',
    },
    {
      text: 'The mill burned down two days ago.',
      pl: '„two days ago” → 2 dni wcześniej → niedziela 10 marca 2024',
      en: '“two days ago” → 2 days earlier → Sunday 10 March 2024',
    },
    {
      text: 'Five years ago the mill burned down.',
      pl: '„Five years ago” → 5 lat wcześniej → rok 2019',
      en: '“Five years ago” → 5 years earlier → 2019',
    },
    {
      text: 'Za 22 dni ruszy budowa.',
      pl: '„Za 22 dni” → 22 dni później → środa 3 kwietnia 2024',
      en: '“Za 22 dni” → 22 days later → Wednesday 3 April 2024',
    },
    {
      text: 'Za kilka godzin zgaśnie światło.',
      pl: '„Za kilka godzin” → kilka godzin później → wtorek 12 marca 2024, 03:00 – środa 13 marca 2024, 07:00',
      en: '“Za kilka godzin” → a few hours later → Tuesday 12 March 2024, 03:00 – Wednesday 13 March 2024, 07:00',
    },
    {
      text: 'Two centuries ago it was a village.',
      pl: '„Two centuries ago” → 2 stulecia wcześniej → rok 1824',
      en: '“Two centuries ago” → 2 centuries earlier → 1824',
    },
    {
      text: 'Za półtorej godziny zgaśnie światło.',
      pl: '„Za półtorej godziny” → 1,5 godziny później → wtorek 12 marca 2024, 01:30',
      en: '“Za półtorej godziny” → 1.5 hours later → Tuesday 12 March 2024, 01:30',
    },
  ],
  edge: [
    {
      text: 'Pod koniec stycznia spłonął tartak.',
      pl: '„Pod koniec stycznia” → koniec tego okresu → niedziela 21 stycznia – środa 31 stycznia 2024',
      en: '“Pod koniec stycznia” → the end of that period → Sunday 21 January – Wednesday 31 January 2024',
    },
    {
      text: 'It rained in mid-March 2022.',
      pl: '„mid-March 2022” → środek tego okresu → piątek 11 marca – niedziela 20 marca 2022',
      en: '“mid-March 2022” → the middle of that period → Friday 11 March – Sunday 20 March 2022',
    },
    {
      text: 'Earlier this month the mill burned down.',
      pl: '„Earlier this month” → do chwili pisania → piątek 1 marca – wtorek 12 marca 2024',
      en: '“Earlier this month” → up to the time of writing → Friday 1 March – Tuesday 12 March 2024',
    },
    {
      text: 'Na początku tygodnia padało.',
      pl: '„początku tygodnia” → początek tego okresu → poniedziałek 11 marca – wtorek 12 marca 2024',
      en: '“początku tygodnia” → the beginning of that period → Monday 11 March – Tuesday 12 March 2024',
    },
  ],
  around: [
    {
      text: 'Około godz. 15 zgasło światło.',
      pl: '„Około godz. 15” to czas przybliżony → wtorek 12 marca 2024, 14:30–15:30',
      en: '“Około godz. 15” is approximate → Tuesday 12 March 2024, 14:30–15:30',
    },
  ],
  near: [
    {
      text: 'Tuż przed godz. 17 zgasło światło.',
      pl: '„Tuż przed godz. 17” → krótko przed tą chwilą → wtorek 12 marca 2024, 16:45–17:00',
      en: '“Tuż przed godz. 17” → shortly before that moment → Tuesday 12 March 2024, 16:45–17:00',
    },
    {
      text: 'Shortly after noon the light went out.',
      pl: '„Shortly after noon” → krótko po tej chwili → wtorek 12 marca 2024, 12:00–12:15',
      en: '“Shortly after noon” → shortly after that moment → Tuesday 12 March 2024, 12:00–12:15',
    },
  ],
  bound: [
    {
      text: 'Od poniedziałku pada.',
      pl: '„poniedziałku” → od tego czasu → poniedziałek 11 marca – wtorek 12 marca 2024',
      en: '“poniedziałku” → from then on → Monday 11 March – Tuesday 12 March 2024',
    },
    {
      text: 'The road will be shut until Friday.',
      pl: '„Friday” → do tego czasu → wtorek 12 marca – piątek 15 marca 2024',
      en: '“Friday” → up to then → Tuesday 12 March – Friday 15 March 2024',
    },
    {
      text: 'The court will rule by Friday.',
      pl: '„Friday” → najpóźniej wtedy → wtorek 12 marca – piątek 15 marca 2024',
      en: '“Friday” → by then → Tuesday 12 March – Friday 15 March 2024',
    },
    {
      text: 'Przed piątkiem nic się nie zmieni.',
      pl: '„piątkiem” → do tego czasu → wtorek 12 marca – czwartek 14 marca 2024',
      en: '“piątkiem” → up to then → Tuesday 12 March – Thursday 14 March 2024',
    },
    {
      text: 'Przed piątkiem nic się nie zmieniło.',
      pl: '„piątkiem” → przed tym czasem → czwartek 7 marca 2024 lub wcześniej',
      en: '“piątkiem” → before that time → Thursday 7 March 2024 or earlier',
    },
    {
      text: 'After Friday it will change.',
      pl: '„Friday” → po tym czasie → sobota 16 marca 2024 lub później',
      en: '“Friday” → after that time → Saturday 16 March 2024 or later',
    },
  ],
  range: [
    {
      text: 'Będzie czynne od 7 do 9 marca.',
      pl: '„od 7 do 9 marca” to przedział czasu → piątek 7 marca – niedziela 9 marca 2025',
      en: '“od 7 do 9 marca” is a stretch of time → Friday 7 March – Sunday 9 March 2025',
    },
    {
      text: 'From Monday to Friday it rained.',
      pl: '„From Monday to Friday” to przedział czasu → poniedziałek 4 marca – piątek 8 marca 2024',
      en: '“From Monday to Friday” is a stretch of time → Monday 4 March – Friday 8 March 2024',
    },
  ],
  holiday: [
    {
      text: 'W Boże Narodzenie spadł śnieg.',
      pl: '„Boże Narodzenie” to znana data → poniedziałek 25 grudnia – wtorek 26 grudnia 2023',
      en: '“Boże Narodzenie” is a known date → Monday 25 December – Tuesday 26 December 2023',
    },
    {
      text: 'On Thanksgiving it snowed.',
      pl: '„Thanksgiving” to znana data → czwartek 23 listopada 2023',
      en: '“Thanksgiving” is a known date → Thursday 23 November 2023',
    },
  ],
  duration: [
    {
      text: 'Pożar trwał trzy godziny.',
      pl: '„trzy godziny” to odcinek czasu bez własnego miejsca w kalendarzu',
      en: '“trzy godziny” is a length of time without a place on the calendar',
    },
    {
      text: 'Over the past three years prices rose.',
      pl: '„the past three years” to odcinek czasu → sobota 13 marca 2021 – wtorek 12 marca 2024',
      en: '“the past three years” is a length of time → Saturday 13 March 2021 – Tuesday 12 March 2024',
    },
    {
      text: 'Od kilku dni pada.',
      pl: '„kilku dni” to odcinek czasu → środa 6 marca – wtorek 12 marca 2024',
      en: '“kilku dni” is a length of time → Wednesday 6 March – Tuesday 12 March 2024',
    },
  ],
  set: [
    {
      text: 'Pociąg kursuje tu codziennie.',
      pl: '„codziennie” powtarza się, więc nie ma jednego miejsca w kalendarzu',
      en: '“codziennie” repeats, so it has no one place on the calendar',
    },
  ],
  vague: [
    {
      text: 'The cave was painted 300,000 years ago.',
      pl: '„300,000 years ago” nie mówi dokładnie, kiedy',
      en: '“300,000 years ago” does not say exactly when',
    },
  ],
  unplaced: [
    {
      text: 'Umowę podpisano 31 lutego.',
      pl: 'nie udało się umieścić „31 lutego” w kalendarzu',
      en: '“31 lutego” could not be put on the calendar',
    },
  ],
};

const EVENTS: Readonly<Record<EventStep['code'], readonly Example[]>> = {
  'event-stated': [
    {
      text: 'Tartak spłonął wczoraj.',
      pl: 'zdanie mówi, kiedy: „wczoraj”',
      en: 'the sentence says when: “wczoraj”',
    },
  ],
  'event-carried': [
    {
      text: 'Tartak spłonął w niedzielę. Zginęły dwie osoby.',
      pl: 'czas przejęty z tego, co powiedziano tuż przedtem: „niedzielę”',
      en: 'the time is taken over from what was told just before: “niedzielę”',
    },
  ],
  'event-relative': [
    {
      text: 'Gdy w poniedziałek zawalił się most, zginęły dwie osoby.',
      pl: 'czas wynika z innego zdarzenia: „Gdy w poniedziałek zawalił się most”',
      en: 'the time follows from another event: “Gdy w poniedziałek zawalił się most”',
    },
  ],
  'event-bounded': [
    {
      text: 'Spłonął tartak.',
      pl: 'tekst nie mówi, kiedy to było: na pewno przed jego ukazaniem się, przypuszczalnie tego samego dnia lub dzień wcześniej',
      en: 'the text does not say when; it was before the report came out, presumably on that day or the day before',
    },
  ],
  'event-ahead': [
    {
      text: 'W ferie zamkniemy basen.',
      pl: 'tekst nie mówi, kiedy to ma nastąpić: kiedyś po tym, jak to powiedziano',
      en: 'the text does not say when it is to be: some time after this was said',
    },
  ],
};

const CREATED: Readonly<Record<CreatedBasis, { source: string; pl: string; en: string }>> = {
  given: {
    source: '',
    pl: 'data podana z góry: wtorek 12 marca 2024',
    en: 'the date was given: Tuesday 12 March 2024',
  },
  metadata: {
    source: '---\ncreated: 2024-03-12\n---\nSpłonął tartak.',
    pl: 'data zapisana w pliku: wtorek 12 marca 2024',
    en: 'the date comes with the file: Tuesday 12 March 2024',
  },
  dateline: {
    source: 'Łódź, 12.03.2024 (PAP) – Spłonął tartak.',
    pl: 'data odczytana z nagłówka depeszy: „12.03.2024” → wtorek 12 marca 2024',
    en: 'the date was read from the dateline, “12.03.2024” → Tuesday 12 March 2024',
  },
  stamp: {
    source: 'Opublikowano: 12 marca 2024, 18:40\n\nSpłonął tartak.',
    pl: 'data odczytana z wiersza, który mówi, kiedy tekst powstał: „12 marca 2024, 18:40” → wtorek 12 marca 2024',
    en: 'the date was read from the line that says when the text was written, “12 marca 2024, 18:40” → Tuesday 12 March 2024',
  },
  post: {
    source:
      'The mill in the town burned down.\n\nThe mill is on fire! https://t.co/x\n— Ann Lee (@annlee) March 12, 2024\n\nNobody was hurt in the fire.',
    pl: 'data odczytana z podpisu pod wpisem: „March 12, 2024” → wtorek 12 marca 2024',
    en: 'the date was read from the signature of a post, “March 12, 2024” → Tuesday 12 March 2024',
  },
  date: {
    source: 'We wtorek, 12 marca 2024 r., spłonął tartak. Policja bada sprawę.',
    pl: 'data odczytana z tekstu: „wtorek, 12 marca 2024 r.” → wtorek 12 marca 2024',
    en: 'the date was read from one in the text, “wtorek, 12 marca 2024 r.” → Tuesday 12 March 2024',
  },
  unknown: {
    source: 'Wczoraj spłonął tartak.',
    pl: 'nic w tekście nie mówi, kiedy powstał',
    en: 'nothing in the text says when it was written',
  },
};

const read = ({ text, created = '2024-03-12' }: Example): Story =>
  parseStory(text, { created, timeZone: 'Europe/Warsaw' });

/** The last step of a kind, in both languages. */
const told = (steps: readonly Step[], code: string) =>
  steps.findLast((step) => step.code === code)?.text;

const rows = (examples: Readonly<Record<string, readonly Example[]>>) =>
  Object.entries(examples).flatMap(([code, list]) =>
    list.map((example) => ({ code, text: example.text, example })),
  );

describe('each kind of step in both languages', () => {
  test('has an example', () => {
    const all = [...Object.values(STEPS), ...Object.values(EVENTS)];
    expect(all.filter((examples) => examples.length === 0)).toEqual([]);
  });

  test.each(rows(STEPS))('$code: $text', ({ code, example }) => {
    const steps = read(example).expressions.flatMap(({ why }) => why);
    expect(told(steps, code)).toEqual({ pl: example.pl, en: example.en });
  });

  test.each(rows(EVENTS))('$code: $text', ({ code, example }) => {
    const steps = read(example).events.flatMap(({ why }) => why);
    expect(told(steps, code)).toEqual({ pl: example.pl, en: example.en });
  });

  test.each(Object.entries(CREATED))('created-%s', (basis, { source, pl, en }) => {
    const story = parseSource(source, basis === 'given' ? { created: '2024-03-12' } : {});
    const steps = story.documents.flatMap(({ created }) => created.why);
    expect(told(steps, `created-${basis}`)).toEqual({ pl, en });
  });
});

test('a weekday that agrees with the date', () => {
  const { documents } = parseStory('We wtorek, 12 marca 2024 r., spłonął tartak. Policja bada to.');
  expect(told(documents[0]!.created.why, 'created-agrees')).toEqual({
    pl: 'zgadza się z dniem tygodnia w tekście (wtorek)',
    en: 'it agrees with the weekday in the text (Tuesday)',
  });
});

test('no step quotes nothing', () => {
  const text = 'Od wpół do dziesiątej do północy w piątek padało. Od 23 do 7 nie wolno wychodzić.';
  const { expressions } = read({ text, pl: '', en: '' });
  const sentences = expressions.flatMap(({ why }) => why.map((step) => step.text.pl));
  expect(sentences.filter((sentence) => sentence.includes('„”'))).toEqual([]);
});

describe('intervals as short as they can be told', () => {
  test.each([
    ['In 2022 it rained.', 'rok 2022', '2022'],
    ['In the summer of 1963 it rained.', 'czerwiec–sierpień 1963', 'June–August 1963'],
    ['In winter 2021 it rained.', 'grudzień 2021 – luty 2022', 'December 2021 – February 2022'],
    ['He died in 44 BC.', 'rok 44 p.n.e.', '44 BC'],
    [
      'Last week it rained.',
      'poniedziałek 4 marca – niedziela 10 marca 2024',
      'Monday 4 March – Sunday 10 March 2024',
    ],
  ])('%s', (text, pl, en) => {
    const why = read({ text, pl, en }).expressions.at(-1)?.why.at(-1)?.text;
    expect([why?.pl.split(' → ').at(-1), why?.en.split(' → ').at(-1)]).toEqual([pl, en]);
  });
});

test('without a known date days are told by their distance from the report', () => {
  const { expressions } = parseStory('Wczoraj spłonął tartak, a pięć dni temu młyn.');
  expect(expressions.map(({ why }) => why.at(-1)?.text)).toEqual([
    {
      pl: '„Wczoraj” → poprzedni dzień → dzień przed relacją',
      en: '“Wczoraj” → the day before → the day before the report',
    },
    {
      pl: '„pięć dni temu” → 5 dni wcześniej → 5 dni przed relacją',
      en: '“pięć dni temu” → 5 days earlier → 5 days before the report',
    },
  ]);
});
