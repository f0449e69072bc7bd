import { uuidv7 } from 'uuidv7';
import { couponAccounts } from '../../shared/ledger/coupon-accounts.ts';
import type { CouponCounts } from '../../shared/model/coupon.ts';
import { couponEndpoints as api } from '../../shared/protocol/coupon-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { couponSecret } from '../coupons/coupon-code.ts';
import { issueCoupon } from '../coupons/issue-coupon.ts';
import { phoneCoupons } from '../coupons/phone-coupons.ts';
import { chooseGift, lookAtCoupon, redeemCoupon } from '../coupons/redeem-coupon.ts';
import { holderOf, takeCoupon } from '../coupons/take-coupon.ts';
import { recordChange } from '../operations/record-change.ts';
import { listCoupons, setStopped, takeCouponTurn } from '../storage/coupons.ts';
import { balances } from '../storage/ledger.ts';
import { allProducts, hasProduct } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import { visitById } from '../storage/visits.ts';
import { type Routes, register } from './route.ts';

/** Fewer than this many are not told: they could be one person. */
const SMALLEST_TOLD = 10;
const COUPONS_AT_MOST = 200;
/** A till redeems some in a minute; twelve letters are not guessed at this rate. */
const REDEEMING = { points: 120, seconds: 60 };
const gone = refuse('not-found', 'There is no such coupon.');

/** Coupons: made in the console, taken on phones, redeemed at the till. */
export const couponRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const told = (count: number | undefined) => ((count ?? 0) < SMALLEST_TOLD ? null : (count ?? 0));

  register(
    app,
    api.listCoupons,
    async () => {
      const coupons = await listCoupons(storage.db);
      const accounts = coupons.map(({ id }) => couponAccounts(id));
      const held = await balances(
        storage.db,
        accounts.flatMap(({ out, redeemed, expired }) => [out, redeemed, expired]),
      );
      const names = new Map((await allProducts(storage.db)).map((product) => [product.id, product.name]));
      const rows = coupons.map((coupon) => {
        const { out, redeemed, expired } = couponAccounts(coupon.id);
        const [n, r, e] = [out, redeemed, expired].map((account) => held.get(account) ?? 0);
        const counts: CouponCounts = {
          taken: told((n ?? 0) + (r ?? 0) + (e ?? 0)),
          redeemed: told(r),
          expired: told(e),
        };
        return { coupon, productName: names.get(coupon.productId ?? '') ?? null, counts };
      });
      return done({ coupons: rows });
    },
    deps,
  );

  register(
    app,
    api.createCoupon,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'coupon.create', async (tx, at) => {
        if ((await listCoupons(tx)).length >= COUPONS_AT_MOST)
          return refuse('conflict', `There are ${COUPONS_AT_MOST} coupons already.`);
        if (body.until <= at) return refuse('invalid-input', 'It would be over already.');
        if (body.productId !== null && !(await hasProduct(tx, body.productId)))
          return refuse('not-found', 'There is no such product.');
        const id = uuidv7();
        const coupon = await issueCoupon(tx, id, body, at);
        return done({ value: coupon, subject: id, detail: { ...body } });
      }),
    deps,
  );

  /** Stops or resumes: no coupon moves in the book, none is taken meanwhile. */
  const setStop = (id: string, stopped: boolean) => async (tx: Tx, at: number) => {
    const coupon = await takeCouponTurn(tx, id);
    if (!coupon) return gone;
    const stoppedAt = stopped ? (coupon.stoppedAt ?? at) : null;
    await setStopped(tx, id, stoppedAt);
    return done({ value: { ...coupon, stoppedAt }, subject: id, detail: { name: coupon.name } });
  };
  register(
    app,
    api.stopCoupon,
    ({ params: { id } }, { principal }) => recordChange(deps, principal, 'coupon.stop', setStop(id, true)),
    deps,
  );
  register(
    app,
    api.resumeCoupon,
    ({ params: { id } }, { principal }) => recordChange(deps, principal, 'coupon.resume', setStop(id, false)),
    deps,
  );

  const onPhone = async (visitId: string) => {
    const visit = await visitById(storage.db, visitId);
    if (!visit) return refuse('session-over');
    const at = now();
    return done(await phoneCoupons(storage.db, visit, { secret: await couponSecret(storage, at), now: at }));
  };
  register(app, api.phoneCoupons, (_, { principal }) => onPhone(principal.visitId), deps);

  register(
    app,
    api.takeCoupon,
    async ({ params: { id } }, { principal }) => {
      const at = now();
      const secret = await couponSecret(storage, at);
      const taken = await storage.write(async (tx) => {
        const visit = await visitById(tx, principal.visitId);
        if (!visit) return refuse('session-over');
        if (visit.mode === null) return refuse('precondition-missing', 'Choose how to go on first.');
        return takeCoupon(tx, id, holderOf(visit), { secret, now: at });
      });
      return taken.ok ? onPhone(principal.visitId) : taken;
    },
    deps,
  );

  register(
    app,
    api.chooseGift,
    async ({ params: { id }, body: { gift } }, { principal }) => {
      const chosen = await storage.write(async (tx) => {
        const visit = await visitById(tx, principal.visitId);
        if (!visit) return refuse('session-over');
        return chooseGift(tx, { couponId: id, holder: holderOf(visit), gift }, now());
      });
      return chosen.ok ? onPhone(principal.visitId) : chosen;
    },
    deps,
  );

  register(app, api.lookAtCoupon, ({ body }) => lookAtCoupon(storage.db, body.code, now()), deps, {
    limit: REDEEMING,
  });

  for (const endpoint of [api.redeemAtTill, api.redeemByStaff])
    register(app, endpoint, ({ body }) => storage.write((tx) => redeemCoupon(tx, body, now())), deps, {
      limit: REDEEMING,
    });
};
