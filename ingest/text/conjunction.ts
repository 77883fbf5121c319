const CONJUNCTION = /^(?:[、和与]|以?及其?)$/;

/** Whether `words` are what joins two members of a list: 、, 和, 与, 及, 以及, 及其. */
export const isConjunction = (words: string): boolean => CONJUNCTION.test(words);
