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
    'samogłoska ruchoma: wniosków, wniosek',
    'Komisja odrzuciła w środę pięć wniosków. Kolejny trafi w maju do sejmu.',
    'Kolejny wniosek trafi do sejmu',
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

/** Subjects that clauses leave out. */
const SUBJECTS: readonly Row[] = [
  [
    'osoba w dopełniaczu, jedyna rodzaju męskiego',
    'Ciało mężczyzny znaleziono w środę w rowie; jak ustalili śledczy, utonął we wtorek w swoim aucie.',
    'Mężczyzna utonął w swoim aucie',
  ],
  [
    'osoba z inicjałem nazwiska',
    'Sąd skazał w środę Annę K. na dwa lata więzienia. Odwołała się w piątek od wyroku.',
    'Anna K. odwołała się od wyroku',
  ],
  [
    '„zarzuty” to nie imiesłów i czasu nie wymagają',
    'Prokuratura postawiła zarzuty w piątek.',
    'Prokuratura postawiła zarzuty',
  ],
  [
    'osoby w celowniku',
    'W środę o dziewiątej dano górnikom godzinę na opuszczenie kopalni. W czwartek nie wyszli.',
    'Górnicy nie wyszli',
  ],
  [
    'zaimek „on” jest podmiotem',
    'Ratownicy dotarli w środę do ciała mężczyzny. Jak ustalił reporter, miał on w maju skarżyć się na zapach gazu.',
    'Mężczyzna miał skarżyć się na zapach gazu',
  ],
  [
    'zaimek „on” mówi o tym, kto był podmiotem',
    'Robert Lis otworzył w środę obrady. W czwartek przedstawił on plan budowy.',
    'Robert Lis przedstawił plan budowy',
  ],
  [
    'kto zapowiada, ten zrobi, choć podmiot stoi w zdaniu wcześniejszym',
    'Żołnierze wezwali w środę tłum do rozejścia się i przez megafony uprzedzili, że w piątek użyją broni.',
    'Żołnierze użyją broni',
  ],
  [
    'drugie zdanie bez podmiotu ma ten sam co pierwsze',
    'Wykopaliska ruszyły w czerwcu. Miały się zakończyć w połowie sierpnia, potrwają jednak do końca września.',
    'Wykopaliska potrwają do końca września',
  ],
  [
    'rzeczy policzone w tym samym zdaniu',
    'Z bloków w środę ewakuowano 120 osób; do domów wróciły w czwartek.',
    'Osoby do domów wróciły',
  ],
  [
    'podmiot za czasownikiem w cudzysłowie',
    'W środę otwarto wystawę kultury; w sieci zrobiła się w czwartek „wojna”.',
    'W sieci zrobiła się „wojna”',
  ],
];

/** Relative clauses as sentences of their own. */
const RELATIVES: readonly Row[] = [
  [
    'zaimek dotyczy rzeczownika przed przyimkiem: „pomocą” jest rodzaju żeńskiego',
    'Konwój z pomocą, który utknął w środę na przełęczy, ruszy w sobotę.',
    'Konwój z pomocą utknął na przełęczy',
  ],
  [
    'osoba w bierniku z miejscem, z którego jest; „stamtąd” odpada',
    '– Siedzieliśmy na dachu – mówi nam pan Grzegorz z Ołdrzychowic, którego w środę zdjęła stamtąd załoga śmigłowca.',
    'Pana Grzegorza z Ołdrzychowic zdjęła załoga śmigłowca',
  ],
  [
    '„filharmonii” jest rodzaju żeńskiego',
    'Koncert w filharmonii, który miał się odbyć w piątek, odwołano w środę.',
    'Koncert w filharmonii miał się odbyć',
  ],
  [
    'rzeczownik z tablicy, w dopełniaczu po przyimku',
    'Posłowie z komisji, którą powołano w kwietniu, zbiorą się w piątek w Sejmie.',
    'Komisję powołano',
  ],
  [
    'rzeczownik na -um',
    'W referendum strajkowym, które odbyło się w maju, oddano 2003 głosy.',
    'Referendum odbyło się',
  ],
  [
    'rzeczownik przed tytułem',
    'W artykule „Most do remontu”, który ukazał się w sobotę, podaliśmy błędną datę.',
    'Artykuł „Most do remontu” ukazał się',
  ],
  [
    'zdanie główne mówi tylko, czym coś jest',
    'Powodem jest osuwisko, które zauważono w środę.',
    'Osuwisko zauważono',
  ],
  [
    'rzeczownik przed przyimkiem i ten za nim są jednego rodzaju: nie wiadomo',
    'Mężczyzna z psem, którego zastrzelono w środę, wyszedł w czwartek z domu.',
    'Mężczyzna z psem, którego zastrzelono',
  ],
];

