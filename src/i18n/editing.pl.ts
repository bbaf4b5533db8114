import type { EditingMessages } from './editing.en.ts';
import { plural } from './plural.ts';

/** What is said where a reader corrects a story, in Polish. */
export const editing: EditingMessages = {
  edit: 'Popraw to zdarzenie',
  done: 'Gotowe',
  editor: 'Poprawianie zdarzenia',
  undo: 'Cofnij',
  redo: 'Ponów',
  undone: (what) => `Cofnięto: ${what}`,
  redone: (what) => `Ponowiono: ${what}`,
  recorded: (what) => `Zmieniono: ${what}`,

  label: 'Co się stało',
  time: 'Kiedy',
  timeHint: 'Słowami („w środę wieczorem”) albo jako data (2022-01-05).',
  readTimeAs: (when) => `Odczytano jako ${when}`,
  useTime: 'Przyjmij ten czas',
  status: 'Jak pewne',
  source: 'Kto tak mówi',
  sourceHint: 'Puste pole: sama redakcja.',
  renameEverywhere: (from) => `Zmień nazwę „${from}” wszędzie`,
  note: 'Notatka',
  hide: 'Ukryj to zdarzenie',
  edited: 'poprawione ręcznie',
  whatWasEdited: 'Poprawiono',
  marks: {
    label: 'treść',
    time: 'czas',
    status: 'pewność',
    source: 'źródło',
    merged: 'połączenie',
    split: 'podział',
    added: 'dodane ręcznie',
    note: 'notatka',
  },
  faults: {
    empty: 'Napisz, kiedy to było.',
    'no-time':
      'Nie da się z tego odczytać czasu. Spróbuj „we wtorek wieczorem”, „5 stycznia 2022” albo 2022-01-05T18:00.',
    several: 'Jest w tym więcej niż jeden czas. Napisz jeden.',
    length: 'To mówi, jak długo albo jak często, a nie kiedy.',
    'no-place': 'To nie ma miejsca w kalendarzu. Napisz datę.',
    'no-created':
      'To liczy się od daty tekstu, a ta jest nieznana. Najpierw ją podaj albo napisz pełną datę.',
    program: 'Czytanie przerwał błąd programu. Spróbuj jeszcze raz.',
  },

  changes: (count) =>
    plural('pl', count, { one: 'zmiana', few: 'zmiany', many: 'zmian', other: 'zmiany' }),
  kinds: {
    created: 'Data tekstu',
    language: 'Język tekstu',
    'time-zone': 'Strefa czasowa',
    label: 'Treść',
    time: 'Czas',
    status: 'Pewność',
    source: 'Źródło',
    'rename-source': 'Nazwa źródła',
    merge: 'Połączono',
    split: 'Podzielono',
    hide: 'Ukryto',
    add: 'Dodano',
    note: 'Notatka',
  },
  nobody: 'sama redakcja',
};
