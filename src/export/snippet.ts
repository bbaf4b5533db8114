import type { InterfaceLanguage, Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { jsonLd } from './json-ld.ts';
import { escapeMarkup } from './markup.ts';
import { plainHtml } from './plain-html.ts';
import { inReserve, type Reserve } from './reserve.ts';
import { jsonInScript } from './script-data.ts';

/** A picture of the timeline among the page's files. */
interface SnippetPicture {
  readonly src: string;
  readonly alt: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface PlainOptions {
  readonly language: InterfaceLanguage;
  /** Stands above the list. */
  readonly picture?: SnippetPicture | undefined;
  /** True adds structured data for search engines. */
  readonly structured?: boolean;
}

interface SnippetOptions extends PlainOptions {
  /** Address of the story's file; null puts the story into the snippet. */
  readonly src: string | null;
  /** Address of `dateline-timeline.js`; null leaves its script to the page. */
  readonly module: string | null;
  /** Values of further attributes of the element: `theme`, `shape`, `max-height`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Heights to keep free; left out, the element takes what it needs once it is drawn. */
  readonly reserve?: Reserve | undefined;
}

function inWords(story: Story, { language, picture }: PlainOptions): string {
  const list = plainHtml(story, language);
  if (!picture) return list;
  const { src, alt, width, height } = picture;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" ${size} loading="lazy" style="max-width:100%;height:auto">\n${list}`;
}

const dataOf = (story: Story, { language, structured = false }: PlainOptions) =>
  structured ? [jsonLd(story, language)] : [];

/** A timeline as plain HTML, for pages without scripts. */
export const plainSnippet = (story: Story, options: PlainOptions): string =>
  [inWords(story, options), ...dataOf(story, options)].join('\n');

/** What an editor puts into a page: the component with the timeline in words inside it. */
export function embedSnippet(story: Story, options: SnippetOptions): string {
  const { language, src, module, attributes = {}, reserve } = options;
  const all = { ...(src !== null && { src }), lang: language, ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const own = jsonInScript(writeStory(story, 0));
  const element = [
    `<dateline-timeline${written.join('')}>`,
    inWords(story, options),
    ...(src === null ? [`<script type="application/json">${own}</script>`] : []),
    '</dateline-timeline>',
  ].join('\n');
  const parts = [
    reserve ? inReserve(element, 'dateline-timeline', reserve) : element,
    ...dataOf(story, options),
    ...(module === null ? [] : [`<script type="module" src="${escapeMarkup(module)}"></script>`]),
  ];
  return parts.join('\n');
}
