import type { UiLanguage } from './language.ts';

const pl = {
  title: 'Klawisze i gesty',
  keys: [
    ['← →', 'poprzednie i następne zdarzenie'],
    ['↑ ↓', 'to samo; gdy każde źródło jest osobno – źródło wyżej i niżej'],
    ['Home, End', 'pierwsze i ostatnie zdarzenie'],
    ['Enter', 'wybierz zdarzenie'],
    ['Escape', 'odznacz; potem pokaż całość'],
    ['+ −', 'przybliż, oddal'],
    ['d', 'pokaż tylko dzień tego zdarzenia'],
    ['0', 'pokaż całość'],
    ['?', 'ta pomoc'],
    ['Ctrl + kółko myszy', 'przybliż, oddal'],
    ['Przeciąganie', 'przesuń w czasie'],
    ['Dwa palce, dwa kliknięcia', 'przybliż'],
  ] as readonly (readonly [string, string])[],
};

const en: typeof pl = {
  title: 'Keys and gestures',
  keys: [
    ['← →', 'previous and next event'],
    ['↑ ↓', 'the same; with a lane for each source, the lane above and below'],
    ['Home, End', 'first and last event'],
    ['Enter', 'select the event'],
    ['Escape', 'deselect; then show all'],
    ['+ −', 'zoom in, zoom out'],
    ['d', 'show only the day of this event'],
    ['0', 'show all'],
    ['?', 'this help'],
    ['Ctrl + mouse wheel', 'zoom in, zoom out'],
    ['Dragging', 'move along time'],
    ['Two fingers, double click', 'zoom in'],
  ],
};

/** What keys and gestures do on a timeline: of each its name and what it does. */
export const KEYS_HELP: Readonly<Record<UiLanguage, typeof pl>> = { pl, en };
