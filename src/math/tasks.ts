import { checkSolution } from './check-solution.ts';
import { compareAnswers } from './compare-answers.ts';
import { extractAnswer } from './extract-answer.ts';
import { findGraph } from './find-graph.ts';
import { judgeReply } from './judge-reply.ts';
import { findOperation } from './find-operation.ts';
import { judgeAnswer } from './judge-answer.ts';
import { judgeWork } from './judge-work.ts';
import { kindOfProblem } from './kind-of-problem.ts';
import { solveProblem } from './solve-problem.ts';

/** What the worker can be asked, by name: each takes texts and gives something that can be posted. */
export const TASKS = { compareAnswers, extractAnswer, checkSolution, findGraph, findOperation, judgeAnswer, judgeReply, judgeWork, kindOfProblem, solveProblem };

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;

export type ToWorker = { [Name in TaskName]: { id: number; task: Name; args: Parameters<Tasks[Name]> } }[TaskName];
/** `ready` comes once, when the worker can hear; every request ends with one `done` or `failed`. */
export type FromWorker = { kind: 'ready' } | { kind: 'done'; id: number; value: unknown } | { kind: 'failed'; id: number; detail: string };
