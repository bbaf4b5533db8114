import { readAddress } from './address.ts';
import { isFilterStep } from './find/filter.ts';

/**
 * Puts a view into the address bar. Another story and another filter are steps that the back button
 * undoes; anything else about the view is not.
 *
 * @param search '' or with a leading '?', as `writeAddress` writes it
 */
export function enterAddress(search: string): void {
  if (search === location.search) return;
  const before = readAddress(location.search);
  const after = readAddress(search);
  const isFirst = before.story === null && !before.paste;
  const isSame = before.story === after.story && before.paste === after.paste;
  const url = search || location.pathname;
  if (isFirst || (isSame && !isFilterStep(before.filter, after.filter)))
    history.replaceState(null, '', url);
  else history.pushState(null, '', url);
}
