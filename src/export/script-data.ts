/**
 * JSON for a `script` element: as data it cannot end the element, whatever it holds.
 *
 * @see HTML Standard, "Restrictions for contents of script elements"
 */
export const jsonInScript = (json: string) => json.replaceAll('<', '\\u003c');

/** The same for code: `<` of what could end the script is written as a code of strings and patterns. */
export const codeInScript = (code: string) => code.replaceAll(/<(?=!--|\/?script)/gi, '\\x3c');
