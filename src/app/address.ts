import { readFilter, writeFilter, type Filter } from './find/filter.ts';
import { isUiLanguage, type UiLanguage } from '#i18n/language.ts';
import { SORTS, type Sort } from './list/sort.ts';
import { isTheme, type Theme } from './theme.ts';

/** Ways to see a story: its timeline, a list in words, or the order of telling against that of time. */
export const VIEWS = ['timeline', 'list', 'telling'] as const;
export type View = (typeof VIEWS)[number];

/** What the address bar says about the view; `null` where it says nothing. */
export interface Address {
  /** Id of a story of `stories/index.json`. */
  readonly story: string | null;
  /** True for the reader's own text, which itself is never in the address. */
  readonly paste: boolean;
  readonly language: UiLanguage | null;
  readonly theme: Theme | null;
  /** Id of the selected event. */
  readonly event: string | null;
  /** Id of the selected time expression. */
  readonly time: string | null;
  readonly view: View;
  /** Order of the list. */
  readonly sort: Sort;
  /** Which events are shown. */
  readonly filter: Filter;
}

/** Reads the search part of an address ('?story=almaty&event=e2'); what it cannot read is `null`. */
export function readAddress(search: string): Address {
  const parameters = new URLSearchParams(search);
  const language = parameters.get('lang');
  const theme = parameters.get('theme');
  return {
    story: parameters.get('story'),
    paste: parameters.has('paste'),
    language: isUiLanguage(language) ? language : null,
    theme: isTheme(theme) ? theme : null,
    event: parameters.get('event'),
    time: parameters.get('time'),
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'timeline',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'time',
    filter: readFilter(parameters),
  };
}

/** Writes an address that `readAddress` reads back, '' or with a leading '?'. */
export function writeAddress(address: Address): string {
  const parameters = new URLSearchParams();
  const { story, paste, language, theme, event, time, view, sort, filter } = address;
  if (paste) parameters.set('paste', '1');
  else if (story !== null) parameters.set('story', story);
  if (language !== null) parameters.set('lang', language);
  if (theme !== null) parameters.set('theme', theme);
  if (event !== null) parameters.set('event', event);
  if (time !== null) parameters.set('time', time);
  if (view !== 'timeline') parameters.set('view', view);
  if (sort !== 'time') parameters.set('sort', sort);
  writeFilter(filter, parameters);
  const search = parameters.toString();
  return search && `?${search}`;
}
