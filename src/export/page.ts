import type { InterfaceLanguage, Story } from '#story/types.ts';
import { escapeMarkup } from './markup.ts';
import { codeInScript } from './script-data.ts';
import { embedSnippet } from './snippet.ts';
import { oneLine } from './telling.ts';

interface PageOptions {
  /** Language of everything beside the story's own words. */
  readonly language: InterfaceLanguage;
  /** The code of `dateline-timeline.js`. */
  readonly module: string;
}

const STYLE = `:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.45}
body{max-width:75rem;margin:0 auto;padding:1rem;color:#161c26;background:#fff}
h1{font-size:1.5rem;margin:0 0 .75rem}
li{margin:0 0 .5rem}
dateline-timeline{display:block;--dateline-padding:0}
@media (prefers-color-scheme:dark){body{color:#edf0f4;background:#1c2026}}`;

/** The source expression of a policy for a script or a style that stands in the page. */
async function hashOf(content: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/**
 * A story as one page that needs nothing else: it opens from a disk, can be explored, and can be read
 * without scripts. By its own policy it loads nothing and runs only its own code.
 */
export async function writePage(story: Story, { language, module }: PageOptions): Promise<string> {
  const code = codeInScript(module);
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(code)}`,
    `style-src ${await hashOf(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const title = escapeMarkup(oneLine(story.title) || 'Dateline');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 lang="${escapeMarkup(story.language)}"><bdi>${title}</bdi></h1>
${embedSnippet(story, { language, src: null, module: null })}
</main>
<script type="module">${code}</script>
</body>
</html>
`;
}
