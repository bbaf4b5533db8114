import { readFilter, writeFilter, type Filter } from './find/filter.ts';
import { isUiLanguage, type UiLanguage } from '#i18n/language.ts';
import { isTheme, type Theme } from './theme.ts';

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
  /** True for the order of telling instead of the timeline. */
  readonly telling: boolean;
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
    telling: parameters.get('view') === 'telling',
    filter: readFilter(parameters),
  };
}

/** Writes an address that `readAddress` reads back, '' or with a leading '?'. */
export function writeAddress(address: Address): string {
  const parameters = new URLSearchParams();
  const { story, paste, language, theme, event, time, telling, filter } = address;
  if (paste) parameters.set('paste', '1');
  else if (story !== null) parameters.set('story', story);
  if (language !== null) parameters.set('lang', language);
  if (theme !== null) parameters.set('theme', theme);
  if (event !== null) parameters.set('event', event);
  if (time !== null) parameters.set('time', time);
  if (telling) parameters.set('view', 'telling');
  writeFilter(filter, parameters);
  const search = parameters.toString();
  return search && `?${search}`;
}
