import { contains, type Mention } from '../../src/model/index.js';

/** The shortest other name around each name; outermost names have none. Takes names in document order, the longer first. */
export function innermostHolders(mentions: readonly Mention[]): Map<Mention, Mention> {
  const holders = new Map<Mention, Mention>();
  const open: Mention[] = [];
  for (const m of mentions) {
    for (let top = open.at(-1); top && !contains(top, m); top = open.at(-1)) open.pop();
    const holder = open.at(-1);
    if (holder) holders.set(m, holder);
    open.push(m);
  }
  return holders;
}
