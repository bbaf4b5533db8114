import type { UiLanguage } from './language.ts';

/** A part of the help: what it is about, and of each thing its name and what there is to know. */
interface HelpPart {
  readonly title: string;
  readonly items: readonly (readonly [string, string])[];
}

interface HelpMessages {
  readonly open: string;
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  readonly parts: readonly HelpPart[];
  /** Title of the table of keys. */
  readonly keys: string;
}

const pl: HelpMessages = {
  open: 'Jak to działa',
  title: 'Jak to działa',
  close: 'Zamknij',
  intro:
    'Dateline czyta tekst po polsku albo angielsku, ustala, jaki czas oznacza każde określenie, znajduje, co się stało i kto tak mówi, i rysuje oś czasu. Robi to według reguł gramatyki, więc ten sam tekst daje zawsze tę samą oś. Myli się jak każdy program: przed publikacją porównaj oś z tekstem.',
  parts: [
    {
      title: 'Praca z tekstem',
      items: [
        ['Tekst', 'Wklej artykuł, otwórz plik albo upuść go na stronę.'],
        [
          'Data tekstu',
          'Od niej liczą się „wczoraj” i „w środę”. Jest nad osią, ze wskazaniem, skąd pochodzi; gdy jest zła, popraw ją, a wszystko przeliczy się od nowa.',
        ],
        [
          'Kilka relacji',
          'Dodaj drugą relację o tym samym: co podają obie, stanie się jednym zdarzeniem, a różnice zobaczysz na osi. Każda ma swoją zakładkę, wydawcę i datę.',
        ],
        [
          'Poprawki',
          'Wybierz zdarzenie, żeby zobaczyć, skąd ma swój czas, i poprawić opis, czas, pewność lub źródło. Każdą poprawkę można cofnąć.',
        ],
        [
          'Szukanie',
          'Pasek nad osią pokazuje tylko zdarzenia, których szukasz. Jest to zapisane w adresie, więc link pokaże to samo.',
        ],
      ],
    },
    {
      title: 'Co znaczą znaki',
      items: [
        ['Żółte tło w tekście', 'określenie czasu'],
        ['Kropkowane podkreślenie', 'zdanie, które mówi o zdarzeniu'],
        ['Pełny pasek', 'czas według tekstu; im dłuższy, tym mniej dokładny'],
        ['Rozmyty koniec', 'granica jest przybliżona albo nieznana'],
        ['Przerwa na osi', 'czas bez zdarzeń, złożony, żeby reszta się zmieściła'],
        ['Ciemniejsze pasy', 'noc'],
        ['Kolor', 'źródło: kto mówi o zdarzeniu'],
      ],
    },
    {
      title: 'Prywatność',
      items: [
        ['Twoje teksty', 'Czyta je ta przeglądarka. Nie są wysyłane na żaden serwer.'],
        [
          'Przechowywanie',
          'Historie są tylko w tej przeglądarce, w „Moje historie”. Znikną, gdy wyczyścisz jej dane; plik historii je zachowa.',
        ],
        [
          'Link do historii',
          'Zawiera cały tekst w części adresu, której serwery nie widzą. Przeczyta go każdy, kto dostanie link.',
        ],
        ['Bez sieci', 'Po pierwszej wizycie strona otwiera się i działa bez internetu.'],
      ],
    },
  ],
  keys: 'Klawisze i gesty na osi czasu',
};

const en: HelpMessages = {
  open: 'How it works',
  title: 'How it works',
  close: 'Close',
  intro:
    'Dateline reads a Polish or English text, works out which time every expression means, finds what happened and who says so, and draws a timeline. It goes by rules of grammar, so the same text always gives the same timeline. Like any program it makes mistakes: compare the timeline with the text before you publish it.',
  parts: [
    {
      title: 'Working with a text',
      items: [
        ['Text', 'Paste an article, open a file, or drop one on the page.'],
        [
          'Date of the text',
          '“Yesterday” and “on Wednesday” are counted from it. It stands above the timeline and says where it was read; if it is wrong, correct it, and all is worked out anew.',
        ],
        [
          'Several reports',
          'Add a second report of the same story: what both tell becomes one event, and you see on the timeline where they differ. Each has its tab, its outlet and its date.',
        ],
        [
          'Corrections',
          'Select an event to see where its time is from, and to correct what happened, when, how sure it is and who says so. Each correction can be undone.',
        ],
        [
          'Search',
          'The bar above the timeline shows only the events you look for. The address has it too, so a link shows the same.',
        ],
      ],
    },
    {
      title: 'What the marks mean',
      items: [
        ['Yellow in the text', 'a time expression'],
        ['Dotted underline', 'the clause that tells of an event'],
        ['Solid bar', 'time told in the text; the longer, the less exact'],
        ['Faded end', 'the limit is approximate or not known'],
        ['Break in the axis', 'time without events, folded so that the rest fits'],
        ['Darker bands', 'night'],
        ['Colour', 'the source: who tells of the event'],
      ],
    },
    {
      title: 'Privacy',
      items: [
        ['Your texts', 'This browser reads them. They are sent to no server.'],
        [
          'Keeping',
          'Stories are in this browser only, under “My stories”. They go when you clear its data; a story file keeps them.',
        ],
        [
          'Link to the story',
          'Holds the whole text, in the part of the address that no server sees. Everybody who gets the link can read it.',
        ],
        ['Offline', 'After the first visit the page opens and works without internet.'],
      ],
    },
  ],
  keys: 'Keys and gestures on the timeline',
};

/** The help of the explorer in both interface languages. */
export const HELP_MESSAGES: Readonly<Record<UiLanguage, HelpMessages>> = { pl, en };
