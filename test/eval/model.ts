import { pathToFileURL } from 'node:url';
import { maskCase } from '../../agents/analyst/case-view.ts';
import type { GapContent } from '../../agents/analyst/draft.ts';
import { readAgain } from '../../agents/analyst/second-reader.ts';
import { modelLimits } from '../../agents/model/limits.ts';
import { createModel } from '../../agents/model/model.ts';
import type { ModelCall } from '../../agents/model/model-call.ts';
import { wordsOf } from '../../agents/privacy/known-words.ts';
import type { RequirementVerdict } from '../../knowledge/gap/requirement.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { confusion, figures, judge } from './cv.ts';
import { loadCvCases, loadRepertory, sharedFolder } from './cv-set.ts';

/** The verdict table of the configured model as the only reader; null without shared data. What it loses to the checks counts as silent. */
export async function evaluateModel(model: NonNullable<Config['model']>) {
  const shared = sharedFolder();
  if (shared === null) return null;
  const taxonomy = loadRepertory(shared);
  const skills = new Map(taxonomy.skills.map((skill) => [skill.id, skill]));
  const isCommon = wordsOf([...taxonomy.skills, ...taxonomy.occupations].map((entry) => entry.label));
  const cases = loadCvCases(shared);
  const calls: ModelCall[] = [];
  const read = new Map<string, RequirementVerdict[]>();
  for (const one of cases) {
    const gaps = one.gold.map((gold) => emptyGap(gold.skillUri, gold.label));
    const view = maskCase([{ id: 'cv', kind: 'narrative', text: one.narrative }], [], isCommon);
    const access = {
      open: (gate: (texts: string[]) => void) => createModel(model, gate),
      limits: modelLimits,
      nowMs: () => performance.now(),
      signal: new AbortController().signal,
      beforeCall: async () => {},
      afterCall: async (call: ModelCall) => {
        calls.push(call);
      },
    };
    const { readings } = await readAgain(access, { skills }, gaps, view);
    read.set(
      one.id,
      gaps.map(({ skillId }) => {
        const reading = readings.get(skillId);
        return {
          skillId,
          verdict: reading?.verdict ?? 'not_evidenced',
          confidence: 0.5,
          evidence: reading?.evidence ?? [],
          missing: [],
        };
      }),
    );
  }
  const judged = judge(cases, (one) => read.get(one.id) ?? []);
  return { calls, size: judged.length, figures: figures(judged), confusion: confusion(judged) };
}

function emptyGap(skillId: string, label: string): GapContent {
  return {
    skillId,
    uri: skillId,
    label,
    essential: true,
    importance: 1,
    demand: null,
    verdict: 'not_evidenced',
    confidence: 0,
    evidence: [],
    missing: [],
    question: '',
    secondReading: null,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { model } = readConfig(process.env);
  if (model === null) console.log('eval/model skipped: no model is configured (set OPENAI_BASE_URL and CHAT_MODEL).');
  else {
    const result = await evaluateModel(model);
    if (result === null) console.log('eval/model skipped: no shared data (set COLMA_SHARED).');
    else {
      const { calls, size, figures: numbers, confusion: table } = result;
      console.log(model.chatModel, size, 'verdicts', numbers);
      console.log(table);
      const outcomes = Map.groupBy(calls, (call) => call.outcome);
      console.log(
        'calls',
        Object.fromEntries([...outcomes].map(([outcome, list]) => [outcome, list.length])),
        'dropped',
        calls.reduce((sum, call) => sum + Object.values(call.dropped).reduce((a, b) => a + b, 0), 0),
      );
    }
  }
}
