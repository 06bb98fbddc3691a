import { type Checker, createChecker } from '../math/checker.ts';
import type { ReplyVerdict } from '../math/judge-reply.ts';

/** Judges replies in a worker; null where that takes too long or fails. Never rejects. */
export function createReplyJudge({ run }: Pick<Checker, 'run'> = createChecker()): (reply: string, answer: string) => Promise<ReplyVerdict | null> {
  return async (reply, answer) => {
    const outcome = await run('judgeReply', [reply, answer]);
    return outcome.kind === 'done' ? outcome.value : null;
  };
}
