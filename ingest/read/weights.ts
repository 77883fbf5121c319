import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Weights } from '../scoring/linear.js';

/** Weights as shipped. */
export const weightsFile = z.strictObject({
  version: z.literal(2),
  classes: z.array(z.string()).min(2),
  /** In thousandths. */
  bias: z.int(),
  /** Number of features. */
  size: z.int().nonnegative(),
  /** Hashes of the features, 4 bytes each; then their weights in thousandths by class, 2 bytes each. Little-endian, deflated, base64. */
  data: z.base64(),
});

export function decodeWeights({ classes, bias, size, data }: z.infer<typeof weightsFile>): Weights {
  const bytes = inflateRawSync(Buffer.from(data, 'base64'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    classes,
    bias: bias / 1000,
    hashes: Int32Array.from({ length: size }, (_, i) => view.getInt32(i * 4, true)),
    weights: Float32Array.from(
      { length: size * classes.length },
      (_, i) => view.getInt16(size * 4 + i * 2, true) / 1000,
    ),
  };
}

export function encodeWeights({ classes, bias, hashes, weights }: Weights): z.infer<typeof weightsFile> {
  const bytes = Buffer.alloc(hashes.length * 4 + weights.length * 2);
  hashes.forEach((hash, i) => {
    bytes.writeInt32LE(hash, i * 4);
  });
  weights.forEach((weight, i) => {
    const rounded = Math.max(-32_768, Math.min(32_767, Math.round(weight * 1000)));
    bytes.writeInt16LE(rounded, hashes.length * 4 + i * 2);
  });
  const data = deflateRawSync(bytes, { level: 9 }).toString('base64');
  return { version: 2, classes: [...classes], bias: Math.round(bias * 1000), size: hashes.length, data };
}
