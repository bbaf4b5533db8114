type Softening = readonly (readonly [hard: string, soft: string])[];

/** The hard last consonants of stems that take -e in the locative, and what they become before it; longest first. */
export const HARD_STEMS: Softening = [
  ['st', 'ście'],
  ['t', 'cie'],
  ['d', 'dzie'],
  ['r', 'rze'],
  ['ł', 'le'],
  ['s', 'sie'],
  ['z', 'zie'],
  ['n', 'nie'],
  ['m', 'mie'],
  ['b', 'bie'],
  ['p', 'pie'],
  ['w', 'wie'],
  ['f', 'fie'],
];

/** A stem with its last consonant softened and the -e behind it; null for a stem that the table doesn't have. */
export function softenedBy(table: Softening, stem: string): string | null {
  const soft = table.find(([hard]) => stem.endsWith(hard));
  return soft ? stem.slice(0, -soft[0].length) + soft[1] : null;
}
