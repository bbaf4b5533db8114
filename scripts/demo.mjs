// Articles with their timelines in them, as a reader meets them; builds out/demo and serves it:
//   npm run build && npm run demo
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out/demo');
const ARTICLES = { en: '02-harbour-fire.en.md', pl: '03-kronika.pl.md' };

const STYLE = `:root{color-scheme:light dark;font:1.0625rem/1.6 Georgia,serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{line-height:1.2}p{max-width:40rem}
dateline-timeline{display:block;margin:2rem 0;border-block:1px solid #8886;--dateline-padding:12px 0;
--dateline-paper:light-dark(#fff,#121212)}
@media (min-width:60rem){dateline-timeline{min-height:30rem}}`;

const cli = (file, format) =>
  execFileSync(
    process.execPath,
    [join(root, 'dist/cli/dateline.js'), 'parse', join(root, 'seeds', file), '--format', format],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An article with its timeline behind its second paragraph. */
function article(language, file) {
  const { title, documents } = JSON.parse(cli(file, 'json'));
  const [embed] = /<dateline-timeline.*<\/dateline-timeline>/s.exec(cli(file, 'html'));
  const paragraphs = documents[0].text
    .split(/\n\s*\n/)
    .map((text) => `<p>${escaped(text.replace(/^#+ /, ''))}</p>`);
  paragraphs.splice(2, 0, embed);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="dateline-timeline.js"></script>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs.join('\n')}
</main>
</body>
</html>
`;
}

mkdirSync(out, { recursive: true });
copyFileSync(join(root, 'dist/embed/dateline-timeline.js'), join(out, 'dateline-timeline.js'));
writeFileSync(join(out, 'page.css'), STYLE);
for (const [language, file] of Object.entries(ARTICLES))
  writeFileSync(join(out, `${language}.html`), article(language, file));

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };
const FILES = ['en.html', 'pl.html', 'page.css', 'dateline-timeline.js'];
const server = createServer(({ url }, response) => {
  const name = FILES.find((file) => url === `/${file}`);
  response.writeHead(name ? 200 : 404, { 'Content-Type': TYPES[name?.split('.').at(-1)] ?? '' });
  response.end(name ? readFileSync(join(out, name)) : '');
});
server.listen(0, '127.0.0.1', () => {
  for (const language of Object.keys(ARTICLES))
    console.log(`http://127.0.0.1:${server.address().port}/${language}.html`);
});
