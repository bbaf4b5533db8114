import type { UiLanguage } from './language.ts';

const NUMBERS = { pl: new Intl.NumberFormat('pl'), en: new Intl.NumberFormat('en') };

const pl = {
  open: 'Link do historii…',
  title: 'Link do historii',
  what: 'Link zawiera całą historię: teksty, datę, strefę czasową i poprawki z uwagami. Kto go otworzy, dostanie własną kopię; późniejsze zmiany do niej nie trafią.',
  where:
    'Historia jest w części adresu po znaku #, której przeglądarki nie wysyłają na żaden serwer. Przeczyta ją każdy, kto dostanie link.',
  link: 'Link',
  size: (size: number, most: number) =>
    `Długość: ${NUMBERS.pl.format(size)} z najwyżej ${NUMBERS.pl.format(most)} znaków.`,
  copy: 'Kopiuj link',
  copied: 'Skopiowano.',
  notCopied: 'Przeglądarka nie pozwala kopiować. Zaznacz link i skopiuj go klawiszami.',
  tooLarge: (most: number) =>
    `Ta historia jest za duża na link: spakowana ma ponad ${NUMBERS.pl.format(most)} znaków, a dłuższe adresy gubią się w poczcie i komunikatorach. Pobierz plik historii i wyślij go; otwiera się przyciskiem „Otwórz plik…”.`,
  download: 'Pobierz plik historii',
  packing: 'Pakowanie…',
  close: 'Zamknij',
  opened:
    'Ta historia przyszła z linkiem. To twoja własna kopia, zapisana tylko w tej przeglądarce; twoje inne historie są w „Moje historie”.',
  broken:
    'Tego linku nie da się otworzyć: brakuje części albo jest w nim coś innego niż historia. Poproś o niego jeszcze raz albo o plik historii.',
  dismiss: 'Zamknij komunikat',
};

/** What is said about links that carry a whole story. */
type SharingMessages = typeof pl;

const en: SharingMessages = {
  open: 'Link to the story…',
  title: 'Link to the story',
  what: 'The link holds the whole story: texts, date, time zone, and corrections with their notes. Who opens it gets a copy of their own; what you change later does not reach it.',
  where:
    'The story is in the part of the address after the #, which browsers send to no server. Everybody who gets the link can read it.',
  link: 'Link',
  size: (size, most) =>
    `Length: ${NUMBERS.en.format(size)} of at most ${NUMBERS.en.format(most)} characters.`,
  copy: 'Copy link',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Select the link and copy it by keys.',
  tooLarge: (most) =>
    `This story is too large for a link: packed it has more than ${NUMBERS.en.format(most)} characters, and longer addresses get lost in mail and messengers. Download the story file and send that; it opens by “Open a file…”.`,
  download: 'Download the story file',
  packing: 'Packing…',
  close: 'Close',
  opened:
    'This story came with the link. It is your own copy, kept in this browser only; your other stories are under “My stories”.',
  broken:
    'This link can’t be opened: a part of it is missing, or it holds something else than a story. Ask for it again, or for the story file.',
  dismiss: 'Close the message',
};

/** These words in both interface languages. */
export const SHARING_MESSAGES: Readonly<Record<UiLanguage, SharingMessages>> = { pl, en };
