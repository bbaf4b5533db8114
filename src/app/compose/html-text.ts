import { BLOCKS, flattened, isTooDeep } from './deep-html.ts';

/** What of a page is no part of its text. */
const LEFT_OUT =
  'script, style, noscript, template, svg, nav, form, button, select, textarea, iframe, figure, aside, [hidden], [aria-hidden="true"]';

/** What front matter says of a text, by its keys there. */
type About = Partial<Record<'title' | 'publisher' | 'created' | 'language' | 'url', string>>;

/** Whether a text is a page of HTML rather than words: it begins with a doctype, `<html>` or `<body>`. */
export function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^]){0,2000}-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text,
  );
}

/**
 * The words of a piece of HTML, as from the clipboard: paragraphs stay paragraphs, parted by an empty
 * line; what no reader sees falls away. Nothing of it is run or loaded.
 */
export function wordsOfHtml(html: string): string {
  const cut = /<!--StartFragment-->([^]*?)(?:<!--EndFragment-->|$)/.exec(html)?.[1] ?? html;
  return wordsOf(parse(cut).body);
}

/**
 * A piece of HTML from the clipboard as a text of its own: its words, below front matter with what the
 * piece says about itself (a headline and where that leads to, when it was published).
 */
export function textOfClip(html: string): string {
  const words = wordsOfHtml(html);
  return words === '' ? '' : frontMatter(aboutPage(parse(html))) + words;
}

/**
 * The article of a whole page, with what the page says about it as front matter (title, outlet, day,
 * language, address). Of a page without an article all words.
 */
export async function textOfPage(html: string): Promise<string> {
  const page = parse(html);
  const about = aboutPage(page);
  const { Readability } = await import('@mozilla/readability');
  // It takes the page apart, so it gets one of its own.
  const found = new Readability(parse(html)).parse();
  const words = found?.content ? wordsOf(parse(found.content).body) : '';
  return frontMatter(about) + (words === '' ? wordsOf(page.body) : words);
}

const parse = (html: string) =>
  new DOMParser().parseFromString(isTooDeep(html) ? flattened(html) : html, 'text/html');

function wordsOf(root: HTMLElement): string {
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  const paragraphs: string[] = [''];
  const add = (words: string) => {
    paragraphs.push((paragraphs.pop() ?? '') + words);
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      add((node.nodeValue ?? '').replaceAll(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      add('\n');
      return;
    }
    const isBlock = BLOCKS.test(name);
    if (isBlock) paragraphs.push('');
    // The list of children is live: to go through it takes longer the longer it is.
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (isBlock) paragraphs.push('');
  };
  visit(root);
  return paragraphs.map(tidy).filter(Boolean).join('\n\n');
}

const tidy = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

function aboutPage(page: Document): About {
  const meta = (...names: readonly string[]) =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
      .find((found) => found?.getAttribute('content'))
      ?.getAttribute('content');
  const created =
    meta('article:published_time', 'datePublished', 'date', 'DC.date.issued') ??
    publishedIn(page) ??
    page.querySelector('time[datetime]')?.getAttribute('datetime');
  const url = addressOf(page, meta('og:url'));
  const about = {
    title: meta('og:title') ?? page.querySelector('h1')?.textContent ?? page.title,
    publisher: meta('og:site_name', 'application-name'),
    created: created && wallClock(created),
    language: page.documentElement.lang.slice(0, 2),
    url: url && /^https?:/i.test(url) ? url : undefined,
  };
  const told = Object.entries(about).map(([key, value]) => [key, oneLine(value ?? '')] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== ''));
}

/** Where a page says that it is; of a piece of one, where its headline leads to. */
function addressOf(page: Document, told: string | null | undefined): string | null | undefined {
  const linked = (selector: string) => page.querySelector(selector)?.getAttribute('href');
  return linked('link[rel="canonical"]') ?? told ?? linked('h1 a[href]');
}

/** The day of publication in a page's structured data (schema.org as JSON-LD). */
function publishedIn(page: Document): string | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .map(({ textContent }) => /"datePublished"\s*:\s*"([^"\\]{10,40})"/.exec(textContent)?.[1])
    .find((found) => found !== undefined);
}

/** The time on the clocks where it was written; one of Greenwich is told as clocks here show it. */
function wallClock(time: string): string | undefined {
  const told = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(time.trim())?.[0];
  if (told === undefined || !/Z$/.test(time)) return told;
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return told;
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function frontMatter(about: About): string {
  const lines = Object.entries(about).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}
