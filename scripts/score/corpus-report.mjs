const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);
const cell = (n) => n.toFixed(1).padStart(7);

/** Precision, recall and their harmonic mean, per cent. */
export const measures = (right, { gold, found }) => ({
  precision: percent(right, found),
  recall: percent(right, gold),
  f1: percent(2 * right, gold + found),
});

const ROWS = {
  'strict span': 'strict',
  'relaxed span': 'relaxed',
  'relaxed span and value': 'value',
  'relaxed span and type': 'type',
};

const head = (counts, what) =>
  `${counts.records} ${what}${counts.failed > 0 ? `, ${counts.failed} could not be read` : ''}`;

const categories = (byCategory) => Object.entries(byCategory).sort(([a], [b]) => (a < b ? -1 : 1));

/** The figures of scoreDocuments as lines of text. */
export function documentTable({ counts, byCategory }, detailed) {
  const row = (name, tally, key) => {
    const { precision, recall, f1 } = measures(tally[key], tally);
    return name.padEnd(30) + cell(precision) + cell(recall) + cell(f1);
  };
  const rows = Object.entries(ROWS).map(([name, key]) => row(name, counts, key));
  const kinds = detailed
    ? categories(byCategory).flatMap(([kind, tally]) => [
        `${kind}: ${tally.gold} in the gold, ${tally.found} found`,
        ...Object.entries(ROWS).map(([name, key]) => {
          return (
            `  ${name}`.padEnd(30) + ' of gold'.padEnd(14) + cell(percent(tally[key], tally.gold))
          );
        }),
      ])
    : [];
  return [
    `${head(counts, 'documents')}, ${counts.gold} expressions, ${counts.found} found`,
    `${''.padEnd(30)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}`,
    ...rows,
    ...kinds,
  ].join('\n');
}

/** The figures of scoreExpressions as lines of text. */
export function expressionTable({ counts, byCategory }, detailed) {
  const row = (name, tally) =>
    name.padEnd(30) +
    String(tally.records).padStart(7) +
    ['answered', 'start', 'interval']
      .map((key) => cell(percent(tally[key], tally.records)))
      .join('');
  return [
    head(counts, 'expressions'),
    `${''.padEnd(30)}${['n', 'placed', 'start', 'whole'].map((name) => name.padStart(7)).join('')}`,
    row('right, %', counts),
    ...(detailed ? categories(byCategory).map(([name, tally]) => row(`  ${name}`, tally)) : []),
  ].join('\n');
}
