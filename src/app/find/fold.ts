/** Letters with a stroke or joined ones, which Unicode does not take apart (after CLDR, Latin-ASCII). */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', þ: 'th', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe' },
};

const STROKED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** A text as it is compared: without case, accents and differences of quotation marks or spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(STROKED, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[‘’‚]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/\s+/gu, ' ');
}
