const JOINT = /^(?:[、和与]|以?及其?)$/;

/** Whether `words` are what joins two members of a list: 、, 和, 与, 及, 以及, 及其. */
export const isJoint = (words: string): boolean => JOINT.test(words);
