import type { Blocks } from '../segment/segment.js';
import type { SignatureBlock } from '../segment/signature.js';
import type { Signature } from '../types.js';
import { placeSpans, printed, type Draft } from './draft.js';

/** The signature, and those of further signers. */
export function assembleSignatures(draft: Draft, blocks: Blocks): void {
  const [first, ...others] = blocks.tail.signatures;
  if (!first) return;
  draft.directive.signature = toSignature(draft, first, '/signature');
  for (const [index, block] of others.entries())
    draft.directive.cosigners.push(toSignature(draft, block, `/cosigners/${index}`));
}

function toSignature(draft: Draft, block: SignatureBlock, pointer: string): Signature {
  const signature: Signature = { authority: block.authority };
  placeSpans(draft, pointer, block.span);
  for (const field of ['onBehalfOf', 'position', 'signer'] as const) {
    const span = block[field];
    if (!span || span.end <= span.start) continue;
    signature[field] = printed(draft, span);
    placeSpans(draft, `${pointer}/${field}`, span);
  }
  if (block.rank !== undefined) signature.rank = block.rank;
  return signature;
}
