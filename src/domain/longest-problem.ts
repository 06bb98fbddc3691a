/** No model that runs here reads more; the model's own limit may come earlier. Characters. */
export const longestProblem = 4_000;
