import type { Address } from './address.ts';

/** What is open: a story of the list, or the reader's own text. */
export type Open = { readonly kind: 'story'; readonly id: string } | { readonly kind: 'draft' };

/** How the fetching of a list or a story stands. */
export type FetchStatus = 'loading' | 'ready' | 'failed' | 'missing';

/** What of an address is for the story that it names, once that is there. */
export type Awaited = Pick<Address, 'event' | 'time' | 'filter'>;
