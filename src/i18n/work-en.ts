/** Every sentence of a student's own work, in English: they come with it. `work-zh.ts` has the same shape. */
export const workEn = {
  label: 'My own work',
  line: (number: number) => `Line ${number}`,
  hint: 'Write one step a line. Enter finishes a line: it is then checked against what is above it.',
  placeholder: 'Your first line',
  full: 'A sheet has room for 60 lines.',

  marks: {
    follows: 'It follows',
    first: 'There is nothing above to check it against',
    unknown: 'It could not be checked',
    waits: 'A line above is to be mended first',
    fails: 'It does not follow',
  },

  reasons: {
    plain: 'This does not follow from what is above it.',
    sign: (term: string) => `This does not follow from what is above it. Look at the sign of ${term}: turned over, it would.`,
    signKept: (term: string) => `This does not follow from what is above it: ${term} changed sides, and its sign should have changed too.`,
    order: 'This does not follow from what is above it. Look at the sign between the sides: multiplying or dividing by a negative number turns it round.',
    termLost: (term: string) => `This does not follow from what is above it: ${term} is missing here.`,
    number: (was: string) => `This does not follow from what is above it. Look at ${was}: with another number there it would.`,
    arithmetic: (left: string, right: string) => `This does not hold: left is ${left}, right is ${right}.`,
    rootLost: (roots: string) => `A solution is lost here: what is above it also holds for ${roots}. Write it too, with “or” between.`,
    rootGained: (roots: string) => `This also holds for ${roots}, what is above it does not. Try it there.`,
  },

  solved: 'Solved: this is the answer, and nothing above it is wrong.',
  said: (number: number, reason: string) => `Line ${number}: ${reason}`,
  late: 'These lines take too long to check. They are kept; a shorter line may be checked again.',
  broken: 'The lines could not be checked just now. They are kept.',
  checkAgain: 'Check again',

  next: {
    label: 'The next line',
    show: 'Show me the next line from here',
    asking: 'The model looks for the next line …',
    stop: 'Stop looking',
    checked: 'From your last right line the model goes on like this, and algebra agrees:',
    unchecked: 'The model would go on like this. Algebra could not check it: look at it yourself.',
    putIn: 'Put it in as a line',
    dismiss: 'Not now',
    none: 'The model came to no next line that holds. Try one yourself: it is checked at once.',
    changed: 'Your lines have changed meanwhile. Ask again for the next one.',
  },
};

export type WorkStrings = typeof workEn;
