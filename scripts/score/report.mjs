import { NOTHING } from './count.mjs';

const percent = (part, whole) => (whole ? (100 * part) / whole : 0);

/** Harmonic mean of precision and recall, per cent. */
function f1(right, predicted, gold) {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  return precision + recall ? (200 * precision * recall) / (precision + recall) : 0;
}

const count = (key) => ({ count: true, of: (c) => c[key] });
const share = (part, whole) => ({ of: (c) => percent(c[part], c[whole]) });
const f1Of = (right, predicted, gold) => ({ of: (c) => f1(c[right], c[predicted], c[gold]) });

/** The figures in the order of the table. "Of gold" counts what was not found as wrong. */
const FIGURES = {
  stories: count('stories'),
  failed: count('failed'),
  'creation date right %': share('createdRight', 'stories'),
  'expression F1, strict span': f1Of('strictSpan', 'foundExpressions', 'goldExpressions'),
  'expression F1, relaxed span': f1Of('relaxedSpan', 'foundExpressions', 'goldExpressions'),
  'expression F1, relaxed span and value': f1Of(
    'rightValue',
    'foundExpressions',
    'goldExpressions',
  ),
  'expression interval exact % (of placed)': share('rightPlace', 'goldPlaced'),
  'event recall %': share('foundEvents', 'goldEvents'),
  'event precision %': share('rightEvents', 'drawnEvents'),
  'event F1': f1Of('rightEvents', 'drawnEvents', 'goldEvents'),
  'event time exact % (of gold)': share('timeExact', 'goldEvents'),
  'event time IoU>=.5 % (of gold)': share('timeClose', 'goldEvents'),
  'event status right % (of gold)': share('rightStatus', 'goldEvents'),
  'nearest source right % (of sourced)': share('nearestRight', 'sourced'),
  'whole chain right % (of sourced)': share('chainRight', 'sourced'),
  'no source where none % (of unsourced)': share('unsourcedRight', 'unsourced'),
  'non-events drawn %': share('notEventsDrawn', 'notEvents'),
  'repeated tellings left unmerged': count('toldTwice'),
};

function figures(scores) {
  const total = { ...NOTHING };
  for (const { counts } of scores) for (const key in total) total[key] += counts[key];
  return Object.fromEntries(Object.entries(FIGURES).map(([name, { of }]) => [name, of(total)]));
}

/**
 * The figures of each language and, where there is more than one, of all stories together.
 *
 * @returns {Record<string, Record<string, number>>}
 */
export function figuresByLanguage(scores) {
  const languages = [...new Set(scores.map(({ lang }) => lang))].sort();
  const groups = languages.map((lang) => [lang, scores.filter((score) => score.lang === lang)]);
  if (languages.length > 1) groups.push(['all', scores]);
  return Object.fromEntries(groups.map(([name, group]) => [name, figures(group)]));
}

/** The figures as lines of text: a row each, a column for each language. */
export function table(byLanguage) {
  const columns = Object.keys(byLanguage);
  const row = (name, cells) => name.padEnd(42) + cells.map((cell) => cell.padStart(8)).join('');
  const cell = (column, name) => byLanguage[column][name].toFixed(FIGURES[name].count ? 0 : 1);
  const rows = Object.keys(FIGURES).map((name) =>
    row(
      name,
      columns.map((c) => cell(c, name)),
    ),
  );
  return [row('', columns), ...rows].join('\n');
}
