/** How a file is given wrongly. */
export type Failure =
  /** The connection is cut after so many bytes of the body. */
  | { kind: 'drop'; after: number }
  /** 200 and the whole file, whatever part was asked for. */
  | { kind: 'ignore-range' }
  /** The right status and length, but every byte flipped; of a whole file too with `whole`. */
  | { kind: 'wrong-bytes'; whole?: boolean }
  /** 206 of another part than was asked for, and its Content-Range says so. */
  | { kind: 'wrong-part' }
  /** The page of a captive portal, status 200. */
  | { kind: 'html' }
  /** Any status without a body: 404, 429 with seconds to wait, 503. */
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'slow'; bytesPerSecond: number }
  /** Headers after a while, or never a byte. */
  | { kind: 'silent' }
  /** Bytes too many, or too few where negative; the answer itself is well formed. */
  | { kind: 'wrong-length'; by: number };

/** A failure that holds for so many requests. */
export interface Planned {
  failure: Failure;
  times: number;
}

/** Failures by the path of a file or by the name of a door of the api (`revision`, `tree`), in the order in which they were planned. */
export function createPlan() {
  let plan: (Planned & { path: string })[] = [];
  return {
    add: (path: string, failure: Failure, times: number) => void plan.push({ path, failure, times }),
    clear: () => void (plan = []),
    /** The failure that this request must meet, and one time less of it. */
    take(path: string): Failure | null {
      const planned = plan.find((each) => each.path === path && each.times > 0);
      if (!planned) return null;
      planned.times -= 1;
      return planned.failure;
    },
  };
}
