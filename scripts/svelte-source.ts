import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

/** `import … from '…'`: whether it is only of types, and where from. */
const IMPORT = /^([ \t]*)import\s+(type\s+)?[^;']*?from\s+'([^']+)';\n/gm;

/** What Svelte's compiler of the user reads: components, and modules with its runes. */
const isForSvelte = (file: string) => /\.svelte(\.ts)?$/.test(file);

/** Components, and what they import that is none, as paths from `src`. */
interface Sources {
  readonly forSvelte: readonly string[];
  readonly modules: readonly string[];
}

/** Path from `src` of what a file there imports; null for a package. */
function imported(from: string, name: string): string | null {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : null;
}

/**
 * Everything that a component is made of.
 *
 * @param src folder of all sources
 * @param component path from there
 */
export function sourcesOf(src: string, component: string): Sources {
  const forSvelte = new Set<string>();
  const modules = new Set<string>();
  const visit = (file: string) => {
    if (!isForSvelte(file)) modules.add(file);
    if (!isForSvelte(file) || forSvelte.has(file)) return;
    forSvelte.add(file);
    for (const [, , type, name = ''] of readFileSync(join(src, file), 'utf8').matchAll(IMPORT)) {
      const path = imported(file, name);
      if (path !== null && type === undefined) visit(path);
    }
  };
  visit(component);
  return { forSvelte: [...forSvelte], modules: [...modules] };
}

/** Where a source is in the package: './layout/data.js', './view/Timeline.svelte'. */
export const builtName = (file: string) => file.replace(/\.ts$/, '.js');

/**
 * A component or a module with runes as a package has it: imports by relative paths to what is built,
 * none of types; TypeScript only inside components, where Svelte itself reads it.
 */
export function forPackage(src: string, file: string): string {
  const source = readFileSync(join(src, file), 'utf8').replaceAll(
    IMPORT,
    (statement: string, _indent: string, type: string | undefined, name: string) => {
      if (type !== undefined) return '';
      const path = imported(file, name);
      if (path === null) return statement;
      const to = builtName(relative(dirname(file), path).replaceAll('\\', '/'));
      return statement.replace(name, to.startsWith('.') ? to : `./${to}`);
    },
  );
  if (file.endsWith('.svelte')) return source;
  const { ES2022 } = ts.ScriptTarget;
  const compilerOptions = {
    target: ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
