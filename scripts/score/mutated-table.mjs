/** The columns of the table: names in `figuresByLanguage`, and how the head of the table calls them. */
const COLUMNS = {
  'expression F1, relaxed span and value': 'value F1',
  'expression interval exact % (of placed)': 'intervals',
  'event recall %': 'events',
};

/** The languages that are told apart; figures of others stand in none of the columns. */
const LANGUAGES = ['en', 'pl'];

/**
 * A table in Markdown: a row for each mutation, for each language its share of right values, exact
 * intervals and events found, per cent.
 *
 * @param {Record<string, Record<string, Record<string, number>>>} figures by mutation and language
 */
export function harmTable(figures) {
  const columns = Object.entries(COLUMNS).flatMap(([figure, head]) =>
    LANGUAGES.map((language) => ({ figure, language, head: `${head} ${language}` })),
  );
  const rows = Object.entries(figures).map(([name, byLanguage]) => [
    name,
    ...columns.map(({ figure, language }) => byLanguage[language]?.[figure].toFixed(1) ?? '–'),
  ]);
  const head = ['', ...columns.map((column) => column.head)];
  const widths = head.map((title, i) =>
    Math.max(title.length, 3, ...rows.map((row) => row[i].length)),
  );
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
