import type { UiLanguage } from './language.ts';

const en = {
  kind: 'How',
  kinds: {
    component: 'Component: the page draws the timeline',
    frame: 'Frame (iframe): for editors that allow no scripts',
    plain: 'Without JavaScript: a list in words',
  },
  story: 'Where the story is',
  stories: { inside: 'in the code', file: 'in a file of its own' },
  shape: 'Shape',
  shapes: { auto: 'By the width', horizontal: 'Lying', vertical: 'A list' },
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  language: 'Language around the story’s words',
  languages: { pl: 'Polish', en: 'English' },
  maxHeight: 'Greatest height in pixels (may be empty)',
  badHeight: 'A whole number from 200 to 5000, or nothing.',
  folder: 'Where the files are on your server',
  folderHint: 'An address that ends in /; empty: beside the page.',
  reserved: 'Keep the height free, so that nothing on the page moves',
  structured: 'Add structured data for search engines (JSON-LD)',
  picture: 'Add the picture (SVG) for readers without scripts',

  preview: 'Preview',
  previewWidth: 'Width of the column',
  pixels: (width: number) => `${String(width)} px`,
  previewTitle: 'Preview of the embedded timeline',
  notBuilt: 'The embed is not here. Build it: npm run build:embed.',
  needs: (height: number) => `At this width the timeline is ${String(height)} px high.`,

  host: 'Put on your server',
  hostNothing: 'Nothing: all of it is in the code.',
  /** Where the files go. */
  hostIn: (folder: string) => `In ${folder}:`,
  hostBeside: 'Beside the page:',
  download: (name: string) => `Download ${name}`,
  purposes: {
    module: 'the component; one copy serves all timelines',
    page: 'the page in the frame; one copy serves all timelines',
    script: 'adjusts the height; one copy serves all timelines',
    story: 'this story',
    picture: 'its picture',
  },
  code: 'Put into the page',
  copy: 'Copy the code',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the code and copy it.',
  size: (kilobytes: string) => `${kilobytes} kB`,
  working: 'Measuring …',
  policy:
    'Where a Content Security Policy forbids styles in the page, move these into its style file.',
  tooLarge: (limit: string) =>
    `The story is too large for the address of a frame, which holds at most ${limit} characters. Choose “in a file of its own”.`,
  fits: (length: string, limit: string) =>
    `Packed, the story takes ${length} of at most ${limit} characters.`,
  saved: (name: string) => `Saved: ${name}`,
  failed: 'That did not work. Check the connection and try again.',
};

const pl: typeof en = {
  kind: 'Sposób',
  kinds: {
    component: 'Komponent: oś rysuje strona',
    frame: 'Ramka (iframe): gdy edytor nie przyjmuje skryptów',
    plain: 'Bez JavaScriptu: lista słowami',
  },
  story: 'Historia jest zapisana',
  stories: { inside: 'w kodzie', file: 'w osobnym pliku' },
  shape: 'Układ',
  shapes: { auto: 'Zależnie od szerokości', horizontal: 'Poziomy', vertical: 'Lista' },
  theme: 'Kolory',
  themes: { auto: 'Jak w systemie czytelnika', light: 'Jasne', dark: 'Ciemne' },
  language: 'Język podpisów',
  languages: { pl: 'polski', en: 'angielski' },
  maxHeight: 'Największa wysokość w pikselach (może być puste)',
  badHeight: 'Liczba całkowita od 200 do 5000 albo nic.',
  folder: 'Gdzie na serwerze są pliki',
  folderHint: 'Adres zakończony ukośnikiem /; puste: obok strony.',
  reserved: 'Zostaw miejsce z góry, żeby nic na stronie nie skakało',
  structured: 'Dodaj dane strukturalne dla wyszukiwarek (JSON-LD)',
  picture: 'Dodaj obrazek (SVG) dla osób bez skryptów',

  preview: 'Podgląd',
  previewWidth: 'Szerokość kolumny',
  pixels: (width) => `${String(width)} px`,
  previewTitle: 'Podgląd osadzonej osi czasu',
  notBuilt: 'Nie ma tu plików do osadzania. Zbuduj je: npm run build:embed.',
  needs: (height) => `Przy tej szerokości oś ma ${String(height)} px wysokości.`,

  host: 'Umieść na serwerze',
  hostNothing: 'Nic: wszystko jest w kodzie.',
  hostIn: (folder) => `W ${folder}:`,
  hostBeside: 'Obok strony:',
  download: (name) => `Pobierz ${name}`,
  purposes: {
    module: 'komponent; jeden wystarczy dla wszystkich osi',
    page: 'strona w ramce; jedna wystarczy dla wszystkich osi',
    script: 'dopasowuje wysokość; jeden wystarczy dla wszystkich osi',
    story: 'ta historia',
    picture: 'jej obrazek',
  },
  code: 'Wklej na stronę',
  copy: 'Kopiuj kod',
  copied: 'Skopiowano.',
  copyFailed: 'Przeglądarka nie pozwoliła skopiować. Zaznacz kod i skopiuj go.',
  size: (kilobytes) => `${kilobytes} kB`,
  working: 'Trwa mierzenie…',
  policy:
    'Jeżeli Content Security Policy zabrania stylów na stronie, przenieś je do jej pliku ze stylami.',
  tooLarge: (limit) =>
    `Historia jest za duża na adres ramki, który mieści najwyżej ${limit} znaków. Wybierz „w osobnym pliku”.`,
  fits: (length, limit) => `Spakowana historia zajmuje ${length} z najwyżej ${limit} znaków.`,
  saved: (name) => `Zapisano: ${name}`,
  failed: 'Nie udało się. Sprawdź połączenie i spróbuj ponownie.',
};

/** What the dialog says in which a timeline is made ready for another page. */
export type EmbedPanelMessages = typeof en;

export const EMBED_PANEL_MESSAGES: Readonly<Record<UiLanguage, EmbedPanelMessages>> = { pl, en };
