import { overlaps } from './compare.mjs';

/** Words of a cue by which something is said, written or shown; not wishes, beliefs, attacks. */
const SPEECH_CUE = new RegExp(
  String.raw`\b(?:say|says|said|saying|tell|tells|told|telling|add(?:s|ed|ing)?|report(?:s|ed|ing)?|` +
    'announc(?:e|es|ed|ing)|warn(?:s|ed|ing)?|stat(?:e|es|ed|ing)|not(?:e|es|ed|ing)|' +
    'explain(?:s|ed|ing)?|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|' +
    'acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|' +
    'deny|denies|denied|denying|alleg(?:e|es|ed|ing)|assert(?:s|ed|ing)?|declar(?:e|es|ed|ing)|' +
    'reveal(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|recall(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|' +
    'respond(?:s|ed|ing)?|remark(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|write|writes|wrote|written|' +
    'writing|tweet(?:s|ed|ing)?|show|shows|showed|shown|showing|find|finds|found|finding|' +
    'estimat(?:e|es|ed|ing)|emphasiz(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|' +
    String.raw`cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|according|per)\b`,
  'iu',
);

const isSpeech = (cue) => cue !== null && SPEECH_CUE.test(cue.text);

const touches = (spans, other) => spans.some((span) => overlaps(span, other));

/**
 * Whether a predicted attribution ({chain, cue, content, frame} as src/sources gives it) names the
 * gold one's source and holds some of its content. A source that a pronoun stands for, or that is
 * taken over from a sentence before, has no span of its own: there the frame must hold gold's source,
 * or gold must have none. Gold without a source asks for none, or for one taken over.
 */
export function agrees(gold, { chain, content, frame }) {
  if (!touches(content, gold.content)) return false;
  const spans = chain.flatMap(({ span }) => span ?? []);
  if (gold.source === null) return spans.length === 0;
  if (touches(spans, gold.source)) return true;
  return chain.some(({ span }) => span === null) && touches(frame, gold.source);
}

const NOTHING = { gold: 0, found: 0, predicted: 0, right: 0 };

/**
 * Counts for one document: `text`, gold `attributions` ({source, cue, content}, each {start, end,
 * text} or null; without content they are left out) and what the parser has found in it. Of `speech` are those whose
 * cue says, writes or shows; a prediction there counts as right whatever the gold cue.
 */
export function scoreAttributions({ text, attributions }, predicted) {
  const gold = attributions.filter(({ content }) => content !== null);
  const counts = { speech: { ...NOTHING }, all: { ...NOTHING }, misses: [] };
  const cueText = ({ cue }) => cue && { ...cue, text: text.slice(cue.start, cue.end) };
  const count = (speech, field) => {
    for (const counted of speech ? [counts.speech, counts.all] : [counts.all]) counted[field]++;
  };
  for (const one of gold) {
    const found = predicted.some((other) => agrees(one, other));
    const speech = isSpeech(one.cue);
    count(speech, 'gold');
    if (found) count(speech, 'found');
    else if (speech) counts.misses.push(`missed\t${described(one)}`);
  }
  for (const one of predicted) {
    const right = gold.some((other) => agrees(other, one));
    const speech = isSpeech(cueText(one));
    count(speech, 'predicted');
    if (right) count(speech, 'right');
    else if (speech) counts.misses.push(`wrong\t${drawn(one, text)}`);
  }
  return counts;
}

const described = ({ source, cue, content }) =>
  `[${source?.text ?? ''}] [${cue?.text ?? ''}] ${content.text.slice(0, 100)}`;

function drawn({ chain, cue, content }, text) {
  const names = chain.map(({ name }) => name).join(' → ');
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
  return `[${names}] [${cue ? text.slice(cue.start, cue.end) : ''}] ${said.slice(0, 100)}`;
}

/** The sums of the counts of several documents, as lines: recall and precision, per cent. */
export function attributionTable(scores) {
  const line = (name, key) => {
    const sum = (field) => scores.reduce((total, score) => total + score[key][field], 0);
    const share = (part, whole) => (sum(whole) ? (100 * sum(part)) / sum(whole) : 0).toFixed(1);
    const recall = `recall ${share('found', 'gold')} % of ${sum('gold')}`;
    return `${name.padEnd(30)}${recall}, precision ${share('right', 'predicted')} % of ${sum('predicted')}`;
  };
  return [line('cues of speech and documents', 'speech'), line('all cues', 'all')].join('\n');
}
