/** Zone of this machine: where a reader who pastes a text most likely reads it. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** IANA names to choose from, in alphabetical order, UTC first. */
export function knownZones(): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC');
  return ['UTC', ...zones];
}

/**
 * The zone of this name as the browser spells it, `null` when it knows none. Other spellings and
 * newer names than in the list are understood ('europe/warsaw', 'Europe/Kyiv').
 */
export function findZone(name: string): string | null {
  const trimmed = name.trim();
  // Offsets ('+02:00') are no zones: they have no summer time.
  if (!/^[a-z]/iu.test(trimmed)) return null;
  try {
    return Intl.DateTimeFormat('en', { timeZone: trimmed }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
