import { checkGuide, type GuideFinding, isGrave } from '../../shared/guide/check-guide.ts';
import { rememberedWording, wordingOf } from '../../shared/guide/guide-path.ts';
import type { Guide } from '../../shared/model/guide.ts';
import { claimTexts } from '../storage/guides.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader } from '../storage/transaction.ts';

/**
 * The first thing wrong with any of these guides, in words; null where each answer of each can lead to something that
 * this shop sells. What is sold out today is no fault: a kiosk offers no answer that leads to nothing.
 */
export async function guideFault(db: Reader, guides: readonly Guide[]): Promise<string | null> {
  const products = await allProducts(db);
  const claims = await claimTexts(db);
  const wording = rememberedWording((product) => wordingOf(product, claims.get(product.id) ?? []));
  for (const guide of guides) {
    const fault = checkGuide(guide, products, wording).findings.find(isGrave);
    if (fault) return `“${guide.title}”: ${faultWords(guide, fault)}`;
  }
  return null;
}

function faultWords({ questions }: Guide, { path, kind }: GuideFinding): string {
  if (path === 'among') return 'no product of this shop is what it looks among.';
  const [, question = '0', , option = '0'] = path.split('.');
  const asked = questions[Number(question)];
  const answer = asked?.options[Number(option)]?.text ?? '';
  return kind === 'twice'
    ? `“${answer}” is an answer to “${asked?.text ?? ''}” more than once.`
    : `no product of this shop fits the answer “${answer}” to “${asked?.text ?? ''}”.`;
}
