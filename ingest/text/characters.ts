/** What `\s` matches. */
export const WHITE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
export const DIGITS = '0123456789';

/**
 * A table by code unit of the classes that it belongs to: bit i says that the i-th string has it. Where each character of a text is asked
 * about, one look into it takes the place of a regular expression for each class.
 */
export function characterClasses(...classes: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  classes.forEach((characters, i) => {
    for (const c of characters) table[c.charCodeAt(0)] = (table[c.charCodeAt(0)] as number) | (1 << i);
  });
  return table;
}

/** Whether the character at `at` belongs to any of the classes, which are bits of the table. */
export function isOf(table: Uint8Array, classes: number, text: string, at: number): boolean {
  return ((table[text.charCodeAt(at)] as number) & classes) !== 0;
}
