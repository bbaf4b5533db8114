import type { Discourse } from './discourse.ts';
import { quotedFrom } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';

/**
 * A label of what somebody is quoted with, told of them: "I lost my shop," said Ann Lee, is "Ann Lee lost her
 * shop". As it is where the speaker has no name, the language has no such rule, or there is no room.
 */
export function reported(discourse: Discourse, view: VerbView, label: string): string {
  const { reportedOf } = view.grammar.label;
  if (!reportedOf || view.attributions.length === 0) return label;
  if (quotedFrom(discourse.text, view) < 0) return label;
  const source = discourse.attributions[view.attributions.at(-1) ?? -1]?.chain[0];
  if (source?.kind !== 'person' || !/^\p{Lu}/u.test(source.name)) return label;
  const { name } = source;
  const line = reportedOf(label, name, genderOf(view, name), view.verb.tense === 'present');
  return line !== null && line.length <= LONGEST ? line : label;
}

/** What a name tells of who has it. */
function genderOf({ grammar: { label } }: VerbView, name: string): 'he' | 'she' | null {
  const words = name.toLowerCase().split(' ');
  const he = label.fits('he', words, name);
  if (he === label.fits('she', words, name)) return null;
  return he ? 'he' : 'she';
}
