import type { KeepingMessages } from './keeping.en.ts';

/** What is said about keeping the reader's stories, in Polish. */
export const keeping: KeepingMessages = {
  myStories: 'Moje historie',
  none: 'Nic tu jeszcze nie ma. To, co wkleisz albo poprawisz, samo zapisze się w tej przeglądarce.',
  whereKept:
    'Zapisane tylko w tej przeglądarce. Wyczyszczenie jej danych usunie także te historie.',
  open: (title) => `Otwórz „${title}”`,
  rename: 'Zmień nazwę',
  renameWhich: (title) => `Zmień nazwę „${title}”`,
  newName: (title) => `Nowa nazwa historii „${title}”`,
  save: 'Zapisz',
  delete: 'Usuń',
  deleteWhich: (title) => `Usuń „${title}”`,
  deleted: (title) => `Usunięto „${title}”.`,
  undoDelete: 'Przywróć',
  isOpen: 'teraz otwarta',
  changed: (date) => `zmieniona ${date}`,
  damaged: 'uszkodzona: nie da się jej już otworzyć',
  download: 'Pobierz',
  downloadWhich: (title) => `Pobierz „${title}”`,
  dismiss: 'Zamknij komunikat',
  full: 'Pamięć przeglądarki jest pełna: ostatnie zmiany nie są zapisane. Pobierz historię albo usuń niepotrzebne w „Moich historiach”; przy następnej zmianie strona spróbuje znowu.',
  blocked:
    'Przeglądarka nie pozwala tej stronie niczego zapisać: po zamknięciu strony historia przepadnie. Pobierz ją.',
  forked:
    'Tę historię zmieniono równocześnie w innej karcie. Zachowane są obie wersje: tu jest twoja, jako kopia, a druga jest w „Moich historiach”.',
  openOther: 'Otwórz drugą wersję',
  taken: 'Tę historię zmieniono w innej karcie; tu jest nowsza wersja.',
  damagedOpen:
    'Otwarta ostatnio historia jest uszkodzona w pamięci przeglądarki i została odłożona na bok. Możesz ją pobrać taką, jaka jest, i pracować nad inną.',
};
