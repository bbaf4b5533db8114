import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import './app.css';
import { mount } from 'svelte';
import { readAddress } from './address.ts';
import { DraftStore } from './compose/draft-store.svelte.ts';
import { browserZone } from './compose/time-zones.ts';
import { Explorer } from './explorer.svelte.ts';
import { journalIn } from './keep/journal.ts';
import { browserLibrary } from './keep/library.ts';
import { otherTabs } from './keep/other-tabs.ts';
import { Shelf } from './keep/shelf.svelte.ts';
import { keepForOffline } from './offline/register.ts';
import Page from './Page.svelte';
import { Settings } from './settings.svelte.ts';
import { Sharing } from './share/sharing.svelte.ts';
import { startParser } from './start-parser.ts';
import { safeStorage } from './storage.ts';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element with the id "app"');

const { hash } = location;
const address = readAddress(location.search);
const settings = new Settings(
  address,
  safeStorage(() => localStorage),
  navigator.languages,
);
const library = browserLibrary();
const drafts = new DraftStore({
  library,
  journal: journalIn(safeStorage(() => localStorage)),
  tab: safeStorage(() => sessionStorage),
  tabs: otherTabs(),
  zone: browserZone(),
  now: Date.now,
  newId: () =>
    Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join(''),
});
const explorer = new Explorer(drafts, startParser);
const sharing = new Sharing(explorer);

mount(Page, { target, props: { explorer, settings, sharing, shelf: new Shelf(library, drafts) } });
void sharing.start(address, hash);
keepForOffline();
