import type { InterfaceLanguage, Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { jsonLd } from './json-ld.ts';
import { escapeMarkup } from './markup.ts';
import { plainHtml } from './plain-html.ts';
import { jsonInScript } from './script-data.ts';

interface SnippetOptions {
  readonly language: InterfaceLanguage;
  /** Address of the story's file; null puts the story into the snippet. */
  readonly src: string | null;
  /** Address of `dateline-timeline.js`; null leaves its script to the page. */
  readonly module: string | null;
  /** Values of further attributes of the element: `theme`, `shape`, `max-height`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** True adds structured data for search engines. */
  readonly structured?: boolean;
}

/** What an editor puts into a page: the component with the timeline in words inside it. */
export function embedSnippet(story: Story, options: SnippetOptions): string {
  const { language, src, module, attributes = {}, structured = false } = options;
  const all = { ...(src !== null && { src }), lang: language, ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const own = jsonInScript(writeStory(story, 0));
  const parts = [
    `<dateline-timeline${written.join('')}>`,
    plainHtml(story, language),
    ...(src === null ? [`<script type="application/json">${own}</script>`] : []),
    '</dateline-timeline>',
    ...(structured ? [jsonLd(story, language)] : []),
    ...(module === null ? [] : [`<script type="module" src="${escapeMarkup(module)}"></script>`]),
  ];
  return parts.join('\n');
}
