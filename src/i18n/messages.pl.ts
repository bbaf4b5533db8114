import { editing } from './editing.pl.ts';
import { keeping } from './keeping.pl.ts';
import type { Messages } from './messages.ts';
import { megabytes, plural } from './plural.ts';

/** What the explorer says, in Polish. */
export const pl: Messages = {
  editing,
  keeping,

  skips: 'Przejścia',
  skipToTimeline: 'Przejdź do osi czasu',
  skipToArticle: 'Przejdź do tekstu',

  story: 'Historia',
  yourText: 'Twój tekst',
  pasteArticle: 'Wklej artykuł',
  backToYourText: 'Wróć do swojego tekstu',
  interfaceLanguage: 'Język tej strony',
  theme: 'Kolory',
  themes: { auto: 'Jak w systemie', light: 'Jasne', dark: 'Ciemne' },

  timeline: 'Oś czasu',
  article: 'Tekst',
  textNumber: (n) => `Tekst ${String(n)}`,
  untitled: 'Wklejony tekst',
  settings: 'Data, strefa, język',
  editText: 'Zmień tekst',
  loading: 'Trwa wczytywanie historii…',
  loadingStory: 'Trwa wczytywanie historii…',

  readAs: (date, basis) => `Odczytano jako ${date}, ${basis}`,
  createdUnknown: 'Data tekstu nieznana',
  basis: {
    given: 'tak podano',
    metadata: 'z danych podanych przy tekście',
    dateline: 'z nagłówka depeszy',
    stamp: 'ze znacznika czasu',
    post: 'z podpisu pod wpisem',
    date: 'z daty w tekście',
  },
  showEvidence: 'Pokaż miejsce w tekście',
  timeZone: (zone) => `Strefa czasowa: ${zone}`,
  eventCount: (count) =>
    plural('pl', count, {
      one: 'zdarzenie',
      few: 'zdarzenia',
      many: 'zdarzeń',
      other: 'zdarzenia',
    }),

  textToRead: 'Tekst artykułu',
  pasteHint: 'Tekst jest czytany od razu po wklejeniu. Nic nie opuszcza tej przeglądarki.',
  dropHint:
    'Można też upuścić tu plik: .txt, .md, stronę (.html), zapisaną historię lub TimelineJS (.json), tabelę zdarzeń (.csv).',
  openFile: 'Otwórz plik…',
  dropNow: 'Upuść plik, żeby go przeczytać',
  readInText: 'Pokaż oznaczenia w tekście',
  startAnew: 'Wyczyść',
  undoClear: 'Przywróć tekst',
  tooLongToEdit: (size) =>
    `Tekst o wielkości ${megabytes('pl', size)} jest za długi, żeby go tu zmieniać. Jest czytany w całości; żeby go zmienić, popraw plik i otwórz go jeszcze raz.`,

  outlet: 'Wydawca',
  documentDate: 'Data tekstu',
  documentTime: 'Godzina',
  optional: 'nieobowiązkowo',
  dateHint: 'Puste pole: data zostanie odczytana z tekstu.',
  zoneHint: 'Wpisz miasto albo wybierz z listy.',
  zoneUnknown: 'Nie ma takiej strefy czasowej. Wybierz ją z listy, na przykład Europe/Warsaw.',
  textLanguage: 'Język tekstu',
  textLanguages: { auto: 'Rozpoznaj', pl: 'polski', en: 'angielski', uk: 'ukraiński' },
  zone: 'Strefa czasowa',

  reading: 'Trwa czytanie tekstu…',
  readingLong: (size) => `Trwa czytanie tekstu o wielkości ${megabytes('pl', size)}…`,
  cancel: 'Przerwij',
  cancelled: 'Czytanie przerwano. Tekst nadal tu jest.',
  readAgain: 'Czytaj jeszcze raz',

  emptyText: 'Wklej albo wpisz tekst, a tutaj powstanie jego oś czasu.',
  noTime: 'W tym tekście nie ma czasu, który dałoby się umieścić na osi.',
  noTimeHelp:
    'Oś czasu potrzebuje takich słów jak „w poniedziałek”, „o godz. 18” albo „3 maja 2024”. Dopisz je albo wklej inny tekst.',
  noEvents: 'Są określenia czasu, ale nie ma zdarzeń, które można by z nimi połączyć.',
  noEventsHelp:
    'Określenia czasu są oznaczone w tekście. Wklej tekst, który opowiada o zdarzeniach, na przykład wiadomość.',
  foreign:
    'Dateline czyta po polsku, po angielsku, a same określenia czasu także po ukraińsku. Ten tekst jest chyba w innym języku.',
  foreignHelp: 'Jeśli to jednak jeden z tych języków, wybierz go w polu „Data, strefa, język”.',
  tooLarge: (size, limit) =>
    `Ten tekst ma ${megabytes('pl', size)}, a naraz można przeczytać najwyżej ${megabytes('pl', limit)}.`,
  tooLargeHelp:
    'Podziel go na części i czytaj je po kolei. To, co było tu wcześniej, się nie zmieniło.',
  notText: (name) => `„${name}” nie jest plikiem tekstowym.`,
  notTextHelp: 'Otwórz plik .txt albo .md albo skopiuj tekst i wklej go tutaj.',
  fileFailed: (name) => `Nie udało się odczytać pliku „${name}”.`,
  notEvents: (name: string, what: string) =>
    `Nie udało się odczytać pliku ${name} jako tabeli zdarzeń: ${what}`,
  notEventsHelp: 'Popraw plik i otwórz go ponownie. Twój tekst jest nietknięty.',
  noReport: (name) => `„${name}” to cała historia albo tabela zdarzeń, a nie relacja.`,
  noReportHelp: 'Dodaj tekst artykułu. Żeby otworzyć samą historię, najpierw anuluj dodawanie.',
  fileFailedHelp:
    'Mógł zostać przeniesiony albo usunięty. Wybierz go jeszcze raz albo wklej tekst.',
  noStories: 'Nie ma tu jeszcze żadnej historii.',
  noStoriesHelp:
    'Wklej artykuł, żeby zobaczyć jego oś czasu, albo dodaj pliki .txt lub .md do udostępnianego folderu.',
  listFailed: 'Nie udało się wczytać listy historii.',
  storyFailed: 'Nie udało się wczytać historii.',
  storyMissing: 'Pod tym adresem nie ma historii.',
  storyMissingHelp: 'Wybierz jedną z listy albo wklej artykuł.',
  networkHelp: 'Sprawdź połączenie i spróbuj jeszcze raz. Tymczasem możesz wkleić artykuł.',
  tryAgain: 'Spróbuj jeszcze raz',
  workerFailed: 'Czytanie przerwał błąd programu.',
  workerFailedHelp:
    'Tekst jest zachowany. Spróbuj jeszcze raz, a jeśli to się powtórzy – bez części tekstu.',
  badStory: 'Ten plik nie jest historią, którą można tu pokazać.',

  reason: 'Skąd ten czas',
  hint: 'Wskaż oznaczone słowo albo zdarzenie: zobaczysz, jak odczytano jego czas.',
  noPlace: 'długość czasu, bez miejsca w kalendarzu',
  unplaced: 'nie udało się umieścić w kalendarzu',
  forSpecialists: 'Dla specjalistów',
  alsoHere: 'W tym miejscu także',
  eventsThen: 'Zdarzenia w tym czasie',
  close: 'Zamknij',
  showOnTimeline: 'Pokaż na osi czasu',
  showInText: 'Pokaż w tekście',
  marksHelp:
    'Strzałki przechodzą między oznaczeniami w tekście, Enter zatrzymuje jedno, Escape je zwalnia.',
};
