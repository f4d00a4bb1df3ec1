import { eq } from 'drizzle-orm';
import { type Actor, record } from '../db/audit/record.ts';
import type { Db } from '../db/database.ts';
import { Fault } from '../db/fault.ts';
import { type Feature, featureSwitch, features, user } from '../db/schema/accounts.ts';
import type { AppDeps } from './deps.ts';

export type SwitchState = {
  feature: Feature;
  on: boolean;
  reason: string | null;
  changedBy: string | null;
  changedAt: string | null;
};

/** Every feature with its state; one that was never touched is on. */
export async function listSwitches(db: Db): Promise<SwitchState[]> {
  const rows = await db
    .select({ row: featureSwitch, name: user.name })
    .from(featureSwitch)
    .leftJoin(user, eq(user.id, featureSwitch.changedBy));
  const byFeature = new Map(rows.map(({ row, name }) => [row.feature, { row, name }]));
  return features.map((feature) => {
    const found = byFeature.get(feature);
    return found === undefined
      ? { feature, on: true, reason: null, changedBy: null, changedAt: null }
      : {
          feature,
          on: found.row.isOn,
          reason: found.row.reason,
          changedBy: found.name,
          changedAt: found.row.changedAt.toISOString(),
        };
  });
}

/** Throws Fault `stopped` with who stopped the feature, when and why. */
export async function requireFeature(db: Db, feature: Feature): Promise<void> {
  const state = (await listSwitches(db)).find((candidate) => candidate.feature === feature)!;
  if (state.on) return;
  throw new Fault(
    'stopped',
    `Questa funzione è stata sospesa da chi amministra il sistema. Motivo: ${state.reason}. Il resto del sistema continua a funzionare.`,
    {
      details: { feature, stoppedBy: state.changedBy, stoppedAt: state.changedAt },
    },
  );
}

export async function setSwitch(
  deps: AppDeps,
  actor: Actor,
  input: { feature: Feature; on: boolean; reason: string },
  requestId: string,
): Promise<void> {
  const reason = input.reason.trim();
  if (reason.length < 3)
    throw new Fault('invalid_input', 'Scrivi il motivo: lo leggerà chi trova la funzione sospesa.', {
      details: { field: 'reason' },
    });
  await deps.database.db.transaction(async (tx) => {
    const now = deps.clock();
    const values = { feature: input.feature, isOn: input.on, reason, changedBy: actor.id, changedAt: now };
    await tx.insert(featureSwitch).values(values).onConflictDoUpdate({ target: featureSwitch.feature, set: values });
    await record(
      tx,
      {
        action: input.on ? 'switch.turned-on' : 'switch.turned-off',
        actor,
        object: { type: 'switch', id: input.feature },
        requestId,
        detail: { reason },
      },
      now,
    );
  });
}
