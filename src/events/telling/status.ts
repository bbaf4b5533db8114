import type { AttributionMention } from '#sources/types.ts';
import { isNegative } from './denial.ts';
import { isDenied } from './eligible.ts';
import { isPlan } from '#events/plans.ts';
import { governingTimes } from '#events/governing.ts';
import type { VerbView } from '#events/scene.ts';
import type { EventStatus } from '#events/types.ts';

/** Asserted, hedged, planned or negated (GUIDE.md, "Status"); what is denied counts as negated. */
export function statusOf(view: VerbView, attributions: readonly AttributionMention[]): EventStatus {
  if (isNegative(view) || isDenied(view)) return 'negated';
  const planned = isPlan(view, governingTimes(view));
  if (view.verb.modality === 'hearsay' && !planned) return 'hedged';
  if (isHedged(view, attributions)) return 'hedged';
  return planned ? 'planned' : 'asserted';
}

function isHedged(view: VerbView, attributions: readonly AttributionMention[]): boolean {
  const { own, tokens, grammar } = view;
  if (own.some((at) => grammar.hedges.has(tokens[at]?.norm ?? ''))) return true;
  return isCharge(view) || view.attributions.some((index) => attributions[index]?.hedged === true);
}

/** "jest podejrzany o to, że ukradł": what somebody is charged with. */
function isCharge({ clause, tokens, grammar }: VerbView): boolean {
  if (clause.kind !== 'content') return false;
  const before = tokens.slice(Math.max(0, clause.first - CHARGED), clause.first);
  return before.some(({ norm }) => grammar.suspects(norm));
}

/** How far before its clause the charge may stand, in tokens: "podejrzany o to , że". */
const CHARGED = 5;
