import type { AnyTarget } from './target.ts';
import { CLI_TARGETS } from './targets/cli.ts';
import { EDIT_TARGETS } from './targets/edits.ts';
import { PARSER_TARGETS } from './targets/parser.ts';
import { STORY_TARGETS } from './targets/stories.ts';

/** Whatever takes something from outside. */
export const TARGETS: readonly AnyTarget[] = [
  ...PARSER_TARGETS,
  ...STORY_TARGETS,
  ...EDIT_TARGETS,
  ...CLI_TARGETS,
];
