import type { AnyTarget } from './target.ts';
import { CLI_TARGETS } from './targets/cli.ts';
import { EDIT_TARGETS } from './targets/edits.ts';
import { PARSER_TARGETS } from './targets/parser.ts';
import { STORY_TARGETS } from './targets/stories.ts';

/** Whatever takes something from outside; what takes longest stands last. */
export const TARGETS: readonly AnyTarget[] = [
  ...STORY_TARGETS,
  ...CLI_TARGETS,
  ...EDIT_TARGETS,
  ...PARSER_TARGETS,
];