/** Words that point outside the label, and those that belong to it. */
const CUTS: readonly Row[] = [
  [
    '„w ten sposób” mówi, co już powiedziano',
    '23-latek miał w maju okraść w ten sposób co najmniej dziewięć osób.',
    '23-latek miał okraść co najmniej dziewięć osób',
  ],
  [
    '„z jej powodu” też',
    'W maju zgłoszono 18 przypadków grypy. Od czerwca z jej powodu zmarło w regionie 41 osób.',
    'Zmarło w regionie 41 osób',
  ],
  [
    '„tego” mówi, że o szturmie już była mowa',
    'W środę w czasie tego szturmu zginęło dziewięć osób.',
    'W czasie szturmu zginęło dziewięć osób',
  ],
  [
    '„za to” przed rzeczownikiem, którego dotyczy',
    'W środę sąd skazał go za to przestępstwo.',
    'Sąd skazał go za to przestępstwo',
  ],
  [
    'czas, o którym już była mowa, nie zostaje',
    'Sztab podał we wtorek, że wymiana ognia nie ustaje od tamtej nocy.',
    'Wymiana ognia nie ustaje',
  ],
  [
    'kwartał jest tym, co zamknięto',
    'Producent rowerów zamknął czwarty kwartał stratą 6,4 mln zł.',
    'Producent rowerów zamknął czwarty kwartał stratą 6,4 mln zł',
  ],
  [
    'dzień nie jest tym, co zamknięto',
    'Producent rowerów zamknął w środę fabrykę stratą 6,4 mln zł.',
    'Producent rowerów zamknął fabrykę stratą 6,4 mln zł',
  ],
  [
    'imiesłów, który datuje, wymaga czasu',
    'W poniedziałek archeolodzy wydobyli bransoletę datowaną na VII wiek.',
    'Archeolodzy wydobyli bransoletę datowaną na VII wiek',
  ],
  [
    'przymiotnik wygląda jak imiesłów, ale czasu nie wymaga',
    'Inspektor nadzoru budowlanego w piątek zamknął most.',
    'Inspektor nadzoru budowlanego zamknął most',
  ],
  [
    '„ub. wieku” idzie z czasem',
    'W połowie lat siedemdziesiątych ub. wieku koparka zniszczyła kilkanaście grobów.',
    'Koparka zniszczyła kilkanaście grobów',
  ],
  [
    'tytuł między przecinkami nie kończy podmiotu',
    'Ruch przywrócono w środę, ale najbardziej opóźniony pociąg, „Żuławy” z Kołobrzegu, dotarł do Gdańska w czwartek.',
    'Najbardziej opóźniony pociąg, „Żuławy” z Kołobrzegu, dotarł do Gdańska',
  ],
  [
    'długie dopełnienie przed czasownikiem traci miejsce, nie czasownik',
    'Ubiegłoroczną wystawę zdjęć pt. „Wieczór nad Lesznem” w miejskiej bibliotece publicznej przy placu Wolności obejrzało w maju osiem tysięcy osób.',
    'Ubiegłoroczną wystawę zdjęć pt. „Wieczór nad Lesznem” obejrzało osiem tysięcy osób',
  ],
  [
    '„osiedla” to nie czasownik',
    'Mieszkańcy osiedla Piastów pożegnają w środę stare meble.',
    'Mieszkańcy osiedla Piastów pożegnają stare meble',
  ],
];

/** Names in the case of the pronouns that they stand for. */
const CASES: readonly Row[] = [
  [
    'osoba z akapitu przedtem',
    'Nie żyje Wanda Lis\n\nWanda Lis zmarła w środę w Gdyni. W 1959 r. zadebiutowała w Opolu.\n\nW 1968 r. sławę przyniosło jej „Wesele”.',
    'Sławę przyniosło Wandzie Lis „Wesele”',
  ],
  [
    'podmiot zaraz po spójniku',
    'W środę śnieżyca odcięła miasto, a wskazówki przymarzły do tarczy. Odmrożono je w piątek suszarką.',
    'Odmrożono wskazówki suszarką',
  ],
  [
    'podmiot zaraz po „co roku”',
    'Co roku rodziny zapalają pod krzyżem znicze. W piątek ich wspomnienia wydrukuje tygodnik.',
    'Wspomnienia rodzin wydrukuje tygodnik',
  ],
  [
    'ile ktoś miał, to nie podmiot',
    'Ponad 2 promile miał w środę kierowca skody. Sąsiedzi zabrali mu w piątek kluczyki.',
    'Sąsiedzi zabrali kierowcy skody kluczyki',
  ],
  [
    'suma',
    'W środę oskarżony wypłacił z banku 40 tys. zł, a w czwartek przekazał je pośrednikowi.',
    'Oskarżony przekazał 40 tys. zł pośrednikowi',
  ],
  [
    'wielka litera na początku zdania jest nazwy, bo ma ją też w środku innego',
    'Trener Polonii zachorował. Polonia ma 31 punktów. W środę czeka ją zaległe spotkanie.',
    'Czeka Polonię zaległe spotkanie',
  ],
  [
    'przed zbrodnią, przed nią',
    'Broń oskarżony kupił w maju, na tydzień przed zbrodnią, a dzień przed nią wynajął samochód.',
    'Oskarżony dzień przed zbrodnią wynajął samochód',
  ],
  [
    'co stoi przed „widziano”, to dopełnienie',
    'Chłopaka widziano w środę na przystanku. Jego telefon zamilkł w czwartek.',
    'Telefon chłopaka zamilkł',
  ],
  [
    'nazwa z liczbą',
    'Grupa Sierpień ’80 w środę nie wystąpi, bo jej wokalista w niedzielę złamał nogę.',
    'Wokalista grupy Sierpień ’80 złamał nogę',
  ],
];

test.each([...NOUNS, ...SUBJECTS, ...RELATIVES, ...CUTS, ...CASES])('%s: %s', (_, text, label) => {
  const { events } = tell(text, { created: '2024-05-16' });
  expect(events.map((event) => event.label)).toContain(label);
});
