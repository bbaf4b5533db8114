import type { UiLanguage } from './language.ts';

/**
 * Forms of a word after a number, by the categories of CLDR. English has `one` and `other`; Polish
 * `one` (1 zdarzenie), `few` (2 zdarzenia), `many` (5 zdarzeń) and `other` (1,5 zdarzenia).
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const RULES = { pl: new Intl.PluralRules('pl'), en: new Intl.PluralRules('en') };
const NUMBERS = { pl: new Intl.NumberFormat('pl'), en: new Intl.NumberFormat('en') };

/** The number and the form of the word it asks for: `plural('pl', 5, …)` → '5 zdarzeń'. */
export function plural(language: UiLanguage, count: number, forms: PluralForms): string {
  return `${NUMBERS[language].format(count)} ${forms[RULES[language].select(count)] ?? forms.other}`;
}

/** A size in megabytes (10⁶ bytes or characters) with at most one decimal: '5 MB', '12,3 MB'. */
export function megabytes(language: UiLanguage, size: number): string {
  const value = Math.round(size / 100_000) / 10;
  return `${NUMBERS[language].format(value)} MB`;
}
