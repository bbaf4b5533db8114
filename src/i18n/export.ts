import type { UiLanguage } from './language.ts';

const en = {
  open: 'Embed & export',
  title: 'Embed & export',
  close: 'Close',
  tabs: { picture: 'Picture', files: 'Files', embed: 'Embed' },

  size: 'Size',
  sizes: {
    '1200x675': 'Wide: 1200 × 675',
    '1080x1350': 'Portrait: 1080 × 1350',
    '1080x1080': 'Square: 1080 × 1080',
    free: 'As high as the story: 900 wide',
    own: 'Another size',
  },
  ownSize: 'Width × height in pixels',
  badSize: 'Write width × height, like 1200x675, or the width alone; 200 to 4000 pixels a side.',
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  language: 'Language of the captions',
  languages: { pl: 'Polish', en: 'English' },
  scale: 'Sharpness of the PNG',
  scales: (scale: number, width: number, height: number) =>
    `${String(scale)}× (${String(width)} × ${String(height)})`,
  preview: 'Preview',
  description: 'Description for those who cannot see it',
  descriptionHint: 'It travels in the file. Put it into the field “alt text” where you publish.',
  copyDescription: 'Copy the description',
  shown: (shown: number, all: number) =>
    `${String(shown)} of ${String(all)} events have room; those that matter most are shown.`,
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  copy: 'Copy the picture',
  cannotCopy: 'This browser does not let pages copy pictures; save it instead.',

  saved: (name: string) => `Saved: ${name}`,
  copied: 'Copied.',
  pictureFailed: 'The picture could not be made. Check the connection, or choose a smaller one.',
  copyFailed: 'The browser did not allow copying. Save the picture instead.',
  drawing: 'Drawing…',

  save: 'Save',
  formats: {
    html: ['Web page (HTML)', 'opens from a disk; to explore, and to read without scripts'],
    json: ['Story (JSON)', 'everything; Dateline opens it again'],
    csv: ['Table (CSV)', 'for Excel, Numbers and Google Sheets'],
    ics: ['Calendar (iCalendar)', 'for calendars on phones and computers'],
    timelinejs: ['TimelineJS', 'for a timeline with Knight Lab’s TimelineJS'],
    timeml: ['TimeML', 'the text with its TIMEX3 annotations, for research'],
    markwhen: ['Markwhen', 'a timeline as text'],
  } as Readonly<Record<string, readonly [string, string]>>,
  saveFailed: 'That did not work. Check the connection and try again.',
  holdsAll: 'It holds everything.',
  lost: (words: string) => `It does not hold: ${words}.`,
  needsDates: 'It needs real dates, and this text does not tell when it was written.',
};

const pl: typeof en = {
  open: 'Osadź i eksportuj',
  title: 'Osadź i eksportuj',
  close: 'Zamknij',
  tabs: { picture: 'Obrazek', files: 'Pliki', embed: 'Osadzanie' },

  size: 'Rozmiar',
  sizes: {
    '1200x675': 'Szeroki: 1200 × 675',
    '1080x1350': 'Pionowy: 1080 × 1350',
    '1080x1080': 'Kwadratowy: 1080 × 1080',
    free: 'Wysokość według treści: szerokość 900',
    own: 'Inny rozmiar',
  },
  ownSize: 'Szerokość × wysokość w pikselach',
  badSize:
    'Wpisz szerokość × wysokość, na przykład 1200x675, albo samą szerokość; każdy bok od 200 do 4000 pikseli.',
  colours: 'Kolory',
  themes: { light: 'Jasne', dark: 'Ciemne' },
  language: 'Język podpisów',
  languages: { pl: 'polski', en: 'angielski' },
  scale: 'Ostrość pliku PNG',
  scales: (scale, width, height) => `${String(scale)}× (${String(width)} × ${String(height)})`,
  preview: 'Podgląd',
  description: 'Opis dla osób, które obrazka nie widzą',
  descriptionHint:
    'Jest zapisany w pliku. Wklej go w pole „tekst alternatywny” tam, gdzie publikujesz.',
  copyDescription: 'Kopiuj opis',
  shown: (shown, all) =>
    `Zdarzenia, które się mieszczą: ${String(shown)} z ${String(all)}. Widać te najważniejsze.`,
  savePng: 'Zapisz PNG',
  saveSvg: 'Zapisz SVG',
  copy: 'Kopiuj obrazek',
  cannotCopy: 'Ta przeglądarka nie pozwala stronom kopiować obrazków; zapisz plik.',

  saved: (name) => `Zapisano: ${name}`,
  copied: 'Skopiowano.',
  pictureFailed: 'Nie udało się zrobić obrazka. Sprawdź połączenie albo wybierz mniejszy.',
  copyFailed: 'Przeglądarka nie pozwoliła skopiować. Zapisz obrazek jako plik.',
  drawing: 'Trwa rysowanie…',

  save: 'Zapisz',
  formats: {
    html: ['Strona (HTML)', 'otwiera się z dysku; do oglądania i do czytania bez skryptów'],
    json: ['Historia (JSON)', 'wszystko; Dateline znów to otworzy'],
    csv: ['Tabela (CSV)', 'do Excela, Numbers i Arkuszy Google'],
    ics: ['Kalendarz (iCalendar)', 'do kalendarzy w telefonie i komputerze'],
    timelinejs: ['TimelineJS', 'do osi czasu w TimelineJS (Knight Lab)'],
    timeml: ['TimeML', 'tekst z oznaczeniami TIMEX3, do badań'],
    markwhen: ['Markwhen', 'oś czasu zapisana jako tekst'],
  },
  saveFailed: 'Nie udało się. Sprawdź połączenie i spróbuj ponownie.',
  holdsAll: 'Zawiera wszystko.',
  lost: (words) => `Nie zawiera: ${words}.`,
  needsDates: 'Wymaga prawdziwych dat, a ten tekst nie mówi, kiedy powstał.',
};

/** What the dialog says in which a timeline is saved. */
export type ExportMessages = typeof en;

export const EXPORT_MESSAGES: Readonly<Record<UiLanguage, ExportMessages>> = { pl, en };
