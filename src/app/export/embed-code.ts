import { frameSnippet } from '#export/frame-snippet.ts';
import type { HeightFrom } from '#export/reserve.ts';
import { embedSnippet, plainSnippet } from '#export/snippet.ts';
import { PACKED_LIMIT } from '#story/packed.ts';
import type { Story } from '#story/types.ts';
import { attributesOf, folderOf, type EmbedChoice } from './embed-choice.ts';
import { fileName } from './save.ts';

/** The files of the embed, among the explorer's own and at the place where they are put. */
export const EMBED_FILES = {
  module: 'dateline-timeline.js',
  page: 'embed.html',
  script: 'dateline-frame.js',
} as const;

type Purpose = keyof typeof EMBED_FILES | 'story' | 'picture';

/** A file that has to be on the editor's server. */
export interface HostedFile {
  readonly purpose: Purpose;
  readonly name: string;
}

/** The drawing of the story as a file, as far as the code has to know it; pixels of CSS. */
interface PictureSize {
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** What an editor pastes; null where the story is too large for the address of a frame. */
export type EmbedCode = { readonly code: string; readonly packed: number | null } | null;

const nameOf = ({ title }: Story, extension: string) => fileName(title, extension);

/** What has to be hosted, in the order in which one would do it. */
export function hostedFiles(story: Story, choice: EmbedChoice): readonly HostedFile[] {
  const { kind } = choice;
  const own = (['module', 'page', 'script'] as const).filter(
    (purpose) => kind !== 'plain' && (purpose === 'module') === (kind === 'component'),
  );
  return [
    ...own.map((purpose) => ({ purpose, name: EMBED_FILES[purpose] })),
    ...(kind !== 'plain' && choice.story === 'file'
      ? [{ purpose: 'story' as const, name: nameOf(story, 'json') }]
      : []),
    ...(kind !== 'frame' && choice.picture
      ? [{ purpose: 'picture' as const, name: nameOf(story, 'svg') }]
      : []),
  ];
}

/**
 * The code to put into a page.
 *
 * @param heights of the timeline by the width of its column; none reserves nothing
 * @param picture null where none was chosen
 */
export async function embedCode(
  story: Story,
  choice: EmbedChoice,
  heights: readonly HeightFrom[],
  picture: PictureSize | null,
): Promise<EmbedCode> {
  const folder = folderOf(choice);
  const file = (name: string) => folder + encodeURIComponent(name);
  const { kind, language, structured } = choice;
  const src = choice.story === 'file' ? file(nameOf(story, 'json')) : null;
  const attributes = attributesOf(choice);
  const reserve =
    choice.reserved && heights.length > 0 ? { name: shortName(story), heights } : undefined;
  if (kind === 'frame') {
    const [page, script] = [file(EMBED_FILES.page), file(EMBED_FILES.script)];
    // Where no scripts adjust it, a frame is as high as on a column of usual width.
    const options = { language, page, src, script, attributes, reserve, width: 720 };
    const code = await frameSnippet(story, options).catch((error: unknown) => {
      if (error instanceof RangeError) return null;
      throw error;
    });
    const packed = /#story=([\w-]*)/.exec(code ?? '')?.[1]?.length ?? null;
    return code === null ? null : { code, packed };
  }
  const words = {
    language,
    structured,
    picture: picture ? pictureIn(picture, file(nameOf(story, 'svg'))) : undefined,
  };
  if (kind === 'plain') return { code: plainSnippet(story, words), packed: null };
  const module = file(EMBED_FILES.module);
  return {
    code: embedSnippet(story, { ...words, src, module, attributes, reserve }),
    packed: null,
  };
}

/** A name of the story for styles: its title and its first text as a number (FNV-1a, 32 bits). */
function shortName({ title, documents }: Story): string {
  let hash = 0x811c9dc5;
  for (const letter of `${title} ${documents[0]?.text ?? ''}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

const pictureIn = ({ description, width, height }: PictureSize, src: string) => ({
  src,
  alt: description,
  width,
  height,
});

/** Longest packed story, for what the panel says. */
export const LIMIT = PACKED_LIMIT;
