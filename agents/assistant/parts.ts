import type { Verdict } from '../../knowledge/gap/requirement.ts';
import type { RuleCheck } from '../../knowledge/rules/check.ts';

/** What a sentence rests on, and where it opens. `n` is the number in the text of the same part. */
export type Source = {
  n: number;
  title: string;
  locator: string;
  /** Verbatim words. */
  quote: string;
  /** How the source stands today, in words ("in vigore, dal 1 gennaio 2025"); null where that means nothing. */
  validity: string | null;
  href: string | null;
};

/** A reply one press away. `send` is said as if typed; `value` is what it stands for; `href` only opens a page. */
export type Choice = {
  label: string;
  send?: string;
  value?: { slot: 'target' | 'module'; id: string };
  href?: string;
};

export type VerdictCounts = Partial<Record<Verdict, number>>;

export type Card =
  | {
      kind: 'draft';
      analysisId: string;
      alias: string;
      target: string;
      status: string;
      limits: string[];
      counts: VerdictCounts;
      modules: number;
      hours: number | null;
      maxHours: number | null;
      warnings: number;
      decided: number;
      items: number;
      demo: boolean;
    }
  | {
      kind: 'module';
      moduleId: string;
      title: string;
      facts: string[];
      why: string | null;
      covers: string[];
      demo: boolean;
    }
  | { kind: 'check'; check: RuleCheck; points: { found: boolean; text: string }[] }
  | { kind: 'rule'; ruleId: string; statement: string; toVerify: string | null; source: Source }
  | { kind: 'steps'; title: string; steps: { text: string; href: string | null }[] }
  | {
      kind: 'verdict';
      label: string;
      verdict: Verdict;
      confidence: string;
      /** False for what is useful and not essential. */
      essential: boolean;
      proofs: { quote: string; source: string; note: string | null; href: string }[];
      missing: string[];
      question: string;
      href: string;
    }
  | { kind: 'questions'; href: string; questions: { label: string; question: string; href: string }[] }
  | {
      kind: 'difference';
      beforeHref: string;
      afterHref: string;
      limits: { what: string; before: string; after: string }[];
      rows: { what: string; before: string; after: string }[];
      verdicts: { label: string; before: Verdict | null; after: Verdict | null }[];
      added: string[];
      removed: string[];
    }
  | {
      kind: 'comparison';
      columns: {
        label: string;
        counts: VerdictCounts;
        required: number;
        hours: number | null;
        covers: string | null;
      }[];
      shared: string[];
      demo: boolean;
    }
  | { kind: 'copy'; title: string; text: string }
  | {
      kind: 'fit';
      fitId: string;
      title: string;
      sample: string;
      facts: string[];
      covered: string[];
      missing: string[];
      surplus: string[];
    }
  | { kind: 'page'; href: string; label: string; why: string };

/** What an answer is made of, in the order it came. */
export type Part =
  | { type: 'text'; text: string; sources: Source[] }
  /** A tool at work or done; `label` says what it does, in the person's words. */
  | { type: 'tool'; name: string; label: string; state: 'running' | 'done' | 'failed' }
  | { type: 'card'; card: Card }
  | { type: 'choices'; choices: Choice[] }
  /** What the machine says about itself: mode, a model that did not answer, an interruption. */
  | { type: 'notice'; text: string };

export const say = (text: string, sources: Source[] = []): Part => ({ type: 'text', text, sources });
export const offer = (...choices: Choice[]): Part => ({ type: 'choices', choices });
/** A reply that says its own label. */
export const reply = (label: string, send = label): Choice => ({ label, send });
