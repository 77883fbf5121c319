import * as z from 'zod';
import { ENTITY_RELATIONS, type EntityRelation, type Span } from '../../src/model/index.js';
import { type ReportLabels, readSentenceRows } from './labels.js';

/** A sentence whose relations between its labelled names were labelled. Offsets into the report's text. */
export interface LabelledRelations extends Span {
  readonly relations: readonly { readonly from: Span; readonly type: EntityRelation; readonly to: Span }[];
}

const span = [z.int(), z.int()] as const;
/** Start and end of the name that it starts from; what it is; start and end of the name that it leads to. */
const relation = z.tuple([...span, z.enum(ENTITY_RELATIONS), ...span]);
/** Behind where the sentence is: each of its relations. */
const row = z.tuple([z.string(), ...span]).rest(relation);

/** A file of relation labels. @throws {DataError} naming the file and what is wrong with it. */
export function readRelationLabels(path: string): ReportLabels<LabelledRelations> {
  return readSentenceRows(path, row, ([, , , ...relations], at) => ({
    relations: relations.map(([start, end, type, ...to]) => ({ from: at([start, end]), type, to: at(to) })),
  }));
}
