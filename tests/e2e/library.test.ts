import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { publint } from 'publint';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The library as its users get it: packed, unpacked as an installed package, used by what
// docs/library.md and README.md say.

const ROOT = join(import.meta.dirname, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const pages = ['docs/library.md', 'README.md'].map((page) =>
  readFileSync(join(ROOT, page), 'utf8'),
);

/** The code blocks of a kind in the pages. */
const snippets = (kind: string) =>
  [...pages.join('\n').matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1]!,
  );

let folder: string;
let tarball: Buffer;

const run = (command: string, args: readonly string[], cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-library-'));
  const packed = run(
    NPM,
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    ROOT,
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  tarball = readFileSync(join(folder, filename));
  const packages = join(folder, 'node_modules');
  mkdirSync(join(packages, 'dateline'), { recursive: true });
  run('tar', ['-xzf', join(folder, filename), '-C', join(packages, 'dateline'), '--strip=1']);
  // The one package that users of the component have besides.
  symlinkSync(join(ROOT, 'node_modules/svelte'), join(packages, 'svelte'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what the package says of itself', () => {
  test('publint finds nothing', async () => {
    const data = tarball.buffer.slice(
      tarball.byteOffset,
      tarball.byteOffset + tarball.byteLength,
    ) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: data }, strict: true });
    expect(messages).toEqual([]);
  });

  test('the types are found and right wherever modules are resolved by exports', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    if (result.types === false) throw new Error('the package has no types');
    const found = result.problems.map((problem) =>
      'entrypoint' in problem
        ? `${problem.kind} ${problem.entrypoint} ${problem.resolutionKind}`
        : problem.kind,
    );
    // Old resolution without exports, and `require` of a module, are what the package does not serve.
    const expected = (problem: string) =>
      / node10$/.test(problem) || /^CJSResolvesToESM/.test(problem);
    expect(found.filter((problem) => !expected(problem))).toEqual([]);
  });
});

test('every name has a type, and every type of a value its name', () => {
  const code = `console.log(Object.keys(await import('dateline')).sort().join(' '))`;
  const names = run(process.execPath, ['--input-type=module', '-e', code]).trim();
  const types = readFileSync(join(folder, 'node_modules/dateline/dist/library/index.d.ts'), 'utf8');
  const declared = [...types.matchAll(/^export declare (?:const|function) (\w+)/gm)];
  expect(
    declared
      .map((match) => match[1])
      .sort()
      .join(' '),
  ).toBe(names);
});

/** What a snippet says it prints: comments after `console.log`, and lines of comments below a loop. */
const promised = (code: string) =>
  [...code.matchAll(/(?:console\.log\(.*\);|^) ?\/\/ (.+)$/gm)].map((match) => match[1]!);

describe('docs/library.md and README.md', () => {
  const js = snippets('js');
  let printed: string[];

  beforeAll(() => {
    for (const [at, code] of js.entries())
      writeFileSync(join(folder, `snippet-${String(at)}.js`), code);
    // One process for all: each needs a second for no more than the parser's start.
    const imports = js.map((_code, at) => `await import('./snippet-${String(at)}.js');`);
    writeFileSync(join(folder, 'snippets.js'), imports.join("console.log('\\f');\n"));
    printed = run(process.execPath, [join(folder, 'snippets.js')]).split('\f\n');
  });

  test.each(js.map((code, at) => [at + 1, code] as const))(
    'snippet %i prints what it says',
    (at, code) => {
      const expected = promised(code);
      expect(expected.length).toBeGreaterThan(0);
      expect(printed[at - 1]!.trimEnd().split('\n')).toEqual(expected);
    },
  );

  test('all snippets have right types, without a look at the types of the project', () => {
    const typed = js.map((code) => code.replaceAll('catch (error)', 'catch (error: any)'));
    const files = [...typed, ...snippets('ts')].map((code, at) => {
      const name = `types-${String(at)}.ts`;
      writeFileSync(join(folder, name), `${code}\nexport {};\n`);
      return name;
    });
    const compilerOptions = {
      ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, types: [] },
      ...{ target: 'ES2022', lib: ['ES2022', 'DOM'], skipLibCheck: false },
      ...{ module: 'ESNext', moduleResolution: 'bundler' },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [tsc], { cwd: folder, encoding: 'utf8' }).stdout).toBe('');
  });
});

/** Bundles a module that uses the package, as a program's build would. */
async function bundled(code: string, config: InlineConfig = {}): Promise<string> {
  writeFileSync(join(folder, 'entry.js'), code);
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    ...config,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'entry.js', formats: ['iife'], name: 'made', fileName: 'made' },
      ...config.build,
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  expect(output).toHaveLength(1);
  return output[0].code;
}

describe('bundled for other engines', () => {
  test('it runs with nothing but the language itself: no Node, no browser', async () => {
    const code = await bundled(`
      import { parseStory, writeCsv, writeSvg } from 'dateline';
      const story = parseStory('Dwa dni temu o 14 wybuchł pożar, podała policja.', { created: '2024-03-12' });
      const { text } = writeCsv(story, { language: 'pl' });
      export default [story.expressions[0].value, text.includes('pożar'), writeSvg(story).includes('pożar')];
    `);
    expect(code).not.toMatch(/['"]node:|\brequire\(/);
    expect(runInNewContext(`${code};JSON.stringify(made)`)).toBe('["2024-03-10T14:00",true,true]');
  });

  test('what is not used is left out: the parser for who only reads stories', async () => {
    const size = async (name: string) =>
      (await bundled(`export { ${name} } from 'dateline';`)).length;
    const [all, reader] = [await size('parseStory'), await size('readStory')];
    expect(all).toBeGreaterThan(500_000);
    expect(reader).toBeLessThan(80_000);
  });

  test('what is imported only for what it does is kept: the definition of the element', async () => {
    expect(await bundled(`import 'dateline/embed';`)).toMatch(
      /customElements\.define\(["'`]dateline-timeline["'`]/,
    );
  });

  test('the component is compiled and drawn by the Svelte of its user', async () => {
    const [snippet = ''] = snippets('svelte');
    writeFileSync(join(folder, 'App.svelte'), snippet);
    writeFileSync(
      join(folder, 'server.js'),
      `import { render } from 'svelte/server';
       import App from './App.svelte';
       process.stdout.write(render(App).body);`,
    );
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [svelte({ configFile: false })],
      ssr: { noExternal: true },
      build: { ssr: 'server.js', outDir: 'out' },
    });
    const html = run(process.execPath, [join(folder, 'out/server.js')]);
    expect(html).toMatch(/<text[^>]*>Wybuchł pożar<\/text>/);
  });
});
