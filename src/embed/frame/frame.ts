import { unpack } from '#story/packed.ts';

/** A height that changes so soon after the reader did something is what the reader wants to see. */
const ANSWER = 500;

const ATTRIBUTES = ['src', 'lang', 'theme', 'shape', 'max-height'];

const query = new URLSearchParams(location.search);
const timeline = document.createElement('dateline-timeline');
let acted = -Infinity;

/** Tells the page around us how high we are, in the forms that pages know. It is told nothing else. */
function tellHeight() {
  if (parent === window) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const byReader = performance.now() - acted < ANSWER;
  const id = query.get('id') ?? 'dateline';
  parent.postMessage({ type: 'dateline-height', height, byReader }, '*');
  parent.postMessage({ 'datawrapper-height': { [id]: height } }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

for (const kind of ['pointerdown', 'click', 'keydown'])
  addEventListener(
    kind,
    () => {
      acted = performance.now();
    },
    { capture: true, passive: true },
  );

for (const name of ATTRIBUTES) {
  const value = query.get(name);
  if (value !== null) timeline.setAttribute(name, value);
}
document.documentElement.lang = query.get('lang') ?? 'en';
const packed = new URLSearchParams(location.hash.slice(1)).get('story');
if (packed !== null) {
  const json = document.createElement('script');
  json.type = 'application/json';
  // What cannot be unpacked is shown as what it is: no story.
  json.textContent = await unpack(packed).catch(String);
  timeline.append(json);
}
document.body.append(timeline);
// The page around may have come to listen later than we came to tell.
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === parent && (Object(data) as { type?: unknown }).type === 'dateline-ask')
    tellHeight();
});
tellHeight();
new ResizeObserver(tellHeight).observe(document.body);
// Out of sight, browsers tell no frame of another origin that something was resized; a change they tell.
if (timeline.shadowRoot)
  new MutationObserver(tellHeight).observe(timeline.shadowRoot, { childList: true, subtree: true });
